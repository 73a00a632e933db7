import Domain

/// Plain Arabic, read from right to left; not reviewed by a person.
struct ArabicConversation: ConversationWords {
  private let subject: ConversationSubject

  init(_ subject: ConversationSubject) {
    self.subject = subject
  }

  /// The words for whom it is about.
  func me(_ mine: String, _ childs: String) -> String { subject == .me ? mine : childs }

  /// "about me" or "about my child".
  var about: String { me("عني", "عن طفلي") }

  func spoken(_ topic: ConversationTopic, _ party: String) -> SpokenText {
    switch topic {
    case .who, .voluntary, .takingBack, .others: beginning(topic)
    case .lots, .meetings, .officer: whatItIs(topic)
    case .parties, .ask, .give, .get, .until: sharing(topic, party)
    case .policeAttends, .policeTalks, .willing: apartQuestions(topic)
    case .understanding, .offered, .summary: ending(topic)
    }
  }

  private func beginning(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .voluntary:
      SpokenText(
        me("برنامج SIG مساعدة أختارها بنفسي.", "برنامج SIG مساعدة لطفلي نختارها بأنفسنا."),
        [
          "في SIG يتعاون عدة بالغين \(me("لمساعدتي", "لمساعدة طفلي")).",
          "قد تشارك الخدمات الاجتماعية والشرطة والمدرسة وغيرها.",
          "الأمر اختياري. يمكن قول لا.",
        ],
        otherwise: "برنامج SIG مثل فريق. الفريق موجود فقط إذا أردناه. "
          + "وإذا لم نرده نستطيع أن نتحدث عن مساعدة أخرى.")
    case .takingBack:
      SpokenText(
        "أستطيع أن أسحب موافقتي متى أردت.",
        [
          "أستطيع أن أسحب كل الموافقة أو جزءًا منها فقط.", "لا يلزمني أن أقول السبب.",
          "عندها لا يعرف أحد شيئًا جديدًا. أما ما عرفوه من قبل فلا يمكن سحبه.",
        ],
        otherwise: "الموافقة مثل باب مفتوح. أستطيع أن أغلقه متى أردت. "
          + "إذا أغلقت الباب أمام الشرطة ينتهي برنامج SIG.")
    case .others:
      SpokenText(
        me(
          "لا يلزمني أن أخبر الشرطة عن أشخاص آخرين.",
          "لا يلزم طفلي أن يخبر الشرطة عن أشخاص آخرين."),
        [
          me("برنامج SIG يخصني أنا، لا أصدقائي.", "برنامج SIG يخص طفلي، لا أصدقاءه."),
          "عدم الإجابة مقبول دائمًا.",
        ],
        otherwise: "إذا سأل أحد عن آخرين يمكن القول: لا أريد أن أتحدث عن هذا.")
    default:
      SpokenText(
        "مع من نتحدث الآن؟",
        ["نتحدث مع شخص واحد كل مرة.", "كل واحد يجيب عن نفسه."],
        otherwise: "إذا كان على أكثر من شخص أن يجيب، نتحدث مع كل واحد على حدة.")
    }
  }

  private func whatItIs(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .lots:
      SpokenText(
        me("أفهم أنه سيكون لي منسّق في SIG.", "أفهم أنه سيكون لطفلي منسّق في SIG."),
        [
          "المنسّق اسمه بالسويدية lots.", "أستطيع أن أتصل بالمنسّق عندما أتساءل عن شيء.",
          "المنسّق يحرص على أن يفعل كل واحد ما وعد به.",
        ],
        otherwise: "كلمة lots تعني المرشد الذي يدل السفينة على طريق آمن إلى الميناء. والسفينة ليست ملكه.")
    case .meetings:
      SpokenText(
        me("أفهم أنني سأشارك في اجتماعات.", "أفهم أننا سنشارك في اجتماعات."),
        [
          "في الاجتماع يلتقي الذين \(me("يساعدونني", "يساعدون طفلي")).", "هناك نقرر ماذا يفعل كل واحد.",
          "أعرف مسبقًا من سيأتي.",
        ],
        otherwise: "نجلس حول طاولة واحدة ونراجع الخطة. أستطيع أن أقول مسبقًا عمّا أريد أن أتحدث.")
    default:
      SpokenText(
        me("أفهم أنه سيكون لي شرطي اتصال.", "أفهم أنه سيكون لطفلي شرطي اتصال."),
        [
          "شرطي الاتصال شرطي يتعرف \(me("عليّ", "على طفلي")).",
          "شرطي الاتصال يهتم \(me("بسلامتي", "بسلامة طفلي")).",
        ],
        otherwise:
          "إنه الشرطي نفسه كل مرة. أما هل نريد لقاء الشرطة في الاجتماعات فهذا سؤال آخر يأتي بعد قليل.")
    }
  }

  private func sharing(_ topic: ConversationTopic, _ party: String) -> SpokenText {
    switch topic {
    case .ask:
      SpokenText(
        "إذا قلت نعم، يجوز أن تتحدث الخدمات الاجتماعية مع \(party) \(about).",
        [
          "أنا أختار عمّا يتحدثون.", "هذا من أجل \(me("خطتي", "خطة طفلي")) في SIG.",
          "إذا قلت لا، فلا مشاركة في SIG للجهة: \(party).",
        ],
        otherwise: "الذين يعملون معنا لا يجوز لهم أن يخبروا غيرهم. هذا اسمه السرية. "
          + "موافقتي تفتح بابًا بين الخدمات الاجتماعية و\(party). وأحيانًا يقول القانون إن عليهم "
          + "أن يخبروا على أي حال، مثلًا إذا كان أحد في خطر.")
    case .give:
      SpokenText(
        "ماذا يجوز للخدمات الاجتماعية أن تقول للجهة: \(party)؟",
        ["نضع علامة فقط على ما أوافق عليه.", "ما ليس عليه علامة لا يعرفونه."],
        otherwise: "أشر إلى صورة بعد صورة. هل من المقبول أن يعرفوا هذا؟ "
          + "إذا لم أكن متأكدًا نترك المربع فارغًا.")
    case .get:
      SpokenText(
        "ماذا يجوز أن تعرفه الخدمات الاجتماعية من \(party)؟",
        ["الآن في الاتجاه الآخر.", "نضع علامة فقط على ما أوافق عليه."],
        otherwise: "ما يعرفونه \(about) يبقى عندهم، إلا إذا قلت نعم هنا.")
    case .until:
      SpokenText(
        "إلى متى تستمر موافقتي على \(party)؟",
        ["في ذلك اليوم تنتهي من نفسها.", "إذا أردنا أن نتابع يسألني أحد من جديد."],
        otherwise: "أستطيع أن أختار مدة قصيرة الآن وأقول نعم من جديد لاحقًا. وأستطيع أن أتوقف قبل ذلك.")
    default:
      SpokenText(
        "عن أي جهات نسأل؟",
        ["نأخذ جهة واحدة كل مرة.", "لا تعرف أي جهة شيئًا لأننا نسأل."],
        otherwise: "هذه قائمة بمن نتحدث عنهم الآن فقط. الجواب يأتي بعد ذلك.")
    }
  }

  private func apartQuestions(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .policeAttends:
      SpokenText(
        "هل يجوز أن تحضر الشرطة اجتماعاتنا؟",
        ["هذا سؤال مستقل.", "الجواب لا يغيّر ما يجوز أن يقولوه بعضهم لبعض."],
        otherwise: "أستطيع أن أوافق على أن يتحدثوا معًا، ومع ذلك أقول لا لجلوس الشرطة معنا حول الطاولة.")
    case .policeTalks:
      SpokenText(
        me(
          "هل أريد أن أتحدث مع الشرطة أحيانًا من دون الآخرين؟",
          "هل يجوز أن يتحدث طفلي مع الشرطة أحيانًا من دون الآخرين؟"),
        [me("فقط عندما أريد أنا.", "فقط عندما يريد طفلي."), "لا يلزم أحدًا أن يتحدث عن أشخاص آخرين."],
        otherwise: "قد يكون ذلك نزهة قصيرة أو حديثًا قصيرًا. ليس واجبًا.")
    default:
      SpokenText(
        me("هل أريد أن أكون في SIG؟", "هل أريد أن يكون طفلي في SIG؟"),
        ["هذا أيضًا سؤال مستقل.", "يمكن قول لا والحصول على مساعدة أخرى."],
        otherwise: "الأسئلة الأخرى عمّن يجوز له أن يعرف. أما هذا فعن المساعدة. أستطيع أن أغيّر رأيي.")
    }
  }

  private func ending(_ topic: ConversationTopic) -> SpokenText {
    switch topic {
    case .understanding:
      SpokenText(
        "كيف فهم بعضنا بعضًا؟",
        ["نضع علامة على ما فعلناه.", "إذا كان شيء غير واضح نعود إليه."],
        otherwise: "نكتب هذا ليرى الآخرون أن أحدًا لم يقل نعم من دون أن يفهم.")
    case .offered:
      SpokenText(
        "هل قال أحد إن SIG بدل شيء آخر؟",
        ["نسأل لأن SIG يجب أن يكون اختياريًا.", "لا يوجد جواب خاطئ."],
        otherwise:
          "أحيانًا يختار الإنسان بين SIG والانتقال من البيت، أو يكون SIG جزءًا من حكم. نريد أن نعرف ذلك.")
    default:
      SpokenText(
        "هذه هي الأجوبة.",
        ["نراجعها معًا.", "إذا كان شيء غير صحيح نعود ونغيّره."],
        otherwise: "لم يصل شيء إلى أحد بعد. يحدث ذلك فقط بعد تسجيل الأجوبة.")
    }
  }
}
