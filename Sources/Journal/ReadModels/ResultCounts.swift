import Domain

extension CaseCounts {
  /// Cases by the model that was used and the year they began (R-MOD-08).
  public struct ModelCount: Sendable, Equatable {
    public let programme: String
    public let programmeFrom: Day?
    /// Nil for the programme's own.
    public let model: WorkingModel?
    public let year: Int?
    public let outcome: OutcomeCode
    public let number: Int
  }

  public static func byModel(_ connection: any Connection) throws -> [ModelCount] {
    try connection.rows(
      """
      SELECT programme, programme_from, model, year, outcome, COUNT(*) FROM case_row
      GROUP BY programme, programme_from, model, year, outcome
      """
    ) { row in
      guard let outcome = OutcomeCode(rawValue: try row.text(4)) else {
        throw JournalError.unreadable(table: "case_row")
      }
      return ModelCount(
        programme: try row.text(0), programmeFrom: row.isNull(1) ? nil : try row.day(1),
        model: row.isNull(2) ? nil : WorkingModel(rawValue: try row.text(2)),
        year: row.isNull(3) ? nil : try row.int(3), outcome: outcome, number: try row.int(5))
    }
  }

  /// What the yearly survey asks of each unit, since it began (R-ORG-16).
  public struct SurveyCount: Sendable, Equatable {
    public let agency: AgencyID
    public let sex: Person.Sex
    public let consented: Int
    /// Of those, how many have a plan.
    public let planned: Int
  }

  public static func survey(_ connection: any Connection) throws -> [SurveyCount] {
    try connection.rows(
      """
      SELECT agency, sex, COUNT(*), COUNT(CASE WHEN planned = 1 THEN 1 END) FROM case_row
      WHERE consented = 1 GROUP BY agency, sex
      """
    ) { row in
      SurveyCount(
        agency: try row.id(0),
        sex: row.isNull(1) ? .unknown : Person.Sex(rawValue: try row.text(1)) ?? .unknown,
        consented: try row.int(2), planned: try row.int(3))
    }
  }

  /// Days from need to decision of every urgent support, by unit (R-INV-09).
  public static func leadTimes(_ connection: any Connection) throws -> [AgencyID: [Int]] {
    var found: [AgencyID: [Int]] = [:]
    try connection.query("SELECT agency, days FROM lead_time ORDER BY agency, days", []) { row in
      found[try row.id(0), default: []].append(try row.int(1))
    }
    return found
  }
}
