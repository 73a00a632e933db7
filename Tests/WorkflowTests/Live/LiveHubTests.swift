import Domain
import TestSupport
import Testing

@testable import Workflows

@Suite("The streams of open pages")
struct LiveHubTests {
  @Test("B4-39: a session has room for so many pages and not one more; one that closes makes room")
  func session() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      var settings = LiveHub.Settings.patient
      settings.streamsInSession = 2
      let hub = LiveHub(world.desk, settings)
      let first = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      let again = { try await hub.watch(.file(id), by: first.visitor, session: first.token, since: nil) }
      let second = try await again()
      await #expect(throws: LiveHub.Full.session) { try await again() }
      _ = try await hub.onlooker("Jonas Ekdahl", at: id, in: world)
      second.end()
      _ = try await again()
    }
  }

  @Test("B4-39: the server has room for so many in all, and a no comes before that")
  func server() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      var settings = LiveHub.Settings.patient
      settings.streamsInAll = 1
      let hub = LiveHub(world.desk, settings)
      let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      await #expect(throws: LiveHub.Full.server) {
        try await hub.onlooker("Jonas Ekdahl", at: id, in: world)
      }
      await #expect(throws: DeskError.denied(.noRelation)) {
        try await hub.onlooker("Tove Bergström", at: id, in: world)
      }
      #expect(await mira.heard() == [.still])
    }
  }

  @Test("A page that is let go of leaves its stream")
  func letGo() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      do { _ = try await hub.onlooker("Mira Holmqvist", at: id, in: world) }
      #expect(hub.count == 0)
    }
  }

  @Test("B4-39: who does not read what is said is let go, and nobody waits for it")
  func slow() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      var settings = LiveHub.Settings()
      settings.waitingNews = 3
      let hub = LiveHub(world.desk, settings)
      let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      for _ in 0..<3 {
        world.time.pass(seconds: 10)
        await hub.ask()
      }
      #expect(hub.count == 0)
      #expect(await mira.heard() == [.still, .still, .still])
    }
  }

  @Test("B4-19: when the database cannot be asked nothing is said, so that pages go blank")
  func silence() async throws {
    let world = try await TestWorld(.founded)
    let id = try await world.begin(to: .planned)
    let hub = LiveHub(world.desk, .patient)
    let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
    await world.close()
    world.time.pass(seconds: 60)
    await hub.ask()
    #expect(hub.count == 1)
    #expect(await mira.heard() == [.still])
  }

  @Test("B4-19: when the bell rings it asks at once, long before it would have by itself")
  func bell() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      var settings = LiveHub.Settings.patient
      settings.interval = .seconds(600)
      let hub = LiveHub(world.desk, settings)
      let running = Task { await hub.run() }
      defer { running.cancel() }
      let anders = try await hub.onlooker("Anders Bräck", at: id, in: world)
      try await world.takeBack(from: "Polisen", in: id)
      // Again and again, since it may not have begun to listen yet.
      let bell = world.journal.engine.bell
      let ringing = Task {
        while !Task.isCancelled {
          bell.ring()
          try? await Task.sleep(for: .milliseconds(5))
        }
      }
      defer { ringing.cancel() }
      var heard: [LiveNews] = []
      for await word in anders.watch.news { heard.append(word) }
      #expect(heard == [.still, .gone])
    }
  }

  @Test("B4-15: a ring is not told by when somebody hears that nothing has changed")
  func ringsAreNotTold() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let anders = try await hub.onlooker("Anders Bräck", at: id, in: world)
      world.time.pass(seconds: 11)
      await hub.ask(onlyChanges: true)
      #expect(hub.count == 1)
      try await world.takeBack(from: "Polisen", in: id)
      await hub.ask(onlyChanges: true)
      #expect(await anders.heard() == [.still, .gone])
    }
  }

  @Test("It asks by itself while somebody looks, and ends every stream when it is stopped")
  func running() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      var settings = LiveHub.Settings.patient
      settings.interval = .milliseconds(1)
      let hub = LiveHub(world.desk, settings)
      let running = Task { await hub.run() }
      let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      let anders = try await hub.onlooker("Anders Bräck", at: id, in: world)
      try await world.takeBack(from: "Polisen", in: id)
      var heard: [LiveNews] = []
      for await word in anders.watch.news { heard.append(word) }
      #expect(heard == [.still, .gone])
      running.cancel()
      await running.value
      #expect(hub.count == 0)
      heard = []
      for await word in mira.watch.news { heard.append(word) }
      #expect(heard == [.still, .changed])
    }
  }
}
