import Domain

/// Those who work with Marcus met without him. He is to be told, and the notes wait for the other lots.
extension Replay {
  func marcusProfessionals(_ group: [Participant]) async throws {
    try await meet(
      Gathering(
        kind: .professionals, offset: time.workday(-12), time: .at(13), place: "Frivården, rum 4",
        invited: group.filter { !$0.isGiver },
        agenda: ["Vad fungerar för Marcus", "Vem gör vad fram till provanställningen"],
        withoutPerson: WithoutPerson(why: "", told: "Lotsen ringer Marcus samma kväll.")),
      notes: "Frivården och Jobbtorg delar på att följa med till lagret.")
    guard let meeting = latestMeeting else { return }
    on(-11, 9, 40)
    try await perform(
      ShareMeetingNotes(
        meeting: meeting,
        points: [
          MeetingNotes.Point(words: "Frivården möter upp första dagen på lagret.", category: .work),
          MeetingNotes.Point(words: "Övervakningen och arbetstiderna krockar inte.", category: .planning),
        ]), by: unit.first)
  }
}
