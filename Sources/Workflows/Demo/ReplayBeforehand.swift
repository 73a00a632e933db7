import Domain

/// Before the enrolment, and the move from one programme to another.
extension Replay {
  func release(_ offset: Int, expected: Int, from: String, _ custody: ReleaseNotice.Custody) async throws {
    on(offset, 11)
    try await perform(
      RecordRelease(from: from, custody: custody, noticed: today, expected: day(expected)), by: unit.first)
  }

  /// Plans a visit.
  /// - Returns: its number.
  func planVisit(_ offset: Int, for visit: Int) async throws -> Int {
    on(offset, 13)
    return try await perform(
      RecordVisit(status: .planned, on: day(visit), who: unit.first.name), by: unit.first)
  }

  func visited(_ number: Int?, _ offset: Int, _ words: String) async throws {
    on(offset, 16)
    try await perform(
      RecordVisit(visit: number, status: .done, on: today, who: unit.first.name, words: words), by: unit.first
    )
  }

  func motivate(
    _ occasion: String?, _ offset: Int, _ answer: MotivationalMoment.Answer, _ words: String
  ) async throws {
    on(offset, 14)
    try await perform(
      RecordMotivation(
        occasion: occasion, who: unit.first.name, words: words, answer: answer, on: today), by: unit.first)
  }

  func adapt(
    _ offset: Int, _ npf: AdaptationNeeds.Neuropsychiatry, _ needs: [String], _ words: String, from: String
  ) async throws {
    on(offset, 12)
    try await perform(RecordAdaptation(npf: npf, needs: needs, words: words, source: from), by: unit.first)
  }
}
