import Domain

extension CaseCounts {
  /// How many of the open cases of a unit that have SIG have a short plan (R-PLN-19).
  public struct Plans: Sendable, Equatable {
    public let agency: AgencyID
    public let programme: String
    public let with: Int
    public let of: Int
  }

  public static func plans(_ connection: any Connection) throws -> [Plans] {
    try connection.rows(
      """
      SELECT case_row.agency, case_row.programme,
        SUM(CASE WHEN measure.value = 'yes' THEN 1 ELSE 0 END), COUNT(*)
      FROM case_row JOIN measure ON measure.case_id = case_row.case_id
      WHERE case_row.closed_on IS NULL AND measure.variable = 'actionPlan'
      GROUP BY case_row.agency, case_row.programme
      """
    ) { row in
      Plans(
        agency: try row.id(0), programme: try row.text(1), with: try row.int(2), of: try row.int(3))
    }
  }
}
