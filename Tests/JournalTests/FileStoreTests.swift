import Domain
import Testing

@testable import Journal

@Suite("A person's file")
struct FileStoreTests {
  /// A store that remembers nothing of `journal`'s.
  private func cold(_ journal: OpenJournal) -> FileStore { FileStore(keyRing: journal.keyRing) }

  private func stored(_ id: CaseID, _ journal: OpenJournal) async throws -> CaseFile? {
    let store = cold(journal)
    return try await journal.engine.read { try store.load(id, $0, locking: .none) }
  }

  @Test(
    "a history folds to the same however it was written",
    arguments: EngineUnderTest.all, [UInt64.random(in: 0 ... .max), 1, 2])
  func batches(_ kind: EngineUnderTest, _ seed: UInt64) async throws {
    var random = Seeded(seed)
    try await withJournal(kind) { _, journal in
      for number in 1...6 {
        let history = Sample.history(Int.random(in: 1...40, using: &random), &random)
        let id = CaseID(UInt128(number))
        var expected = CaseFile(id: id)
        for entry in history { expected.apply(entry) }

        var rest = history[...]
        var size = 0
        while !rest.isEmpty {
          let batch = Array(rest.prefix(size))
          rest = rest.dropFirst(size)
          size = Int.random(in: 1...12, using: &random)
          let isColdNow = Bool.random(using: &random)
          let store = isColdNow ? cold(journal) : journal.files
          try await journal.engine.write { connection in
            var file =
              try store.load(id, connection, locking: .update) ?? store.create(id, connection)
            try store.append(batch, to: &file, connection)
          }
        }
        #expect(try await stored(id, journal) == expected, "seed \(seed)")
        let warm = try await journal.engine.write {
          try journal.files.load(id, $0, locking: .share)
        }
        #expect(warm == expected, "seed \(seed)")
      }
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(report.isSound && report.files == 6, "seed \(seed): \(report.faults)")
    }
  }

  @Test("no file is nil, and a second of the same id is refused", arguments: EngineUnderTest.all)
  func absent(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      #expect(try await stored(CaseID(9), journal) == nil)
      try await journal.engine.write { _ = try journal.files.create(CaseID(9), $0) }
      await #expect(throws: JournalError.self) {
        try await journal.engine.write { _ = try journal.files.create(CaseID(9), $0) }
      }
    }
  }

  @Test("two who write in one file take turns, and none is lost", arguments: EngineUnderTest.all)
  func race(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      let id = CaseID(1)
      try await journal.engine.write { connection in
        var file = try journal.files.create(id, connection)
        try journal.files.append([Sample.entry(1, Sample.referral())], to: &file, connection)
      }
      let second = try await place.open()
      let nodes = [(journal.engine, journal.files), (second, cold(journal))]
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<60 {
          let (engine, files) = nodes[number % 2]
          group.addTask {
            try await engine.write { connection in
              guard var file = try files.load(id, connection, locking: .update) else { return }
              try files.append(
                [Sample.entry(file.version + 1, Sample.note("\(number)"))], to: &file, connection)
            }
          }
        }
        try await group.waitForAll()
      }
      await second.close()
      let file = try #require(try await stored(id, journal))
      #expect(file.version == 61)
      for number in 0..<60 {
        #expect(file.entries.filter { $0.body == Sample.note("\(number)") }.count == 1)
      }
    }
  }

  @Test("writing from an old version is refused with both numbers", arguments: EngineUnderTest.all)
  func stale(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let id = CaseID(1)
      let old = try await journal.engine.write { connection in
        var file = try journal.files.create(id, connection)
        let old = file
        try journal.files.append([Sample.entry(1, Sample.referral())], to: &file, connection)
        return old
      }
      await #expect(throws: JournalError.stale(case: id, expected: 0, found: 1)) {
        try await journal.engine.write { connection in
          var file = old
          try journal.files.append([Sample.entry(1, Sample.note("x"))], to: &file, connection)
        }
      }
      await #expect(throws: JournalError.misuse("entry 5 after 1")) {
        try await journal.engine.write { connection in
          guard var file = try journal.files.load(id, connection, locking: .update) else { return }
          try journal.files.append([Sample.entry(5, Sample.note("x"))], to: &file, connection)
        }
      }
    }
  }

  @Test("what was rolled back is never read from memory", arguments: EngineUnderTest.all)
  func rolledBack(_ kind: EngineUnderTest) async throws {
    struct Mine: Error {}
    try await withJournal(kind) { _, journal in
      let id = CaseID(1)
      try await journal.engine.write { connection in
        var file = try journal.files.create(id, connection)
        try journal.files.append([Sample.entry(1, Sample.referral())], to: &file, connection)
      }
      for text in ["first", "second"] {
        _ = try? await journal.engine.write { connection in
          guard var file = try journal.files.load(id, connection, locking: .update) else { return }
          try journal.files.append([Sample.entry(2, Sample.note("gone \(text)"))], to: &file, connection)
          throw Mine()
        }
        let seen = try await journal.engine.write {
          try journal.files.load(id, $0, locking: .share)
        }
        #expect(seen?.version == 1)
      }
      // Another node writes entry 2 while this one still remembers its own that was rolled back.
      _ = try? await journal.engine.write { connection in
        guard var file = try journal.files.load(id, connection, locking: .update) else { return }
        try journal.files.append([Sample.entry(2, Sample.note("mine, gone"))], to: &file, connection)
        throw Mine()
      }
      let other = cold(journal)
      try await journal.engine.write { connection in
        guard var file = try other.load(id, connection, locking: .update) else { return }
        try other.append([Sample.entry(2, Sample.note("theirs"))], to: &file, connection)
      }
      let seen = try await journal.engine.write { try journal.files.load(id, $0, locking: .share) }
      #expect(seen?.entries.last?.body == Sample.note("theirs"))
    }
  }

  @Test("a small cache forgets the oldest and still answers right", arguments: EngineUnderTest.all)
  func eviction(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let small = FileStore(keyRing: journal.keyRing, capacity: 30)
      for number in 1...20 {
        try await journal.engine.write { connection in
          var file = try small.create(CaseID(UInt128(number)), connection)
          try small.append([Sample.entry(1, Sample.referral())], to: &file, connection)
        }
      }
      for number in 1...20 {
        let file = try await journal.engine.write {
          try small.load(CaseID(UInt128(number)), $0, locking: .share)
        }
        #expect(file?.version == 1)
      }
    }
  }

  @Test("the cache holds no more than it may, and what was used last stays")
  func bounded() throws {
    let cache = FileCache(capacity: 40)
    let key = try KeyRing.test().newPersonKey()
    for number in 0..<100 {
      cache.keep(CachedFile(file: CaseFile(id: CaseID(UInt128(number))), head: [], key: key))
      _ = cache.find(CaseID(0))
    }
    let kept = (0..<100).filter { cache.find(CaseID(UInt128($0))) != nil }
    #expect(kept.count <= 10 && kept.contains(0) && kept.contains(99))
  }

  @Test("a 200 kB note comes back whole", arguments: EngineUnderTest.all)
  func long(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let text = String(repeating: "ångest ", count: 30_000)
      try await journal.engine.write { connection in
        var file = try journal.files.create(CaseID(1), connection)
        try journal.files.append([Sample.entry(1, Sample.note(text))], to: &file, connection)
      }
      #expect(try await stored(CaseID(1), journal)?.entries.first?.body == Sample.note(text))
    }
  }

  @Test("nothing that was written about a person lies in the clear", arguments: EngineUnderTest.all)
  func sealed(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await journal.engine.write { connection in
        var file = try journal.files.create(CaseID(1), connection)
        try journal.files.append([Sample.entry(1, Sample.referral())], to: &file, connection)
      }
      let cipher = try await journal.engine.read { connection in
        try connection.first("SELECT ciphertext FROM entry") { try $0.blob(0) } ?? []
      }
      let text = String(decoding: cipher, as: UTF8.self)
      #expect(!text.contains("Ekman") && !text.contains("20000101") && !cipher.isEmpty)
    }
  }
}
