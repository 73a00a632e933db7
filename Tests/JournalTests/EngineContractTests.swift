import Journal
import Testing

@Suite("What both engines promise")
struct EngineContractTests {
  private static let table = "CREATE TABLE thing (id BIGINT PRIMARY KEY, name TEXT)"

  private func count(_ engine: any Engine) async throws -> Int {
    try await engine.read { try $0.count("SELECT COUNT(*) FROM thing") }
  }

  @Test("values of every type come back as they were", arguments: EngineUnderTest.all)
  func values(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { _, engine in
      let bytes = (0...255).map { UInt8($0) }
      try await engine.write { connection in
        let blob = connection.dialect == .sqlite ? "BLOB" : "BYTEA"
        try connection.execute(
          "CREATE TABLE every (i BIGINT, r DOUBLE PRECISION, t TEXT, b \(blob), n TEXT)")
        try connection.execute(
          "INSERT INTO every VALUES ($1, $2, $3, $4, $5)",
          [.integer(Int64.min), .real(0.1), .text("Å\u{301}\r\n😀''"), .blob(bytes), .null])
        try connection.execute(
          "INSERT INTO every VALUES ($1, $2, $3, $4, $5)",
          [.integer(-1), .real(-2.5e300), .text(""), .blob([]), .null])
      }
      try await engine.read { connection in
        try connection.query("SELECT i, r, t, b, n FROM every ORDER BY i", []) { row in
          #expect(row.isNull(4))
          if try row.integer(0) == -1 {
            #expect(try row.text(2).isEmpty && row.blob(3).isEmpty && !row.isNull(3))
            #expect(try row.real(1) == -2.5e300)
          } else {
            #expect(try row.integer(0) == .min && row.real(1) == 0.1)
            #expect(try row.text(2).unicodeScalars.elementsEqual("Å\u{301}\r\n😀''".unicodeScalars))
            #expect(try row.blob(3) == bytes)
          }
          #expect(throws: JournalError.wrongColumn(0)) { try row.text(0) }
          #expect(throws: JournalError.wrongColumn(2)) { try row.integer(2) }
          #expect(throws: JournalError.wrongColumn(4)) { try row.text(4) }
        }
      }
    }
  }

  @Test("what throws leaves nothing behind", arguments: EngineUnderTest.all)
  func rollBack(_ kind: EngineUnderTest) async throws {
    struct Mine: Error {}
    try await withEngine(kind) { _, engine in
      try await engine.write { try $0.execute(Self.table) }
      await #expect(throws: Mine.self) {
        try await engine.write { connection in
          try connection.execute("INSERT INTO thing (id) VALUES (1)")
          throw Mine()
        }
      }
      #expect(try await count(engine) == 0)
    }
  }

  @Test("a failed statement fails the whole work, also when it was hidden", arguments: EngineUnderTest.all)
  func hidden(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { _, engine in
      try await engine.write { try $0.execute(Self.table) }
      let error = await #expect(throws: JournalError.self) {
        try await engine.write { connection in
          try connection.execute("INSERT INTO thing (id) VALUES (1)")
          _ = try? connection.execute("INSERT INTO thing (id) VALUES (1)")
        }
      }
      guard case .constraint = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(try await count(engine) == 0)
    }
  }

  @Test("neighbours that wait at the same time do not harm each other", arguments: EngineUnderTest.all)
  func neighbours(_ kind: EngineUnderTest) async throws {
    struct Mine: Error {}
    try await withEngine(kind) { _, engine in
      try await engine.write { try $0.execute(Self.table) }
      let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
        for number in 0..<200 {
          group.addTask {
            do {
              try await engine.write { connection in
                try connection.execute(
                  "INSERT INTO thing (id, name) VALUES ($1, $2)", [.integer(number), .text("n")])
                if number % 3 == 0 { throw Mine() }
                if number % 3 == 1, number % 2 == 1 {
                  try connection.execute("INSERT INTO thing (id) VALUES ($1)", [.integer(number)])
                }
              }
              return (number, true)
            } catch { return (number, false) }
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      let stored = try await engine.read { connection in
        try connection.rows("SELECT id FROM thing ORDER BY id") { try $0.int(0) }
      }
      #expect(stored == outcomes.filter(\.value).keys.sorted())
      #expect(stored == (0..<200).filter { $0 % 3 == 2 || ($0 % 3 == 1 && $0 % 2 == 0) })
    }
  }

  @Test("a reader cannot write, and sees one moment", arguments: EngineUnderTest.all)
  func reader(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { _, engine in
      try await engine.write { try $0.execute(Self.table) }
      await #expect(throws: JournalError.readOnly) {
        try await engine.read { try $0.execute("INSERT INTO thing (id) VALUES (1)") }
      }
      #expect(try await count(engine) == 0)
    }
  }

  @Test("a stream gives every row once, in order, and can be left", arguments: EngineUnderTest.all)
  func stream(_ kind: EngineUnderTest) async throws {
    struct Enough: Error {}
    try await withEngine(kind) { _, engine in
      try await engine.write { connection in
        try connection.execute(Self.table)
        for number in 0..<5000 {
          try connection.execute("INSERT INTO thing (id) VALUES ($1)", [.integer(number)])
        }
      }
      for _ in 0..<2 {
        let seen = try await engine.read { connection in
          var seen: [Int] = []
          try connection.stream("SELECT id FROM thing ORDER BY id") { seen.append(try $0.int(0)) }
          return seen
        }
        #expect(seen == Array(0..<5000))
      }
      await #expect(throws: Enough.self) {
        try await engine.read { connection in
          try connection.stream("SELECT id FROM thing ORDER BY id") { _ in throw Enough() }
        }
      }
    }
  }

  @Test("placeholders and values must match", arguments: EngineUnderTest.all)
  func placeholders(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { _, engine in
      try await engine.write { try $0.execute(Self.table) }
      await #expect(throws: JournalError.self) {
        try await engine.write { try $0.execute("INSERT INTO thing (id) VALUES ($1)", []) }
      }
      await #expect(throws: JournalError.misuse("a text with a zero in it")) {
        try await engine.write {
          try $0.execute("INSERT INTO thing (id, name) VALUES (1, $1)", [.text("a\0b")])
        }
      }
    }
  }

  @Test("a closed engine says so", arguments: EngineUnderTest.all)
  func closed(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { _, engine in
      try await engine.write { try $0.execute(Self.table) }
      await engine.close()
      await #expect(throws: JournalError.closed) { try await engine.write { _ in } }
      await #expect(throws: JournalError.closed) { try await engine.read { _ in } }
      await engine.close()
    }
  }

  @Test("what is acknowledged is there when it is opened again", arguments: EngineUnderTest.all)
  func reopened(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind) { place, engine in
      try await engine.write { try $0.execute(Self.table) }
      try await engine.write { try $0.execute("INSERT INTO thing (id) VALUES (7)") }
      let second = try await place.open()
      #expect(try await count(second) == 1)
      await second.close()
    }
  }

  @Test("somebody else's lock is an answer, not the end", arguments: EngineUnderTest.all)
  func busy(_ kind: EngineUnderTest) async throws {
    try await withEngine(kind, busyTimeout: 0.2) { place, engine in
      try await engine.write { connection in
        try connection.execute(Self.table)
        try connection.execute("INSERT INTO thing (id) VALUES (1)")
      }
      let other = try await place.open()
      let (locked, isLocked) = AsyncStream.makeStream(of: Void.self)
      let (released, release) = AsyncStream.makeStream(of: Void.self)
      async let holding: Void = other.write { connection in
        try connection.execute("UPDATE thing SET name = 'held' WHERE id = 1")
        isLocked.yield()
        release.onTermination = { _ in }
        Blocking.wait(until: released)
      }
      for await _ in locked { break }
      await #expect(throws: JournalError.busy) {
        try await engine.write { try $0.execute("UPDATE thing SET name = 'mine' WHERE id = 1") }
      }
      release.finish()
      try await holding
      try await engine.write { try $0.execute("UPDATE thing SET name = 'mine' WHERE id = 1") }
      await other.close()
    }
  }
}
