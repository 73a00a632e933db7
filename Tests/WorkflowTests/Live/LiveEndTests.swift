import Domain
import Journal
import TestSupport
import Testing

@testable import Workflows

@Suite("An open page closes")
struct LiveEndTests {
  @Test(
    "B4-19, R-SHR-04: in the first round after a taking-back the party is told, and nobody else is put out")
  func takenBack() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let anders = try await hub.onlooker("Anders Bräck", at: id, in: world)
      let andersToday = try await hub.onlooker("Anders Bräck", at: .list, in: world)
      let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      let marcus = try await hub.onlooker("Marcus Hedlund", at: .list, in: world)
      try await world.takeBack(from: "Polisen", in: id)
      await hub.ask()
      #expect(hub.count == 2)
      #expect(await anders.heard() == [.still, .gone])
      #expect(await andersToday.heard() == [.still, .gone])
      #expect(await mira.heard() == [.still, .changed])
      #expect(await marcus.heard() == [.still, .changed])
    }
  }

  @Test("B4-19, B4-04: a consent that ends at midnight closes the page although nothing is written")
  func midnight() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let last = world.time.today.adding(days: 180)
      world.time.move(to: SwedishTime.start(of: last.adding(days: 1)).adding(seconds: -12))
      let hub = LiveHub(world.desk, .patient)
      let rasmus = try await hub.onlooker("Rasmus Hägg", at: id, in: world)
      world.time.pass(seconds: 11)
      await hub.ask()
      #expect(hub.count == 1)
      world.time.pass(seconds: 10)
      await hub.ask()
      #expect(await rasmus.heard() == [.still, .still, .gone])
    }
  }

  @Test("B4-19, R-ROL-12: a stand-in's page closes, and the case leaves the list, when the last day is over")
  func standIn() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .granted)
      let karim = try world.author("Karim Daher")
      let first = world.time.today.adding(days: 2)
      try await world.perform(
        HandOverLots(
          role: .firstLots, assignment: karim.assignment, reason: "Ledighet", handedOver: "Planen",
          matching: "Känner personen", talked: true, personWords: "", first: first, through: first),
        id, by: try world.author("Mira Holmqvist"))
      func listed() async throws -> Bool { try await world.desk.cards(of: karim).contains { $0.id == id } }
      world.time.move(to: SwedishTime.start(of: first).adding(seconds: -1))
      #expect(try await !listed())
      world.time.move(to: SwedishTime.start(of: first.adding(days: 1)).adding(seconds: -12))
      #expect(try await listed())
      let hub = LiveHub(world.desk, .patient)
      let open = try await hub.onlooker("Karim Daher", at: id, in: world)
      world.time.pass(seconds: 11)
      await hub.ask()
      #expect(hub.count == 1)
      world.time.pass(seconds: 10)
      await hub.ask()
      #expect(await open.heard() == [.still, .still, .gone])
      #expect(try await !listed())
    }
  }

  @Test("B4-19, R-CHI-09: a guardian's page closes on the birthday")
  func majority() async throws {
    try await inWorld(.ekhamn) { world in
      let file = try await world.file(of: "Elias Sandvik")
      let birthday = try #require(file.intake.person?.born.adding(years: 18))
      world.time.move(to: SwedishTime.start(of: birthday).adding(seconds: -1))
      let hub = LiveHub(world.desk, .patient)
      let karin = try await hub.onlooker("Karin Sandvik", at: .list, in: world)
      let elias = try await hub.onlooker("Elias Sandvik", at: .list, in: world)
      world.time.pass(seconds: 10)
      await hub.ask()
      #expect(await karin.heard() == [.still, .gone])
      #expect(await elias.heard().contains(.gone) == false)
    }
  }

  @Test("B4-19: signing out closes the pages of that session and of no other")
  func signedOut() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let office = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      let phone = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      try await world.desk.signOut(office.token)
      await hub.ask()
      #expect(await office.heard() == [.still, .gone])
      #expect(await phone.heard() == [.still])
    }
  }

  @Test("B4-19: an open page does not keep its session alive, and closes when the session is over")
  func idle() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      for _ in 0..<4 {
        world.time.pass(seconds: 899)
        await hub.ask()
      }
      #expect(hub.count == 1)
      world.time.pass(seconds: 4)
      await hub.ask()
      #expect(await mira.heard() == [.still, .still, .still, .still, .still, .gone])
    }
  }

  @Test("B4-19: the longest session ends however busy it was, and its pages with it")
  func longest() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      for _ in 0..<10 {
        _ = try await world.desk.visitor(mira.token)
        world.time.pass(seconds: 3599)
      }
      _ = try await world.desk.visitor(mira.token)
      await hub.ask()
      #expect(hub.count == 1)
      world.time.pass(seconds: 10)
      await hub.ask()
      #expect(hub.count == 0)
    }
  }

  @Test("B4-22: an assignment that ends closes the pages of whoever had it")
  func assignmentEnded() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let hub = LiveHub(world.desk, .patient)
      let mira = try await hub.onlooker("Mira Holmqvist", at: id, in: world)
      let jonas = try await hub.onlooker("Jonas Ekdahl", at: id, in: world)
      let old = try #require(world.directory.assignments[mira.visitor.author.assignment])
      let ended = Assignment(
        id: old.id, principal: old.principal, agency: old.agency, role: old.role, title: old.title,
        validFrom: old.validFrom, validTo: world.time.today.adding(days: -1))
      let (reference, now) = (world.journal.reference, world.time.now)
      try await world.asKeeper { try reference.append([.assignment(ended)], at: now, $0) }
      await hub.ask()
      #expect(await mira.heard() == [.still, .gone])
      #expect(await jonas.heard() == [.still])
    }
  }
}
