import Domain
import Testing

@testable import Journal

/// Nodes of one release and the next at the same database, while its schema moves.
@Suite("Migrations while nodes are up")
struct ReleaseSkewTests {
  private static let next = Migration(900, "of the next release") { _ in
    ["ALTER TABLE case_row ADD COLUMN later TEXT"]
  }
  private static let breaking = Migration(901, "takes something away") { _ in
    ["UPDATE schema_floor SET oldest = 901"]
  }

  @Test("many that start at the same time migrate once", arguments: EngineUnderTest.all)
  func together(_ kind: EngineUnderTest) async throws {
    let place = Place(kind)
    let first = try await place.open(connections: 1)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<(kind == .postgres ? 24 : 4) {
        group.addTask {
          let engine = kind == .postgres ? try await place.open(connections: 1) : first
          _ = try await OpenJournal(engine, try .test(), now: Sample.now)
          if kind == .postgres { await engine.close() }
        }
      }
      try await group.waitForAll()
    }
    let applied = try await first.read { connection in
      try connection.rows("SELECT number FROM migration ORDER BY number") { try $0.int(0) }
    }
    #expect(applied == Schema.migrations.map(\.number).sorted())
    #expect(try await first.read { try $0.count("SELECT COUNT(*) FROM key_check") } == 1)
    await first.close()
    try await place.remove()
  }

  @Test(
    "the older goes on, and starts again, when the next release has migrated", arguments: EngineUnderTest.all)
  func ahead(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await Self.write(1, journal)
      try await Migrator(Schema.migrations + [Self.next]).migrate(journal.engine, now: Sample.now)
      try await Self.write(2, journal)
      let again = try await OpenJournal(journal.engine, try .test(), now: Sample.now)
      try await Self.write(3, again)
      let report = try await Verifier.verify(journal.engine, try .test())
      #expect(report.isSound && report.files == 3)
    }
  }

  @Test("the older does not start on a schema that it would misread", arguments: EngineUnderTest.all)
  func breaking(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await Migrator(Schema.migrations + [Self.next, Self.breaking]).migrate(
        journal.engine, now: Sample.now)
      await #expect(throws: JournalError.unknownMigration(900)) {
        _ = try await OpenJournal(journal.engine, try .test(), now: Sample.now)
      }
    }
  }

  @Test(
    "a newer server waits for its keeper to migrate, and the older one serves meanwhile",
    .enabled(if: EngineUnderTest.postgresURL != nil, "set SAMLOTS_TEST_POSTGRES"))
  func behind() async throws {
    try await withOwnedDatabase { database in
      let (keeper, node) = (try await database.keeper(), try await database.node())
      await #expect(throws: JournalError.schemaBehind(1)) {
        _ = try await OpenJournal(node, try .test(), now: Sample.now)
      }
      _ = try await OpenJournal(keeper, try .test(), now: Sample.now)
      let journal = try await OpenJournal(node, try .test(), now: Sample.now)
      let newer = Migrator(Schema.migrations + [Self.next])
      await #expect(throws: JournalError.schemaBehind(900)) { try await newer.migrate(node, now: Sample.now) }
      try await Self.write(1, journal)
      try await newer.migrate(keeper, now: Sample.now)
      try await newer.migrate(node, now: Sample.now)
      try await Self.write(2, journal)
      await node.close()
      await keeper.close()
    }
  }

  @Test("rows from before the tables were in parts are what they were", arguments: EngineUnderTest.all)
  func spread(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { _, engine in
      let before = Schema.migrations.filter { $0.number < SchemaFloor.since }
      try await Migrator(before).migrate(engine, now: Sample.now)
      let keyRing = try KeyRing.test()
      let files = FileStore(keyRing: keyRing)
      try await engine.write { connection in
        try KeyCheck.confirm(keyRing, connection)
        for number in 1...40 {
          let file = try files.create(CaseID(UInt128(number)), connection)
          let wrapped = try #require(
            try connection.first(
              "SELECT wrapped_with, wrapped_key FROM person_key WHERE case_id = $1", [.id(file.id)]
            ) { (try $0.blob(0), try $0.blob(1)) })
          let sealer = EntrySealer(
            id: file.id, key: try keyRing.unwrap(wrapped.1, wrappedWith: wrapped.0, for: file.id),
            random: .system)
          let sealed = try sealer.seal(
            Sample.entry(1, Sample.note("\(number)")), after: EntryChain.start(of: file.id))
          try EntryRows.insert([sealed], of: file.id, connection)
          try AccessLog.append(.sample, connection)
        }
        try connection.execute("UPDATE case_file SET version = 1")
        for row in try connection.rows(
          "SELECT case_id, hash FROM entry", [], { (try $0.blob(0), try $0.blob(1)) })
        {
          try connection.execute(
            "UPDATE case_file SET head_hash = $1 WHERE case_id = $2", [.blob(row.1), .blob(row.0)])
        }
      }
      try await Migrator().migrate(engine, now: Sample.now)
      let report = try await Verifier.verify(engine, keyRing)
      #expect(report.isSound)
      #expect(report.entries == 40 && report.accessRecords == 40)
      await #expect(throws: JournalError.constraint("entry is append-only")) {
        try await engine.write { try $0.execute("DELETE FROM entry") }
      }
    }
  }

  private static func write(_ number: UInt128, _ journal: OpenJournal) async throws {
    try await journal.write(as: Actor(Sample.lots)) { connection in
      var file = try journal.files.create(CaseID(number), connection)
      try journal.files.append(
        [Sample.entry(1, Sample.referral(number: nil)), Sample.entry(2, Sample.note("x"))], to: &file,
        connection)
    }
  }

  @Test(
    "what is asked in one file goes to one part",
    .enabled(if: EngineUnderTest.postgresURL != nil, "set SAMLOTS_TEST_POSTGRES"))
  func parts() async throws {
    try await withJournal(.postgres) { _, journal in
      for table in ["entry", "access_log"] {
        let plan = try await journal.engine.read { connection in
          try connection.rows(
            "EXPLAIN SELECT * FROM \(table) WHERE case_id = '\\x00000000000000000000000000000007'"
          ) { try $0.text(0) }.joined()
        }
        let touched = (0..<SpreadTables.parts).filter { plan.contains("on \(table)_\($0) ") }
        #expect(touched.count == 1, "\(plan)")
      }
    }
  }
}
