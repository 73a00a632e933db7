import Domain

extension CaseCounts {
  /// Open cases by agency: how many it owns, and how many it is a party to.
  public static func figures(_ connection: any Connection) throws -> CaseFigures {
    CaseFigures(
      owned: try numbers(.owned, connection), takesPartIn: try numbers(.takenPartIn, connection))
  }

  private static func numbers(
    _ question: Tally.Question, _ connection: any Connection
  ) throws -> [AgencyID: Int] {
    let counts = try Tally.read(question, connection).map { ($0.tally.agency, $0.number) }
    return Dictionary(counts) { $0 + $1 }
  }

  /// How the open cases of a unit lie on its lotsar (R-ROL-11). Ids of those who work, and numbers.
  public static func caseload(
    of unit: AgencyID, _ connection: any Connection
  ) throws -> UnitCaseload {
    var counts: [PrincipalID: [Involvement.Kind: Int]] = [:]
    try connection.query(
      """
      SELECT involvement.principal, involvement.kind, COUNT(*)
      FROM involvement JOIN case_row ON case_row.case_id = involvement.case_id
      WHERE involvement.agency = $1 AND involvement.current = 1 AND involvement.principal IS NOT NULL
        AND case_row.closed_on IS NULL
        AND involvement.kind IN ('firstLots', 'secondLots', 'plannedMeeting')
      GROUP BY involvement.principal, involvement.kind
      """, [.id(unit)]
    ) { row in
      guard let kind = Involvement.Kind(rawValue: try row.text(1)) else { throw JournalError.wrongColumn(1) }
      counts[try row.id(0), default: [:]][kind] = try row.int(2)
    }
    let shares = counts.map { principal, numbers in
      CaseShare(
        principal: principal, first: numbers[.firstLots] ?? 0, second: numbers[.secondLots] ?? 0,
        meetings: numbers[.plannedMeeting] ?? 0)
    }
    let open = try connection.count(
      "SELECT COUNT(*) FROM case_row WHERE agency = $1 AND closed_on IS NULL", [.id(unit)])
    let withoutSecond = try connection.count(
      """
      SELECT COUNT(*) FROM case_row WHERE agency = $1 AND closed_on IS NULL
        AND EXISTS (SELECT 1 FROM involvement WHERE involvement.case_id = case_row.case_id
          AND involvement.kind = 'firstLots')
        AND NOT EXISTS (SELECT 1 FROM involvement WHERE involvement.case_id = case_row.case_id
          AND involvement.kind = 'secondLots')
      """, [.id(unit)])
    return UnitCaseload(
      shares: shares.sorted { $0.principal < $1.principal }, withoutSecond: withoutSecond, open: open)
  }
}
