import Domain

extension ArabicConversation {
  func replies(_ topic: ConversationTopic) -> YesNoWords {
    switch topic {
    case .voluntary, .takingBack, .others, .lots, .meetings, .officer:
      YesNoWords("نعم، أفهم", "لا، ليس بعد")
    case .ask: YesNoWords("نعم، يجوز لهم", "لا، ليس الآن")
    case .policeAttends: YesNoWords("نعم، يجوز", "لا، أفضّل ألا يحدث")
    case .policeTalks, .willing, .who, .parties, .give, .get, .until, .understanding, .offered, .summary:
      YesNoWords("نعم", "لا")
    }
  }

  func name(of party: Party) -> String { "\(kind(party.kind)) (\(apart(party.name)))" }

  private func kind(_ kind: AgencyKind) -> String {
    switch kind {
    case .socialServices: "الخدمات الاجتماعية"
    case .police: "الشرطة"
    case .school: "المدرسة"
    case .jobCentre: "مركز العمل"
    case .employmentService: "مكتب العمل"
    case .probation: "هيئة المراقبة"
    case .prison: "السجن"
    case .health: "الرعاية الصحية"
    case .psychiatry: "الطب النفسي"
    case .childPsychiatry: "الطب النفسي للأطفال"
    case .habilitation: "مركز التأهيل"
    case .addictionCare: "علاج الإدمان"
    case .stateHomes: "دور الشباب الحكومية"
    case .fieldAssistants: "العاملون الميدانيون"
    case .leisure: "نادي الشباب"
    case .civilSociety: "الجمعية"
    case .housing: "السكن"
    case .privateNetwork: "الأهل والأصدقاء"
    case .cityAdministration: "المدينة"
    }
  }

  func category(_ category: InformationCategory) -> String {
    switch category {
    case .planning: me("خطتي", "الخطة")
    case .studies: "المدرسة"
    case .safety: me("إذا هددني أحد", "إذا هدد أحد طفلي")
    case .work: "التدريب والعمل"
    case .health: "الصحة"
    case .home: "السكن والمال"
    case .family: "العائلة"
    case .crime: "المخدرات والجرائم"
    }
  }

  func way(_ way: UnderstandingWay) -> String {
    switch way {
    case .interpreter: "شارك مترجم"
    case .ownLanguage: "كان النص بلغتي"
    case .pictures: "نظرنا إلى الصور"
    case .readAloud: "قُرئ النص بصوت عالٍ"
    case .ownWords: "أعدتُ ما فهمته بكلماتي"
    case .pauses: "أخذنا استراحات"
    case .support: "كان معي شخص أثق به"
    }
  }

  func presented(_ presented: Presented) -> String {
    switch presented {
    case .freely: "لا"
    case .insteadOfPlacement: "نعم، بدل الانتقال من البيت"
    case .inSanction: "نعم، كجزء من حكم"
    }
  }

  func day(_ day: Day) -> String {
    self.day(
      day,
      [
        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
        "ديسمبر",
      ])
  }

  func progress(_ step: Int, of count: Int) -> String { "\(step) من \(count)" }

  func myAnswer(_ answer: String) -> String { "جوابي: \(answer)" }

  var frame: ConversationFrame {
    ConversationFrame(
      title: "حديث عن الموافقة", back: "رجوع", pause: "استراحة", next: "التالي",
      language: "اللغة", listen: "استمع", otherwise: "اشرح بطريقة أخرى",
      onceMore: "نعيدها مرة أخرى بطريقة أخرى.",
      canTakeBack: "أستطيع أن أسحب موافقتي متى أردت.",
      policeNeeded: "من دون موافقة على الشرطة لا يمكن أن يكون SIG. عندها نتحدث عن مساعدة أخرى.",
      notAnswered: "بلا جواب",
      nothingTicked: "لا توجد علامة", change: "تغيير", print: "اطبع على ورق",
      person: me("أنا", "طفلي"), socialServices: "الخدمات الاجتماعية",
      explainedBy: "من شرح؟", moreAboutIt: "هل هناك شيء آخر عن الحديث؟")
  }

  var paper: ConversationPaper {
    ConversationPaper(
      title: "موافقة على تبادل معلومات سرية",
      notOfficial: "النص من Samlots. هذه ليست استمارة رسمية.",
      howTo: "نقرأ جملة بعد جملة معًا. نضع علامة فقط على ما هو صحيح.",
      party: "الجهة المعنية", until: "تستمر حتى نهاية يوم", yes: "نعم", no: "لا", name: "الاسم",
      placeAndDay: "المكان والتاريخ", signature: "التوقيع", explainer: "الشخص الذي شرح",
      version: "النسخة \(apart(ConversationTexts.version))، العربية، لم يراجعها إنسان")
  }
}
