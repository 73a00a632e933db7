import Access
import Domain
import Journal
import TestSupport
import Testing
import Workflows

/// Everyone who has nothing to do with the file, by every door there is.
@Suite("Forty ways to see one file")
struct FortyWaysTests {
  /// The doors, each as one try.
  private static let doors:
    [(name: String, try: @Sendable (TestWorld, CaseID, Author) async throws -> Void)] = [
      ("open", { world, id, who in _ = try await world.desk.open(id, by: who, looking: "overview") }),
      ("looks", { world, id, who in _ = try await world.desk.looks(id, by: who) }),
      ("work", { world, id, who in _ = try await world.desk.openForWork(id, by: who, looking: "plan") }),
      (
        "note",
        { world, id, who in
          try await world.perform(
            WriteNote(text: "Hej", happened: world.time.today, nature: .fact), id, by: who)
        }
      ),
      ("take on", { world, id, who in try await world.perform(TakeOnReferral(), id, by: who) }),
      (
        "notice",
        { world, id, who in
          try await world.perform(WriteNotice(text: "Hej", category: .planning), id, by: who)
        }
      ),
      (
        "role",
        { world, id, who in
          try await world.perform(GiveCaseRole(role: .secondLots, assignment: who.assignment), id, by: who)
        }
      ),
      (
        "own page",
        { world, id, who in
          try await world.perform(OpenOwnPage(principal: who.principal, giver: .person), id, by: who)
        }
      ),
      (
        "take back",
        { world, id, who in
          try await world.perform(
            TakeBackConsent(
              party: try world.agency("Polisen"), by: .person, whole: true, categories: CategorySet([])),
            id, by: who)
        }
      ),
      (
        "member",
        { world, id, who in
          try await world.perform(
            AddMember(
              agency: who.agency, principal: who.principal, need: "x", contribution: "x",
              headTeacher: "x"), id, by: who)
        }
      ),
      (
        "close",
        { world, id, who in
          try await world.perform(
            CloseFile(reason: "C02", completion: .interrupted, words: "x", actorsInformed: true), id, by: who)
        }
      ),
    ]

  @Test("R-SHR-01, R-SHR-04: every other principal is denied at every door, and each try stands in the log")
  func everyDoor() async throws {
    try await inWorld(.founded) { world in
      let id = try await world.begin(to: .planned)
      let inside: Set = [
        "Mira Holmqvist", "Jonas Ekdahl", "Samira Noori", "Eva Lindmark", "Anders Bräck", "Rasmus Hägg",
        "Marcus Hedlund",
      ]
      let outside = world.everybody.filter { !inside.contains($0.name) }
      let before = try await world.file(id)
      let known = try await world.log(id).count
      var tries = 0
      for who in outside {
        for door in Self.doors {
          tries += 1
          do {
            try await door.try(world, id, who)
            Issue.record("\(who.name) came in by \(door.name)")
          } catch DeskError.denied {
            continue
          } catch {
            Issue.record("\(who.name) at \(door.name) was told \(error)")
          }
        }
      }
      let log = try await world.log(id).dropFirst(known)
      #expect(tries >= 40)
      #expect(log.count == tries)
      #expect(log.allSatisfy { $0.outcome == .denied })
      #expect(Set(log.compactMap(\.who?.principal)) == Set(outside.map(\.principal)))
      #expect(try await world.file(id) == before)
    }
  }

  @Test("R-SHR-01: an id that names no file is denied as a file that is not theirs, and logged")
  func unknown() async throws {
    try await inWorld(.founded) { world in
      let nobody = CaseID(0xdead_beef)
      for who in world.everybody {
        await #expect(throws: DeskError.denied(.unknownFile)) {
          try await world.desk.open(nobody, by: who, looking: "overview")
        }
      }
      let log = try await world.log(nobody)
      #expect(log.count == world.everybody.count)
    }
  }

  @Test("R-SHR-01: nobody's lists show a file that they may not open")
  func lists() async throws {
    try await inWorld(.ekhamn) { world in
      for who in world.everybody {
        for card in try await world.desk.cards(of: who) {
          _ = try await world.desk.open(card.id, by: who, looking: "overview")
        }
      }
    }
  }
}
