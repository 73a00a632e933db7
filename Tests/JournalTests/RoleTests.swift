import Domain
import Testing

@testable import Journal

/// What somebody who has got hold of a server's login to PostgreSQL cannot do.
@Suite(
  "The roles of a server and of the tables' owner",
  .enabled(if: EngineUnderTest.postgresURL != nil, "set SAMLOTS_TEST_POSTGRES"))
struct RoleTests {
  /// Not one of these may be done by a server.
  private static let forbidden = [
    "UPDATE entry SET subject = 'x'", "DELETE FROM entry", "TRUNCATE entry",
    "UPDATE access_log SET reason = 'x'", "DELETE FROM access_log", "TRUNCATE access_log",
    "UPDATE reference SET kind = 'x'", "DELETE FROM register", "DELETE FROM case_file",
    "UPDATE person_key SET wrapped_key = ''", "DELETE FROM person_key", "DELETE FROM review_signature",
    "SELECT * FROM entry_3", "DELETE FROM entry_3", "SELECT * FROM access_log_0", "TRUNCATE access_log_0",
    "ALTER TABLE entry DISABLE TRIGGER ALL", "DROP TRIGGER entry_no_change ON entry", "DROP TABLE entry",
    "ALTER TABLE entry OWNER TO samlots_node",
    "CREATE TABLE mine (a BIGINT)", "CREATE TEMP TABLE mine (a BIGINT)", "CREATE SCHEMA mine",
    "CREATE FUNCTION f() RETURNS BIGINT LANGUAGE sql AS 'SELECT 1'", "SELECT * INTO mine FROM case_row",
    "SET ROLE samlots_owner", "SET SESSION AUTHORIZATION postgres", "SET session_replication_role = replica",
    "ALTER ROLE samlots_node BYPASSRLS", "GRANT samlots_owner TO samlots_node",
    "COPY (SELECT 1) TO PROGRAM 'true'", "COPY case_row FROM '/etc/passwd'",
    "SELECT pg_read_file('/etc/passwd')",
    "UPDATE migration SET checksum = ''", "DELETE FROM migration", "UPDATE installation SET state = 'open'",
    "INSERT INTO root_key VALUES ('', '')", "DELETE FROM root_key", "UPDATE key_check SET sealed = ''",
    "UPDATE schema_floor SET oldest = 1", "SELECT * FROM barrier", "UPDATE barrier SET checksum = ''",
    "SELECT * FROM pg_authid",
  ]

  @Test("the database refuses a server what it does not need")
  func refused() async throws {
    try await withOwnedJournal { _, journal, _ in
      // Who has no right to give away is only warned, and gives nothing: the deletions below are refused all the same.
      try await journal.engine.write { try $0.execute("GRANT DELETE ON entry TO samlots_node") }
      for sql in Self.forbidden {
        // 42501: insufficient privilege.
        await #expect(throws: JournalError.engine(code: "42501"), "\(sql)") {
          try await journal.engine.write { try $0.query(sql, []) { _ in } }
        }
      }
    }
  }

  @Test("the keeper may make tables, and can no more than anybody change what is written")
  func keeper() async throws {
    try await withOwnedJournal { _, journal, keeper in
      try await journal.write(as: Actor(Sample.lots)) { try AccessLog.append(.sample, $0) }
      await #expect(throws: JournalError.constraint("access_log is append-only")) {
        try await keeper.write { try $0.execute("DELETE FROM access_log") }
      }
      for part in ["access_log", "access_log_5", "entry_5"] {
        await #expect(throws: JournalError.self) {
          try await keeper.write { try $0.execute("TRUNCATE \(part)") }
        }
      }
      #expect(try await keeper.read { try $0.count("SELECT COUNT(*) FROM access_log") } == 1)
    }
  }

  @Test("every table has its line of rights, and the database has those and no others")
  func grants() async throws {
    try await withOwnedJournal { _, _, keeper in
      let found = try await keeper.read { connection in
        try connection.rows(
          """
          SELECT grantee || ' ' || table_name || ': ' || string_agg(privilege_type, ' ' ORDER BY privilege_type)
          FROM information_schema.role_table_grants
          WHERE table_schema = current_schema() AND grantee <> 'samlots_owner'
          GROUP BY grantee, table_name ORDER BY 1
          """
        ) { try $0.text(0) }
      }
      let said = Grants.tables.map { table, verbs in
        "samlots_app \(table): " + verbs.sorted().map(\.rawValue).joined(separator: " ")
      }
      #expect(found.sorted() == said.sorted())
      let tables = try await keeper.read { connection in
        try connection.rows(
          """
          SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace
            AND relkind IN ('r', 'p') AND NOT relispartition ORDER BY 1
          """
        ) { try $0.text(0) }
      }
      #expect(
        Set(tables) == Set(Grants.tables.keys).union(["barrier", "barrier_key"]),
        "a table without its line in Grants")
    }
  }

  @Test("a server may do what the journal asks: nothing of what it keeps lacks a right")
  func allowed() async throws {
    try await withOwnedJournal { _, journal, keeper in
      try await journal.write(as: Actor(Sample.lots)) { connection in
        var file = try journal.files.create(CaseID(1), connection)
        try journal.files.append(
          [Sample.entry(1, Sample.referral()), Sample.entry(2, Sample.note("x"))], to: &file, connection)
        try AccessLog.append(.sample, connection)
      }
      let report = try await Verifier.verify(keeper, try .test())
      #expect(report.isSound && report.entries == 2 && report.accessRecords == 1)
      #expect(try await Rebuilder.rebuild(keeper, try .test()).wasEqual)
    }
  }

  @Test("it is known whether the barrier stands")
  func stands() async throws {
    try await withOwnedJournal { database, journal, keeper in
      let superuser = try await database.superuser()
      #expect(try await Barrier.stands(journal.engine))
      #expect(try await !Barrier.stands(keeper))
      #expect(try await !Barrier.stands(superuser))
      await superuser.close()
    }
  }
}
