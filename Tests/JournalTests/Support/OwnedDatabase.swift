import Foundation
import PostgresJournal
import Testing

@testable import Journal

/// A PostgreSQL database with the roles of a real one: made by the script that operators run.
struct OwnedDatabase: Sendable {
  let name = "t_" + String(UInt64.random(in: .min ... .max), radix: 36)
  private let server: String

  init() throws {
    server = try #require(EngineUnderTest.postgresURL)
    try Self.psql(["-v", "database=\(name)", "-f", Self.script.path], server)
  }

  private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("packaging/postgres-roles.sql")

  /// As a server logs in.
  func node(connections: Int = 2) async throws -> any Engine {
    try await engine("samlots_node", connections, asKeeper: false)
  }

  /// As whoever makes the tables logs in.
  func keeper(connections: Int = 1) async throws -> any Engine {
    try await engine("samlots_migrate", connections, asKeeper: true)
  }

  /// As the one who looks after the whole cluster.
  func superuser() async throws -> any Engine { try await engine("postgres", 1, asKeeper: false) }

  private func engine(_ role: String, _ connections: Int, asKeeper: Bool) async throws -> any Engine {
    let place = server.split(separator: "@", maxSplits: 1).last?.split(separator: "/").first ?? ""
    var settings = PostgresSettings(url: "postgres://\(role)@\(place)/\(name)")
    settings.connections = connections
    settings.statementTimeout = 60_000
    settings.lockTimeout = 30_000
    settings.asKeeper = asKeeper
    return try await PostgresEngine.open(settings, random: .system)
  }

  func remove() throws {
    try Self.psql(["-c", "DROP DATABASE IF EXISTS \(name) WITH (FORCE)"], server)
  }

  private static func psql(_ arguments: [String], _ url: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
    process.arguments = ["-qAtX", "-v", "ON_ERROR_STOP=1"] + arguments + [url]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments)")
  }
}

func withOwnedDatabase(_ work: (OwnedDatabase) async throws -> Void) async throws {
  let database = try OwnedDatabase()
  do {
    try await work(database)
  } catch {
    try database.remove()
    throw error
  }
  try database.remove()
}

/// A database that its keeper has made ready, a journal as a server has it, and the keeper.
func withOwnedJournal(
  _ work: (OwnedDatabase, OpenJournal, any Engine) async throws -> Void
) async throws {
  try await withOwnedDatabase { database in
    let keeper = try await database.keeper()
    _ = try await OpenJournal(keeper, try .test(), now: Sample.now)
    let journal = try await OpenJournal(try await database.node(), try .test(), now: Sample.now)
    try await work(database, journal, keeper)
    await journal.engine.close()
    await keeper.close()
  }
}
