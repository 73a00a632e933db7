import Domain
import Foundation
import Journal
import PostgresJournal
import SQLiteJournal
import Synchronization

/// A database of its own for one test: a folder or, with `SAMLOTS_TEST_ENGINE=postgres`, a database of the cluster that
/// `SAMLOTS_TEST_POSTGRES` names, made as a copy of an empty one that has its tables and rights. What is tested logs in to
/// it as a server does; what the test itself looks up or damages, it does as the keeper.
public struct TestDatabase: Sendable {
  public enum Kind: Sendable { case sqlite, postgres }

  public static let chosen: Kind =
    ProcessInfo.processInfo.environment["SAMLOTS_TEST_ENGINE"] == "postgres" ? .postgres : .sqlite

  public let kind: Kind
  public let folder: URL
  let name: String

  private init(_ kind: Kind) {
    self.kind = kind
    name = "t_" + String(UInt64.random(in: .min ... .max), radix: 36)
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("samlots-test-\(name)")
  }

  /// An empty one.
  public static func empty(_ kind: Kind = chosen) async throws -> TestDatabase {
    switch kind {
    case .sqlite: TestDatabase(.sqlite)
    case .postgres: try await Original.database(emptyOne.value.name).copied()
    }
  }

  /// What is in it, to make others of. It is closed, and gone in itself.
  public func original() throws -> Original {
    switch kind {
    case .sqlite:
      var files: [String: Data] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where !name.hasSuffix("-shm") {
        files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
      }
      remove()
      return .files(files)
    case .postgres:
      Self.open.leave()
      return .database(name)
    }
  }

  public enum Original: Sendable {
    /// Of a folder, with what its log has not yet moved into the database.
    case files([String: Data])
    case database(String)

    public func copied() async throws -> TestDatabase {
      switch self {
      case .files(let files):
        let new = TestDatabase(.sqlite)
        try FileManager.default.createDirectory(at: new.folder, withIntermediateDirectories: true)
        for (name, bytes) in files { try bytes.write(to: new.folder.appendingPathComponent(name)) }
        return new
      case .database(let name):
        await TestDatabase.open.enter()
        let new = TestDatabase(.postgres)
        try new.create(from: name)
        return new
      }
    }
  }

  /// - Parameters:
  ///   - busyTimeout: seconds to wait for somebody else's lock.
  ///   - asKeeper: as whoever owns the tables; on SQLite there is no difference.
  public func engine(
    busyTimeout: Double = 5, asKeeper: Bool = false, random: RandomBytes = .system
  ) async throws -> any Engine {
    switch kind {
    case .sqlite:
      var settings = SQLiteEngine.Settings()
      settings.busyTimeout = busyTimeout
      return try SQLiteEngine(folder: folder, settings: settings, random: random)
    case .postgres:
      var settings = PostgresSettings(url: url(as: asKeeper ? "samlots_migrate" : "samlots_node"))
      settings.asKeeper = asKeeper
      // One, so that records of the same moment keep their order while a test's clock stands still.
      settings.connections = 1
      settings.lockTimeout = Int(busyTimeout * 1000)
      settings.statementTimeout = 60_000
      return try await PostgresEngine.open(settings, random: random)
    }
  }

  /// A journal as a server has it, on a database that its keeper has made ready.
  public func journal(
    _ keyRing: KeyRing, now: Instant, busyTimeout: Double = 5, random: RandomBytes = .system,
    through: (any Engine) -> any Engine = { Watched($0) }
  ) async throws -> OpenJournal {
    if kind == .postgres {
      let keeper = try await engine(asKeeper: true)
      _ = try await OpenJournal(keeper, keyRing, now: now)
      await keeper.close()
    }
    return try await OpenJournal(
      through(try await engine(busyTimeout: busyTimeout, random: random)), keyRing, now: now)
  }

  /// Past every right and watch, for what only a test does: looking things up, and putting there what no act would.
  public func asKeeper<Value: Sendable>(
    of journal: OpenJournal, _ work: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await withKeeper(of: journal) { try await $0.write(work) }
  }

  public func withKeeper<Value>(
    of journal: OpenJournal, _ work: (any Engine) async throws -> Value
  ) async throws -> Value {
    guard kind == .postgres else {
      return try await work((journal.engine as? Watched)?.inside ?? journal.engine)
    }
    let keeper = try await engine(asKeeper: true)
    do {
      let value = try await work(keeper)
      await keeper.close()
      return value
    } catch {
      await keeper.close()
      throw error
    }
  }

  public func remove() {
    switch kind {
    case .sqlite: try? FileManager.default.removeItem(at: folder)
    case .postgres:
      _ = try? Self.start("DROP DATABASE IF EXISTS \(name) WITH (FORCE)", in: Self.server)
      Self.open.leave()
    }
  }

  // MARK: PostgreSQL

  /// A cluster has so many connections and no more.
  fileprivate static let open = Places(24)

  private static let server = ProcessInfo.processInfo.environment["SAMLOTS_TEST_POSTGRES"] ?? ""

  /// Made once; has its tables and rights, and nothing in it.
  private static let emptyOne = Task {
    let database = TestDatabase(.postgres)
    try database.create(from: "template0")
    let keeper = try await database.engine(asKeeper: true)
    try await Migrator().migrate(keeper, now: TestClock.morning)
    await keeper.close()
    return database
  }

  private func create(from template: String) throws {
    try Self.psql(
      """
      CREATE DATABASE \(name) OWNER samlots_owner TEMPLATE \(template) STRATEGY file_copy;
      REVOKE ALL ON DATABASE \(name) FROM PUBLIC;
      GRANT CONNECT ON DATABASE \(name) TO samlots_migrate, samlots_app
      """)
  }

  /// `postgres://postgres@127.0.0.1:5432/postgres` with another name and database.
  public func url(as role: String) -> String {
    let place = Self.server.split(separator: "@", maxSplits: 1).last ?? ""
    return "postgres://\(role)@\(place.split(separator: "/").first ?? "")/\(name)"
  }

  public static func psql(_ sql: String) throws {
    let process = try start(sql, in: server)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw NotInTheWorld(description: "psql: \(sql)") }
  }

  private static func start(_ sql: String, in url: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/psql")
    process.arguments =
      ["-qAtX", "-v", "ON_ERROR_STOP=1"]
      + sql.split(separator: ";").flatMap { ["-c", $0.trimmingCharacters(in: .whitespaces)] } + [url]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    return process
  }
}

/// Lets so many in at a time; the others wait for their turn.
private final class Places: Sendable {
  private struct State {
    var free: Int
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state: Mutex<State>

  init(_ count: Int) { state = Mutex(State(free: count)) }

  func enter() async {
    await withCheckedContinuation { continuation in
      let isIn = state.withLock { state in
        guard state.free > 0 else {
          state.waiting.append(continuation)
          return false
        }
        state.free -= 1
        return true
      }
      if isIn { continuation.resume() }
    }
  }

  func leave() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      if state.waiting.isEmpty { state.free += 1 }
      return state.waiting.isEmpty ? nil : state.waiting.removeFirst()
    }
    next?.resume()
  }
}
