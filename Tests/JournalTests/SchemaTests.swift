import Access
import Domain
import Testing

@testable import Journal

@Suite("The schema")
struct SchemaTests {
  @Test("the database itself refuses to change or remove what is append-only", arguments: EngineUnderTest.all)
  func appendOnly(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await journal.engine.write { connection in
        var file = try journal.files.create(CaseID(1), connection)
        try journal.files.append([Sample.entry(1, Sample.referral())], to: &file, connection)
        try AccessLog.append(.sample, connection)
        try journal.reference.append(
          [.principal(Principal(id: .init(1), name: "L"))], at: Sample.now, connection)
        try journal.registers.append(
          [(RecordID(1), Sample.outreach)],
          under: try Access.decide(.logOutreach, by: Sample.lots, at: Sample.now).get(), connection)
      }
      for sql in [
        "UPDATE entry SET subject = 'x'", "DELETE FROM entry", "UPDATE access_log SET reason = 'x'",
        "DELETE FROM access_log", "UPDATE reference SET kind = 'x'", "DELETE FROM reference",
        "UPDATE register SET book = 'x'", "DELETE FROM register",
      ] {
        let table = try #require(
          ["entry", "access_log", "reference", "register"].first { sql.contains(" \($0)") })
        await #expect(throws: JournalError.constraint("\(table) is append-only"), "\(sql)") {
          try await journal.engine.write { try $0.execute(sql) }
        }
      }
    }
  }

  @Test("rows that cannot be right are refused", arguments: EngineUnderTest.all)
  func checks(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let id = SQLValue.blob([UInt8](repeating: 1, count: 16))
      let hash = SQLValue.blob([UInt8](repeating: 1, count: 32))
      let file = "INSERT INTO case_file (case_id, version, head_hash) VALUES ($1, $2, $3)"
      for values in [
        [.blob([1]), .integer(0), hash], [id, .integer(-1), hash], [id, .integer(0), .blob([2])],
        [id, .null, hash],
      ] {
        await #expect(throws: JournalError.self) {
          try await journal.engine.write { try $0.execute(file, values) }
        }
      }
      // No row without its file.
      await #expect(throws: JournalError.self) {
        try await journal.engine.write {
          try $0.execute(
            "INSERT INTO person_key (case_id, wrapped_with, wrapped_key) VALUES ($1, $2, $3)",
            [id, .blob([UInt8](repeating: 0, count: 8)), .blob([UInt8](repeating: 0, count: 60))])
        }
      }
      // A number is not a text.
      await #expect(throws: JournalError.self) {
        try await journal.engine.write { try $0.execute(file, [id, .text("one"), hash]) }
      }
    }
  }

  @Test("migrations run once, and their text cannot be edited afterwards", arguments: EngineUnderTest.all)
  func editProof(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { _, engine in
      let first = Migration(1, "a") { _ in ["CREATE TABLE a (id BIGINT)"] }
      let edited = Migration(1, "a") { _ in ["CREATE TABLE a (id BIGINT )"] }
      let second = Migration(2, "b") { _ in ["CREATE TABLE b (id BIGINT)", "INSERT INTO b VALUES (1)"] }
      try await Migrator([first]).migrate(engine, now: Sample.now)
      try await Migrator([second, first]).migrate(engine, now: Sample.now)
      try await Migrator([first, second]).migrate(engine, now: Sample.now)
      #expect(try await engine.read { try $0.count("SELECT COUNT(*) FROM b") } == 1)
      await #expect(throws: JournalError.editedMigration(1)) {
        try await Migrator([edited, second]).migrate(engine, now: Sample.now)
      }
      await #expect(throws: JournalError.unknownMigration(2)) {
        try await Migrator([first]).migrate(engine, now: Sample.now)
      }
    }
  }

  @Test("a migration that fails leaves nothing of itself", arguments: EngineUnderTest.all)
  func failed(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { _, engine in
      let bad = Migration(1, "bad") { _ in ["CREATE TABLE a (id BIGINT)", "CREATE TABLE a (id BIGINT)"] }
      await #expect(throws: JournalError.self) {
        try await Migrator([bad]).migrate(engine, now: Sample.now)
      }
      let good = Migration(1, "good") { _ in ["CREATE TABLE a (id BIGINT)"] }
      try await Migrator([good]).migrate(engine, now: Sample.now)
    }
  }

  /// Released migrations are frozen: a new one is added instead, and its line here.
  @Test("the text of released migrations is what it was", arguments: Dialect.allCases)
  func frozen(_ dialect: Dialect) {
    let texts = Schema.migrations.map { migration in
      migration.checksum(dialect).prefix(4).map { String($0, radix: 16) }.joined(separator: ".")
    }
    let frozen: [Dialect: [String]] = [
      .sqlite: [
        "f5.42.d4.4b", "4a.10.d8.ea", "9b.8c.61.41", "a2.d8.21.57", "45.f7.76.e9", "24.1f.74.46",
        "74.a9.2d.60", "7c.d0.b.e1", "3b.68.f.9c", "ab.70.57.fd", "e5.34.d9.9e",
        "1.9a.7f.9e",
        "f0.d.ee.a5", "60.c0.42.7d",
        "39.62.c4.e4",
      ],
      .postgres: [
        "fe.dd.22.fc", "fb.46.9a.b0", "b0.77.f0.86", "5.bf.cf.bf", "29.85.9e.eb", "24.1f.74.46",
        "e0.e7.69.84", "a5.de.2f.36", "d5.c5.41.42", "aa.6c.7b.49", "c2.96.71.b9",
        "85.19.d4.71",
        "57.3f.75.e", "5d.10.cd.2e",
        "dd.61.e.88",
      ],
    ]
    #expect(texts == frozen[dialect])
  }
}

extension AccessRecord {
  static let sample = AccessRecord(
    at: Sample.now, author: Sample.lots, case: CaseID(1), what: "overview", outcome: .permitted,
    reason: "own-agency")
}
