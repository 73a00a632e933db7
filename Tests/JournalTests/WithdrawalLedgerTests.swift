import Domain
import Foundation
import Testing

@testable import Journal

@Suite("The ledger of what has been shut")
struct WithdrawalLedgerTests {
  @Test(
    "B4-24: what was shut after the backup stays shut when it is put back", arguments: EngineUnderTest.all)
  func shutAgain(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { place, engine in
      let (ledger, file) = (place.backup, place.backup)
      let journal = try await OpenJournal(engine, try .test(), now: Sample.now, ledger: ledger)
      try await journal.add([Sample.referral(), Sample.member(Sample.school, nil)], to: 1)
      try await journal.add([Sample.referral(), Sample.member(Sample.school, nil), Sample.schoolLeft], to: 2)
      _ = try await journal.backup(to: file, .lasting)
      try await journal.add([Sample.note("sedan"), Sample.schoolLeft], to: 1)
      try await journal.add([Sample.referral(), Sample.schoolLeft], to: 3)

      try await withEngine(kind) { _, other in
        let report = try await Restorer(other, try .test()).restore(
          from: file, ledgers: [ledger], now: Sample.now)
        #expect(report.shutAgain == 1)
        #expect(report.alreadyShut == 1)
        #expect(report.notThere == 1)
        let restored = try await OpenJournal(other, try .test(), now: Sample.now)
        let first = try #require(try await restored.file(1))
        #expect(
          first.entries.map(\.body) == [
            Sample.referral(), Sample.member(Sample.school, nil), Sample.schoolLeft,
          ])
        #expect(first.group.currentMembers.isEmpty)
        #expect(try await restored.file(2)?.version == 3)
        #expect(try await restored.file(3) == nil)
      }
      // Without the ledger the member is back: that is what it is for.
      try await withEngine(kind) { _, other in
        _ = try await Restorer(other, try .test()).restore(from: file, ledgers: [], now: Sample.now)
        let restored = try await OpenJournal(other, try .test(), now: Sample.now)
        #expect(try await restored.file(1)?.group.currentMembers.count == 1)
      }
    }
  }

  @Test("random backups and shuttings: nobody is a member again who had left, and a torn line is no harm")
  func schedules() async throws {
    let seed = UInt64.random(in: 1...9999)
    print("withdrawal schedules, seed \(seed)")
    var random = Seeded(seed)
    for _ in 0..<12 {
      try await withEngine(.sqlite) { place, engine in
        let (ledger, file) = (place.backup, place.backup)
        var journal = try await OpenJournal(engine, try .test(), now: Sample.now, ledger: ledger)
        let files = 1...Int.random(in: 1...4, using: &random)
        for number in files {
          try await journal.add([Sample.referral(), Sample.member(Sample.school, nil)], to: number)
        }
        let moment = Int.random(in: 0...files.count, using: &random)
        for number in files where number <= moment { try await journal.add([Sample.schoolLeft], to: number) }
        _ = try await journal.backup(to: file, .lasting)
        for number in files where number > moment {
          if Bool.random(using: &random) {
            let handle = try #require(FileHandle(forWritingAtPath: ledger))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data("torn by a power cut".utf8))
            journal = try await OpenJournal(engine, try .test(), now: Sample.now, ledger: ledger)
          }
          try await journal.add([Sample.schoolLeft], to: number)
        }
        try await withEngine(.sqlite) { _, other in
          _ = try await Restorer(other, try .test()).restore(
            from: file, ledgers: [ledger], now: Sample.now)
          let restored = try await OpenJournal(other, try .test(), now: Sample.now)
          for number in files {
            #expect(try await restored.file(number)?.group.currentMembers.isEmpty == true)
          }
        }
      }
    }
  }

  @Test("a ledger with a line changed, removed, doubled or exchanged stops the restore")
  func tampered() async throws {
    try await withEngine(.sqlite) { place, engine in
      let ledger = place.backup
      let journal = try await OpenJournal(engine, try .test(), now: Sample.now, ledger: ledger)
      try await journal.add(
        [Sample.referral(), Sample.schoolLeft, Sample.schoolLeft, Sample.schoolLeft], to: 1)
      let lines = try String(contentsOfFile: ledger, encoding: .utf8).split(separator: "\n")
      #expect(lines.count == 3)
      let bent: [[Substring]] = [
        [lines[1], lines[2]], [lines[0], lines[2]], [lines[1], lines[0], lines[2]],
        [lines[0], lines[0], lines[1]], [lines[0], "AAAA", lines[2]],
      ]
      for lines in bent {
        try (lines.joined(separator: "\n") + "\n").write(
          toFile: ledger, atomically: false, encoding: .utf8)
        #expect(throws: BackupError.self) {
          _ = try WithdrawalLedger.read(path: ledger, keyRing: journal.keyRing)
        }
      }
    }
  }

  @Test("when the ledger cannot be written nothing is")
  func unwritable() async throws {
    try await withEngine(.sqlite) { place, engine in
      let journal = try await OpenJournal(
        engine, try .test(), now: Sample.now, ledger: "/dev/full")
      try await journal.add([Sample.referral(), Sample.member(Sample.school, nil)], to: 1)
      await #expect(throws: JournalError.full) { try await journal.add([Sample.schoolLeft], to: 1) }
      #expect(try await journal.file(1)?.version == 2)
    }
  }
}

extension OpenJournal {
  func add(_ bodies: [EntryBody], to number: Int) async throws {
    try await engine.write { connection in
      let id = CaseID(UInt128(number))
      var file =
        try files.load(id, connection, locking: .update) ?? files.create(id, connection)
      let first = file.version + 1
      let entries = bodies.enumerated().map { Sample.entry(first + $0, $1) }
      try files.append(entries, to: &file, connection)
    }
  }

  func file(_ number: Int) async throws -> CaseFile? {
    try await engine.read { try files.load(CaseID(UInt128(number)), $0, locking: .none) }
  }
}
