import Domain

/// What the page about the meeting says, in one language: before it, and after it.
protocol OwnMeetingTexts: Sendable {
  var meetingPage: String { get }
  var moreAboutMeeting: String { get }
  var whoSitsWhere: String { get }
  /// The yellow seat is the reader's own.
  var yourSeat: String { get }
  var emptySeat: String { get }
  var whatIsTakenUp: String { get }
  func agendaChanged(_ day: String) -> String
  /// What was prepared, beside what is on the agenda.
  var youWantTakenUp: String { get }
  var guardiansDoNotHear: String { get }
  func floor(_ floor: MeetingPrepared.Floor) -> String
  var myWishes: String { get }
  var notBroughtUp: String { get }
  var makesItEasier: String { get }
  var myMeetingQuestions: String { get }
  var noMeetingQuestions: String { get }
  var askAtMeeting: String { get }
  var askLead: String { get }
  var yourQuestion: String { get }
  func lastMeeting(_ day: String) -> String
  var tellFelt: String { get }
  var changeFelt: String { get }
  var howItFelt: String { get }
  var feltLead: String { get }
  var whatToChange: String { get }
  var notesHeading: String { get }
  var noMeetingToTell: String { get }
  var noMeetingToTellWhy: String { get }
}
