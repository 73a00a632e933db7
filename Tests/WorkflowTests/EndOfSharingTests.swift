import Access
import Domain
import Journal
import TestSupport
import Testing
import Workflows

@Suite("When sharing ends")
struct EndOfSharingTests {
  @Test(
    "R-SHR-04, R-CON-09: the police consent is taken back, and the next look is denied in the same instant")
  func takenBack() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let anders = try world.author("Anders Bräck")
      _ = try await world.desk.open(id, by: anders, looking: "overview")
      try await world.perform(
        TakeBackConsent(
          party: try world.agency("Polisen"), by: .person, whole: true, categories: CategorySet([])),
        id, by: try world.author("Marcus Hedlund"))
      await #expect(throws: DeskError.letGo(.notMember)) {
        try await world.desk.open(id, by: anders, looking: "overview")
      }
      #expect(try await world.desk.cards(of: anders).isEmpty)
      #expect(try await world.file(id).closing.led == .policeConsentTakenBack)
    }
  }

  @Test("R-SHR-04: a consent that ends at midnight is over at midnight")
  func midnight() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let rasmus = try world.author("Rasmus Hägg")
      let last = world.time.today.adding(days: 180)
      world.time.move(to: SwedishTime.start(of: last.adding(days: 1)).adding(seconds: -1))
      _ = try await world.desk.open(id, by: rasmus, looking: "overview")
      world.time.pass(seconds: 1)
      await #expect(throws: DeskError.denied(.noConsent)) {
        try await world.desk.open(id, by: rasmus, looking: "overview")
      }
    }
  }

  @Test("R-SHR-04, R-CLO-19: a closed case is gone for its members, and the own unit still reads it")
  func closed() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .closed)
      for name in ["Anders Bräck", "Rasmus Hägg"] {
        let member = try world.author(name)
        await #expect(throws: DeskError.letGo(.closed)) {
          try await world.desk.open(id, by: member, looking: "overview")
        }
        #expect(try await world.desk.cards(of: member).isEmpty)
      }
      for name in ["Mira Holmqvist", "Jonas Ekdahl", "Samira Noori", "Eva Lindmark"] {
        let view = try await world.desk.open(id, by: try world.author(name), looking: "overview")
        #expect(view.header.isClosed, "\(name)")
      }
    }
  }

  @Test("R-CHI-09: on the birthday the guardian is shut out, and the young person is not")
  func majority() async throws {
    try await inWorld(.ekhamn) { world in
      let file = try await world.file(of: "Elias Sandvik")
      let birthday = try #require(file.intake.person?.born.adding(years: 18))
      world.time.move(to: SwedishTime.start(of: birthday).adding(seconds: -1))
      _ = try await world.desk.open(file.id, by: try world.author("Karin Sandvik"), looking: "own")
      world.time.pass(seconds: 1)
      await #expect(throws: DeskError.denied(.guardianshipEnded)) {
        try await world.desk.open(file.id, by: try world.author("Karin Sandvik"), looking: "own")
      }
      _ = try await world.desk.open(file.id, by: try world.author("Elias Sandvik"), looking: "own")
    }
  }
}
