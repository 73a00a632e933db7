@testable import Domain

extension Samples {
  static func aroundMeeting(_ kind: EntryKind) -> MeetingAround {
    let school = Participant.agency(school.agency)
    return switch kind {
    case .questionAsked: .questionAsked(QuestionAsked(by: .person, words: "Får jag byta klass?"))
    case .meetingFelt:
      .felt(MeetingFelt(meeting: 21, by: .person, felt: "Många vuxna.", change: "Kortare."))
    case .feedbackGiven:
      .feedbackGiven(FeedbackGiven(meeting: 21, told: "Vad som bestämdes.", answer: "Bra."))
    case .meetingNotes:
      .notesWritten(
        MeetingNotes(
          meeting: 21,
          points: [
            MeetingNotes.Point(words: "Fyra dagar i skolan.", category: .studies),
            MeetingNotes.Point(words: "Sover bättre.", category: .health, without: [school]),
          ], awaits: .otherLots))
    case .notesApproved: .notesApproved(NotesApproved(notes: 23))
    default:
      .prepared(
        MeetingPrepared(
          meeting: 21,
          seats: [
            MeetingPrepared.Seat(place: 1, who: .giver(.person)), MeetingPrepared.Seat(place: 3, who: school),
          ], takenUp: "Skolan.", wishes: [MeetingPrepared.Wish(to: school, words: "Ring före åtta.")],
          notBroughtUp: "Pappa.", helps: "Paus.", floor: .person, presence: .whole))
    }
  }

  /// What has come to older kinds of entry.
  static var newerMeetings: [EntryBody] {
    let school = Participant.agency(school.agency)
    let points: [AgendaPoint] = [
      AgendaPoint(words: "Vad fungerar", category: nil, origin: .works, without: []),
      AgendaPoint(words: "Skoldagarna", category: .studies, origin: .goal(2), without: []),
      AgendaPoint(words: "Sedan sist", category: .planning, origin: .commitment(22), without: []),
      AgendaPoint(words: "Det som har kommit", category: .safety, origin: .notice(31), without: [school]),
      AgendaPoint(
        words: "Får jag byta klass?", category: .planning, origin: .question(33), without: [],
        hidden: [.giver(.guardian(0))]),
    ]
    return [
      .meetings(
        .around(
          .questionAsked(
            QuestionAsked(by: .person, words: "Får jag byta?", hidden: [.giver(.guardian(0))])))),
      .meetings(
        .called(
          MeetingCalled(
            kind: .professionals, day: day("2026-03-20"), time: clock("14:30"), minutes: 60,
            place: "Biblioteket", invited: [school], agenda: [], points: points, placeKind: .neutral,
            withoutPerson: WithoutPerson(why: "Sjuk.", told: "Lotsen ringer."), personAgrees: true,
            calendar: false, series: 3))),
      .meetings(
        .riskAnalysed(
          AnalyseMeetingRisk(
            meeting: 21, whenAndWhere: "Dag", knownThreat: "Ingen", conflicts: "Inga", mitigation: "Två",
            policeConsulted: "", canBeHeld: true, who: "Familjen", lowArousal: ["pause"]
          ).risk)),
      .meetings(
        .answered(
          InvitationAnswered(meeting: 21, by: school, coming: true, words: "", picture: "Kommer i tid."))),
    ]
  }
}
