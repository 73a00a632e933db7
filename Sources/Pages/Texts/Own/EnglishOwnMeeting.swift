import Domain

extension EnglishOwnTexts {
  var meetingPage: String { "The meeting" }
  var moreAboutMeeting: String { "More about the meeting" }
  var whoSitsWhere: String { "Where we sit" }
  var yourSeat: String { "The yellow seat is yours." }
  var emptySeat: String { "Empty seat" }
  var whatIsTakenUp: String { "What we talk about" }
  func agendaChanged(_ day: String) -> String { "What we talk about was changed on \(day)." }
  var youWantTakenUp: String { "What you want to talk about" }
  var guardiansDoNotHear: String { "My guardians should not hear the question" }
  func floor(_ floor: MeetingPrepared.Floor) -> String {
    switch floor {
    case .person: "You decide who speaks. The adults talk to you."
    case .together: "You and your lots decide together who speaks."
    case .lots: "Your lots decides who speaks."
    }
  }
  var myWishes: String { "What I wish" }
  var notBroughtUp: String { "What we do not talk about" }
  var makesItEasier: String { "What makes it easier for me" }
  var myMeetingQuestions: String { "My questions for the meeting" }
  var noMeetingQuestions: String { "You have not written any question yet." }
  var askAtMeeting: String { "Write a question" }
  var askLead: String { "The question is put on the list for the meeting, so those who come can read it." }
  var yourQuestion: String { "What do you want to ask?" }
  func lastMeeting(_ day: String) -> String { "The meeting \(day)" }
  var tellFelt: String { "Tell how it felt" }
  var changeFelt: String { "Change what you wrote" }
  var howItFelt: String { "How did the meeting feel?" }
  var feltLead: String { "Write it as it was. Your lots reads it, so that the next meeting gets better." }
  var whatToChange: String { "What should be different next time?" }
  var notesHeading: String { "What was written down" }
  var noMeetingToTell: String { "There is no meeting to tell about" }
  var noMeetingToTellWhy: String { "When you have been to a meeting you can tell about it here." }
}
