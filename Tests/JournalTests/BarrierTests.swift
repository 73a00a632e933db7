import Access
import Testing

@testable import Domain
@testable import Journal

/// The second barrier: what the database itself says no to, whatever the program has decided.
@Suite(
  "Row-level security", .enabled(if: EngineUnderTest.postgresURL != nil, "set SAMLOTS_TEST_POSTGRES"))
struct BarrierTests {
  private static let mine = CaseID(1)
  private static let others = CaseID(2)
  private static let stranger = Sample.author(
    9, Party(agency: AgencyID(0xB9), kind: .socialServices, name: "Annan"), .lots, "Nils", "SIG-lots")

  /// A file of the unit with the police in it, and one of another unit.
  private func withFiles(
    _ work: (OwnedDatabase, OpenJournal, any Engine) async throws -> Void
  ) async throws {
    try await withOwnedJournal { database, journal, keeper in
      try await Self.append(
        [Sample.referral(number: nil), Sample.member(Sample.police, Sample.officer.principal)], to: Self.mine,
        as: Sample.lots, journal)
      try await keeper.write { connection in
        var file = try journal.files.create(Self.others, connection)
        try journal.files.append([Sample.entry(1, Sample.referral(number: nil))], to: &file, connection)
        try connection.execute(
          "UPDATE reach SET agency = $1 WHERE case_id = $2", [.id(AgencyID(0xB9)), .id(Self.others)])
      }
      try await work(database, journal, keeper)
    }
  }

  private static func append(
    _ bodies: [EntryBody], to id: CaseID, as author: Author, _ journal: OpenJournal
  ) async throws {
    try await journal.write(as: Actor(author)) { connection in
      var file =
        try journal.files.load(id, connection, locking: .update) ?? journal.files.create(id, connection)
      let first = file.version + 1
      try journal.files.append(
        bodies.enumerated().map { Sample.entry(first + $0, $1, by: author) }, to: &file, connection)
    }
  }

  private static func version(_ id: CaseID, as author: Author, _ journal: OpenJournal) async throws -> Int? {
    try await journal.write(as: Actor(author)) { try journal.files.load(id, $0, locking: .share)?.version }
  }

  @Test("who has no tie to a file gets none of its rows, in any table, for any purpose of work")
  func untied() async throws {
    try await withFiles { _, journal, keeper in
      #expect(try await Self.version(Self.mine, as: Sample.lots, journal) == 2)
      #expect(try await Self.version(Self.mine, as: Sample.officer, journal) == 2)
      #expect(try await Self.version(Self.mine, as: Self.stranger, journal) == nil)
      #expect(try await Self.version(Self.others, as: Sample.lots, journal) == nil)
      #expect(try await Self.version(Self.others, as: Self.stranger, journal) == 1)
      for table in CaseTables.names {
        let (there, seen) = (
          try await keeper.read {
            try $0.count("SELECT COUNT(*) FROM \(table) WHERE case_id = $1", [.id(Self.mine)])
          },
          try await journal.write(as: Actor(Self.stranger)) {
            try $0.count("SELECT COUNT(*) FROM \(table) WHERE case_id = $1", [.id(Self.mine)])
          }
        )
        #expect(seen == 0, "\(table), where \(there) are")
      }
    }
  }

  @Test("without a name, or with one that is not signed, nothing is there and nothing can be written")
  func unnamed() async throws {
    try await withFiles { _, journal, _ in
      let (lots, others) = (Sample.lots, Self.stranger)
      let forged = "\(others.principal.text).\(others.agency.text).work"
      for said in ["", "x", forged, "\(forged).", "\(forged).\(String(repeating: "0", count: 64))"] {
        try await journal.engine.write { connection in
          try connection.query("SELECT set_config('samlots.actor', $1, true)", [.text(said)]) { _ in }
          #expect(try connection.count("SELECT COUNT(*) FROM entry") == 0)
          #expect(try connection.count("SELECT COUNT(*) FROM case_file") == 0)
        }
      }
      // The own mark under somebody else's name.
      let own = try await journal.write(as: Actor(lots)) { connection in
        try connection.first("SELECT current_setting('samlots.actor')") { try $0.text(0) } ?? ""
      }
      try await journal.write(as: Actor(lots)) { connection in
        let mark = own.split(separator: ".").last ?? ""
        try connection.query(
          "SELECT set_config('samlots.actor', $1, true)", [.text("\(forged).\(mark)")]
        ) { _ in }
        #expect(try connection.count("SELECT COUNT(*) FROM entry") == 0)
      }
      for sql in [
        "SELECT samlots_mark('actor', 'x')", "SELECT inner_pad FROM barrier_key",
        "INSERT INTO reach VALUES ('\\x00000000000000000000000000000002', 9, NULL, '\\x\(lots.principal.text)')",
      ] {
        await #expect(throws: JournalError.engine(code: "42501"), "\(sql)") {
          try await journal.write(as: Actor(lots)) { try $0.query(sql, []) { _ in } }
        }
      }
      await #expect(throws: JournalError.engine(code: "42501")) {
        try await journal.engine.write { try AccessLog.append(.sample, $0) }
      }
    }
  }

  @Test("a name counts on its own connection, and is forgotten when the transaction ends")
  func transactionOnly() async throws {
    try await withFiles { database, journal, _ in
      let one = try await database.node(connections: 1)
      let own = try await OpenJournal(one, try .test(), now: Sample.now)
      let said = try await own.write(as: Actor(Sample.lots)) { connection in
        #expect(try connection.count("SELECT COUNT(*) FROM entry") == 2)
        return try connection.first("SELECT current_setting('samlots.actor')") { try $0.text(0) } ?? ""
      }
      #expect(try await one.write { try $0.count("SELECT COUNT(*) FROM entry") } == 0)
      let other = try await database.node(connections: 1)
      try await other.write { connection in
        try connection.query("SELECT set_config('samlots.actor', $1, true)", [.text(said)]) { _ in }
        #expect(try connection.count("SELECT COUNT(*) FROM entry") == 0)
      }
      await other.close()
      await one.close()
    }
  }

  @Test("a compartment is there for those who have a tie to its file, when it is vouched for")
  func compartments() async throws {
    try await withFiles { _, journal, _ in
      let place = journal.files.id(of: .suspicions, in: Self.mine)
      try await journal.write(as: Actor(Sample.lots)) { connection in
        try journal.files.openWay(toCompartmentsOf: Self.mine, connection)
        var beside = try journal.files.create(place, connection)
        try journal.files.append([Sample.entry(1, Sample.note("x"))], to: &beside, connection)
      }
      for (who, file, isThere) in [
        (Sample.lots, Self.mine, true), (Sample.officer, Self.mine, true), (Self.stranger, Self.mine, false),
        (Self.stranger, Self.others, false),
      ] {
        let found = try await journal.write(as: Actor(who)) { connection in
          try journal.files.openWay(toCompartmentsOf: file, connection)
          return try journal.files.load(place, connection, locking: .share)
        }
        #expect((found != nil) == isThere, "\(who.name)")
      }
      #expect(try await Self.version(place, as: Sample.lots, journal) == nil)
    }
  }

  @Test("finding 3: who waits for the lock while the tie is taken back gets nothing when it is let go")
  func takenBackMeanwhile() async throws {
    try await withFiles { database, journal, _ in
      let (began, begun) = AsyncStream.makeStream(of: Void.self)
      async let taking: Void = journal.write(as: Actor(Sample.lots)) { connection in
        guard var file = try journal.files.load(Self.mine, connection, locking: .update) else { return }
        let left = EntryBody.group(
          .memberLeft(MemberLeft(agency: Sample.police.agency, reason: .consentTakenBack)))
        try journal.files.append(
          [Sample.entry(3, left), Sample.entry(4, Sample.note("written after"))], to: &file, connection)
        begun.finish()
        try connection.query("SELECT 1 FROM pg_sleep(1)", []) { _ in }
      }
      for await _ in began {}
      for lock in ["FOR SHARE", "FOR UPDATE"] {
        let seen = try await journal.write(as: Actor(Sample.officer)) { connection in
          try connection.count(
            "SELECT COUNT(*) FROM (SELECT 1 FROM case_file WHERE case_id = $1 \(lock)) AS a", [.id(Self.mine)]
          )
        }
        #expect(seen == 0, "\(lock)")
      }
      try await taking
      #expect(try await Self.version(Self.mine, as: Sample.officer, journal) == nil)
      #expect(try await Self.version(Self.mine, as: Sample.lots, journal) == 4)
    }
  }

  @Test("who takes away the own tie finishes what was begun")
  func ownTie() async throws {
    try await withFiles { _, journal, _ in
      let left = EntryBody.group(
        .memberLeft(MemberLeft(agency: Sample.police.agency, reason: .consentTakenBack)))
      try await Self.append([left, Sample.note("x")], to: Self.mine, as: Sample.officer, journal)
      #expect(try await Self.version(Self.mine, as: Sample.officer, journal) == nil)
      // Somebody who refers has no tie to what becomes of it.
      try await Self.append([Sample.referral(number: nil)], to: CaseID(7), as: Self.stranger, journal)
      #expect(try await Self.version(CaseID(7), as: Self.stranger, journal) == nil)
      #expect(try await Self.version(CaseID(7), as: Sample.lots, journal) == 1)
    }
  }
}

/// What the catalogue of the database has to say for the barrier to stand.
@Suite(
  "The catalogue", .enabled(if: EngineUnderTest.postgresURL != nil, "set SAMLOTS_TEST_POSTGRES"))
struct CatalogueTests {
  private func words(_ sql: String) async throws -> [String] {
    var found: [String] = []
    try await withOwnedJournal { _, _, keeper in
      found = try await keeper.read { try $0.rows(sql) { try $0.text(0) } }
    }
    return found
  }

  @Test("every table has row-level security, forced upon its owner too")
  func forced() async throws {
    #expect(
      try await words(
        """
        SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace
          AND relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)
        """) == [])
  }

  @Test("a policy that lets a server at every row is in the list, with its reason")
  func noOpenDoors() async throws {
    let open = try await words(
      """
      SELECT DISTINCT tablename::text FROM pg_policies
      WHERE schemaname = current_schema() AND NOT roles = ARRAY['samlots_owner']::name[]
        AND (qual = 'true' OR with_check = 'true') ORDER BY 1
      """)
    let said = Policies.all.filter { $0.why != nil }
    #expect(open == Set(said.map(\.table)).sorted())
    #expect(said.allSatisfy { ($0.why ?? "").count >= 10 })
    #expect(Set(said.map(\.table)).isDisjoint(with: CaseTables.names), "rows of cases")
  }

  @Test("no policy is for everybody, and every table has one for the server")
  func roles() async throws {
    #expect(
      try await words(
        """
        SELECT tablename || '.' || policyname FROM pg_policies WHERE schemaname = current_schema()
          AND NOT (roles = ARRAY['samlots_owner']::name[] OR roles = ARRAY['samlots_app']::name[])
        """) == [])
    let covered = Set(Policies.tables)
    #expect(Set(Grants.tables.keys).subtracting(covered) == [])
  }

  @Test("only the functions of the list run with the owner's rights, on a fixed search path")
  func definers() async throws {
    #expect(
      try await words(
        """
        SELECT proname::text FROM pg_proc WHERE pronamespace = current_schema()::regnamespace AND prosecdef ORDER BY 1
        """) == Policies.definers)
    #expect(
      try await words(
        """
        SELECT proname::text FROM pg_proc WHERE pronamespace = current_schema()::regnamespace AND prosecdef
          AND NOT proconfig @> ARRAY['search_path=pg_catalog, pg_temp']
        """) == [])
    #expect(
      try await words(
        "SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('v', 'm')"
      ) == [], "a view would have to be security_invoker")
  }
}
