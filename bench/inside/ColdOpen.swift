import Access
import Domain
import Foundation
import Journal
import SQLiteJournal

/// Read, decrypt, verify and fold: a file that is in no cache, from a database that is on disk.
enum ColdOpen {
  /// The median of opening one file, in milliseconds.
  static func median(entries: Int, rounds: Int) async throws -> Double {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samlots-bench-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let engine = try SQLiteEngine(folder: folder, random: .system)
    let keyRing = try KeyRing(master: RandomBytes.system(32), random: .system)
    let journal = try await OpenJournal(engine, keyRing, now: Instant(milliseconds: 0))
    try await fill(journal, entries)
    let measured = try await engine.read { connection in
      try (0..<rounds).map { _ in
        let cold = FileStore(keyRing: keyRing)
        return try seconds {
          let file = try cold.load(CaseID(1), connection, locking: .none)
          precondition(file?.version == entries)
        }
      }
    }
    await engine.close()
    return measured.sorted()[rounds / 2] * 1000
  }

  private static func fill(_ journal: OpenJournal, _ entries: Int) async throws {
    let city = BenchCity()
    try await journal.engine.write { connection in
      var file = try journal.files.create(CaseID(1), connection)
      func perform(_ act: some Act) throws {
        let permit = try Access.decide(act, in: file, by: city.worker, at: city.now).get()
        let given = Circumstances(
          now: city.now, author: city.worker, directory: city.directory, programme: city.programme)
        try journal.files.append(try act.decide(file, given), under: permit, to: &file, connection)
      }
      for act in city.beginning { try perform(act) }
      for agency in city.others { try perform(city.consent(towards: agency)) }
      while file.version < entries {
        try perform(
          WriteNote(
            text: "Samtal \(file.version): vi pratade om skolan, boxningen och hur det går hemma.",
            happened: SwedishTime.day(city.now), nature: .statement, source: "Personen"))
      }
    }
  }
}
