import Access
import Testing

@testable import Domain

/// B4-29: who has looked, as it is told to those whom it could harm or help.
@Suite struct OwnLooksTests {
  private let records = [
    (LookOutcome.permitted, "case-role:firstLots"), (.permitted, "consent:17"), (.permitted, "emergency:9"),
    (.denied, "noRelation"), (.refused, "R-CON-01"), (.permitted, "own-page:guardian-0"),
  ].map { outcome, ground in
    RecordedLook(
      at: World.now, name: "Anders Bräck", title: "Områdespolis", agency: World.police.agency,
      agencyName: "Polisen", what: "overview", outcome: outcome, ground: ground)
  }

  private func looks(_ viewer: Author, _ prepare: (inout World) -> Void) throws -> [VisibleLook] {
    var world = World()
    world.give(.firstLots, to: 10)
    prepare(&world)
    let view = try Access.view(world.file, for: viewer, at: World.now).get()
    return Access.looks(records, for: view)
  }

  @Test(
    "B4-29: own pages are told unit and title, never a name, nothing refused, and no number of an entry",
    arguments: [Giver.person, .guardian(0)])
  func own(_ giver: Giver) throws {
    let looks = try looks(World.author(40, World.unit, giver == .person ? .person : .guardian)) {
      $0.openOwnPage(giver, for: 40)
    }
    #expect(looks.map(\.ground) == ["case-role:firstLots", "consent", "emergency", "own-page:guardian-0"])
    #expect(looks.allSatisfy { $0.name == nil && $0.outcome == .permitted && $0.title == "Områdespolis" })
  }

  @Test("B4-29: another agency is told of its own looks only, and staff of all with names")
  func others() throws {
    let police = try looks(World.author(30, World.police, .externalActor)) {
      $0.join(World.police)
      $0.consent(to: World.police)
    }
    #expect(police.count == records.count && police.contains { $0.ground == "consent" })
    let school = try looks(World.author(31, World.school, .externalActor)) {
      $0.join(World.school)
      $0.consent(to: World.school)
    }
    #expect(school.isEmpty)
    let staff = try looks(World.author(10, World.unit, .lots)) { _ in }
    #expect(staff.map(\.ground) == records.map(\.ground))
    #expect(staff.allSatisfy { $0.name == "Anders Bräck" })
  }

  @Test("B4-29: who told is no look: the person is not shown from whom the referral came")
  func whoTold() throws {
    let told = RecordedLook(
      at: World.now, name: "N", title: "Granne", agency: World.police.agency, agencyName: "Polisen",
      what: ActKind.registerReferral.rawValue, outcome: .permitted, ground: "referring")
    var world = World()
    world.openOwnPage(.person, for: 40)
    let viewer = World.author(40, World.unit, .person)
    let view = try Access.view(world.file, for: viewer, at: World.now).get()
    #expect(Access.looks([told], for: view).isEmpty && Access.looksInExtract([told]).isEmpty)
  }

  @Test("B4-29: an extract tells as much as own pages do")
  func extract() {
    let looks = Access.looksInExtract(records)
    #expect(looks.count == 4 && looks.allSatisfy { $0.name == nil })
  }
}
