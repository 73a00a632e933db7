import Domain

/// Counts over all cases, for results without identities. Codes only; nothing about a person is read.
public enum CaseCounts {
  public struct Count: Sendable, Equatable {
    public let agency: AgencyID
    public let programme: String
    public let stage: Stage
    public let outcome: OutcomeCode
    public let sex: Person.Sex
    public let number: Int
  }

  /// One row for each combination that exists.
  public static func all(_ connection: any Connection) throws -> [Count] {
    try Tally.read(.offers, connection).map { tally, number in
      guard tally.codes.count == 4, let stage = Stage(rawValue: tally.codes[1]),
        let outcome = OutcomeCode(rawValue: tally.codes[2])
      else { throw JournalError.unreadable(table: "tally") }
      return Count(
        agency: tally.agency, programme: tally.codes[0], stage: stage, outcome: outcome,
        sex: Person.Sex(rawValue: tally.codes[3]) ?? .unknown, number: number)
    }
  }
}
