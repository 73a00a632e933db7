import Domain

extension ArabicOwnTexts {
  func joined(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: "، ") + " و" + last
  }
  func quoted(_ words: String) -> String { "«\(words)»" }
  func party(_ kind: AgencyKind) -> String {
    switch kind {
    case .socialServices: "الخدمات الاجتماعية"
    case .police: "الشرطة"
    case .school: "المدرسة"
    case .jobCentre: "مركز العمل في المدينة"
    case .employmentService: "مكتب العمل"
    case .probation: "مصلحة مراقبة السلوك"
    case .prison: "السجن"
    case .health: "المركز الصحي"
    case .psychiatry: "الطب النفسي"
    case .childPsychiatry: "الطب النفسي للشباب"
    case .habilitation: "مركز التأهيل"
    case .addictionCare: "مركز علاج الإدمان"
    case .stateHomes: "دار الدولة للشباب"
    case .fieldAssistants: "العاملون الميدانيون"
    case .leisure: "مركز الشباب"
    case .civilSociety: "الجمعية"
    case .housing: "شركة السكن"
    case .privateNetwork: "الأهل والأصدقاء"
    case .cityAdministration: "إدارة المدينة"
    }
  }
  func kin(_ kin: OwnKin) -> String {
    switch kin {
    case .mamma: "الأم"
    case .pappa: "الأب"
    case .syster: "الأخت"
    case .bror: "الأخ"
    case .mormor, .farmor: "الجدة"
    case .morfar, .farfar: "الجد"
    }
  }
  func meeting(_ kind: MeetingKind) -> String {
    switch kind {
    case .start: "الاجتماع الأول"
    case .network: "اجتماع مع الجميع"
    case .professionals: "اجتماع بين من يعملون معك"
    case .privateNetwork: "اجتماع مع أهلك وأصدقائك"
    case .preparatory: "حديث قبل الاجتماع"
    case .home: "زيارة في البيت"
    case .handover: "اجتماع التسليم"
    case .individual: "حديث معك قبل الاجتماع"
    case .threatUnit: "اجتماع مع الوحدة التي تحمي الناس"
    }
  }
  func done(_ act: ActKind) -> String? {
    switch act {
    case .answerInvitation: "أُرسل جوابك."
    case .reportCommitment: "شكرًا. سُجّل ما كتبته."
    case .askQuestion: "حُفظ سؤالك."
    case .acknowledgeNotice: "سُجّل أنك قرأتها."
    case .askToReport: "شكرًا. وصل ذلك إلى المرشد."
    case .tellHowItFelt: "شكرًا. تم تدوين ذلك."
    case .takeBackConsent: "سُحبت موافقتك. الإيصال هنا في الصفحة."
    default: nil
    }
  }
  func problem(_ problem: OwnProblem) -> String {
    switch problem {
    case .chooseComing: "يلزم اختيار الحضور أو عدم الحضور."
    case .meetingGone: "لم يعد الجواب على هذا الاجتماع ممكنًا."
    case .chooseStatus: "يلزم اختيار ما حدث."
    case .commitmentGone: "هذا أُنجز من قبل، أو لم يعد موجودًا هنا."
    case .chooseWhole: "يلزم اختيار كل شيء أو جزء فقط."
    case .chooseCategories: "يلزم اختيار شيء واحد على الأقل لسحبه."
    case .nothingHeld: "لا توجد هنا موافقة يمكن سحبها."
    case .tooLong: "النص طويل جدًا. يلزم تقصيره."
    case .writeQuestion: "يجب كتابة السؤال، 300 حرف كحد أقصى."
    case .writeShortcoming: "اكتب ما الذي لا يسير كما يجب."
    case .writeFelt: "يجب كتابة كيف كان الشعور، أو ما الذي يجب أن يتغير."
    case .chooseNewDay: "يلزم اختيار اليوم الذي نُقل إليه."
    }
  }

  // Answering an invitation
  var answerHeading: String { "الجواب على الدعوة" }
  var comes: String { "سأحضر" }
  var comesNot: String { "لن أحضر" }
  var anythingToAdd: String { "هل لديك شيء تضيفه؟" }
  var sendAnswer: String { "إرسال الجواب" }
  var cancel: String { "إلغاء" }
  var back: String { "رجوع" }
  var invitationGone: String { "الدعوة غير موجودة" }
  var invitationGoneWhy: String { "انتهى الاجتماع أو أُلغي، أو لم تصلك دعوة إليه." }

  // Telling how it went
  var reportHeading: String { "كيف سار الأمر؟" }
  var whatHappened: String { "ماذا حدث؟" }
  func status(_ status: CommitmentReported.Status) -> String {
    switch status {
    case .done: "تم"
    case .partly: "تم جزء منه"
    case .notYet: "ليس بعد"
    case .moved: "نُقل إلى يوم آخر"
    }
  }
  var movedTo: String { "اليوم الجديد" }
  var onlyIfMoved: String { "فقط إذا نُقل إلى يوم آخر." }
  var inAFewWords: String { "بكلمات قليلة" }
  var save: String { "حفظ" }
  var commitmentGone: String { "هذا أُنجز من قبل" }
  var commitmentGoneWhy: String { "أو لم يعد موجودًا هنا." }

  // Pages of a long list
  var morePages: String { "صفحات أخرى" }
  var previousPage: String { "السابقة" }
  var nextPage: String { "التالية" }
  func page(_ number: Int, of count: Int) -> String { "الصفحة \(number) من \(count)" }

  // The paper for the fridge
  var fridgeTitle: String { "خطتي" }
  var fridgeEmpty: String { "الخطة فارغة حتى الآن." }
  var iDo: String { "أنا أفعل" }
  var theyDo: String { "هم يفعلون" }
  var nextMeetingHeading: String { "الاجتماع القادم" }
  func valid(from day: String, untilNextMeeting: Bool) -> String {
    "من \(day)\(untilNextMeeting ? " حتى الاجتماع القادم" : "")."
  }
  func leftOut(_ count: Int) -> String {
    let lines =
      switch ArabicNumber(count) {
      case .one: "لم يُطبع سطر واحد لأنه يذكر"
      case .two: "لم يُطبع سطران لأنهما يذكران"
      case .few: "لم تُطبع \(count) أسطر لأنها تذكر"
      case .zero, .many, .other: "لم يُطبع \(count) سطرًا لأنها تذكر"
      }
    return "\(lines) جهة رسمية. يجب أن يمكن تعليق الخطة حيث يراها الضيوف."
  }
}
