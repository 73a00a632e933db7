import Access
import Testing

@testable import Domain

/// What another agency may see, and the moments when it ends.
@Suite struct MemberTests {
  let school = World.author(30, World.school, .externalActor)

  @Test("R-CON-02: membership without a consent in force shows nothing")
  func consentNeeded() {
    var world = World()
    world.join(World.school)
    #expect(denial(view(world)) == .noConsent)
    world.consent(to: World.school)
    #expect(denial(view(world)) == nil)
  }

  @Test("A consent without membership shows nothing")
  func membershipNeeded() {
    var world = World()
    world.consent(to: World.school)
    #expect(denial(view(world)) == .notMember)
  }

  @Test("A member that is one person is only that person")
  func namedMember() {
    var world = World()
    world.join(World.school, principal: 31)
    world.consent(to: World.school)
    #expect(denial(view(world)) == .notMember)
    let named = World.author(31, World.school, .externalActor)
    #expect(denial(Access.view(world.file, for: named, at: World.now)) == nil)
  }

  @Test("R-SHR-04: taken back, everything towards the party is gone in the same instant")
  func takenBack() {
    var world = World()
    world.join(World.school)
    world.consent(to: World.school)
    world.notice("Hemligt", .studies, to: World.school)
    #expect(texts(world) == ["Hemligt"])
    world.takeBack(World.school)
    #expect(denial(view(world)) == .noConsent)
  }

  @Test("R-CON-06: taken back in part, only that part is gone")
  func partly() {
    var world = World()
    world.join(World.school)
    world.consent(to: World.school)
    world.notice("Närvaro", .studies, to: World.school)
    world.notice("Hälsa", .health, to: World.school)
    world.takeBack(World.school, [.health])
    #expect(texts(world) == ["Närvaro"])
  }

  @Test("R-SAF-08: where a cancelled meeting was to be is known to the unit and to nobody else")
  func cancelled() throws {
    var world = World()
    world.give(.firstLots, to: 10)
    world.join(World.school)
    world.consent(to: World.school)
    world.openOwnPage(.person, for: 40)
    let invited = [Participant.giver(.person), .agency(World.school.agency)]
    let meeting = world.add(
      .meetings(
        .called(
          MeetingCalled(
            kind: .network, day: World.today, time: ClockTime("13:00")!, minutes: 60, place: "Storgatan 12",
            invited: invited, agenda: [], placeKind: .home))))
    world.add(
      .sharing(
        .disclosed(
          Disclosed(items: [ItemRef(sequence: meeting, part: 0)], to: World.school, ground: .consent))))
    let (unit, own) = (World.author(10, World.unit, .lots), World.author(40, World.unit, .person))
    func place(_ viewer: Author) throws -> String? {
      let view = try Access.view(world.file, for: viewer, at: World.now).get()
      let seen = try #require(view.meetings.first)
      #expect((seen.place == nil) == (seen.placeKind == nil))
      return seen.place
    }
    for viewer in [unit, school, own] { #expect(try place(viewer) == "Storgatan 12") }
    world.add(.meetings(.cancelled(MeetingCancelled(meeting: meeting, reason: "r"))))
    #expect(try place(unit) == "Storgatan 12")
    for viewer in [school, own] { #expect(try place(viewer) == nil) }
  }

  @Test("What was never disclosed is not seen, however wide the consent")
  func undisclosed() {
    var world = World()
    world.join(World.school)
    world.consent(to: World.school)
    world.notice("Internt", .studies, to: nil)
    world.notice("Till polisen", .studies, to: World.police)
    #expect(texts(world) == [])
  }

  @Test("The end of a consent is the first moment after its last day, in Sweden")
  func lastMoment() {
    var world = World()
    world.join(World.school)
    world.consent(to: World.school, through: World.today)
    let midnight = SwedishTime.start(of: World.today.adding(days: 1))
    let before = Instant(milliseconds: midnight.milliseconds - 1)
    #expect(denial(Access.view(world.file, for: school, at: before)) == nil)
    #expect(denial(Access.view(world.file, for: school, at: midnight)) == .noConsent)
  }

  @Test("A consent that begins later says so, and opens nothing before its day")
  func later() throws {
    var world = World()
    world.give(.firstLots, to: 10)
    world.join(World.school)
    let first = World.today.adding(days: 3)
    world.consent(to: World.school, from: first)
    let lots = World.author(10, World.unit, .lots)
    let seen = try Access.view(world.file, for: lots, at: World.now).get()
    guard case .staff(let whole) = seen.content else {
      Issue.record("the lots works in the file")
      return
    }
    #expect(whole.consentLines.map(\.standing) == [.begins(on: first)])
    #expect(denial(view(world)) == .noConsent)
  }

  @Test("R-SHR-04: after closing only the own unit reads the file")
  func closed() {
    var world = World()
    world.give(.firstLots, to: 10)
    world.join(World.school)
    world.consent(to: World.school)
    world.close()
    #expect(denial(view(world)) == .closed)
    let lots = World.author(10, World.unit, .lots)
    #expect(denial(Access.view(world.file, for: lots, at: World.now)) == nil)
  }

  @Test("R-CHI-09: the guardian's pages end at the first moment of the eighteenth birthday")
  func majority() {
    let birthday = World.today.adding(days: 14)
    var world = World(born: birthday.adding(years: -18))
    world.openOwnPage(.guardian(0), for: 40)
    world.openOwnPage(.person, for: 41)
    let guardian = World.author(40, World.unit, .guardian)
    let person = World.author(41, World.unit, .person)
    let midnight = SwedishTime.start(of: birthday)
    let before = Instant(milliseconds: midnight.milliseconds - 1)
    #expect(denial(Access.view(world.file, for: guardian, at: before)) == nil)
    #expect(denial(Access.view(world.file, for: guardian, at: midnight)) == .guardianshipEnded)
    #expect(denial(Access.view(world.file, for: person, at: midnight)) == nil)
  }

  @Test("R-SAF-08: a protected name is shown to those who work in the file, masked to other agencies")
  func protectedName() throws {
    var world = World(protection: .confidentialityMark)
    world.give(.firstLots, to: 10)
    world.join(World.school)
    world.consent(to: World.school)
    let viewers = [
      World.author(10, World.unit, .lots), World.author(13, World.unit, .workLeader), school,
    ]
    let names = try viewers.map {
      try Access.view(world.file, for: $0, at: World.now).get().header.name
    }
    #expect(names == ["Elias Sandvik", "Elias Sandvik", "Skyddad identitet"])
  }

  private func view(_ world: World) -> Result<VisibleFile, Denial> {
    Access.view(world.file, for: school, at: World.now)
  }

  private func texts(_ world: World) -> [String]? {
    guard case .success(let view) = view(world), case .disclosed(let disclosed) = view.content
    else { return nil }
    return disclosed.notices.map(\.text)
  }
}
