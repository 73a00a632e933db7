/// A table as it is copied: its columns in order, and what each of them holds. Read out of the schema's own text, so
/// that a new table is copied from the day it is made.
struct StoredTable: Sendable, Hashable {
  let name: String
  private(set) var columns: [Column]

  struct Column: Sendable, Hashable {
    let name: String
    let kind: Kind
  }

  enum Kind: String, Sendable {
    case integer = "INTEGER"
    case real = "REAL"
    case text = "TEXT"
    case blob = "BLOB"
  }

  var select: String {
    "SELECT \(columns.map(\.name).joined(separator: ", ")) FROM \(name)"
  }

  func insert(_ columns: [String]) -> String {
    let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    return "INSERT INTO \(name) (\(columns.joined(separator: ", "))) VALUES (\(places))"
  }

  func values(_ row: any ResultRow) throws -> [SQLValue] {
    try columns.indices.map { index in
      if row.isNull(index) { return .null }
      return switch columns[index].kind {
      case .integer: .integer(try row.integer(index))
      case .real: .real(try row.real(index))
      case .text: .text(try row.text(index))
      case .blob: .blob(try row.blob(index))
      }
    }
  }
}

/// What a copy is made of.
public enum BackupSelection: Sendable {
  /// Everything, for another database that goes on in this one's place.
  case everything
  /// Without what may be forgotten: nobody is signed in from a backup, and what was never saved is not kept.
  case lasting
}

extension StoredTable {
  static func all(_ selection: BackupSelection) -> [StoredTable] {
    let passing: Set<String> = ["session", "draft", "idempotency"]
    return every.filter {
      !ofThisDatabase.contains($0.name)
        && (selection == .everything || !passing.contains($0.name))
    }
  }

  /// What says how this one database stands, and is never another's.
  private static let ofThisDatabase: Set<String> = ["installation", "root_key", "schema_floor"]

  /// In the order in which they were made, so that what is pointed at comes first.
  static let every: [StoredTable] = Schema.migrations.sorted { $0.number < $1.number }
    .flatMap { $0.statements(.sqlite) }
    .reduce(into: []) { tables, statement in
      if let made = StoredTable(creating: statement) {
        tables.append(made)
      } else if let (name, column) = added(by: statement),
        let index = tables.firstIndex(where: { $0.name == name })
      {
        tables[index].columns.append(column)
      }
    }

  private init?(creating statement: String) {
    let lines = statement.split(separator: "\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 4, words[0] == "CREATE", words[1] == "TABLE" else { return nil }
    name = String(words[2])
    columns = lines.dropFirst().compactMap { Column($0) }
  }

  private static func added(by statement: String) -> (String, Column)? {
    let words = statement.split(separator: " ")
    guard words.count >= 7, words[0] == "ALTER", words[3] == "ADD",
      let column = Column(words[5...].joined(separator: " "))
    else { return nil }
    return (String(words[2]), column)
  }
}

extension StoredTable.Column {
  fileprivate init?(_ line: some StringProtocol) {
    let words = line.split { " ,".contains($0) }
    guard words.count >= 2, let kind = StoredTable.Kind(rawValue: String(words[1])) else { return nil }
    self.init(name: String(words[0]), kind: kind)
  }
}

/// The tables whose rows each belong to a case, as the schema's own text has them.
public enum CaseTables {
  public static let names = StoredTable.every.filter { table in
    table.columns.contains { $0.name == "case_id" }
  }.map(\.name)
}
