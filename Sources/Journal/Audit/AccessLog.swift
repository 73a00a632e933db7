import Crypto
import Domain

/// The append-only log of who looked and why, chained in segments, one for each connection that writes.
public enum AccessLog {
  /// Adds a record to the connection's segment; durable when the transaction is.
  public static func append(_ record: AccessRecord, _ connection: any Connection) throws {
    var segment = connection.segment
    segment.length += 1
    segment.head = hash(of: record, number: segment.length, after: segment.head, in: segment.id)
    try connection.execute(
      """
      INSERT INTO access_log
        (case_id, segment, number, at, principal, assignment, agency, role, what, outcome, reason,
         hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """,
      [
        .id(record.file ?? noFile), .blob(segment.id), .integer(segment.length),
        .instant(record.at), .id(record.who?.principal), .id(record.who?.assignment),
        .id(record.who?.agency), .text(record.who?.role.rawValue), .text(record.what),
        .text(record.outcome.rawValue), .text(record.reason), .blob(segment.head),
      ])
    connection.segment = segment
  }

  /// "Vem har tittat": everything about one file, oldest first.
  public static func records(
    of file: CaseID, _ connection: any Connection
  ) throws -> [AccessRecord] {
    try connection.rows(
      select + " WHERE case_id = $1 ORDER BY at, segment, number", [.id(file)], record)
  }

  // MARK: Rows

  static let noFile = CaseID(0)

  static let select = """
    SELECT at, case_id, principal, assignment, agency, role, what, outcome, reason,
      segment, number, hash
    FROM access_log
    """

  static func record(_ row: any ResultRow) throws -> AccessRecord {
    guard let outcome = AccessRecord.Outcome(rawValue: try row.text(7)) else {
      throw JournalError.wrongColumn(7)
    }
    let file: CaseID = try row.id(1)
    return AccessRecord(
      at: try row.instant(0), who: try who(row), file: file == noFile ? nil : file,
      what: try row.text(6), outcome: outcome, reason: try row.text(8))
  }

  private static func who(_ row: any ResultRow) throws -> AccessRecord.Who? {
    if (2...5).allSatisfy(row.isNull) { return nil }
    guard let role = Role(rawValue: try row.text(5)) else { throw JournalError.wrongColumn(5) }
    return AccessRecord.Who(
      principal: try row.id(2), assignment: try row.id(3), agency: try row.id(4), role: role)
  }

  /// SHA-256 over the hash before and every column, numbers of fixed width, texts with their length.
  static func hash(
    of record: AccessRecord, number: Int, after previous: [UInt8], in segment: [UInt8]
  ) -> [UInt8] {
    var bytes = previous
    bytes.reserveCapacity(320)
    bytes.append(contentsOf: segment)
    bytes.append(big: UInt64(bitPattern: Int64(number)))
    bytes.append(big: UInt64(bitPattern: record.at.milliseconds))
    bytes.append(contentsOf: (record.file ?? noFile).bytes)
    if let who = record.who {
      bytes.append(1)
      bytes.append(contentsOf: who.principal.bytes)
      bytes.append(contentsOf: who.assignment.bytes)
      bytes.append(contentsOf: who.agency.bytes)
      bytes.append(text: who.role.rawValue)
    } else {
      bytes.append(0)
    }
    bytes.append(text: record.what)
    bytes.append(text: record.outcome.rawValue)
    bytes.append(text: record.reason)
    return Array(SHA256.hash(data: bytes))
  }
}

extension [UInt8] {
  mutating func append(text: String) {
    append(big: UInt64(text.utf8.count))
    append(contentsOf: text.utf8)
  }
}
