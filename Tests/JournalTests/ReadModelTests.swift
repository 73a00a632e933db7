import Testing

@testable import Domain
@testable import Journal

@Suite("Read models")
struct ReadModelTests {
  private func write(_ bodies: [EntryBody], _ id: CaseID, _ journal: OpenJournal) async throws {
    try await journal.engine.write { connection in
      var file =
        try journal.files.load(id, connection, locking: .update) ?? journal.files.create(id, connection)
      let first = file.version + 1
      let entries = bodies.enumerated().map { Sample.entry(first + $0, $1) }
      try journal.files.append(entries, to: &file, connection)
    }
  }

  private static let bodies = [
    Sample.referral(), Sample.role(.firstLots, Sample.lots),
    Sample.role(.socialSecretary, Sample.secretary),
    Sample.member(Sample.police, Sample.officer.principal), Sample.member(Sample.school, nil),
    .group(.ownPageOpened(OwnPage(principal: PrincipalID(77), giver: .guardian(0)))),
    Sample.measured(.enrolment, crimes: 4),
  ]

  @Test("a case is found by those it concerns, and by nobody else", arguments: EngineUnderTest.all)
  func lists(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let id = CaseID(1)
      try await write(Self.bodies, id, journal)
      let person = Sample.author(77, Sample.unit, .guardian, "Eva", "")
      let stranger = Sample.author(99, Sample.police, .externalActor, "X", "")
      func kinds(_ author: Author) async throws -> [Involvement.Kind] {
        try await journal.engine.read {
          try CaseLists.concerning(author.principal, at: author.agency, on: Sample.today, $0).map(\.kind)
        }
      }
      #expect(Set(try await kinds(Sample.lots)) == [.firstLots, .receivingUnit])
      #expect(Set(try await kinds(Sample.secretary)) == [.socialSecretary, .receivingUnit])
      #expect(try await kinds(Sample.officer) == [.member])
      #expect(try await kinds(stranger) == [])
      #expect(try await kinds(Sample.author(5, Sample.school, .externalActor, "S", "")) == [.member])
      #expect(Set(try await kinds(person)) == [.guardian, .receivingUnit])
      let named = try await journal.engine.read {
        try CaseLists.naming(Sample.lots.principal, at: Sample.unit.agency, on: Sample.today, $0).map(\.kind)
      }
      #expect(named == [.firstLots])
    }
  }

  @Test("R-ROL-12: a stand-in finds the case on the days told and no others", arguments: EngineUnderTest.all)
  func standIns(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let karim = PrincipalID(88)
      let (first, last) = (Sample.today.adding(days: 1), Sample.today.adding(days: 3))
      let named = EntryBody.bareStandIn(.firstLots, of: karim, from: first, through: last)
      try await write(Self.bodies + [named], CaseID(1), journal)
      func found(on day: Day) async throws -> [Involvement.Kind] {
        try await journal.engine.read {
          try CaseLists.naming(karim, at: Sample.unit.agency, on: day, $0).map(\.kind)
        }
      }
      for day in [Sample.today, last.adding(days: 1)] { #expect(try await found(on: day) == [], "\(day)") }
      for day in [first, last] { #expect(try await found(on: day) == [.standIn], "\(day)") }
      let ended = StandInEnded(standIn: Self.bodies.count + 1, name: "", reason: "")
      try await write([.group(.standInEnded(ended))], CaseID(1), journal)
      #expect(try await found(on: first) == [])
      let report = try await Rebuilder.rebuild(journal.engine, journal.keyRing)
      #expect(report.wasEqual)
    }
  }

  @Test("after closing, only the owner's own rows are current", arguments: EngineUnderTest.all)
  func closed(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let id = CaseID(1)
      try await write(Self.bodies, id, journal)
      try await write([Sample.closed(.interrupted)], id, journal)
      let rows = try await journal.engine.read { connection in
        try connection.rows("SELECT kind FROM involvement WHERE current = 1 ORDER BY kind") { try $0.text(0) }
      }
      #expect(rows == ["firstLots", "receivingUnit", "socialSecretary"])
      let row = try await journal.engine.read { connection in
        try connection.first("SELECT stage, outcome, closed_on FROM case_row") {
          (try $0.text(0), try $0.text(1), try $0.day(2))
        }
      }
      #expect(row?.0 == "closed" && row?.1 == "interrupted" && row?.2 == Sample.today)
      let owned = try await journal.engine.read {
        try CaseLists.owned(by: Sample.unit.agency, stages: [.closed], $0)
      }
      #expect(owned == [id])
    }
  }

  @Test("the agency finds its own file by number, another agency does not", arguments: EngineUnderTest.all)
  func identity(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await write(Self.bodies, CaseID(1), journal)
      let number = try #require(Sample.number)
      let (own, other) = try await journal.engine.write { connection in
        (
          try IdentityIndex.cases(of: number, at: Sample.unit.agency, journal.keyRing, connection),
          try IdentityIndex.cases(of: number, at: Sample.police.agency, journal.keyRing, connection)
        )
      }
      #expect(own == [CaseID(1)] && other == [])
    }
  }

  @Test(
    "a rebuild changes nothing that was right, and puts right what was not", arguments: EngineUnderTest.all)
  func rebuild(_ kind: EngineUnderTest) async throws {
    var random = Seeded(3)
    try await withJournal(kind) { place, journal in
      for number in 1...5 {
        try await write(Sample.history(20, &random).map(\.body), CaseID(UInt128(number)), journal)
      }
      let first = try await Rebuilder.rebuild(journal.engine, journal.keyRing)
      #expect(first.files == 5 && first.wasEqual, "\(first)")
      try await place.tamper { connection in
        try connection.execute("DELETE FROM involvement WHERE case_id = $1", [.id(CaseID(2))])
        try connection.execute("UPDATE case_row SET stage = 'closed' WHERE case_id = $1", [.id(CaseID(3))])
        try connection.execute(
          "INSERT INTO measure (case_id, occasion, variable, value) VALUES ($1, 'exit', 'x', '1')",
          [.id(CaseID(99))])
      }
      let second = try await Rebuilder.rebuild(journal.engine, journal.keyRing)
      #expect(
        second.repaired == [
          .readModel(case: CaseID(2), table: "involvement"),
          .readModel(case: CaseID(3), table: "case_row"),
          .withoutFile(case: CaseID(99), table: "measure"),
        ])
      #expect(try await Verifier.verify(journal.engine, journal.keyRing).isSound)
      #expect(try await Rebuilder.rebuild(journal.engine, journal.keyRing).wasEqual)
    }
  }

  @Test("a rebuild leaves a damaged file's rows and names its entry", arguments: EngineUnderTest.all)
  func damaged(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      try await write(Self.bodies, CaseID(1), journal)
      try await place.tamper {
        _ = try $0.execute("UPDATE entry SET recorded_at = 0 WHERE sequence = 2")
      }
      let report = try await Rebuilder.rebuild(journal.engine, journal.keyRing)
      #expect(report.unreadable == [.entry(case: CaseID(1), sequence: 2, .hash)])
      #expect(try await journal.engine.read { try $0.count("SELECT COUNT(*) FROM case_row") } == 1)
    }
  }
}
