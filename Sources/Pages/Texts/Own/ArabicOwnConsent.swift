import Domain

extension ArabicOwnTexts {
  var consent: String {
    switch subject {
    case .me: "موافقتي"
    case .other(let name): "موافقتي عن \(name)"
    }
  }
  var consentLead: String {
    "القرار لك: من يحق له أن يعرف شيئًا \(aboutYou). ويمكنك سحب موافقتك متى شئت."
  }
  func holds(until day: String) -> String { "نعم، حتى \(day)" }
  func state(_ answer: OwnAnswer) -> String {
    switch answer {
    case .yes: "نعم"
    case .no: "لا. لا يحق لهم معرفة أي شيء."
    case .saidNo: "لم تصل موافقة منك. لا يحق لهم معرفة أي شيء."
    case .waiting: "لم يُحسم بعد. لم يوافق الجميع حتى الآن. لا يحق لهم معرفة أي شيء."
    case .takenBack: "سُحبت الموافقة. لا يحق لهم معرفة أي شيء جديد."
    case .ended: "انتهت الموافقة. لا يحق لهم معرفة أي شيء جديد."
    case .askedAgain: "انتهت عند بلوغك 18 عامًا. والآن نسألك من جديد."
    }
  }
  func theyGet(_ party: String) -> String { "معلومات تصل إلى \(party)" }
  func weGet(_ party: String) -> String { "معلومات تصل من \(party) إلى الخدمات الاجتماعية" }
  func category(_ category: InformationCategory) -> String {
    switch category {
    case .planning: "الخطة وما سيفعله الجميع"
    case .studies: "المدرسة"
    case .safety:
      switch subject {
      case .me: "أي تهديد ضدك"
      case .other(let name): "أي تهديد ضد \(name)"
      }
    case .work: "التدريب والعمل"
    case .health: "الصحة"
    case .home: "السكن والمال"
    case .family: "الأسرة"
    case .crime: "المخدرات والجرائم"
    }
  }
  func takeBack(_ party: String) -> String { "سحب موافقتي بشأن \(party)" }
  func toAll(_ yes: Bool) -> String {
    switch (yes, subject) {
    case (true, .me): "لقد وافقت على المشاركة في SIG."
    case (true, .other(let name)): "توجد موافقة على مشاركة \(name) في SIG. هذه موافقة منفصلة."
    case (false, .me): "كان جوابك لا على المشاركة في SIG."
    case (false, .other(let name)): "الجواب هو لا على مشاركة \(name) في SIG."
    }
  }
  var wantToStop: String {
    "هل لديك رغبة في التوقف؟ يمكنك قول ذلك للشخص الذي يلتقي بك أكثر من غيره. ولا يلزمك ذكر السبب."
  }
  var takenBackEarlier: String { "موافقات سُحبت" }
  func tookBack(_ who: String?, _ party: String, whole: Bool, _ day: String) -> String {
    let part = whole ? "" : "جزءًا من "
    guard let who else { return "لقد سحبت \(part)موافقتك بشأن \(party) في \(day)." }
    let what = whole ? "سُحبت الموافقة" : "سُحب جزء من الموافقة"
    return "\(what) بشأن \(party) في \(day). القرار من: \(who)."
  }
  var receipt: String { "عرض الإيصال" }

  // Taking back
  func takeBackQuestion(_ party: String) -> String { "سحب موافقتك بشأن \(party)؟" }
  var nothingHasHappened: String { "لم يحدث شيء بعد. هذا ما سيحدث عند سحب الموافقة:" }
  var everything: String { "كل شيء" }
  var onlyAPart: String { "جزء فقط" }
  var whichPart: String { "ما الذي يجب ألا يعرفوه بعد الآن؟" }
  var showWhatHappens: String { "عرض ما سيحدث" }
  func thisIsTakenBack(_ categories: [InformationCategory]) -> String {
    "هذا ما سيُسحب: \(joined(categories.map(category)))."
  }
  var chooseOther: String { "اختيار شيء آخر" }
  func stopsSharing(_ party: String, _ count: Int) -> String {
    switch ArabicNumber(count) {
    case .two: "نوعان من المعلومات لن يصلا بعد الآن إلى \(party)"
    case .few: "أنواع من المعلومات لن تصل بعد الآن إلى \(party)"
    case .many: "نوعًا من المعلومات لن يصل بعد الآن إلى \(party)"
    case .zero, .one, .other: "نوع من المعلومات لن يصل بعد الآن إلى \(party)"
    }
  }
  func readers(_ party: String, _ count: Int) -> String {
    switch ArabicNumber(count) {
    case .two: "شخصان في \(party) لن يستطيعا القراءة \(aboutYou) بعد الآن"
    case .few: "أشخاص في \(party) لن يستطيعوا القراءة \(aboutYou) بعد الآن"
    case .many: "شخصًا في \(party) لن يستطيعوا القراءة \(aboutYou) بعد الآن"
    case .zero, .one, .other: "شخص في \(party) لن يستطيع القراءة \(aboutYou) بعد الآن"
    }
  }
  func invitations(_ party: String, _ count: Int) -> String {
    switch ArabicNumber(count) {
    case .two: "اجتماعان لن يحضرهما أحد من \(party)"
    case .few: "اجتماعات لن يحضرها أحد من \(party)"
    case .many: "اجتماعًا لن يحضره أحد من \(party)"
    case .zero, .one, .other: "اجتماع لن يحضره أحد من \(party)"
    }
  }
  func commitments(_ party: String, _ count: Int) -> String {
    switch ArabicNumber(count) {
    case .two: "مهمتان لن تبقيا على عاتق \(party)"
    case .few: "مهام لن تبقى على عاتق \(party)"
    case .zero, .one, .many, .other: "مهمة لن تبقى على عاتق \(party)"
    }
  }
  var talkAfterwards: String { "حديث عن الخطوة التالية" }
  var sigEnds: String { "عندئذ ينتهي برنامج SIG" }
  var sigEndsWhy: String { "لا يمكن أن يستمر SIG من دون موافقة بشأن الشرطة." }
  func remains(_ party: String, _ count: Int) -> String {
    switch ArabicNumber(count) {
    case .zero: "لم يصل أي شيء إلى \(party) بعد."
    case .one: "معلومة واحدة وصلت من قبل إلى \(party) ولا يمكن استرجاعها."
    case .two: "معلومتان وصلتا من قبل إلى \(party) ولا يمكن استرجاعهما."
    case .few: "\(count) معلومات وصلت من قبل إلى \(party) ولا يمكن استرجاعها."
    case .many, .other: "\(count) معلومة وصلت من قبل إلى \(party) ولا يمكن استرجاعها."
    }
  }
  var youGetReceipt: String { "سيصلك إيصال." }
  var whyIfYouLike: String { "هل لديك رغبة في ذكر السبب؟ هذا ليس ضروريًا." }
  var takeBackNow: String { "سحب الموافقة" }
  var keep: String { "الإبقاء على موافقتي" }
  var nothingToTakeBack: String { "لا توجد هنا موافقة يمكن سحبها." }
  var backToConsent: String { "العودة إلى موافقتي" }

  // The receipt
  var receiptTitle: String { "إيصال" }
  var endedAtOnce: String { "هذا انتهى فورًا" }
  var hadBeenGiven: String { "هذا ما وصل إليهم من قبل" }
  var keepReceipt: String { "يُرجى الاحتفاظ بالإيصال. يمكنك الموافقة من جديد متى شئت." }
  func meetingWithdrawn(_ party: String, _ day: String) -> String {
    "اجتماع \(day): لن يحضر أحد من \(party)."
  }
  func commitmentWithdrawn(_ party: String, _ what: String) -> String {
    "لم تعد هذه المهمة على عاتق \(party): \(what)."
  }
  func noLonger(_ party: String, _ categories: [InformationCategory]) -> String {
    "لن يصل إلى \(party) المزيد عن: \(joined(categories.map(category)))."
  }
  var closingFollows: String { "لا يمكن أن يستمر SIG من دون موافقة بشأن الشرطة. سيُغلق SIG." }
  func handedOver(_ what: OwnHandedOver, _ day: String) -> String {
    let words =
      switch what {
      case .plan: "الخطة"
      case .goal: "هدف من الخطة"
      case .notes: "ملاحظات"
      case .commitment: "مهمة سيقوم بها أحد ما"
      case .message: "رسالة قصيرة"
      case .invitation(let to): "أن هناك اجتماعًا في \(to)"
      case .meetingNotes(let of): "ما قيل في اجتماع \(of)"
      }
    return "\(day): \(words)"
  }

  // Who has looked
  var looks: String { "من اطّلع" }
  var looksLead: String { "هنا يظهر من قرأ شيئًا \(aboutYou). كل من يقرأ يظهر هنا." }
  var noLooks: String { "لم يطّلع أحد بعد." }
  var guardian: String { "ولي الأمر" }
  var looksQuestion: String { "لمعرفة سبب الاطلاع يمكنك سؤال الشخص الذي يلتقي بك أكثر من غيره." }
  var extracts: String { "ما كُتب عنك" }
  var extractsLead: String {
    "يحق لك قراءة كل ما كُتب. يمكنك طلب نسخة من الشخص الذي يلتقي بك أكثر من غيره. النص باللغة السويدية."
  }
  func extract(_ day: String) -> String { "قراءة النسخة المؤرخة \(day)" }
}

/// Which form a counted noun takes: singular, dual, the plural of three to ten, and the singular again.
enum ArabicNumber: Sendable, Equatable {
  case zero, one, two, few, many, other

  init(_ count: Int) {
    switch (count, count % 100) {
    case (0, _): self = .zero
    case (1, _): self = .one
    case (2, _): self = .two
    case (_, 3...10): self = .few
    case (_, 11...99): self = .many
    default: self = .other
    }
  }
}
