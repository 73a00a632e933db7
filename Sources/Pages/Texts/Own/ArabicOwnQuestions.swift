import Domain

extension ArabicOwnTexts {
  // A question that waits
  func questions(_ count: Int) -> String { count == 1 ? "سؤال لك" : "أسئلة لك" }
  func mayTalk(_ party: String) -> String {
    "هل يُسمح بتبادل المعلومات \(aboutYou) بين الخدمات الاجتماعية و\(party)؟"
  }
  var readAndAnswer: String { "القراءة والإجابة" }
  func wouldGet(_ party: String) -> String { "إذا كان جوابك نعم، فهذه معلومات تصل إلى \(party)" }
  func wouldTell(_ party: String) -> String {
    "إذا كان جوابك نعم، فهذه معلومات تصل من \(party) إلى الخدمات الاجتماعية"
  }
  func wouldHold(until day: String) -> String { "تسري موافقتك حتى \(day). وبعد ذلك نسأل من جديد." }
  var youChoose: String {
    "القرار لك. إذا كان جوابك لا، فلن تصل إليهم أي معلومة. وإذا كان جوابك نعم، فيمكنك سحبه متى شئت."
  }
  var notAboutOthers: String {
    switch subject {
    case .me: "لا يلزمك إخبار الشرطة عن أشخاص آخرين."
    case .other(let name): "لا يلزم إخبار الشرطة عن أشخاص آخرين. هذا يخص \(name) أيضًا."
    }
  }
  var anythingToSay: String { "هل لديك رغبة في قول شيء عن جوابك؟ هذا ليس ضروريًا." }
  var sayYes: String { "نعم" }
  var sayNo: String { "لا" }
  var chooseReply: String { "يجب اختيار نعم أو لا." }
  var answerKept: String { "شكرًا. حُفظ جوابك." }
  var questionGone: String { "لم يعد السؤال موجودًا" }
  var questionGoneWhy: String { "وصل جوابك من قبل، أو لم يعد السؤال قائمًا." }
  var changedMind: String { "هل تغيّر رأيك؟ قراءة السؤال من جديد" }
  var endsSoon: String {
    "تنتهي قريبًا. هل لديك رغبة في الاستمرار؟ يمكنك قول ذلك للشخص الذي يلتقي بك أكثر من غيره."
  }

  // The copy
  var getCopy: String { "الحصول على نسختي" }
  var showCopy: String { "عرض نسختي" }
  var copyTitle: String { "نسختي" }
  func answeredYes(_ day: String) -> String { "كان جوابك نعم في \(day)." }
  func answeredNo(_ day: String) -> String { "كان جوابك لا في \(day)." }
  func copyGot(_ day: String) -> String { "وصلت إليك نسختك في \(day)." }
  var keepCopy: String { "يُرجى الاحتفاظ بالنسخة. يمكنك سحب موافقتك متى شئت." }

  func messages(_ party: String, _ count: Int) -> String {
    switch ArabicNumber(count) {
    case .two: "رسالتان لم تُقرآ بعد في \(party) ولن تُقرآ"
    case .few: "رسائل لم تُقرأ بعد في \(party) ولن تُقرأ"
    case .zero, .one, .many, .other: "رسالة لم تُقرأ بعد في \(party) ولن تُقرأ"
    }
  }

  // Coming of age
  func comesOfAge(_ day: String) -> String {
    switch subject {
    case .me: "في \(day) يصبح عمرك 18 عامًا"
    case .other(let name): "في \(day) يكتمل العام الثامن عشر من عمر \(name)"
    }
  }
  var whatComesOfAge: [String] {
    switch subject {
    case .me:
      [
        "عندئذ يكون القرار لك وحدك: من يحق له أن يعرف شيئًا عنك.",
        "تنتهي كل الموافقات السابقة. وعندئذ نسألك من جديد.",
        "لن يستطيع أولياء الأمر القراءة هنا بعد ذلك.",
      ]
    case .other(let name):
      [
        "عندئذ يعود القرار إلى \(name) في من يحق له أن يعرف شيئًا.",
        "تنتهي موافقتك في ذلك اليوم.",
        "لن يمكنك القراءة هنا بعد ذلك. يمكنك طباعة ما يلزمك الاحتفاظ به.",
      ]
    }
  }
}
