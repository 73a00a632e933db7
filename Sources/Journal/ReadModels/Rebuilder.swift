import Domain

/// Makes every read model anew from the entries, in one transaction, and tells what was not the same.
public enum Rebuilder {
  public struct Report: Sendable, Equatable {
    public internal(set) var files = 0
    /// What differed and has been put right.
    public internal(set) var repaired: [Fault] = []
    /// Files whose entries are damaged; their rows are left as they were.
    public internal(set) var unreadable: [Fault] = []

    public var wasEqual: Bool { repaired.isEmpty && unreadable.isEmpty }
  }

  /// - Throws: `JournalError.unreadable` when what was written does not read back equal; then nothing
  ///   is changed.
  public static func rebuild(
    _ engine: any Engine, _ master: KeyRing
  ) async throws -> Report {
    try await engine.write { connection in
      let keyRing = try master.rooted(connection)
      guard try KeyCheck.opens(keyRing, connection) else { throw JournalError.wrongKey }
      let stored = StoredFiles(keyRing: keyRing, connection: connection)
      var report = Report()
      var counts = TallyChanges()
      for id in try stored.ids() {
        report.files += 1
        try lock(id, connection)
        switch try stored.fold(id) {
        case .success(let file):
          report.repaired += try rebuild(file, keyRing, connection)
          counts.move(from: nil, to: ReadModels.rows(of: file))
        case .failure(let fault): report.unreadable.append(fault)
        }
      }
      report.repaired += try ReadModelTable.all.flatMap { try removeOrphans($0, connection) }
      // A file that cannot be read keeps its rows, and what it counted as is not known.
      if report.unreadable.isEmpty, (try? Tally.stored(connection)) != counts.numbers {
        report.repaired.append(.counts)
        try connection.execute("DELETE FROM tally")
        try counts.store(connection)
      }
      return report
    }
  }

  private static func rebuild(
    _ file: CaseFile, _ keyRing: KeyRing, _ connection: any Connection
  ) throws -> [Fault] {
    var repaired: [Fault] = []
    for table in ReadModelTable.all {
      if try !table.isRight(for: file, keyRing, connection) {
        repaired.append(.readModel(case: file.id, table: table.name))
      }
      try table.write(
        table.cells(ReadModels.rows(of: file), keyRing), of: file.id, connection)
      guard try table.isRight(for: file, keyRing, connection) else {
        throw JournalError.unreadable(table: table.name)
      }
    }
    return repaired
  }

  private static func lock(_ id: CaseID, _ connection: any Connection) throws {
    let select = connection.dialect.locked(
      "SELECT version FROM case_file WHERE case_id = $1", .update)
    try connection.query(select, [.id(id)]) { _ in }
  }

  private static func removeOrphans(
    _ table: ReadModelTable, _ connection: any Connection
  ) throws -> [Fault] {
    let orphan = """
      NOT EXISTS (SELECT 1 FROM case_file WHERE case_file.case_id = \(table.name).case_id)
      """
    let found: [CaseID] = try connection.rows(
      "SELECT DISTINCT case_id FROM \(table.name) WHERE \(orphan)"
    ) { try $0.id(0) }
    if !found.isEmpty { try connection.execute("DELETE FROM \(table.name) WHERE \(orphan)") }
    return found.map { .withoutFile(case: $0, table: table.name) }
  }
}
