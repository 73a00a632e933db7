import Domain

/// Recomputes everything that is stored from what it was computed from, without trusting any of it.
/// Never stops at the first broken file.
public enum Verifier {
  public static func verify(
    _ engine: any Engine, _ master: KeyRing
  ) async throws -> VerificationReport {
    try await engine.read { connection in
      var report = VerificationReport()
      let keyRing = try master.rooted(connection)
      guard try KeyCheck.opens(keyRing, connection) else {
        report.faults.append(.wrongKey)
        return report
      }
      try StoredFiles(keyRing: keyRing, connection: connection).verify(&report)
      try AccessLogVerifier.verify(connection, &report)
      try verifyReference(keyRing, connection, &report)
      try ReviewVerifier.verify(keyRing, connection, &report)
      if try !RegisterStore(keyRing: keyRing).isSound(connection) {
        report.faults.append(.unreadable(table: "register"))
      }
      return report
    }
  }

  private static func verifyReference(
    _ keyRing: KeyRing, _ connection: any Connection, _ report: inout VerificationReport
  ) throws {
    let store = ReferenceStore(keyRing: keyRing)
    var expected = 1
    try connection.query(
      "SELECT number, kind, id, body, recorded_at FROM reference ORDER BY number", []
    ) { row in
      let number = (try? row.int(0)) ?? expected
      if number != expected || (try? store.open(row)) == nil {
        report.faults.append(.referenceRow(number: min(number, expected)))
      }
      expected = number + 1
    }
  }
}

/// The files as they lie in the database, read without any cache.
struct StoredFiles {
  let keyRing: KeyRing
  let connection: any Connection

  func verify(_ report: inout VerificationReport) throws {
    var counts = TallyChanges()
    for id in try ids() {
      report.files += 1
      switch try fold(id) {
      case .success(let file):
        report.entries += file.version
        counts.move(from: nil, to: ReadModels.rows(of: file))
        report.faults += try ReadModelTable.all
          .filter { try !$0.isRight(for: file, keyRing, connection) }
          .map { .readModel(case: id, table: $0.name) }
      case .failure(let fault): report.faults.append(fault)
      }
    }
    // What a file that cannot be read counted as is not known.
    if report.faults.allSatisfy(\.isOfReadModel), (try? Tally.stored(connection)) != counts.numbers {
      report.faults.append(.counts)
    }
    report.faults += try orphans()
  }

  func ids() throws -> [CaseID] {
    try connection.rows("SELECT case_id FROM case_file ORDER BY case_id") { try $0.id(0) }
  }

  /// Reads, checks and folds one file.
  func fold(_ id: CaseID) throws -> Result<CaseFile, Fault> {
    do {
      let cacheless = FileStore(keyRing: keyRing, capacity: 0)
      guard let file = try cacheless.load(id, connection, locking: .none) else {
        return .failure(.withoutFile(case: id, table: "case_file"))
      }
      return .success(file)
    } catch JournalError.corrupt(let id, let sequence, let damage) {
      return .failure(.entry(case: id, sequence: sequence, damage))
    } catch JournalError.keyMissing(let id) {
      return .failure(.keyMissing(case: id))
    } catch JournalError.wrongColumn {
      return .failure(.entry(case: id, sequence: 0, .content))
    }
  }

  private func orphans() throws -> [Fault] {
    try (["entry", "person_key"] + ReadModelTable.all.map(\.name)).flatMap { table in
      try connection.rows(
        """
        SELECT DISTINCT case_id FROM \(table) WHERE NOT EXISTS
          (SELECT 1 FROM case_file WHERE case_file.case_id = \(table).case_id)
        """
      ) { row in
        let id: CaseID? = try? row.id(0)
        return id.map { .withoutFile(case: $0, table: table) } ?? .unreadable(table: table)
      }
    }
  }
}

extension ReadModelTable {
  func isRight(
    for file: CaseFile, _ keyRing: KeyRing, _ connection: any Connection
  ) throws -> Bool {
    let expected = cells(ReadModels.rows(of: file), keyRing)
    guard let stored = try? stored(of: file.id, connection) else { return false }
    return stored == Set(expected)
  }
}
