import Domain
import Foundation
import Journal
import TestSupport
import Testing
import Workflows

@testable import Web

/// What the barrier in PostgreSQL costs: the same work as a server, under its policies, and as the keeper, who is let at
/// everything, by turns in one run.
@Suite(
  "What the barrier costs",
  .enabled(
    if: TestDatabase.chosen == .postgres && ProcessInfo.processInfo.environment["SAMLOTS_MEASURE"] != nil,
    "SAMLOTS_MEASURE=1 on PostgreSQL"), .serialized)
struct BarrierCostTests {
  @Test("looks at a file in memory, and files read from their first entry")
  func cost() async throws {
    let city = try await City()
    let (id, who) = (try city.id(Comer.caseOf), try city.author("Mira Holmqvist"))
    try await city.database.withKeeper(of: city.journal) { keeper in
      let node = try await city.database.engine()
      var figures: [String: [Double]] = [:]
      let journals = [
        ("server", try await OpenJournal(node, city.journal.keyRing, now: City.start)),
        ("keeper", try await OpenJournal(keeper, city.journal.keyRing, now: City.start)),
      ]
      let entries = try city.file(Comer.caseOf).version
      for round in 0..<6 {
        for (name, journal) in journals {
          let desk = Desk(journal, clock: city.time.clock, random: .system)
          let look = try await Self.microseconds(300) {
            _ = try await desk.open(id, by: who, looking: "overview")
          }
          let cold = FileStore(keyRing: journal.keyRing, capacity: 0)
          let read = try await Self.microseconds(60) {
            _ = try await journal.write(as: Actor(who)) { try cold.load(id, $0, locking: .share)?.version }
          }
          if round == 0 { continue }
          figures["\(name), look", default: []].append(look)
          figures["\(name), \(entries) entries read", default: []].append(read)
        }
      }
      for (name, values) in figures.sorted(by: { $0.key < $1.key }) {
        print("Barrier cost: \(name): median \(Int(values.sorted()[values.count / 2])) µs")
      }
      await node.close()
    }
  }

  private static func microseconds(_ times: Int, _ work: () async throws -> Void) async throws -> Double {
    let start = ContinuousClock.now
    for _ in 0..<times { try await work() }
    return (ContinuousClock.now - start) / .microseconds(times)
  }
}
