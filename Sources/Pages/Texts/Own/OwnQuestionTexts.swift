import Domain

/// What own pages say when somebody is asked for a yes, has got a copy, or comes of age, in one language.
protocol OwnQuestionTexts: Sendable {
  // A question that waits
  /// A heading over one question or several.
  func questions(_ count: Int) -> String
  /// One plain question, which yes and no answer.
  func mayTalk(_ party: String) -> String
  var readAndAnswer: String { get }
  func wouldGet(_ party: String) -> String
  func wouldTell(_ party: String) -> String
  func wouldHold(until day: String) -> String
  /// That nothing follows from a no, and that a yes can be taken back.
  var youChoose: String { get }
  /// Said where the question is about the police.
  var notAboutOthers: String { get }
  var anythingToSay: String { get }
  var sayYes: String { get }
  var sayNo: String { get }
  var chooseReply: String { get }
  var answerKept: String { get }
  var questionGone: String { get }
  var questionGoneWhy: String { get }
  /// Beside a no of one's own.
  var changedMind: String { get }
  /// Beside a yes that soon comes to its end.
  var endsSoon: String { get }

  // The copy
  var getCopy: String { get }
  var showCopy: String { get }
  var copyTitle: String { get }
  func answeredYes(_ day: String) -> String
  func answeredNo(_ day: String) -> String
  func copyGot(_ day: String) -> String
  var keepCopy: String { get }

  /// Counted before a yes is taken back: messages that the party has not read.
  func messages(_ party: String, _ count: Int) -> String

  // Coming of age
  func comesOfAge(_ day: String) -> String
  /// What it means, one sentence each.
  var whatComesOfAge: [String] { get }
}
