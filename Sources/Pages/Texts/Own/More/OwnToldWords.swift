/// What own pages say of messages between the meetings and of what does not work, in one language. Nobody has reviewed
/// the translations.
struct OwnToldWords: Sendable {
  let heading: String
  let new: @Sendable (_ count: Int) -> String
  let read: String
  let haveRead: String
  let gone: String
  let notWorking: String
  let notWorkingLink: String
  let notWorkingLead: String
  let whatDoesNotWork: String
  let aboutLots: String
  let tellLots: String

  static func of(_ language: OwnLanguage) -> OwnToldWords {
    switch language {
    case .sv: swedish
    case .en: english
    case .ar: arabic
    case .so: somali
    }
  }

  private static let swedish = OwnToldWords(
    heading: "Meddelande till dig", new: { $0 == 1 ? "Nytt till dig" : "\($0) nya till dig" },
    read: "Det du har läst", haveRead: "Jag har läst", gone: "Meddelandet finns inte kvar.",
    notWorking: "Något fungerar inte", notWorkingLink: "Säg om något inte fungerar",
    notWorkingLead:
      "Skriv om det är något med mötena eller med dem som ska hjälpa dig. Bara de som arbetar i ditt ärende läser det. Ni pratar om det först. Vill du, så rapporterar din lots det till dem som bestämmer, utan att skriva vem det gäller.",
    whatDoesNotWork: "Vad fungerar inte?",
    aboutLots: "Handlar det om din lots? Prata i stället med lotsens chef.", tellLots: "Skicka till min lots")

  private static let english = OwnToldWords(
    heading: "A message for you", new: { $0 == 1 ? "New for you" : "\($0) new for you" },
    read: "What you have read", haveRead: "I have read it", gone: "The message is gone.",
    notWorking: "Something does not work", notWorkingLink: "Say if something does not work",
    notWorkingLead:
      "Write if it is about the meetings or about those who are to help you. Only those who work with you read it. You talk about it first. If you want, your lots reports it to those who decide, without writing who it is about.",
    whatDoesNotWork: "What does not work?",
    aboutLots: "Is it about your lots? Talk to the manager of your lots instead.",
    tellLots: "Send to my lots")

  private static let arabic = OwnToldWords(
    heading: "رسالة لك", new: { $0 == 1 ? "جديد لك" : "رسائل جديدة لك: \($0)" },
    read: "ما قرأته", haveRead: "قرأتها", gone: "لم تعد الرسالة موجودة.",
    notWorking: "شيء لا يسير كما يجب", notWorkingLink: "الإبلاغ عن شيء لا يسير كما يجب",
    notWorkingLead:
      "يمكن أن تكتب عن اللقاءات أو عمّن عليهم مساعدتك. لا يقرأ ذلك إلا من يعملون في قضيتك. نتحدث عنه أولًا. وإذا أردت، يبلغ المرشد من يتخذون القرار، من دون أن يكتب اسمك.",
    whatDoesNotWork: "ما الذي لا يسير كما يجب؟",
    aboutLots: "هل الأمر عن المرشد؟ يمكن الحديث مع مدير المرشد بدلًا من ذلك.", tellLots: "الإرسال إلى المرشد")

  private static let somali = OwnToldWords(
    heading: "Fariin adiga kuu socota",
    new: { $0 == 1 ? "Wax cusub oo adiga ah" : "\($0) cusub oo adiga ah" },
    read: "Waxaad akhriday", haveRead: "Waan akhriyay", gone: "Fariintu ma joogto.",
    notWorking: "Wax baan shaqaynayn", notWorkingLink: "Sheeg haddii wax aan shaqaynayn",
    notWorkingLead:
      "Qor haddii ay ku saabsan tahay kulamada ama kuwa ku caawinaya. Waxaa akhriya oo keliya kuwa kiiskaaga ka shaqeeya. Marka hore waad ka wada hadlaysaan. Haddaad rabto, lotskaagu wuxuu u sheegayaa kuwa go'aanka leh, isagoon qorin qofka ay khusayso.",
    whatDoesNotWork: "Maxaa aan shaqaynayn?",
    aboutLots: "Ma lotskaaga ayay ku saabsan tahay? La hadal maamulaha lotskaaga.",
    tellLots: "U dir lotskayga")
}
