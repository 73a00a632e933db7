import Journal

/// Changes one bit of one stored value.
struct Flip: Sendable {
  let table: String
  let key: [String]
  let column: String
  let pick: UInt64

  typealias Undo = @Sendable (any Connection) throws -> Void

  /// - Returns: what puts it back, or nil when that value cannot be flipped (null, empty, already taken).
  func apply(_ connection: any Connection) throws -> Undo? {
    let count = try connection.count("SELECT COUNT(*) FROM \(table)")
    guard count > 0 else { return nil }
    let columns = (key + [column]).joined(separator: ", ")
    let order = key.joined(separator: ", ")
    let row = try connection.first(
      "SELECT \(columns) FROM \(table) ORDER BY \(order) LIMIT 1 OFFSET $1",
      [.integer(Int(pick % UInt64(count)))]
    ) { row in try (0...key.count).map { try Self.value(row, $0) } }
    guard let row, let old = row.last, let new = flipped(old) else { return nil }
    let (column, table) = (column, table)
    var after = Array(row.dropLast())
    if let index = key.firstIndex(of: column) { after[index] = new }
    let (before, renamed) = (Array(row.dropLast()), after)
    if let index = key.firstIndex(of: column) {
      let taken = try connection.count(
        "SELECT COUNT(*) FROM \(table) WHERE \(Self.matches(key))", renamed)
      if taken > 0 { return nil }
      _ = index
    }
    try connection.execute(update, [new] + before)
    let update = update
    return { connection in try connection.execute(update, [old] + renamed) }
  }

  private var update: String {
    let conditions = key.enumerated().map { "\($1) = $\($0 + 2)" }.joined(separator: " AND ")
    return "UPDATE \(table) SET \(column) = $1 WHERE \(conditions)"
  }

  private static func matches(_ key: [String]) -> String {
    key.enumerated().map { "\($1) = $\($0 + 1)" }.joined(separator: " AND ")
  }

  private static func value(_ row: any ResultRow, _ column: Int) throws -> SQLValue {
    if row.isNull(column) { return .null }
    if let blob = try? row.blob(column) { return .blob(blob) }
    if let text = try? row.text(column) { return .text(text) }
    return .integer(try row.integer(column))
  }

  private func flipped(_ value: SQLValue) -> SQLValue? {
    let bit = pick >> 32
    switch value {
    case .null, .real: return nil
    // The sign and the highest bits too, but not what the engines' own integers cannot hold.
    case .integer(let number): return .integer(number ^ (1 << Int64(bit % 63)))
    case .blob(var bytes):
      guard !bytes.isEmpty else { return nil }
      bytes[Int(bit / 8) % bytes.count] ^= 1 << UInt8(bit % 8)
      return .blob(bytes)
    case .text(let text):
      var bytes = Array(text.utf8)
      guard !bytes.isEmpty else { return nil }
      bytes[Int(bit / 8) % bytes.count] ^= 1 << UInt8(bit % 5)
      return .text(String(decoding: bytes, as: UTF8.self))
    }
  }
}
