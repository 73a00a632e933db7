import Access
import Domain

/// The units' books. Rows are only ever added: the newest of an id counts, the others are its history. Sealed.
public struct RegisterStore: Sendable {
  private let sealing: RowSealing

  public init(keyRing: KeyRing) {
    sealing = RowSealing(keyRing: keyRing, purpose: .book)
  }

  /// Adds the records to the books of the permit's unit.
  public func append(
    _ records: [(RecordID, RegisterEntry)], under permit: RegisterPermit, _ connection: any Connection
  ) throws {
    let unit = permit.unit
    try connection.dialect.exclusively(unit.bytes, connection)
    for (id, entry) in records {
      let number = try connection.count(
        "SELECT COALESCE(MAX(number), 0) + 1 FROM register WHERE agency = $1 AND book = $2",
        [.id(unit), .text(entry.book.rawValue)])
      let clear: [SQLValue] = [
        .id(unit), .text(entry.book.rawValue), .integer(number), .id(id), .instant(permit.at),
        .id(permit.author.principal), .id(permit.author.assignment),
      ]
      try connection.execute(
        """
        INSERT INTO register (agency, book, number, record, at, principal, assignment, body)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """, clear + [try sealing.seal(entry, "register", clear)])
    }
  }

  /// Every state of a book's records, in the order they were written; of one unit, or of all.
  public func states(
    in book: RegisterBook, of unit: AgencyID?, _ connection: any Connection
  ) throws -> [RegisterRecord] {
    if let unit {
      return try connection.rows(
        Self.rows + " WHERE agency = $1 AND book = $2 ORDER BY number",
        [.id(unit), .text(book.rawValue)], record)
    }
    return try connection.rows(
      Self.rows + " WHERE book = $1 ORDER BY at, agency, number", [.text(book.rawValue)], record)
  }

  /// Every state of the records that somebody began or has changed, in whichever unit's book.
  public func states(
    in book: RegisterBook, touchedBy principal: PrincipalID, _ connection: any Connection
  ) throws -> [RegisterRecord] {
    try connection.rows(
      Self.rows
        + """
         WHERE book = $1 AND record IN (SELECT record FROM register WHERE book = $1 AND principal = $2)
        ORDER BY at, agency, number
        """, [.text(book.rawValue), .id(principal)], record)
  }

  /// The newest state of a record in a unit's books.
  public func newest(
    _ id: RecordID, of unit: AgencyID, _ connection: any Connection
  ) throws -> RegisterRecord? {
    try connection.first(
      Self.rows + " WHERE agency = $1 AND record = $2 ORDER BY at DESC, number DESC LIMIT 1",
      [.id(unit), .id(id)], record)
  }

  /// Whether every row opens, and none is missing within its unit and book.
  func isSound(_ connection: any Connection) throws -> Bool {
    var expected: [[UInt8]: Int] = [:]
    var isSound = true
    try connection.query(Self.rows + " ORDER BY agency, book, number", []) { row in
      guard let read = try? record(row), let number = try? row.int(2) else {
        isSound = false
        return
      }
      let book = read.unit.bytes + Array(read.entry.book.rawValue.utf8)
      if number != expected[book, default: 1] { isSound = false }
      expected[book] = number + 1
    }
    return isSound
  }

  private static let rows =
    "SELECT agency, book, number, record, at, principal, assignment, body FROM register"

  private func record(_ row: any ResultRow) throws -> RegisterRecord {
    let clear: [SQLValue] = [
      .blob(try row.blob(0)), .text(try row.text(1)), .integer(try row.int(2)), .blob(try row.blob(3)),
      .instant(try row.instant(4)), .blob(try row.blob(5)), .blob(try row.blob(6)),
    ]
    return RegisterRecord(
      id: try row.id(3), unit: try row.id(0),
      entry: try sealing.open(RegisterEntry.self, try row.blob(7), "register", clear),
      at: try row.instant(4), by: try row.id(5), assignment: try row.id(6))
  }
}
