import Domain
import Foundation
import Journal
import SQLiteJournal

/// A database on disk, for as long as something is measured in it.
enum Workplace {
  static func with<Value>(_ work: (OpenJournal) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samlots-bench-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let engine = try SQLiteEngine(folder: folder, random: .system)
    let keyRing = try KeyRing(master: RandomBytes.system(32), random: .system)
    let journal = try await OpenJournal(engine, keyRing, now: Instant(milliseconds: 0))
    let value = try await work(journal)
    await engine.close()
    return value
  }
}
