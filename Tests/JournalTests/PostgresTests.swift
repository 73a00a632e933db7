import Domain
import Foundation
import Journal
import PostgresJournal
import Synchronization
import Testing

@testable import Journal

/// On a cluster of its own: these change the server's settings.
@Suite(
  "PostgreSQL",
  .enabled(if: EngineUnderTest.postgresURL != nil, "set SAMLOTS_TEST_POSTGRES"), .serialized)
struct PostgresTests {
  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("bin/postgres-test-cluster")

  private static func cluster(_ words: String...) throws -> String {
    let process = Process()
    process.executableURL = script
    process.arguments = words
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func engine(
    _ url: String, connections: Int = 1, commitTimeout: Int = 15_000
  ) async throws -> PostgresEngine {
    var settings = PostgresSettings(url: url)
    settings.connections = connections
    settings.commitTimeout = commitTimeout
    return try await PostgresEngine.open(settings, random: .system)
  }

  /// A cluster that waits for a standby that is not there, with a table to write in.
  private func withoutStandby(_ work: (String, PostgresEngine) async throws -> Void) async throws {
    let url = try Self.cluster("start")
    let admin = try await engine(url)
    do {
      try await admin.write { try $0.execute("CREATE TABLE thing (id BIGINT PRIMARY KEY)") }
      try Self.psql(url, "ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
      try Self.psql(url, "SELECT pg_reload_conf()")
      try await work(url, admin)
    } catch {
      await admin.close()
      _ = try Self.cluster("stop", url)
      throw error
    }
    await admin.close()
    _ = try Self.cluster("stop", url)
  }

  private static func psql(_ url: String, _ sql: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
    process.arguments = ["-qAtX", "-c", sql, url]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(sql)")
  }

  /// Does `sql` to the connection that waits for the standby, once it waits.
  private func toTheWaiting(_ sql: String, _ admin: PostgresEngine) async throws {
    for _ in 0..<200 {
      let done = try await admin.read { connection in
        try connection.count("SELECT COUNT(\(sql)(pid)) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
      }
      if done > 0 { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("nobody waited")
  }

  @Test("finding 4: a commit whose wait for the standby is cut has an unknown outcome, not success")
  func cancelledWait() async throws {
    try await withoutStandby { url, admin in
      let writer = try await engine(url)
      let write = Task {
        _ = try await writer.write { try $0.execute("INSERT INTO thing VALUES (1)") }
      }
      try await toTheWaiting("pg_cancel_backend", admin)
      await #expect(throws: JournalError.unknownOutcome) { try await write.value }
      // It was written all the same: that is what unknown means.
      #expect(try await admin.read { try $0.count("SELECT COUNT(*) FROM thing") } == 1)
      await writer.close()
    }
  }

  @Test("a connection lost during the commit has an unknown outcome, and the next work gets a new one")
  func lostInCommit() async throws {
    try await withoutStandby { url, admin in
      let writer = try await engine(url)
      let write = Task {
        _ = try await writer.write { try $0.execute("INSERT INTO thing VALUES (1)") }
      }
      try await toTheWaiting("pg_terminate_backend", admin)
      await #expect(throws: JournalError.unknownOutcome) { try await write.value }
      #expect(try await writer.read { try $0.count("SELECT COUNT(*) FROM thing") } >= 0)
      await writer.close()
    }
  }

  @Test(
    "what was written without the standby is not said to be done by its key either, until the standby has it")
  func settledByKey() async throws {
    try await withoutStandby { url, admin in
      let (keys, lots) = (try await engine(url, commitTimeout: 1500), Sample.lots.principal)
      try await admin.write { connection in
        try connection.execute("SET LOCAL synchronous_commit = local")
        try connection.execute(
          "CREATE TABLE idempotency (principal BYTEA, key TEXT, outcome TEXT, at BIGINT, PRIMARY KEY (principal, key))"
        )
      }
      let write = Task {
        try await keys.write { connection in
          _ = try Idempotency.claim("k", by: lots, at: Sample.now, connection)
          try Idempotency.finish("k", by: lots, outcome: "done", connection)
        }
      }
      try await toTheWaiting("pg_cancel_backend", admin)
      await #expect(throws: JournalError.unknownOutcome) { try await write.value }
      await #expect(throws: JournalError.unknownOutcome) {
        try await keys.write { try Idempotency.claim("k", by: lots, at: Sample.now, $0) }
      }
      try Self.psql(url, "ALTER SYSTEM SET synchronous_standby_names = ''")
      try Self.psql(url, "SELECT pg_reload_conf()")
      #expect(
        try await keys.write { try Idempotency.claim("k", by: lots, at: Sample.now, $0) }
          == .done(outcome: "done"))
      await keys.close()
    }
  }

  @Test("a connection lost before the commit is replaced, and the work done again, once")
  func lostOnce() async throws {
    try await withEngine(.postgres) { _, writer in
      try await writer.write { try $0.execute("CREATE TABLE thing (id BIGINT)") }
      let tries = Mutex(0)
      try await writer.write { connection in
        try connection.execute("INSERT INTO thing VALUES (1)")
        let isFirst = tries.withLock { count in
          count += 1
          return count == 1
        }
        if isFirst { try connection.query("SELECT pg_terminate_backend(pg_backend_pid())", []) { _ in } }
      }
      #expect(tries.withLock { $0 } == 2)
      #expect(try await writer.read { try $0.count("SELECT COUNT(*) FROM thing") } == 1)
    }
  }

  @Test("work waits some time for a server that is away, and is then told that nothing was done")
  func away() async throws {
    let url = try Self.cluster("start")
    var settings = PostgresSettings(url: url)
    settings.connections = 1
    settings.patience = 1500
    let engine = try await PostgresEngine.open(settings, random: .system)
    _ = try Self.cluster("stop", url)
    let began = ContinuousClock.now
    await #expect(throws: JournalError.unavailable(code: "connection")) {
      try await engine.read { try $0.count("SELECT 1") }
    }
    #expect(.milliseconds(500)...(.seconds(4)) ~= ContinuousClock.now - began)
    await engine.close()
  }

  @Test("a commit that takes longer than its limit has an unknown outcome")
  func tooLong() async throws {
    try await withoutStandby { url, _ in
      let writer = try await engine(url, commitTimeout: 2000)
      await #expect(throws: JournalError.unknownOutcome) {
        try await writer.write { try $0.execute("INSERT INTO thing VALUES (1)") }
      }
      await writer.close()
    }
  }

  @Test("a connection that dies between two transactions is replaced without anybody noticing")
  func replaced() async throws {
    let url = try #require(EngineUnderTest.postgresURL)
    let writer = try await engine(url)
    let admin = try await engine(url)
    for _ in 0..<3 {
      let pid = try await writer.write { try $0.count("SELECT pg_backend_pid()") }
      try await admin.write { try $0.query("SELECT pg_terminate_backend($1)", [.integer(pid)]) { _ in } }
      let next = try await writer.write { try $0.count("SELECT pg_backend_pid()") }
      #expect(next != pid)
    }
    await writer.close()
    await admin.close()
  }

  @Test("a connection lost in the middle of the work is told as such; nothing was written")
  func lostInWork() async throws {
    try await withEngine(.postgres) { _, writer in
      try await writer.write { try $0.execute("CREATE TABLE thing (id BIGINT)") }
      let error = await #expect(throws: JournalError.self) {
        try await writer.write { connection in
          try connection.execute("INSERT INTO thing VALUES (1)")
          try connection.query("SELECT pg_terminate_backend(pg_backend_pid())", []) { _ in }
        }
      }
      guard case .unavailable = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(try await writer.read { try $0.count("SELECT COUNT(*) FROM thing") } == 0)
    }
  }

  @Test("a server that is not there is said to be unavailable")
  func absent() async throws {
    await #expect(throws: JournalError.unavailable(code: "connection")) {
      _ = try await engine("postgres://postgres@127.0.0.1:1/postgres")
    }
  }

  @Test("two who lock in opposite order both get through")
  func deadlock() async throws {
    try await withEngine(.postgres) { _, engine in
      try await engine.write { connection in
        try connection.execute("CREATE TABLE thing (id BIGINT, n BIGINT)")
        try connection.execute("INSERT INTO thing VALUES (1, 0), (2, 0)")
      }
      try await withThrowingTaskGroup(of: Void.self) { group in
        for order in [[1, 2], [2, 1]] {
          group.addTask {
            try await engine.write { connection in
              for id in order {
                try connection.execute("UPDATE thing SET n = n + 1 WHERE id = $1", [.integer(id)])
                try connection.query("SELECT 1 FROM pg_sleep(0.3)", []) { _ in }
              }
            }
          }
        }
        try await group.waitForAll()
      }
      #expect(try await engine.read { try $0.count("SELECT SUM(n)::BIGINT FROM thing") } == 4)
    }
  }
}
