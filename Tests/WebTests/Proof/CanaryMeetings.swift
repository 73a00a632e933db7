import Domain
import Testing

/// What is asked, wished, told and noted around the meetings: each word with its own readers.
extension CanaryCase {
  func aroundMeetings(_ ahead: Int) async throws {
    try await act(AskQuestion(by: .person, question: word("question.person")), by: "Elias Sandvik")
    try await act(AskQuestion(by: .guardian(0), question: word("question.guardian")), by: "Karin Sandvik")
    try await act(
      PrepareMeeting(
        MeetingPrepared(
          meeting: ahead, seats: [MeetingPrepared.Seat(place: 1, who: .giver(.person))],
          takenUp: word("prepared.up"),
          wishes: [
            MeetingPrepared.Wish(to: .agency(try agency("Polisen")), words: word("prepared.wish"))
          ], notBroughtUp: word("prepared.not"), helps: word("prepared.helps"), floor: .person,
          presence: .whole)), by: "Mira Holmqvist")
    try await act(
      AnswerInvitation(
        meeting: ahead, by: .agency(try agency("Polisen")), coming: true, words: "",
        picture: word("picture.police")), by: "Anders Bräck")
    let called = try #require(try await file().meetings.meeting(ahead)).call
    try await act(
      ChangeMeeting(
        meeting: ahead,
        points: called.taken + [
          AgendaPoint(
            words: word("kept.point"), category: .planning, origin: nil, without: [],
            hidden: [.agency(try agency("Polisen"))])
        ], calendar: called.calendar), by: "Mira Holmqvist")
    let held = try #require(try await file().meetings.all.last { $0.held != nil }?.number)
    try await act(
      TellHowItFelt(
        MeetingFelt(meeting: held, by: .person, felt: word("felt.words"), change: word("felt.change"))),
      by: "Elias Sandvik")
    try await act(
      ShareMeetingNotes(
        meeting: held,
        points: [
          MeetingNotes.Point(words: word("noted.studies"), category: .studies),
          MeetingNotes.Point(words: word("noted.safety"), category: .safety),
          MeetingNotes.Point(words: word("noted.family"), category: .family),
        ]), by: "Mira Holmqvist")
  }
}
