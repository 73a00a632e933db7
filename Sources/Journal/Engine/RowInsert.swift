/// Adds rows to a table, many in each statement. Few numbers of rows are used, so that few statements are prepared.
struct RowInsert: Sendable {
  private let texts: [String]

  init(into table: String, _ columns: [String]) {
    texts = (0..<6).map { power in
      let places = (0..<1 << power).map { row in
        "(" + (1...columns.count).map { "$\(row * columns.count + $0)" }.joined(separator: ", ") + ")"
      }
      return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES "
        + places.joined(separator: ", ")
    }
  }

  func run(_ rows: [[SQLValue]], _ connection: any Connection) throws {
    var rest = rows[...]
    while !rest.isEmpty {
      let power = min(Int.bitWidth - 1 - rest.count.leadingZeroBitCount, texts.count - 1)
      try connection.execute(texts[power], rest.prefix(1 << power).flatMap { $0 })
      rest = rest.dropFirst(1 << power)
    }
  }
}
