import Domain
import Journal
import TestSupport
import Testing
import Workflows

@Suite("A clock that is set back")
struct ClockTests {
  @Test("B4-05: an ended consent does not come to life when the clock is set back, nor after a restart")
  func setBack() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let rasmus = try world.author("Rasmus Hägg")
      let before = world.time.now
      let last = world.time.today.adding(days: 180)
      world.time.move(to: SwedishTime.start(of: last.adding(days: 1)))
      let ended = DeskError.denied(.noConsent)
      await #expect(throws: ended) { try await world.desk.open(id, by: rasmus, looking: "overview") }
      world.time.move(to: before)
      await #expect(throws: ended) { try await world.desk.open(id, by: rasmus, looking: "overview") }
      let again = try await OpenJournal(
        world.journal.engine, world.journal.keyRing, now: before)
      let restarted = Desk(again, clock: world.time.clock, random: world.random)
      await #expect(throws: ended) { try await restarted.open(id, by: rasmus, looking: "overview") }
      #expect(restarted.now > before)
    }
  }

  @Test("B4-05: no access record is earlier than the one before it")
  func logNeverGoesBack() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .takenOn)
      let mira = try world.author("Mira Holmqvist")
      for step in [3_600, -86_400, 60, -30, 7_200, -1] as [Int64] {
        world.time.pass(seconds: step)
        _ = try await world.desk.open(id, by: mira, looking: "overview")
      }
      let times = try await world.log(id).map(\.at)
      #expect(times == times.sorted())
      #expect(times.count > 6)
    }
  }
}
