import Domain

/// The texts of the consent conversation and of the paper that is signed after it.
///
/// A change of what a sentence means is a new version: a consent remembers which one it was given on.
public enum ConversationTexts {
  /// What the form is called in the file.
  public static let code = "samtal"
  /// Year and month of the latest change in meaning, in any language.
  public static let version = "2026-11"

  static func words(
    in language: OwnLanguage, about subject: ConversationSubject
  ) -> any ConversationWords {
    switch language {
    case .sv: SwedishConversation(subject)
    case .en: EnglishConversation(subject)
    case .ar: ArabicConversation(subject)
    case .so: SomaliConversation(subject)
    }
  }
}

/// Whom the conversation is about, seen from the one who answers.
public enum ConversationSubject: Sendable, Hashable, CaseIterable {
  case me, myChild
}

/// What one page of the conversation is about, whichever party it is asked for.
public enum ConversationTopic: Sendable, Hashable, CaseIterable {
  case who, voluntary, takingBack, others, lots, meetings, officer
  case parties, ask, give, get, until
  case policeAttends, policeTalks, willing
  case understanding, offered, summary
}

/// How somebody made sure that they understood each other (R-CON-20).
public enum UnderstandingWay: String, Sendable, Hashable, CaseIterable {
  case interpreter = "tolk"
  case ownLanguage = "eget-sprak"
  case pictures = "bilder"
  case readAloud = "upplast"
  case ownWords = "egna-ord"
  case pauses = "pauser"
  case support = "stod"
}

/// One page: the sentence, what is read aloud under it, and the same in other words.
struct SpokenText: Sendable, Hashable {
  let sentence: String
  let aloud: [String]
  let otherwise: String

  init(_ sentence: String, _ aloud: [String], otherwise: String) {
    self.sentence = sentence
    self.aloud = aloud
    self.otherwise = otherwise
  }
}

/// A yes and a no that weigh the same.
struct YesNoWords: Sendable, Hashable {
  let yes: String
  let no: String

  init(_ yes: String, _ no: String) {
    self.yes = yes
    self.no = no
  }
}

/// Everything the conversation says, in one language. Plain words, one thing in each sentence.
protocol ConversationWords: Sendable {
  /// - Parameter party: the party's name as `name(of:)` writes it; not used where no party is asked about.
  func spoken(_ topic: ConversationTopic, _ party: String) -> SpokenText
  func replies(_ topic: ConversationTopic) -> YesNoWords
  func name(of party: Party) -> String
  func category(_ category: InformationCategory) -> String
  func way(_ way: UnderstandingWay) -> String
  func presented(_ presented: Presented) -> String
  func day(_ day: Day) -> String
  func progress(_ step: Int, of count: Int) -> String
  func myAnswer(_ answer: String) -> String
  var frame: ConversationFrame { get }
  var paper: ConversationPaper { get }
}

/// The words around every page of the conversation.
struct ConversationFrame: Sendable, Hashable {
  let title: String
  let back: String
  let pause: String
  let next: String
  let language: String
  let listen: String
  let otherwise: String
  /// When the answer was "not yet".
  let onceMore: String
  let canTakeBack: String
  /// Said where the police are asked about.
  let policeNeeded: String
  let notAnswered: String
  let nothingTicked: String
  let change: String
  let print: String
  /// Under the picture of the one it is about.
  let person: String
  let socialServices: String
  let explainedBy: String
  let moreAboutIt: String
}

/// The words of the paper with the same sentences.
struct ConversationPaper: Sendable, Hashable {
  let title: String
  /// That it is the product's own text.
  let notOfficial: String
  let howTo: String
  let party: String
  let until: String
  let yes: String
  let no: String
  let name: String
  let placeAndDay: String
  let signature: String
  let explainer: String
  let version: String
}

extension ConversationWords {
  /// Direction marks keep a Swedish name whole inside a sentence that runs the other way.
  func apart(_ name: String) -> String { "\u{2068}\(name)\u{2069}" }

  func day(_ day: Day, _ months: [String]) -> String {
    let parts = day.components
    return "\(parts.day) \(months[parts.month - 1]) \(parts.year)"
  }
}
