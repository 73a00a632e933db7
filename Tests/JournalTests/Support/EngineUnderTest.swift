import Domain
import Foundation
import GRDB
import PostgresJournal
import Testing

@testable import Journal
@testable import SQLiteJournal

/// The engines that the contract is shown on. PostgreSQL is there when `SAMLOTS_TEST_POSTGRES` names one.
enum EngineUnderTest: String, CaseIterable, CustomTestStringConvertible {
  case sqlite, postgres

  static let postgresURL = ProcessInfo.processInfo.environment["SAMLOTS_TEST_POSTGRES"]
  static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"
  static let all: [EngineUnderTest] = postgresURL == nil ? [.sqlite] : [.sqlite, .postgres]

  var testDescription: String { rawValue }
}

@Suite("The contract is shown on both engines")
struct BothEngines {
  @Test(
    "PostgreSQL is there",
    .enabled(
      if: EngineUnderTest.postgresURL != nil || EngineUnderTest.isCI,
      "PostgreSQL half not run: set SAMLOTS_TEST_POSTGRES (bin/postgres-test-cluster run …)"))
  func postgres() throws {
    #expect(EngineUnderTest.postgresURL != nil, "CI must run the contract on PostgreSQL too")
  }
}

/// A fresh database of one engine: its own folder or its own schema.
struct Place: Sendable {
  let kind: EngineUnderTest
  let folder: URL
  let schema: String

  init(_ kind: EngineUnderTest) {
    self.kind = kind
    let name = String(UInt64.random(in: .min ... .max), radix: 36)
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("samlots-test-\(name)")
    schema = "t_\(name)"
  }

  func open(
    connections: Int = 4, busyTimeout: Double = 30, random: RandomBytes = .system
  ) async throws -> any Engine {
    switch kind {
    case .sqlite:
      var settings = SQLiteEngine.Settings()
      settings.busyTimeout = busyTimeout
      return try SQLiteEngine(folder: folder, settings: settings, random: random)
    case .postgres:
      var settings = PostgresSettings(url: try #require(EngineUnderTest.postgresURL))
      settings.schema = schema
      settings.connections = connections
      settings.lockTimeout = Int(busyTimeout * 1000)
      settings.statementTimeout = 60_000
      return try await PostgresEngine.open(settings, random: random)
    }
  }

  /// As someone with the database administrator's rights, past triggers, keys and checks.
  func tamper<Value: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    switch kind {
    case .sqlite:
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      configuration.busyMode = .timeout(30)
      let path = folder.appendingPathComponent("samlots.sqlite").path
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try await queue.write { database in
        try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
        for table in ["entry", "access_log", "reference", "register"] + ReviewTables.names {
          for verb in ["update", "delete"] {
            try database.execute(sql: "DROP TRIGGER IF EXISTS \(table)_no_\(verb)")
          }
        }
        let connection = SQLiteConnection(database, segment: LogSegment(random: .system))
        defer { connection.letGo() }
        return try work(connection)
      }
    case .postgres:
      let engine = try await open(connections: 1)
      do {
        let value = try await engine.write { connection in
          try connection.execute("SET LOCAL session_replication_role = replica")
          return try work(connection)
        }
        await engine.close()
        return value
      } catch {
        await engine.close()
        throw error
      }
    }
  }

  func remove() async throws {
    try? FileManager.default.removeItem(at: folder)
    guard kind == .postgres else { return }
    let engine = try await open(connections: 1)
    let schema = schema
    _ = try? await engine.write { try $0.execute("DROP SCHEMA \(schema) CASCADE") }
    await engine.close()
  }
}

/// An engine on a fresh place, closed and removed afterwards.
func withEngine(
  _ kind: EngineUnderTest, busyTimeout: Double = 30,
  _ work: (Place, any Engine) async throws -> Void
) async throws {
  let place = Place(kind)
  let engine = try await place.open(busyTimeout: busyTimeout)
  do {
    try await work(place, engine)
  } catch {
    await engine.close()
    try await place.remove()
    throw error
  }
  await engine.close()
  try await place.remove()
}

/// A migrated journal with a key of its own.
func withJournal(
  _ kind: EngineUnderTest, _ work: (Place, OpenJournal) async throws -> Void
) async throws {
  try await withEngine(kind) { place, engine in
    try await work(place, try await OpenJournal(engine, try .test(), now: Sample.now))
  }
}

extension KeyRing {
  static func test(_ filling: UInt8 = 0) throws -> KeyRing {
    try KeyRing(master: (0..<32).map { $0 &* 7 &+ filling }, random: .system)
  }
}
