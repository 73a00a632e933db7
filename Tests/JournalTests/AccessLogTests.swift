import Domain
import Testing

@testable import Journal

@Suite("The access log")
struct AccessLogTests {
  private func record(_ what: String, _ file: CaseID? = CaseID(1)) -> AccessRecord {
    AccessRecord(
      at: Sample.now, author: Sample.officer, case: file, what: what, outcome: .permitted,
      reason: "consent:12")
  }

  private func soundness(_ journal: OpenJournal) async throws -> VerificationReport {
    try await Verifier.verify(journal.engine, journal.keyRing)
  }

  @Test("records of a file come back as they were, and only that file's", arguments: EngineUnderTest.all)
  func records(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      let anonymous = AccessRecord(
        at: Sample.now.adding(seconds: 1), who: nil, file: CaseID(1), what: "x", outcome: .denied,
        reason: "signed-out")
      try await journal.engine.write { connection in
        try AccessLog.append(record("overview"), connection)
        try AccessLog.append(anonymous, connection)
        try AccessLog.append(record("overview", CaseID(2)), connection)
        try AccessLog.append(record("sign-in", nil), connection)
      }
      let found = try await journal.engine.read { try AccessLog.records(of: CaseID(1), $0) }
      #expect(found == [record("overview"), anonymous])
    }
  }

  @Test(
    "what is acknowledged is durable, and the chains hold over nodes and restarts",
    arguments: EngineUnderTest.all)
  func chains(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      let second = try await place.open()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<120 {
          let engine = number % 2 == 0 ? journal.engine : second
          group.addTask { try await engine.write { try AccessLog.append(record("\(number)"), $0) } }
        }
        try await group.waitForAll()
      }
      await second.close()
      let third = try await place.open()
      try await third.write { try AccessLog.append(record("last"), $0) }
      #expect(try await third.read { try AccessLog.records(of: CaseID(1), $0).count } == 121)
      await third.close()
      let report = try await soundness(journal)
      #expect(report.isSound && report.accessRecords == 121, "\(report.faults)")
    }
  }

  @Test("work that is rolled back leaves no gap in the chain", arguments: EngineUnderTest.all)
  func noGap(_ kind: EngineUnderTest) async throws {
    struct Mine: Error {}
    try await withJournal(kind) { _, journal in
      await withTaskGroup(of: Void.self) { group in
        for number in 0..<100 {
          group.addTask {
            try? await journal.engine.write { connection in
              try AccessLog.append(record("\(number)"), connection)
              if number % 4 == 1 { throw Mine() }
              if number % 4 == 2 { try connection.execute("INSERT INTO case_file VALUES (NULL, NULL, NULL)") }
            }
          }
        }
      }
      let report = try await soundness(journal)
      #expect(report.isSound && report.accessRecords == 50, "\(report.faults)")
    }
  }

  @Test("a record taken out of the middle is found", arguments: EngineUnderTest.all)
  func removed(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { place, journal in
      try await journal.engine.write { connection in
        for number in 1...5 { try AccessLog.append(record("\(number)"), connection) }
      }
      try await place.tamper { _ = try $0.execute("DELETE FROM access_log WHERE number = 3") }
      let faults = try await soundness(journal).faults
      guard case .accessRecord(_, number: 3)? = faults.first, faults.count == 1 else {
        Issue.record("\(faults)")
        return
      }
    }
  }
}
