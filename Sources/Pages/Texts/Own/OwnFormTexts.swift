import Domain

/// What the forms, the paper for the fridge and the names on own pages say, in one language.
protocol OwnFormTexts: Sendable {
  /// `a, b and c`.
  func joined(_ words: [String]) -> String
  /// Somebody's own words.
  func quoted(_ words: String) -> String
  /// What sort of authority or other party it is, in plain words; the Swedish name stands beside it.
  func party(_ kind: AgencyKind) -> String
  func kin(_ kin: OwnKin) -> String
  func meeting(_ kind: MeetingKind) -> String
  /// Said once after an act that own pages offer; nil for those they do not.
  func done(_ act: ActKind) -> String?
  func problem(_ problem: OwnProblem) -> String

  // Answering an invitation
  var answerHeading: String { get }
  var comes: String { get }
  var comesNot: String { get }
  var anythingToAdd: String { get }
  var sendAnswer: String { get }
  var cancel: String { get }
  var back: String { get }
  var invitationGone: String { get }
  var invitationGoneWhy: String { get }

  // Telling how it went
  var reportHeading: String { get }
  var whatHappened: String { get }
  func status(_ status: CommitmentReported.Status) -> String
  /// The day that something one has promised is moved to.
  var movedTo: String { get }
  var onlyIfMoved: String { get }
  var inAFewWords: String { get }
  var save: String { get }
  var commitmentGone: String { get }
  var commitmentGoneWhy: String { get }

  // Pages of a long list
  var morePages: String { get }
  var previousPage: String { get }
  var nextPage: String { get }
  func page(_ number: Int, of count: Int) -> String

  // The paper for the fridge
  var fridgeTitle: String { get }
  var fridgeEmpty: String { get }
  var iDo: String { get }
  var theyDo: String { get }
  var nextMeetingHeading: String { get }
  func valid(from day: String, untilNextMeeting: Bool) -> String
  func leftOut(_ count: Int) -> String
}

/// Relatives that have a word of their own in every language; the file has them in Swedish.
enum OwnKin: String, Sendable, CaseIterable {
  case mamma, pappa, syster, bror, mormor, morfar, farmor, farfar
}

/// What can be wrong with what was sent from an own page.
enum OwnProblem: Sendable, CaseIterable {
  case chooseComing, meetingGone, chooseStatus, commitmentGone, chooseWhole, chooseCategories
  case nothingHeld, tooLong, writeQuestion, writeFelt, writeShortcoming, chooseNewDay

  /// - Parameter field: a field of a form that own pages have; nil for every other.
  init?(field: String) {
    switch field {
    case "coming": self = .chooseComing
    case "meeting", "by": self = .meetingGone
    case "status": self = .chooseStatus
    case "commitment": self = .commitmentGone
    case "whole": self = .chooseWhole
    case "categories": self = .chooseCategories
    case "party": self = .nothingHeld
    case "words", "change": self = .tooLong
    case "question": self = .writeQuestion
    case "felt": self = .writeFelt
    case "shortcoming": self = .writeShortcoming
    case "newDue": self = .chooseNewDay
    default: return nil
    }
  }
}
