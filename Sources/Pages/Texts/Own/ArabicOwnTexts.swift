import Domain

/// Plain Arabic that speaks to women and men alike: nouns and what is unmarked in writing, never an
/// imperative. A party stands after a word of its own, so that no verb has to agree with it. Not yet
/// reviewed by a person.
struct ArabicOwnTexts: OwnTexts {
  let subject: OwnSubject

  init(_ subject: OwnSubject) {
    self.subject = subject
  }

  /// "about you", or about the young person on a guardian's page.
  var aboutYou: String {
    switch subject {
    case .me: "عنك"
    case .other(let name): "عن \(name)"
    }
  }

  let me = "أنا"
  let myPage = "صفحتي"
  func place(_ kind: OwnPageKind) -> String {
    switch (kind, subject) {
    case (.home, _): "الرئيسية"
    case (.plan, .me): "خطتي"
    case (.plan, .other): "الخطة"
    case (.consent, _): "موافقتي"
    case (.looks, _): "من اطّلع"
    }
  }
  func greeting(_ name: String) -> String { "مرحبًا \(name)!" }
  let nothingHere = "لا يوجد شيء هنا الآن"
  let nothingForPerson =
    "ليس لك ملف هنا. إذا كان لديك سؤال فيمكنك التحدث مع الشخص الذي يلتقي بك عادة."
  let nothingForGuardian =
    "بلغ الشاب أو الشابة 18 عامًا، أو أُغلق الملف. القرار الآن للشاب أو الشابة. إذا كان لديك سؤال فيمكنك التحدث مع الشخص الذي يلتقي بك عادة."
  let ended = "انتهى برنامج SIG. ما زال بإمكانك القراءة هنا. لا تُشارَك أي معلومات بعد الآن."

  // Home
  func nextMeeting(_ when: String) -> String { "الاجتماع القادم، \(when)" }
  func meetingTime(_ day: String, _ clock: String) -> String { "\(day) الساعة \(clock)" }
  func company(_ names: [String]) -> String { "الدعوة موجهة أيضًا إلى: \(joined(names))." }
  let noMeeting = "لم يُحدَّد أي اجتماع بعد."
  let willYouCome = "هل يمكنك الحضور؟"
  let yesComing = "نعم، سأحضر"
  let notComing = "لا، لا أستطيع"
  func answered(_ coming: Bool) -> String {
    coming ? "كان جوابك نعم. هذا جيد!" : "كان جوابك لا. وقد وصل إليهم."
  }
  let changeAnswer = "تغيير الجواب"
  let whatIDo = "هذا ما أفعله أنا"
  let nothingToDo = "لا يوجد ما عليك فعله الآن."
  let tellHowItWent = "إخبارنا كيف سار الأمر"
  var wholePlan: String {
    switch subject {
    case .me: "خطتي كاملة"
    case .other: "الخطة كاملة"
    }
  }
  var whoKnowsWhat: String {
    switch subject {
    case .me: "من يحق له أن يعرف عني"
    case .other(let name): "من يحق له أن يعرف عن \(name)"
    }
  }
  let nobodyKnows = "لا يحق لأحد خارج الخدمات الاجتماعية أن يعرف شيئًا."
  func sharing(_ party: String, _ answer: OwnAnswer) -> String {
    switch answer {
    case .yes: "\(party): نعم"
    case .no, .saidNo, .takenBack, .ended: "\(party): لا"
    case .waiting: "\(party): لم يُحسم بعد"
    case .askedAgain: "\(party): سنسأل من جديد"
    }
  }
  let seeMore = "عرض المزيد أو سحب موافقة"

  // The plan
  var plan: String {
    switch subject {
    case .me: "خطتي"
    case .other(let name): "خطة \(name)"
    }
  }
  let noPlan = "لا توجد خطة بعد. تضعونها معًا."
  var mattersToMe: String {
    switch subject {
    case .me: "هذا مهم بالنسبة لي"
    case .other(let name): "هذا مهم بالنسبة إلى \(name)"
    }
  }
  let othersDo = "هذا ما يفعله الآخرون"
  func due(_ day: String) -> String { "في موعد أقصاه \(day)" }
  var myGoals: String {
    switch subject {
    case .me: "أهدافي"
    case .other: "الأهداف"
    }
  }
  func reached(by day: String) -> String { "الموعد: \(day)" }
  func attainment(_ attainment: Attainment) -> String {
    switch attainment {
    case .notStarted: "لم يبدأ بعد"
    case .started: "بدأ"
    case .onTheWay: "قُطع جزء من الطريق"
    case .near: "قريب من الهدف"
    case .reached: "تحقق الهدف!"
    }
  }
  var printPlan: String {
    switch subject {
    case .me: "طباعة خطتي"
    case .other: "طباعة الخطة"
    }
  }
}
