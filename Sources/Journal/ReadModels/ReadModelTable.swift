import Domain

/// A read-model table as its columns after `case_id`, so that writing, comparing and rebuilding are the
/// same few lines for all of them.
struct ReadModelTable {
  let name: String
  /// The columns after `case_id`, with how each is stored.
  let columns: [(name: String, type: ColumnType)]
  let cells: @Sendable (ReadModelRows, KeyRing) -> [[SQLValue]]
  private let insert: RowInsert

  init(
    name: String, columns: [(name: String, type: ColumnType)],
    cells: @escaping @Sendable (ReadModelRows, KeyRing) -> [[SQLValue]]
  ) {
    self.name = name
    self.columns = columns
    self.cells = cells
    insert = RowInsert(into: name, ["case_id"] + columns.map(\.name))
  }

  enum ColumnType { case integer, text, blob }

  /// - Parameter isNew: nothing is stored of the file yet, and nothing has to be removed.
  func write(
    _ rows: [[SQLValue]], of id: CaseID, isNew: Bool = false, _ connection: any Connection
  ) throws {
    if !isNew { try connection.execute("DELETE FROM \(name) WHERE case_id = $1", [.id(id)]) }
    try insert.run(rows.map { [.id(id)] + $0 }, connection)
  }

  func stored(of id: CaseID, _ connection: any Connection) throws -> Set<[SQLValue]> {
    let select = columns.map(\.name).joined(separator: ", ")
    let rows = try connection.rows("SELECT \(select) FROM \(name) WHERE case_id = $1", [.id(id)]) {
      row in
      try columns.enumerated().map { index, column in try column.type.read(row, index) }
    }
    return Set(rows)
  }
}

extension ReadModelTable.ColumnType {
  func read(_ row: any ResultRow, _ column: Int) throws -> SQLValue {
    if row.isNull(column) { return .null }
    switch self {
    case .integer: return .integer(try row.integer(column))
    case .text: return .text(try row.text(column))
    case .blob: return .blob(try row.blob(column))
    }
  }
}

extension ReadModelTable {
  static let all = [
    caseRow, involvement, standIn, measure, explanation, leadTime, identity, questionnaire, ownCode,
    reach,
  ]

  static let caseRow = ReadModelTable(
    name: "case_row",
    columns: [
      ("agency", .blob), ("programme", .text), ("stage", .text), ("outcome", .text),
      ("registered_on", .integer), ("closed_on", .integer), ("sex", .text),
      ("model", .text), ("programme_from", .integer), ("year", .integer), ("consented", .integer),
      ("planned", .integer),
    ]
  ) { rows, _ in
    rows.caseRow.map { row in
      [
        [
          .id(row.agency), .text(row.programme), .text(row.stage.rawValue),
          .text(row.outcome.rawValue), .day(row.registeredOn), .day(row.closedOn),
          .text(row.sex.rawValue), row.model.map { .text($0.rawValue) } ?? .null, .day(row.programmeFrom),
          row.registeredOn.map { .integer($0.components.year) } ?? .null, .integer(row.consented ? 1 : 0),
          .integer(row.planned ? 1 : 0),
        ]
      ]
    } ?? []
  }

  static let involvement = ReadModelTable(
    name: "involvement",
    columns: [
      ("position", .integer), ("agency", .blob), ("principal", .blob), ("kind", .text),
      ("current", .integer),
    ]
  ) { rows, _ in
    rows.involvement.enumerated().map { position, row in
      [
        .integer(position), .id(row.agency), .id(row.principal), .text(row.kind.rawValue),
        .integer(row.current ? 1 : 0),
      ]
    }
  }

  static let reach = ReadModelTable(
    name: "reach", columns: [("position", .integer), ("agency", .blob), ("principal", .blob)]
  ) { rows, _ in
    rows.reach.enumerated().map { position, row in
      [.integer(position), .id(row.agency), .id(row.principal)]
    }
  }

  static let standIn = ReadModelTable(
    name: "stand_in",
    columns: [
      ("position", .integer), ("agency", .blob), ("principal", .blob), ("first_day", .integer),
      ("last_day", .integer),
    ]
  ) { rows, _ in
    rows.standIns.enumerated().map { position, row in
      [.integer(position), .id(row.agency), .id(row.principal), .day(row.first), .day(row.last)]
    }
  }

  static let measure = ReadModelTable(
    name: "measure", columns: [("occasion", .text), ("variable", .text), ("value", .text)]
  ) { rows, _ in
    rows.measures.map {
      [.text($0.occasion.rawValue), .text($0.variable.rawValue), .text($0.value)]
    }
  }

  static let explanation = ReadModelTable(
    name: "explanation",
    columns: [("position", .integer), ("agency", .blob), ("rule", .text), ("on_day", .integer)]
  ) { rows, _ in
    rows.explanations.enumerated().map { position, row in
      [.integer(position), .id(row.agency), .text(row.rule), .day(row.on)]
    }
  }

  static let leadTime = ReadModelTable(
    name: "lead_time", columns: [("position", .integer), ("agency", .blob), ("days", .integer)]
  ) { rows, _ in
    rows.leadTimes.enumerated().map { position, row in
      [.integer(position), .id(row.agency), .integer(row.days)]
    }
  }

  static let identity = ReadModelTable(name: "identity_index", columns: [("blind", .blob)]) {
    rows, keyRing in
    guard let identity = rows.identity,
      let blind = keyRing.blind(identity.digits, at: identity.agency)
    else { return [] }
    return [[.blob(blind)]]
  }
}

extension ReadModels {
  /// Writes the tables whose rows differ from `before`, in the transaction that appended the entries.
  static func store(
    _ rows: ReadModelRows, before: ReadModelRows?, of id: CaseID, _ keyRing: KeyRing,
    _ connection: any Connection
  ) throws {
    if rows == before { return }
    for table in ReadModelTable.all {
      let cells = table.cells(rows, keyRing)
      if let before, table.cells(before, keyRing) == cells { continue }
      try table.write(cells, of: id, isNew: before == nil, connection)
    }
  }
}
