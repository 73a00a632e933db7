import Domain

/// Finds cases without opening them. Who asks must still be let in by each file.
public enum CaseLists {
  /// Where a principal, or everybody at the agency the principal acts for, is concerned now.
  public struct Found: Sendable, Hashable {
    public let file: CaseID
    public let kind: Involvement.Kind
    /// True when the row names the principal, false when it is for the whole agency.
    public let personally: Bool
  }

  /// In order of case id; a case comes once for each way in which it concerns them on the day.
  public static func concerning(
    _ principal: PrincipalID, at agency: AgencyID, on day: Day, _ connection: any Connection
  ) throws -> [Found] {
    try connection.rows(
      """
      SELECT case_id, kind, 0 FROM involvement
      WHERE agency = $1 AND principal IS NULL AND current = 1
      UNION ALL
      \(named)
      ORDER BY 1, 2
      """,
      [.id(agency), .id(principal), .day(day)], found)
  }

  /// Only the cases that name the principal; `Min dag` at any size of the system.
  public static func naming(
    _ principal: PrincipalID, at agency: AgencyID, on day: Day, _ connection: any Connection
  ) throws -> [Found] {
    try connection.rows(namingStatement, [.id(agency), .id(principal), .day(day)], found)
  }

  static let namingStatement = "\(named) ORDER BY 1, 2"

  /// Rows that name the principal ($2): at the agency ($1), as a stand-in there on the day ($3), or as a person
  /// or guardian, who have none.
  private static let named = """
    SELECT case_id, kind, 1 FROM involvement
    WHERE agency = $1 AND principal = $2 AND current = 1
    UNION ALL
    SELECT case_id, kind, 1 FROM involvement
    WHERE agency IS NULL AND principal = $2 AND current = 1
    UNION ALL
    SELECT case_id, 'standIn', 1 FROM stand_in
    WHERE agency = $1 AND principal = $2 AND first_day <= $3 AND last_day >= $3
    """

  /// Those of the cases that are not closed.
  public static func open(_ ids: [CaseID], _ connection: any Connection) throws -> Set<CaseID> {
    var open: Set<CaseID> = []
    for piece in ValueList.pieces(ids.map(SQLValue.id)) {
      try connection.query(
        "SELECT case_id FROM case_row WHERE case_id IN (\(ValueList.places(piece))) AND closed_on IS NULL",
        piece
      ) { open.insert(try $0.id(0)) }
    }
    return open
  }

  /// Every case of the owning agency in the stages, newest registration first.
  public static func owned(
    by agency: AgencyID, stages: [Stage] = Stage.allCases, limit: Int = 500,
    _ connection: any Connection
  ) throws -> [CaseID] {
    var found: [(id: CaseID, on: Int)] = []
    for stage in Set(stages) {
      try connection.query(
        ownedStatement, [.id(agency), .text(stage.rawValue), .integer(limit)]
      ) { row in found.append((try row.id(0), row.isNull(1) ? 0 : try row.int(1))) }
    }
    return found.sorted { ($1.on, $0.id) < ($0.on, $1.id) }.prefix(limit).map(\.id)
  }

  static let ownedStatement = """
    SELECT case_id, registered_on FROM case_row WHERE agency = $1 AND stage = $2
    ORDER BY registered_on DESC, case_id LIMIT $3
    """

  /// Open cases in which the agency decides for another unit.
  public static func decided(by agency: AgencyID, _ connection: any Connection) throws -> [CaseID] {
    try connection.rows(
      """
      SELECT case_id FROM involvement WHERE agency = $1 AND kind = 'decidingUnit' AND current = 1
      ORDER BY case_id
      """, [.id(agency)]
    ) { try $0.id(0) }
  }

  private static func found(_ row: any ResultRow) throws -> Found {
    guard let kind = Involvement.Kind(rawValue: try row.text(1)) else {
      throw JournalError.wrongColumn(1)
    }
    return Found(file: try row.id(0), kind: kind, personally: try row.bool(2))
  }
}

/// Finds the agency's files about somebody by personal number, through the blind index.
public enum IdentityIndex {
  /// Others who look for the same number wait until this transaction has ended, so that two cannot
  /// register the same person at once.
  public static func cases(
    of number: PersonalNumber, at agency: AgencyID, _ keyRing: KeyRing, _ connection: any Connection
  ) throws -> [CaseID] {
    guard let blind = keyRing.blind(number.digits, at: agency) else { return [] }
    try connection.dialect.exclusively(blind, connection)
    return try connection.rows(
      "SELECT case_id FROM identity_index WHERE blind = $1 ORDER BY case_id", [.blob(blind)]
    ) { try $0.id(0) }
  }
}
