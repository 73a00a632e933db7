import Access
import Testing

@testable import Domain

/// R-ORG-13: what somebody from an agency that took over may see and do.
@Suite struct SuccessionAccessTests {
  let heir = Party(agency: AgencyID(60), kind: .school, name: "Nya skolan")
  var teacher: Author { World.author(80, heir, .externalActor) }

  private func world(since: Day = World.today, carries: Bool = true) -> World {
    var world = World()
    world.join(World.school)
    world.consent(to: World.school)
    world.file.lay([Succession(from: World.school, to: heir, since: since, carries: carries)])
    return world
  }

  private func denial(_ world: World, at now: Instant = World.now) -> Denial? {
    if case .failure(let denial) = Access.view(world.file, for: teacher, at: now) { denial } else { nil }
  }

  @Test("R-ORG-13: the successor reads on the consent of the one before, from its first moment")
  func edge() {
    let start = SwedishTime.start(of: World.today)
    #expect(denial(world(), at: start.adding(seconds: -1)) == .notMember)
    #expect(denial(world(), at: start) == nil)
    #expect(denial(world(since: World.today.adding(days: 1))) == .notMember)
  }

  @Test("R-ORG-13: a successor under another authority reads nothing")
  func otherAuthority() {
    #expect(denial(world(carries: false)) == .notMember)
  }

  @Test("R-ORG-13, R-CON-06: it can be taken back as before, and the successor is out in the same instant")
  func takenBack() {
    var world = world()
    world.takeBack(World.school)
    #expect(denial(world) == .noConsent)
  }

  @Test("R-ORG-13: what is written is signed with the person, in the place of the party")
  func signed() throws {
    let permit = try Access.decide(.writeNotice, in: world().file, by: teacher, at: World.now).get()
    #expect(permit.author.principal == teacher.principal && permit.author.agency == World.school.agency)
  }

  @Test("R-ORG-13: the consent line says who took over")
  func line() throws {
    let world = world()
    let lots = World.author(10, World.unit, .workLeader)
    guard case .staff(let whole) = try Access.view(world.file, for: lots, at: World.now).get().content else {
      Issue.record("staff")
      return
    }
    let line = try #require(whole.consentLines.first { $0.party.agency == World.school.agency })
    #expect(line.succession?.to.name == "Nya skolan" && line.succession?.carries == true)
  }
}
