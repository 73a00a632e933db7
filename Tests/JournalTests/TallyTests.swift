import Testing

@testable import Domain
@testable import Journal

@Suite("Counts are kept as files change")
struct TallyTests {
  private func write(_ bodies: [EntryBody], _ id: CaseID, _ journal: OpenJournal) async throws {
    try await journal.engine.write { connection in
      var file =
        try journal.files.load(id, connection, locking: .update) ?? journal.files.create(id, connection)
      let first = file.version + 1
      try journal.files.append(
        bodies.enumerated().map { Sample.entry(first + $0, $1) }, to: &file, connection)
    }
  }

  private static let bodies = [
    Sample.referral(), Sample.role(.firstLots, Sample.lots),
    Sample.member(Sample.police, Sample.officer.principal), Sample.member(Sample.school, nil),
  ]

  @Test("a case is counted once, where it is now", arguments: EngineUnderTest.all)
  func counted(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      for number in 1...3 { try await write(Self.bodies, CaseID(UInt128(number)), journal) }
      try await write([Sample.schoolLeft], CaseID(1), journal)
      try await write([Sample.closed(.completed)], CaseID(2), journal)
      let (counts, figures) = try await journal.engine.read {
        (try CaseCounts.all($0), try CaseCounts.figures($0))
      }
      #expect(
        Dictionary(grouping: counts, by: \.outcome).mapValues { $0.map(\.number) } == [
          .underWay: [2], .completed: [1],
        ])
      #expect(figures.owned == [Sample.unit.agency: 2])
      #expect(
        figures.parts == [
          .init(Sample.police.agency, ledBy: Sample.unit.agency): 2,
          .init(Sample.school.agency, ledBy: Sample.unit.agency): 1,
        ])
    }
  }

  @Test("what is counted is what the files give, whatever happens to them", arguments: EngineUnderTest.all)
  func equal(_ kind: EngineUnderTest) async throws {
    var random = Seeded(11)
    try await withJournal(kind) { place, journal in
      for number in 1...6 {
        let bodies = Sample.history(30, &random).map(\.body)
        for start in stride(from: 0, to: bodies.count, by: 7) {
          try await write(Array(bodies.dropFirst(start).prefix(7)), CaseID(UInt128(number)), journal)
        }
      }
      #expect(try await Verifier.verify(journal.engine, journal.keyRing).isSound)

      try await place.tamper {
        _ = try $0.execute("UPDATE tally SET number = number + 1 WHERE question = 'offers'")
      }
      #expect(try await Verifier.verify(journal.engine, journal.keyRing).faults == [.counts])
      #expect(try await Rebuilder.rebuild(journal.engine, journal.keyRing).repaired == [.counts])
      #expect(try await Verifier.verify(journal.engine, journal.keyRing).isSound)
    }
  }

  @Test("a database from before is counted when it is migrated", arguments: EngineUnderTest.all)
  func filled(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      for number in 1...4 {
        try await write(
          Self.bodies + [Sample.measured(.exit, crimes: 1)]
            + (number > 2 ? [Sample.closed(.interrupted)] : []),
          CaseID(UInt128(number)), journal)
      }
      try await place.tamper { connection in
        try connection.execute("DELETE FROM tally")
        for statement in TallyTables.filling(connection.dialect) { try connection.execute(statement) }
      }
      #expect(try await Verifier.verify(journal.engine, journal.keyRing).isSound)
    }
  }
}

/// What a person waits for must not grow with the number of files: it is found by an index, and sorted by none but few.
@Suite("Days and results are found by their indexes")
struct PlanOfQuestionsTests {
  @Test(
    "no table of cases is read through",
    arguments: [
      (CaseLists.namingStatement, [SQLValue.id(AgencyID(1)), .id(PrincipalID(1)), .integer(1)]),
      (CaseLists.ownedStatement, [.id(AgencyID(1)), .text("intake"), .integer(1)]),
      (Tally.statement, [.text("offers")]),
    ])
  func indexed(_ statement: String, _ values: [SQLValue]) async throws {
    try await withJournal(.sqlite) { _, journal in
      let plan = try await journal.engine.read { connection in
        try connection.rows("EXPLAIN QUERY PLAN \(statement)", values) { try $0.text(3) }
      }
      #expect(plan.contains { $0.contains("USING") }, "\(plan)")
      #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
    }
  }
}
