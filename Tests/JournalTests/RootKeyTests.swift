import Domain
import Testing

@testable import Journal

@Suite("Changing the master key")
struct RootKeyTests {
  @Test(
    "a new key is let in while the old one works, and then the old one is shut out",
    arguments: EngineUnderTest.all)
  func change(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { place, engine in
      let (old, new) = (try KeyRing.test(), try KeyRing.test(3))
      try await Migrator().migrate(engine, now: Sample.now)
      try await engine.write { try RootKey.makeIfNew(old, $0) }
      let journal = try await OpenJournal(engine, old, now: Sample.now)
      try await journal.add([Sample.referral()], to: 1)
      let file = place.backup
      _ = try await journal.backup(to: file, .lasting)

      await #expect(throws: JournalError.wrongKey) { _ = try await OpenJournal(engine, new, now: Sample.now) }
      try await engine.write { try RootKey.admit(new, besides: old, oldMaster: [], $0) }
      for ring in [old, new] {
        let opened = try await OpenJournal(engine, ring, now: Sample.now)
        #expect(try await opened.file(1)?.version == 1)
      }
      // The server that runs goes on, with the key it began with.
      try await journal.add([Sample.note("mitt i bytet")], to: 1)
      #expect(try await engine.write { try RootKey.keepOnly(new, $0) } == 1)
      await #expect(throws: JournalError.wrongKey) { _ = try await OpenJournal(engine, old, now: Sample.now) }
      let after = try await OpenJournal(engine, new, now: Sample.now)
      #expect(try await after.file(1)?.version == 2)
      #expect(try await Verifier.verify(engine, new).isSound)

      // A backup from before the change opens with the key of that time.
      try await withEngine(kind) { _, other in
        _ = try await Restorer(other, old).restore(from: file, ledgers: [], now: Sample.now)
        #expect(try await OpenJournal(other, old, now: Sample.now).file(1)?.version == 1)
      }
    }
  }

  @Test("a database without a root of its own gets the old key's, and nobody is shut out by mistake")
  func rootless() async throws {
    try await withEngine(.sqlite) { _, engine in
      let master = (0..<32).map { UInt8($0) &* 7 }
      let (old, new) = (try KeyRing.test(), try KeyRing.test(3))
      let journal = try await OpenJournal(engine, old, now: Sample.now)
      try await journal.add([Sample.referral()], to: 1)
      try await engine.write { try RootKey.makeIfNew(old, $0) }
      #expect(try await engine.read { try $0.count("SELECT COUNT(*) FROM root_key") } == 0)
      await #expect(throws: JournalError.wrongKey) {
        try await engine.write { try RootKey.admit(new, besides: .test(4), oldMaster: master, $0) }
      }
      await #expect(throws: JournalError.wrongKey) {
        try await engine.write { try RootKey.keepOnly(old, $0) }
      }
      try await engine.write { try RootKey.admit(new, besides: old, oldMaster: master, $0) }
      #expect(try await OpenJournal(engine, new, now: Sample.now).file(1)?.version == 1)
      await #expect(throws: JournalError.wrongKey) {
        try await engine.write { try RootKey.keepOnly(.test(5), $0) }
      }
    }
  }
}
