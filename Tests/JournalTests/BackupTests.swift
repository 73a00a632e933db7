import Domain
import Foundation
import Testing

@testable import Journal

/// B4-24: what a backup gives back, and what it must not give back.
@Suite("Backups and what is shut after them")
struct BackupTests {
  @Test("everything that is stored comes back, on either engine from either", arguments: EngineUnderTest.all)
  func whole(_ kind: EngineUnderTest) async throws {
    for target in EngineUnderTest.all {
      try await withFilledJournal(kind) { place, journal in
        let file = place.backup
        let summary = try await journal.backup(to: file, .everything)
        try await withEngine(target) { _, engine in
          let report = try await Restorer(engine, try .test()).restore(
            from: file, ledgers: [], now: Sample.now)
          #expect(report.backup == summary)
          let (before, after) = (try await journal.engine.contents(), try await engine.contents())
          #expect(before == after)
          #expect(before.values.filter { !$0.isEmpty }.count >= 8, "the sample fills most tables")
          _ = try await OpenJournal(engine, try .test(), now: Sample.now)
        }
      }
    }
  }

  @Test("the tables that are copied are all that there are", arguments: EngineUnderTest.all)
  func catalogue(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let names = try await journal.engine.read { connection in
        try connection.rows(
          connection.dialect == .sqlite
            ? "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            : """
            SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace
              AND relkind IN ('r', 'p') AND NOT relispartition
            """
        ) { try $0.text(0) }
      }
      #expect(Set(names) == Set(StoredTable.every.map(\.name) + ["migration"]))
      for table in StoredTable.every {
        let columns = try await journal.engine.read { connection in
          try connection.rows(
            connection.dialect == .sqlite
              ? "SELECT name FROM pragma_table_info('\(table.name)')"
              : """
              SELECT column_name::text FROM information_schema.columns
              WHERE table_schema = current_schema() AND table_name = '\(table.name)'
              """
          ) { try $0.text(0) }
        }
        #expect(Set(columns) == Set(table.columns.map(\.name)), "\(table.name)")
      }
    }
  }

  @Test("a backup with anything changed, exchanged, left out or cut off is not used")
  func damage() async throws {
    try await withFilledJournal(.sqlite) { place, journal in
      let file = place.backup
      _ = try await journal.backup(to: file, .lasting)
      let whole = try Data(contentsOf: URL(fileURLWithPath: file))
      var random = Seeded(24)
      let places =
        Array(0..<90) + (0..<60).map { _ in Int.random(in: 90..<whole.count, using: &random) }
      for place in places {
        var bent = whole
        bent[place] ^= 1
        try bent.write(to: URL(fileURLWithPath: file))
        #expect(throws: BackupError.self, "byte \(place)") {
          _ = try BackupReader(path: file, master: try .test()).check()
        }
      }
      for length in [0, 20, 60, whole.count / 2, whole.count - 1] {
        try whole.prefix(length).write(to: URL(fileURLWithPath: file))
        #expect(throws: BackupError.self, "\(length) bytes") {
          _ = try BackupReader(path: file, master: try .test()).check()
        }
      }
      try whole.write(to: URL(fileURLWithPath: file))
      _ = try BackupReader(path: file, master: try .test()).check()
      #expect(throws: BackupError.otherKey) {
        _ = try BackupReader(path: file, master: try .test(9)).check()
      }
    }
  }

  @Test("a backup says nothing in the clear, and nobody is signed in from it")
  func sealed() async throws {
    try await withFilledJournal(.sqlite) { place, journal in
      let file = place.backup
      let summary = try await journal.backup(to: file, .lasting)
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      for word in ["Ekman", "200001012384", "Skolg", "Polisom"] {
        #expect(bytes.range(of: Data(word.utf8)) == nil, "\(word)")
      }
      #expect(!summary.rows.map(\.name).contains("session"))
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      await #expect(throws: BackupError.fileExists) { _ = try await journal.backup(to: file, .lasting) }
    }
  }

  @Test("a restore that did not come to its end is not served from, nor is a database that is in use")
  func unfinished() async throws {
    try await withFilledJournal(.sqlite) { place, journal in
      let file = place.backup
      _ = try await journal.backup(to: file, .lasting)
      await #expect(throws: BackupError.notEmpty) {
        _ = try await Restorer(journal.engine, try .test()).restore(
          from: file, ledgers: [], now: Sample.now)
      }
      _ = try await OpenJournal(journal.engine, try .test(), now: Sample.now)
      try await journal.engine.write { try Installation.set(.restoring, $0) }
      await #expect(throws: JournalError.notOpen(.restoring)) {
        _ = try await OpenJournal(journal.engine, try .test(), now: Sample.now)
      }
    }
  }
}

extension Place {
  var backup: String {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appendingPathComponent("backup-\(UInt32.random(in: .min ... .max))").path
  }
}

extension OpenJournal {
  func backup(to path: String, _ selection: BackupSelection) async throws -> BackupSummary {
    try await BackupWriter.write(engine, keyRing, to: path, selection, now: Sample.now)
  }
}

extension Engine {
  /// Every row of every table that is copied, as text, without regard to order.
  func contents() async throws -> [String: [String]] {
    try await read { connection in
      var found: [String: [String]] = [:]
      for table in StoredTable.all(.everything) {
        found[table.name] = try connection.rows(table.select) { "\(try table.values($0))" }.sorted()
      }
      return found
    }
  }
}

/// A journal with two files of random history and something in most other tables.
func withFilledJournal(
  _ kind: EngineUnderTest, _ work: (Place, OpenJournal) async throws -> Void
) async throws {
  try await withJournal(kind) { place, journal in
    var random = Seeded(6)
    let histories = [Sample.history(40, &random), Sample.history(7, &random)]
    try await journal.engine.write { connection in
      for (index, history) in histories.enumerated() {
        var file = try journal.files.create(CaseID(UInt128(index + 1)), connection)
        try journal.files.append(history, to: &file, connection)
      }
      try AccessLog.append(.sample, connection)
      try journal.reference.append(
        [.principal(Principal(id: .init(1), name: "L"))], at: Sample.now, connection)
      try connection.execute(
        "INSERT INTO session (token, principal, assignment, began_at, seen_at, ends_at) VALUES ($1, $2, $3, 1, 1, 2)",
        [
          .blob([UInt8](repeating: 7, count: 32)), .blob([UInt8](repeating: 1, count: 16)),
          .blob([UInt8](repeating: 2, count: 16)),
        ])
    }
    try await work(place, journal)
  }
}
