import Access
import Domain
import Foundation
import Journal
import SQLiteJournal

/// Many writers, each with a file of their own, whose every entry is on disk before they go on; and beside it what the
/// same engine does with a bare row of the same size.
struct Appends {
  private static let writers = 64
  private let journal: OpenJournal
  private let permits: [Permit]
  private let note: [EntryDraft]

  /// Medians over rounds that take turns, in each second.
  static func rates(rounds: Int, each: Int) async throws -> (appends: Double, inserts: Double) {
    try await Workplace.with { journal in
      let work = try await Appends(journal)
      var (appends, inserts): ([Double], [Double]) = ([], [])
      for _ in 0..<rounds {
        appends.append(try await work.rate(each) { try await work.append(as: $0) })
        inserts.append(try await work.rate(each) { try await work.insert(as: $0, $1) })
      }
      return (appends.sorted()[rounds / 2], inserts.sorted()[rounds / 2])
    }
  }

  private init(_ journal: OpenJournal) async throws {
    self.journal = journal
    let city = BenchCity()
    let write = WriteNote(
      text: "Vi pratade om skolan, boxningen och hur det går hemma.",
      happened: SwedishTime.day(city.now), nature: .statement, source: "Personen")
    (permits, note) = try await journal.engine.write { connection in
      try connection.execute(
        "CREATE TABLE bare (writer INTEGER NOT NULL, number INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (writer, number)) WITHOUT ROWID, STRICT"
      )
      var (permits, drafts): ([Permit], [EntryDraft]) = ([], [])
      for writer in 0..<Self.writers {
        var file = try journal.files.create(CaseID(UInt128(writer + 1)), connection)
        try city.begin(&file, journal, connection)
        permits.append(try Access.decide(write, in: file, by: city.worker, at: city.now).get())
        drafts = try write.decide(file, city.circumstances)
      }
      return (permits, drafts)
    }
  }

  private func append(as writer: Int) async throws {
    let (files, permit, note) = (journal.files, permits[writer], note)
    try await journal.engine.write { connection in
      guard var file = try files.load(permit.caseID, connection, locking: .update) else { return }
      try files.append(note, under: permit, to: &file, connection)
    }
  }

  private static let body = [UInt8](repeating: 7, count: 420)

  private func insert(as writer: Int, _ number: Int) async throws {
    try await journal.engine.write { connection in
      try connection.execute(
        "INSERT INTO bare (writer, number, body) VALUES ($1, $2, $3)",
        [.integer(writer), .integer(number), .blob(Self.body)])
    }
  }

  private func rate(_ each: Int, _ work: @escaping @Sendable (Int) async throws -> Void) async throws
    -> Double
  {
    try await rate(each) { writer, _ in try await work(writer) }
  }

  private func rate(
    _ each: Int, _ work: @escaping @Sendable (Int, Int) async throws -> Void
  ) async throws -> Double {
    let first = Int.random(in: 0..<1 << 40)
    let began = ContinuousClock.now
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<Self.writers {
        group.addTask {
          for number in 0..<each { try await work(writer, first + number) }
        }
      }
      try await group.waitForAll()
    }
    return Double(Self.writers * each) / ((ContinuousClock.now - began) / .seconds(1))
  }
}
