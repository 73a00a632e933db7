import Domain
import Testing

@testable import Journal

@Suite("Reference data, sessions, drafts and idempotency keys")
struct StoreTests {
  @Test("the newest row counts, and the directory is what was put in", arguments: EngineUnderTest.all)
  func reference(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      let store = journal.reference
      @Sendable func agency(_ name: String) -> Agency {
        Agency(
          id: Sample.unit.agency, name: name, kind: .socialServices, area: "Norr",
          validFrom: Day(number: 1))
      }
      let assignment = Assignment(
        id: Sample.lots.assignment, principal: Sample.lots.principal, agency: Sample.unit.agency,
        role: .lots, title: "SIG-lots", validFrom: Day(number: 1))
      let principal = Principal(id: Sample.lots.principal, name: "Lova Lind")
      let basis = LegalBasis(
        code: "b", use: .decision, statute: "SoL", section: "x", text: "t", validFrom: Day(number: 1),
        validTo: nil, verified: .init(by: "jurist", on: Day(number: 3)))
      #expect(try await journal.engine.read { try store.directory($0) } == .empty)
      try await journal.engine.write {
        try store.append(
          [.agency(agency("Gammalt")), .principal(principal), .legalBasis(basis)], at: Sample.now, $0)
      }
      try await journal.engine.write {
        try store.append([.agency(agency("Nytt")), .assignment(assignment)], at: Sample.now, $0)
      }
      let (directory, version) = try await journal.engine.read {
        (try store.directory($0), try store.version($0))
      }
      #expect(version == 5)
      #expect(
        directory
          == Directory(
            agencies: [agency("Nytt")], principals: [principal], assignments: [assignment],
            programmes: [], legalBases: [basis]))
      #expect(directory.author(assignment.id, on: Sample.today)?.name == "Lova Lind")
    }
  }

  @Test("rows added at the same time get numbers of their own", arguments: EngineUnderTest.all)
  func concurrent(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<20 {
          group.addTask {
            try await journal.engine.write {
              let one = Principal(id: PrincipalID(UInt128(number)), name: "P")
              try journal.reference.append([.principal(one)], at: Sample.now, $0)
            }
          }
        }
        try await group.waitForAll()
      }
      let directory = try await journal.engine.read { try journal.reference.directory($0) }
      #expect(directory.principals.count == 20)
    }
  }

  @Test(
    "a session ends when it is ended or its time is up, and its token is not stored",
    arguments: EngineUnderTest.all)
  func sessions(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let (sessions, now) = (journal.sessions, Sample.now)
      let lots = Sample.lots
      let (first, second) = try await journal.engine.write { connection in
        try (0..<2).map { _ in
          try sessions.create(
            lots.principal, on: lots.assignment, at: now, endsAt: now.adding(seconds: 60), connection)
        }
      }.pair
      #expect(first != second && first.utf8.count == 43)
      #expect(sessions.formSecret(first) != sessions.formSecret(second))
      func find(_ token: String, after seconds: Int64) async throws -> Sessions.Session? {
        try await journal.engine.write {
          try sessions.find(token, at: now.adding(seconds: seconds), $0)
        }
      }
      #expect(try await find(first, after: 59)?.principal == lots.principal)
      #expect(try await find(first, after: 60) == nil)
      #expect(try await find(first, after: 61) == nil)
      #expect(try await find("x", after: 0) == nil)
      try await journal.engine.write {
        try sessions.see(first, at: now.adding(seconds: 30), endsAt: now.adding(seconds: 90), $0)
        try sessions.end(second, $0)
      }
      #expect(try await find(first, after: 80)?.seenAt == now.adding(seconds: 30))
      #expect(try await find(second, after: 1) == nil)
      try await journal.engine.write { try sessions.endAll(of: lots.principal, $0) }
      #expect(try await find(first, after: 31) == nil)
    }
  }

  @Test(
    "a draft is kept sealed, replaced, and dropped; it opens only in its own place",
    arguments: EngineUnderTest.all)
  func drafts(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      let drafts = journal.drafts
      let mine = Drafts.Place(file: CaseID(1), principal: Sample.lots.principal, form: "write-note")
      let other = Drafts.Place(file: nil, principal: Sample.lots.principal, form: "write-note")
      try await journal.engine.write {
        try drafts.save(Array("Först".utf8), at: mine, now: Sample.now, $0)
        try drafts.save(Array("Sedan".utf8), at: mine, now: Sample.now.adding(seconds: 1), $0)
        try drafts.save([], at: other, now: Sample.now, $0)
      }
      let found = try await journal.engine.read { try drafts.find(mine, $0) }
      #expect(found?.body == Array("Sedan".utf8) && found?.savedAt == Sample.now.adding(seconds: 1))
      #expect(try await journal.engine.read { try drafts.find(other, $0) }?.body == [])
      try await place.tamper {
        _ = try $0.execute(
          "UPDATE draft SET case_id = $1 WHERE case_id = $2", [.id(CaseID(2)), .id(CaseID(1))])
      }
      let stolen = Drafts.Place(file: CaseID(2), principal: mine.principal, form: mine.form)
      await #expect(throws: JournalError.unreadable(table: "draft")) {
        try await journal.engine.read { try drafts.find(stolen, $0) }
      }
      try await journal.engine.write { try drafts.drop(other, $0) }
      #expect(try await journal.engine.read { try drafts.find(other, $0) } == nil)
    }
  }

  @Test("the same key is done once, also when it is sent at once", arguments: EngineUnderTest.all)
  func idempotency(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let lots = Sample.lots.principal
      let outcomes = try await withThrowingTaskGroup(of: Idempotency.Claim.self) { group in
        for number in 0..<12 {
          group.addTask {
            try await journal.engine.write { connection in
              let claim = try Idempotency.claim("k1", by: lots, at: Sample.now, connection)
              if claim == .new {
                try Idempotency.finish("k1", by: lots, outcome: "by \(number)", connection)
              }
              return claim
            }
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0 == .new }.count == 1)
      #expect(Set(outcomes.map { "\($0)" }).count == 2)
      // Another's key of the same name is another key, and what was rolled back is not done.
      struct Mine: Error {}
      _ = try? await journal.engine.write { connection in
        _ = try Idempotency.claim("k2", by: lots, at: Sample.now, connection)
        throw Mine()
      }
      let again = try await journal.engine.write {
        [
          try Idempotency.claim("k1", by: PrincipalID(55), at: Sample.now, $0),
          try Idempotency.claim("k2", by: lots, at: Sample.now, $0),
        ]
      }
      #expect(again == [.new, .new])
    }
  }
}

extension Array {
  fileprivate var pair: (Element, Element) { (self[0], self[1]) }
}
