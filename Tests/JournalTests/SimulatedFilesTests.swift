import Testing

@testable import Domain
@testable import Journal

@Suite("Made-up files")
struct SimulatedFilesTests {
  private static let entries = [
    Sample.entry(1, Sample.referral()), Sample.entry(2, Sample.role(.firstLots, Sample.lots)),
    Sample.entry(3, Sample.member(Sample.police, Sample.officer.principal)),
    Sample.entry(4, Sample.closed(.completed)),
  ]

  @Test("a copy has other ids and days, and nobody's personal number")
  func copied() throws {
    let template = try FileTemplate(Self.entries, fixed: [Day(number: 19_000)])
    let copy = try template.copy(by: -100) { $0 + 7 }
    var file = CaseFile(id: CaseID(1))
    for entry in copy { file.apply(entry) }
    #expect(file.version == 4)
    #expect(file.intake.person?.number == nil && file.intake.person?.name == "Åke Ö. Ekman")
    #expect(file.intake.owner == AgencyID(Sample.unit.agency.value + 7))
    #expect(file.group.roles[.firstLots] == PrincipalID(Sample.lots.principal.value + 7))
    #expect(file.intake.programmeFrom == Day(number: 19_000))
    #expect(file.closing.closed?.on == Sample.today.adding(days: -100))
    #expect(copy[1].recordedAt == Self.entries[1].recordedAt.adding(seconds: -8_640_000))
  }

  @Test("they are written as any other, and counted", arguments: EngineUnderTest.all)
  func written(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let files = try await SimulatedFiles(marking: journal)
      let template = try FileTemplate(Self.entries, fixed: [Day(number: 19_000)])
      let copies = try (1...5).map { number in
        SimulatedFiles.Copy(id: CaseID(UInt128(number)), entries: try template.copy(by: -number) { $0 })
      }
      try await files.append(copies)
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(report.isSound && report.files == 5 && report.entries == 20, "\(report.faults)")
      #expect(try await journal.engine.read { try $0.count("SELECT COUNT(*) FROM identity_index") } == 0)
    }
  }

  @Test("never in a database that has files, and in none that was not marked", arguments: EngineUnderTest.all)
  func refused(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await journal.engine.write { connection in
        var file = try journal.files.create(CaseID(1), connection)
        try journal.files.append(Self.entries, to: &file, connection)
      }
      await #expect(throws: JournalError.misuse("a database with files")) {
        try await SimulatedFiles(marking: journal)
      }
      await #expect(throws: JournalError.misuse("not a database of made-up files")) {
        try await journal.engine.write { try Installation.requireSimulated($0) }
      }
    }
  }
}
