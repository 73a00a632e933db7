import Domain

extension CaseCounts {
  /// Open cases by agency: how many it leads, how many it is a party to and under which unit, and in how many it meets
  /// another.
  public static func figures(_ connection: any Connection) throws -> CaseFigures {
    let owned = try Tally.read(.owned, connection).map { ($0.tally.agency, $0.number) }
    var parts: [CaseFigures.Part: Int] = [:]
    try connection.query(
      """
      SELECT involvement.agency, case_row.agency, COUNT(DISTINCT involvement.case_id)
      FROM involvement JOIN case_row ON case_row.case_id = involvement.case_id
      WHERE involvement.kind = 'member' AND involvement.current = 1 AND involvement.agency IS NOT NULL
        AND case_row.closed_on IS NULL
      GROUP BY involvement.agency, case_row.agency
      """, []
    ) { row in
      parts[CaseFigures.Part(try row.id(0), ledBy: try row.id(1))] = try row.int(2)
    }
    var together: [CaseFigures.Pair: Int] = [:]
    for (part, count) in parts {
      together[CaseFigures.Pair(part.agency, part.owner), default: 0] += count
    }
    try connection.query(
      """
      SELECT one.agency, other.agency, COUNT(DISTINCT one.case_id)
      FROM involvement AS one JOIN involvement AS other ON other.case_id = one.case_id
      WHERE one.kind = 'member' AND one.current = 1 AND other.kind = 'member' AND other.current = 1
        AND one.agency < other.agency
      GROUP BY one.agency, other.agency
      """, []
    ) { row in
      together[CaseFigures.Pair(try row.id(0), try row.id(1)), default: 0] += try row.int(2)
    }
    return CaseFigures(owned: Dictionary(owned) { $0 + $1 }, parts: parts, together: together)
  }

  /// The same for a unit and those whose place it has, as one.
  public static func caseload(
    of units: [AgencyID], _ connection: any Connection
  ) throws -> UnitCaseload {
    let each = try units.map { try caseload(of: $0, connection) }
    let shares = Dictionary(grouping: each.flatMap(\.shares), by: \.principal).map { principal, shares in
      CaseShare(
        principal: principal, first: shares.reduce(0) { $0 + $1.first },
        second: shares.reduce(0) { $0 + $1.second }, meetings: shares.reduce(0) { $0 + $1.meetings })
    }
    return UnitCaseload(
      shares: shares.sorted { $0.principal < $1.principal },
      withoutSecond: each.reduce(0) { $0 + $1.withoutSecond }, open: each.reduce(0) { $0 + $1.open })
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
