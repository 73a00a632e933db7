import Domain

extension Replay {
  /// Somebody at the unit opened the file this morning because a life was in danger, and the leader has
  /// judged it.
  func emergency(by seat: Seat) async throws {
    on(0, 7, 40)
    let entry = try await perform(
      BreakGlass(
        reason: "\(portrait.name) ringde jouren och lät rädd. Behövde se vilka som letar efter honom.",
        dangerToLife: true), by: seat)
    try await look(by: seat)
    on(0, 8, 5)
    try await perform(
      JudgeEmergency(
        entry: entry, wasRight: true,
        words: "Ingen av lotsarna gick att nå. \(seat.name) läste det som behövdes och ringde polisen."),
      by: unit.leader)
  }
}
