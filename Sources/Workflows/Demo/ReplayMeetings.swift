import Domain

/// A meeting on its way through its steps.
struct Gathering {
  var kind = MeetingKind.network
  /// In days from today.
  var offset: Int
  var time: ClockTime
  var minutes = 60
  var place: String
  var invited: [Participant]
  var agenda = [
    "Vilka är här", "Vad fungerar", "Sedan sist", "Egna frågor", "Vad gör vi nu", "Nästa möte",
  ]
  var points: [AgendaPoint] = []
  var placeKind: PlaceKind?
  var withoutPerson: WithoutPerson?
}

extension Replay {
  /// - Returns: the meeting's number.
  func call(_ meeting: Gathering, _ offset: Int) async throws -> Int {
    on(offset, 11, 5)
    let number = try await perform(
      CallMeeting(
        meetingKind: meeting.kind, day: day(meeting.offset), time: meeting.time,
        minutes: meeting.minutes, place: meeting.place, invited: meeting.invited,
        agenda: meeting.points.isEmpty ? meeting.agenda : [], points: meeting.points,
        placeKind: meeting.placeKind, withoutPerson: meeting.withoutPerson), by: unit.first)
    latestMeeting = number
    return number
  }

  func analyse(
    _ meeting: Int, _ offset: Int, who: String = "", threat: String = "Ingen känd hotbild."
  ) async throws {
    on(offset, 10, 15)
    try await perform(
      AnalyseMeetingRisk(
        meeting: meeting, whenAndWhere: "Dagtid, i ett rum med två utgångar. Andra är i huset.",
        knownThreat: threat, conflicts: "Inga kända mellan dem som kommer.",
        mitigation: "Två lotsar, egen väntplats, och vi bryter om det blir otryggt.",
        policeConsulted: "", canBeHeld: true, who: who), by: unit.first)
  }

  func confirm(_ meeting: Int, because reasons: [String: String] = [:]) async throws {
    try await perform(ConfirmMeeting(meeting: meeting), by: unit.first, because: reasons)
  }

  func reply(_ meeting: Int, _ coming: Bool, _ participant: Participant, by seat: Seat) async throws {
    try await perform(
      AnswerInvitation(meeting: meeting, by: participant, coming: coming, words: ""), by: seat)
  }

  /// Writes the meeting up. What those who were there had promised is reported: as said, else
  /// as done when it was due.
  /// - Returns: the numbers of the new promises, in order.
  @discardableResult
  func hold(
    _ meeting: Int, _ offset: Int, _ attended: [Participant], notes: String, decisions: String = "",
    felt: String = "", reports: [Int: (CommitmentReported.Status, String)] = [:],
    promises: [HoldMeeting.Promise] = [], next: Int? = nil
  ) async throws -> [Int] {
    on(offset, 16, 45)
    let told = promised.filter { attended.contains($0.by) || reports[$0.number] != nil }
      .map { open in
        let (status, words) =
          reports[open.number] ?? (open.due <= today ? (.done, "Klart.") : (.partly, "En bit på väg."))
        return CommitmentReported(commitment: open.number, status: status, words: words)
      }
    let first = try await perform(
      HoldMeeting(
        meeting: meeting, attended: attended, notes: notes, decisions: decisions, felt: felt,
        reports: told, promises: promises, next: next.map(day)), by: unit.first)
    let done = Set(told.filter { $0.status == .done }.map(\.commitment))
    promised.removeAll { done.contains($0.number) }
    if portrait.programme == .adult, let second = unit.second {
      try await perform(
        ApproveMeetingNotes(notes: first + told.count + promises.count + 1), by: second)
    }
    let numbers = promises.indices.map { first + told.count + 1 + $0 }
    promised += zip(numbers, promises).map { ($0, $1.by, $1.due) }
    return numbers
  }

  /// A whole meeting in the past: called a week before, weighed, confirmed and held.
  @discardableResult
  func meet(
    _ meeting: Gathering, attended: [Participant]? = nil, notes: String, decisions: String = "",
    felt: String = "", reports: [Int: (CommitmentReported.Status, String)] = [:],
    promises: [HoldMeeting.Promise] = [], because reasons: [String: String] = [:]
  ) async throws -> [Int] {
    let number = try await call(meeting, meeting.offset - 7)
    try await analyse(number, meeting.offset - 2)
    try await confirm(number, because: reasons)
    return try await hold(
      number, meeting.offset, attended ?? meeting.invited, notes: notes, decisions: decisions,
      felt: felt, reports: reports, promises: promises)
  }
}

extension Replay {
  var ownUnit: Participant { .agency(unit.agency.id) }
  var me: Participant { .giver(.person) }

  func promise(_ what: String, _ by: Participant, due: Int) -> HoldMeeting.Promise {
    HoldMeeting.Promise(what: what, by: by, due: day(due))
  }
}

extension Seat {
  var member: Participant { .agency(agency) }
}
