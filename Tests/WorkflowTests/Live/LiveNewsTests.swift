import Access
import Domain
import Journal
import TestSupport
import Testing

@testable import Workflows

@Suite("What an open page is told")
struct LiveNewsTests {
  @Test("B4-15, B4-19: what a viewer may not see is not told, not even by the time of the next word")
  func hidden() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      var outside: [Onlooker] = []
      for name in ["Anders Bräck", "Rasmus Hägg"] {
        outside.append(try await hub.onlooker(name, at: id, in: world))
        outside.append(try await hub.onlooker(name, at: .list, in: world))
      }
      outside.append(try await hub.onlooker("Marcus Hedlund", at: .list, in: world))
      world.time.pass(seconds: 4)
      try await world.note(id)
      await hub.ask()
      world.time.pass(seconds: 5)
      await hub.ask()
      world.time.pass(seconds: 1)
      await hub.ask()
      #expect(await mira.heard() == [.still, .changed, .still])
      for onlooker in outside {
        #expect(await onlooker.heard() == [.still, .still], "\(onlooker.visitor.author.role)")
      }
    }
  }

  @Test("B4-15: a consent towards one party is nothing that another party hears of")
  func otherParty() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let anders = try await hub.onlooker("Anders Bräck", at: id, in: world)
      let marcus = try await hub.onlooker("Marcus Hedlund", at: .list, in: world)
      try await world.takeBack(from: "Jobbtorg", [.planning], in: id)
      await hub.ask()
      #expect(await anders.heard() == [.still])
      #expect(await marcus.heard() == [.still, .changed])
    }
  }

  @Test("B4-19: a part that is taken back is told as less, and the page stays the party's")
  func part() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let rasmus = try await hub.onlooker("Rasmus Hägg", at: id, in: world)
      try await world.takeBack(from: "Jobbtorg", [.planning], in: id)
      await hub.ask()
      #expect(hub.count == 1)
      #expect(await rasmus.heard() == [.still, .less])
    }
  }

  @Test("B4-19: what happened between drawing a page and listening is told at once")
  func between() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      world.time.pass(seconds: 1)
      let drawn = world.time.now
      world.time.pass(seconds: 1)
      try await world.takeBack(from: "Jobbtorg", [.planning], in: id)
      for (name, word) in [
        ("Rasmus Hägg", LiveNews.less), ("Mira Holmqvist", .changed), ("Anders Bräck", .still),
      ] {
        let late = try await hub.onlooker(name, at: .file(id), in: world, since: drawn)
        #expect(await late.heard() == [word], "\(name)")
        let reloaded = try await hub.onlooker(name, at: .file(id), in: world, since: world.time.now)
        #expect(await reloaded.heard() == [.still], "\(name)")
      }
    }
  }

  @Test("B4-39: a page that says it is older than any session is to be read again, and no past is worked out")
  func ancient() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let now = world.time.now
      for (drawn, word) in [
        (now.adding(seconds: -36_000), LiveNews.less), (now.adding(seconds: -35_999), .changed),
        (now.adding(seconds: 60), .still),
      ] {
        let mira = try await hub.onlooker("Mira Holmqvist", at: .file(id), in: world, since: drawn)
        #expect(await mira.heard() == [word])
      }
    }
  }

  @Test("B4-12: a stranger gets no stream, an unknown file neither, and both are no to the caller alike")
  func stranger() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      for (name, why) in [("Tove Bergström", "noRelation"), ("Sofia Nyberg", "notMember")] {
        let before = try await world.log(id).count
        await #expect(throws: DeskError.self) { try await hub.onlooker(name, at: id, in: world) }
        let record = try #require(try await world.log(id).last)
        #expect(try await world.log(id).count == before + 1)
        #expect(record.what == "live" && record.outcome == .denied && record.reason == why)
      }
      await #expect(throws: DeskError.denied(.unknownFile)) {
        try await hub.onlooker("Mira Holmqvist", at: CaseID(7), in: world)
      }
      #expect(hub.count == 0)
    }
  }

  @Test("A stream shows nothing, so it leaves no record of a look")
  func noRecord() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let before = try await world.log(id).count
      let hub = LiveHub(world.desk, .patient)
      let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      let list = try await hub.onlooker("Mira Holmqvist", at: .list, in: world)
      world.time.pass(seconds: 10)
      await hub.ask()
      #expect(await mira.heard() == [.still, .still])
      #expect(await list.heard() == [.still, .still])
      #expect(try await world.log(id).count == before)
    }
  }
}
