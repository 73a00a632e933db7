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
    try connection.rows(
      """
      SELECT agency, programme, stage, outcome, sex, COUNT(*) FROM case_row
      GROUP BY agency, programme, stage, outcome, sex
      """
    ) { row in
      guard let stage = Stage(rawValue: try row.text(2)),
        let outcome = OutcomeCode(rawValue: try row.text(3))
      else { throw JournalError.unreadable(table: "case_row") }
      let sex = row.isNull(4) ? nil : Person.Sex(rawValue: try row.text(4))
      return Count(
        agency: try row.id(0), programme: try row.text(1), stage: stage, outcome: outcome,
        sex: sex ?? .unknown, number: try row.int(5))
    }
  }
}
