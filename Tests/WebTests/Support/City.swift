import Access
import Domain
import Foundation
import Journal
import Logging
import TestSupport
import Testing
import Workflows

@testable import Web

/// Ekhamn in a database of its own, at a moment that only the test moves. Built once, copied for each test.
final class City: Sendable {
  let desk: Desk
  let journal: OpenJournal
  let time: TestClock
  let logs = CapturedLogs()
  let database: TestDatabase
  let directory: Directory
  private let files: [String: CaseFile]

  static let start = SwedishTime.instant(Day("2026-11-18")!, ClockTime("10:30")!)
  private static let master = (0..<32).map { UInt8($0 * 7 + 3) }

  private static func template(_ kind: TestDatabase.Kind) async throws -> Template {
    switch kind {
    case .sqlite: try await onSQLite.value
    case .postgres: try await onPostgres.value
    }
  }

  private static let onSQLite = Task { try await Template(.sqlite) }
  private static let onPostgres = Task { try await Template(.postgres) }

  /// - Parameters:
  ///   - busyTimeout: seconds to wait for another process's lock.
  ///   - kind: the embedded engine for tests of its files.
  init(busyTimeout: Double = 5, on kind: TestDatabase.Kind = TestDatabase.chosen) async throws {
    let template = try await Self.template(kind)
    database = try await template.original.copied()
    journal = try await Self.opened(database, busyTimeout: busyTimeout)
    // Time begins a second after what was written down.
    let time = TestClock(Self.start.adding(seconds: 1))
    self.time = time
    desk = Desk(journal, clock: time.clock, random: .system)
    directory = template.directory
    files = template.files
  }

  /// Whatever of the server still holds the engine, its threads and connections go with the city.
  deinit {
    guard database.kind == .postgres else { return database.remove() }
    Task { [engine = journal.engine, database] in
      await engine.close()
      database.remove()
    }
  }

  private static func opened(_ database: TestDatabase, busyTimeout: Double = 5) async throws -> OpenJournal {
    try await database.journal(
      KeyRing(master: master, random: .system), now: start, busyTimeout: busyTimeout)
  }

  /// The city as it was built, which nobody has open.
  private struct Template {
    let original: TestDatabase.Original
    let directory: Directory
    let files: [String: CaseFile]

    init(_ kind: TestDatabase.Kind) async throws {
      let database = try await TestDatabase.empty(kind)
      let journal = try await City.opened(database)
      try await DemoCity.build(on: journal, now: start, random: .seeded(1))
      directory = try await Desk(journal, clock: Clock { start }, random: .system).directory()
      files = try await City.files(database, journal, directory)
      await journal.engine.close()
      original = try database.original()
    }
  }

  /// By the name of the person, as the city was built.
  private static func files(
    _ database: TestDatabase, _ journal: OpenJournal, _ directory: Directory
  ) async throws -> [String: CaseFile] {
    try await database.asKeeper(of: journal) { connection in
      var files: [String: CaseFile] = [:]
      for agency in directory.agencies.keys {
        for id in try CaseLists.owned(by: agency, connection) {
          let file = try journal.files.load(id, connection, locking: .share)
          if let file, let name = file.intake.person?.name { files[name] = file }
        }
      }
      return files
    }
  }

  /// The folder of the embedded database.
  var folder: URL { database.folder }

  /// The file as the city was built; what a test does is not in it.
  func file(_ name: String) throws -> CaseFile { try #require(files[name], "no file of \(name)") }

  func id(_ name: String) throws -> CaseID { try file(name).id }

  var everyFile: [CaseFile] { files.values.sorted { $0.id < $1.id } }

  func assignment(_ name: String) throws -> AssignmentID {
    let principal = directory.principals.values.first { $0.name == name }?.id
    return try #require(
      directory.assignments.values.first { $0.principal == principal }?.id, "nobody is \(name)")
  }

  func author(_ name: String) throws -> Author {
    try #require(directory.author(assignment(name), on: SwedishTime.day(time.now)))
  }

  // MARK: What was written

  /// Past the desk and every right.
  func asKeeper<Value: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await database.asKeeper(of: journal, work)
  }

  /// The same, and it works when nothing can be written.
  private func looking<Value: Sendable>(
    _ work: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await database.withKeeper(of: journal) { try await $0.read(work) }
  }

  func version(_ id: CaseID) async throws -> Int {
    let files = journal.files
    return try await looking { try files.load(id, $0, locking: .none)?.version ?? 0 }
  }

  /// The file as it is now.
  func reload(_ id: CaseID) async throws -> CaseFile {
    let files = journal.files
    return try await #require(looking { try files.load(id, $0, locking: .none) })
  }

  func looks(_ id: CaseID) async throws -> [AccessRecord] {
    try await looking { try AccessLog.records(of: id, $0) }
  }

  func count(_ table: String) async throws -> Int {
    try await looking { try $0.count("SELECT COUNT(*) FROM \(table)") }
  }
}
