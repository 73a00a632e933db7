import Access
import Domain
import Foundation
import Journal
import TestSupport
import Testing

@testable import Workflows

/// What a day costs: asked of the statements themselves, not of a stopwatch.
@Suite("Min dag at any size")
struct DayCostTests {
  /// A city whose every statement is heard.
  private func inHeardCity(_ body: (Desk, Heard, Directory) async throws -> Void) async throws {
    try await inWorld(.ekhamn) { world in
      let heard = Heard(world.journal.engine)
      let journal = try await OpenJournal(
        heard, KeyRing(master: Array(1...32), random: world.random), now: world.time.now)
      let desk = Desk(journal, clock: world.time.clock, random: world.random)
      try await body(desk, heard, world.directory)
    }
  }

  private static let staff: [Role] = [
    .lots, .socialSecretary, .workLeader, .externalActor, .management, .administrator,
  ]

  @Test("every statement of a day goes by a key or an index, so that it costs the same with a million files")
  func noScans() async throws {
    try await inHeardCity { desk, heard, directory in
      let everyone = directory.assignments.keys.compactMap {
        directory.author($0, on: SwedishTime.day(desk.now))
      }
      _ = try await desk.directory()
      for role in Self.staff {
        let author = try #require(everyone.filter { $0.role == role }.min { $0.assignment < $1.assignment })
        heard.forget()
        _ = try await desk.day(of: author)
        for sql in heard.statements where !Self.mayScan(sql) {
          let values = (0..<Self.places(in: sql)).map { _ in SQLValue.integer(0) }
          let plan = try await heard.inside.read { connection in
            try connection.rows("EXPLAIN QUERY PLAN " + sql, values) { try $0.text(3) }
          }
          for step in plan {
            #expect(!step.hasPrefix("SCAN") || Self.isOwn(step), "\(role): \(step) in \(sql)")
          }
        }
      }
    }
  }

  @Test("a leader's day is one transaction, with the record of the unit's books among those of the cards")
  func oneTransaction() async throws {
    try await inHeardCity { desk, heard, directory in
      let eva = try #require(directory.principals.values.first { $0.name == "Eva Lindmark" })
      let assignment = try #require(directory.assignments.values.first { $0.principal == eva.id })
      let author = try #require(directory.author(assignment.id, on: SwedishTime.day(desk.now)))
      heard.forget()
      let day = try await desk.day(of: author)
      #expect(!day.cards.isEmpty)
      #expect(heard.writes == 1)
    }
  }

  /// Reference data is read whole when it has changed, and is as large as the organisation; its version is one row.
  private static func mayScan(_ sql: String) -> Bool {
    sql.contains(" FROM reference") || sql.hasPrefix("INSERT") || sql.hasPrefix("SAVEPOINT")
  }

  /// What a query has made itself is not a table.
  private static func isOwn(_ step: String) -> Bool {
    step.hasPrefix("SCAN CONSTANT ROW") || step.hasPrefix("SCAN (")
  }

  private static func places(in sql: String) -> Int {
    (1...20).last { sql.contains("$\($0)") } ?? 0
  }
}
