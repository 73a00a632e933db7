import Access
import Domain
import Foundation
import Journal
import Logging
import SQLiteJournal
import TestSupport
import Testing
import Workflows

@testable import Web

/// Ekhamn in a folder of its own, at a moment that only the test moves. Built once, copied for each test.
final class City: Sendable {
  let desk: Desk
  let journal: OpenJournal
  let time: TestClock
  let logs = CapturedLogs()
  let folder: URL
  let directory: Directory
  private let files: [String: CaseFile]

  static let start = SwedishTime.instant(Day("2026-11-18")!, ClockTime("10:30")!)
  private static let master = (0..<32).map { UInt8($0 * 7 + 3) }

  private static let template = Task {
    let folder = newFolder()
    let journal = try await opened(folder)
    try await DemoCity.build(on: journal, now: start, random: .seeded(1))
    let directory = try await Desk(journal, clock: Clock { start }, random: .system).directory()
    let files = try await City.files(journal, directory)
    await journal.engine.close()
    defer { try? FileManager.default.removeItem(at: folder) }
    return (try Image(folder), directory, files)
  }

  /// - Parameter busyTimeout: seconds to wait for another process's lock.
  init(busyTimeout: Double = 5) async throws {
    folder = Self.newFolder()
    let (database, directory, files) = try await Self.template.value
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try database.write(to: folder)
    journal = try await Self.opened(folder, busyTimeout: busyTimeout)
    let time = TestClock(Self.start)
    self.time = time
    desk = Desk(journal, clock: time.clock, random: .system)
    self.directory = directory
    self.files = files
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private static func newFolder() -> URL {
    FileManager.default.temporaryDirectory.appendingPathComponent(
      "samlots-web-\(String(UInt64.random(in: .min ... .max), radix: 36))")
  }

  private static func opened(_ folder: URL, busyTimeout: Double = 5) async throws -> OpenJournal {
    var settings = SQLiteEngine.Settings()
    settings.busyTimeout = busyTimeout
    let engine = try SQLiteEngine(folder: folder, settings: settings, random: .system)
    return try await OpenJournal(
      engine, KeyRing(master: master, random: .system), now: start)
  }

  /// By the name of the person, as the city was built.
  private static func files(
    _ journal: OpenJournal, _ directory: Directory
  ) async throws -> [String: CaseFile] {
    try await journal.engine.read { connection in
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

  /// A closed database, with what its log has not yet moved into it.
  private struct Image {
    let parts: [String: Data]

    init(_ folder: URL) throws {
      var parts: [String: Data] = [:]
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
      where !name.hasSuffix("-shm") {
        parts[name] = try Data(contentsOf: folder.appendingPathComponent(name))
      }
      self.parts = parts
    }

    func write(to folder: URL) throws {
      for (name, bytes) in parts { try bytes.write(to: folder.appendingPathComponent(name)) }
    }
  }

  // MARK: What was written

  func version(_ id: CaseID) async throws -> Int {
    let files = journal.files
    return try await journal.engine.read { try files.load(id, $0, locking: .share)?.version ?? 0 }
  }

  /// The file as it is now.
  func reload(_ id: CaseID) async throws -> CaseFile {
    let files = journal.files
    return try await #require(
      journal.engine.read { try files.load(id, $0, locking: .share) })
  }

  func looks(_ id: CaseID) async throws -> [AccessRecord] {
    try await journal.engine.read { try AccessLog.records(of: id, $0) }
  }

  func count(_ table: String) async throws -> Int {
    try await journal.engine.read { try $0.count("SELECT COUNT(*) FROM \(table)") }
  }
}
