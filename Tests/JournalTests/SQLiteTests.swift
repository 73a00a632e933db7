import Domain
import Foundation
import GRDB
import Journal
import Testing

@testable import SQLiteJournal

@Suite("The embedded engine")
struct SQLiteTests {
  @Test("finding 1: a writer that does not wait for the disk is refused at start")
  func durable() async throws {
    let place = Place(.sqlite)
    for (setting, found) in [("NORMAL", 1), ("OFF", 0)] {
      var settings = SQLiteEngine.Settings()
      settings.synchronous = setting
      #expect(throws: JournalError.notDurable(synchronous: found)) {
        _ = try SQLiteEngine(folder: place.folder, settings: settings, random: .system)
      }
    }
    let engine = try await place.open()
    let answer = try await engine.write { connection in
      try connection.first("PRAGMA synchronous") { try $0.int(0) }
    }
    #expect(answer == 2)
    await engine.close()
    try await place.remove()
  }

  @Test("a full disk is an answer; nothing is half-written and the server lives on")
  func full() async throws {
    try await withJournal(.sqlite) { _, journal in
      try await journal.engine.write { connection in
        try connection.execute("CREATE TABLE big (b BLOB)")
        let pages = try connection.count("PRAGMA page_count")
        try connection.query("PRAGMA max_page_count = \(pages + 20)", []) { _ in }
      }
      let blob = SQLValue.blob([UInt8](repeating: 7, count: 400_000))
      let outcomes = await withTaskGroup(of: JournalError?.self) { group in
        for number in 0..<20 {
          group.addTask {
            do {
              try await journal.engine.write { connection in
                try AccessLog.append(.sample, connection)
                if number % 5 == 0 { try connection.execute("INSERT INTO big VALUES ($1)", [blob]) }
              }
              return nil
            } catch { return error as? JournalError }
          }
        }
        return await group.reduce(into: []) { $0.append($1) }
      }
      let acknowledged = outcomes.filter { $0 == nil }.count
      #expect(outcomes.allSatisfy { $0 == nil || $0 == .full })
      let report = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(report.isSound && report.accessRecords == acknowledged)
      try await journal.engine.write { try $0.query("PRAGMA max_page_count = 100000", []) { _ in } }
      try await journal.engine.write { connection in
        try connection.execute("INSERT INTO big VALUES ($1)", [blob])
        try AccessLog.append(.sample, connection)
      }
      let after = try await Verifier.verify(journal.engine, journal.keyRing)
      #expect(after.isSound && after.accessRecords == acknowledged + 1, "\(after.faults)")
    }
  }

  @Test("a database that can only be read is an answer, and reading goes on")
  func readOnly() async throws {
    try await withJournal(.sqlite) { _, journal in
      try await journal.engine.write { try AccessLog.append(.sample, $0) }
      try await journal.engine.write { _ = try $0.execute("PRAGMA query_only = 1") }
      for _ in 0..<3 {
        await #expect(throws: JournalError.readOnly) {
          try await journal.engine.write { try AccessLog.append(.sample, $0) }
        }
      }
      #expect(try await journal.engine.read { try AccessLog.records(of: CaseID(1), $0) }.count == 1)
    }
  }

  @Test("placeholders out of order are a mistake that is told, since SQLite would mix them up")
  func order() async throws {
    try await withEngine(.sqlite) { _, engine in
      await #expect(throws: JournalError.misuse("placeholder 1")) {
        try await engine.write { try $0.query("SELECT $2, $1", [.integer(1), .integer(2)]) { _ in } }
      }
    }
  }

  @Test("the file is the owner's alone")
  func mode() async throws {
    try await withEngine(.sqlite) { place, _ in
      let path = place.folder.appendingPathComponent("samlots.sqlite").path
      for file in [path, path + "-wal"] {
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
      }
    }
  }

  @Test("what is not a database is refused in words")
  func notADatabase() async throws {
    let place = Place(.sqlite)
    try FileManager.default.createDirectory(at: place.folder, withIntermediateDirectories: true)
    let path = place.folder.appendingPathComponent("samlots.sqlite")
    try Data(repeating: 0x41, count: 8192).write(to: path)
    let error = await #expect(throws: JournalError.self) { _ = try await place.open() }
    guard case .unavailable = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    try await place.remove()
  }
}
