import Domain

/// Puts a backup in an empty database, shuts again what was shut after it, and makes sure of the whole before anybody
/// can be served from it.
public struct Restorer: Sendable {
  private let engine: any Engine
  private let master: KeyRing

  public struct Report: Sendable, Equatable {
    public let backup: BackupSummary
    /// How many lines of the ledgers were written anew, had been in the backup, or are about what is not in it.
    public internal(set) var shutAgain = 0
    public internal(set) var alreadyShut = 0
    public internal(set) var notThere = 0
    public internal(set) var verified = VerificationReport()
  }

  public init(_ engine: any Engine, _ master: KeyRing) {
    self.engine = engine
    self.master = master
  }

  /// - Parameters:
  ///   - path: the backup, which is read to its end once before a row of it is written.
  ///   - ledgers: the ledgers of every server, as paths.
  /// - Throws: `BackupError`, `JournalError`. The database is then left closed, and is to be thrown away.
  public func restore(
    from path: String, ledgers: [String], now: Instant
  ) async throws -> Report {
    let backup = BackupReader(path: path, master: master)
    _ = try backup.check()
    let opened = try backup.opened()
    let lines = try ledgers.flatMap { try WithdrawalLedger.read(path: $0, keyRing: opened.keyRing) }
    try await Migrator().migrate(engine, now: now)
    try await begin(opened.root)
    var report = Report(backup: try await copy(opened))
    if !opened.isOfToday { _ = try await Rebuilder.rebuild(engine, opened.keyRing) }
    try await replay(lines, opened.keyRing, &report)
    report.verified = try await Verifier.verify(engine, master)
    guard report.verified.isSound else { throw BackupError.unsound(report.verified.faults) }
    try await engine.write { connection in
      try Barrier.arm(opened.keyRing, connection)
      try Installation.set(.open, connection)
    }
    return report
  }

  private func begin(_ root: RootKey.Row?) async throws {
    try await engine.write { connection in
      for table in ["case_file", "key_check", "reference", "access_log"] {
        guard try connection.count("SELECT COUNT(*) FROM \(table)") == 0 else {
          throw BackupError.notEmpty
        }
      }
      try Installation.set(.restoring, connection)
      // The one table that a migration puts a row in.
      try connection.execute("DELETE FROM clock_floor")
      if let root { try RootKey.insert(root, connection) }
    }
  }

  private func copy(_ backup: OpenBackup) async throws -> BackupSummary {
    var open = backup
    while let batch = try open.next() {
      try await engine.write { connection in
        let insert = batch.table.insert(batch.columns)
        for row in batch.rows { try connection.execute(insert, row) }
      }
    }
    return try open.summary()
  }

  /// In order of time over all ledgers.
  private func replay(
    _ lines: [LedgerLine], _ keyRing: KeyRing, _ report: inout Report
  ) async throws {
    for line in lines.sorted(by: { $0.entry.recordedAt < $1.entry.recordedAt }) {
      switch try await engine.write({ try Self.shut(line, keyRing, $0) }) {
      case .again: report.shutAgain += 1
      case .already: report.alreadyShut += 1
      case .notThere: report.notThere += 1
      }
    }
  }

  private enum Outcome { case again, already, notThere }

  private static func shut(
    _ line: LedgerLine, _ keyRing: KeyRing, _ connection: any Connection
  ) throws -> Outcome {
    let store = FileStore(keyRing: keyRing, capacity: 0)
    guard var file = try store.load(line.file, connection, locking: .update) else { return .notThere }
    let there = file.entries.contains {
      $0.recordedAt == line.entry.recordedAt && $0.author == line.entry.author
        && $0.body == line.entry.body
    }
    if there { return .already }
    try store.append([line.entry.moved(to: file.version + 1)], to: &file, connection)
    return .again
  }
}

extension Entry {
  /// The same, with the number it gets after what the backup has.
  fileprivate func moved(to sequence: Int) -> Entry {
    Entry(
      sequence: sequence, recordedAt: recordedAt, happened: happened, author: author, source: source,
      nature: nature, corrects: corrects.flatMap { $0 < sequence ? $0 : nil }, body: body)
  }
}
