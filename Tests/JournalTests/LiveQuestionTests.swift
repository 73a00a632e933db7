import Domain
import Testing

@testable import Journal

/// What is asked a few times a second for everyone who has a page open.
@Suite("Questions about many at once")
struct LiveQuestionTests {
  @Test(
    "The versions of many files come in one question, and an unknown file has none",
    arguments: EngineUnderTest.all)
  func versions(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let files = journal.files
      let ids = (1...(ValueList.longest + 7)).map { CaseID(UInt128($0)) }
      try await journal.engine.write { for id in ids { _ = try files.create(id, $0) } }
      let found = try await journal.engine.read {
        try files.versions(of: ids + [CaseID(9_999)], $0)
      }
      #expect(found == Dictionary(uniqueKeysWithValues: ids.map { ($0, 0) }))
      #expect(try await journal.engine.read { try files.versions(of: [], $0) }.isEmpty)
    }
  }

  @Test(
    "Sessions that go on are found by their handles; ended ones and strangers are not",
    arguments: EngineUnderTest.all)
  func sessions(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let (sessions, now) = (journal.sessions, Sample.now)
      let tokens = try await journal.engine.write { connection in
        try [10, 20, 30].map {
          try sessions.create(
            Sample.lots.principal, on: Sample.lots.assignment, at: now,
            endsAt: now.adding(seconds: $0), connection)
        }
      }
      try await journal.engine.write { try sessions.end(tokens[2], $0) }
      let handles = tokens.map(sessions.handle) + [sessions.handle("nobody")]
      let going = try await journal.engine.read {
        try sessions.going(handles, at: now.adding(seconds: 10), $0)
      }
      #expect(Set(going.keys) == [handles[1]])
      #expect(going[handles[1]]?.assignment == Sample.lots.assignment)
      let later = try await journal.engine.read {
        try sessions.find(tokens[1], at: now.adding(seconds: 10), $0)
      }
      #expect(later?.endsAt == now.adding(seconds: 20), "asking is no sign of life")
    }
  }

  @Test("Lists of any length are asked for with few kinds of statement")
  func pieces() {
    let lengths = (0...2_000).map { count in
      ValueList.pieces((0..<count).map { .integer($0) }).map(\.count)
    }
    #expect(Set(lengths.joined()) == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512])
    #expect(lengths[0].isEmpty)
    #expect(
      ValueList.pieces([.integer(1), .integer(2), .integer(3)]) == [
        [.integer(1), .integer(2), .integer(3), .integer(3)]
      ])
    #expect(ValueList.places([.null, .null], after: 1) == "$2, $3")
  }
}
