import Testing

@testable import Access
@testable import Domain

/// A point that is kept from somebody who is called: they are shown nothing that tells there is one.
@Suite("R-MTG-14: a point that somebody is not to know of")
struct HiddenPointTests {
  private static let me = Participant.giver(.person)
  private static let mum = Participant.giver(.guardian(0))
  private static let school = Participant.agency(World.school.agency)
  private static let secret = "FRÅGAN-UTAN-MAMMA"

  /// The person, a guardian and the school are called; the second point is kept from some of them.
  private func called(without hidden: [Participant]) -> (World, Int) {
    var world = World()
    world.give(.firstLots, to: 10)
    for party in [World.school, World.health] {
      world.join(party)
      world.consent(to: party, [.planning])
    }
    world.openOwnPage(.person, for: 40)
    world.openOwnPage(.guardian(0), for: 41)
    let meeting = world.add(
      .meetings(
        .called(
          MeetingCalled(
            kind: .network, day: World.today, time: ClockTime("12:00")!, minutes: 60, place: "p",
            invited: [Self.me, Self.mum, Self.school], agenda: [],
            points: [
              AgendaPoint(words: "SKOLAN", category: .planning, origin: nil, without: []),
              AgendaPoint(
                words: Self.secret, category: .planning, origin: nil, without: [], hidden: hidden),
            ]))))
    world.add(
      .sharing(
        .disclosed(
          Disclosed(items: [ItemRef(sequence: meeting, part: 0)], to: World.school, ground: .consent))))
    return (world, meeting)
  }

  private func meetings(_ world: World, for viewer: Author) throws -> [VisibleMeeting] {
    let view = try Access.view(world.file, for: viewer, at: World.now).get()
    switch view.content {
    case .own(let own): return own.meetings
    case .disclosed(let disclosed): return disclosed.meetings
    case .staff, .arrived: return view.meetings
    }
  }

  private static let viewers = [
    (me, World.author(40, World.unit, .person)), (mum, World.author(41, World.unit, .guardian)),
    (school, World.author(30, World.school, .externalActor)),
  ]

  @Test("Every set of those it is kept from: it stands on the pages of the others, and of the person always")
  func pages() throws {
    for hidden in [
      [], [Self.mum], [Self.school], [Self.mum, Self.school],
    ] {
      let (world, _) = called(without: hidden)
      for (who, viewer) in Self.viewers {
        let page = String(describing: try meetings(world, for: viewer))
        #expect(page.contains("SKOLAN"), "\(who.code)")
        #expect(page.contains(Self.secret) == !hidden.contains(who), "\(who.code) of \(hidden.map(\.code))")
      }
    }
  }

  @Test("The screen has no such point while one of them may be there, and nothing in its place")
  func screen() throws {
    var (world, meeting) = called(without: [Self.mum])
    world.add(.meetings(.started(MeetingStarted(meeting: meeting, led: nil))))
    let room = { (world: World) in
      try #require(
        try Access.view(world.file, for: VisibleRoomTests.lots, at: World.now).get().room(meeting))
    }
    let kept = { (world: World) in
      try Access.view(world.file, for: VisibleRoomTests.lots, at: World.now).get().keptFromRoom(meeting)
    }
    #expect(try !room(world).steps.contains { $0.step == .point(1) })
    #expect(try kept(world).contains { $0.what == Self.secret && $0.without == [Self.mum] })
    world.add(.meetings(.attendance(AttendanceMarked(meeting: meeting, who: Self.mum, mark: .left))))
    #expect(try room(world).steps.contains { $0.name == Self.secret })
    // Somebody who was never called and comes in all the same.
    let health = Participant.agency(World.health.agency)
    world.add(.meetings(.attendance(AttendanceMarked(meeting: meeting, who: health, mark: .here))))
    #expect(try !room(world).steps.contains { $0.step == .point(1) })
  }

  @Test("A change tells of itself only to those who read another agenda than before")
  func told() throws {
    var (world, meeting) = called(without: [Self.mum])
    let points = try #require(world.file.meetings.meeting(meeting)).call.taken
    world.add(
      .meetings(
        .changed(
          MeetingChanged(
            meeting: meeting,
            points: [
              points[0],
              AgendaPoint(words: "ANNAN", category: .planning, origin: nil, without: [], hidden: [Self.mum]),
            ]))))
    func changed(_ viewer: Author) throws -> Day? {
      try meetings(world, for: viewer).first?.agendaChanged
    }
    #expect(try changed(Self.viewers[0].1) == World.today && changed(Self.viewers[2].1) == World.today)
    #expect(try changed(Self.viewers[1].1) == nil, "and mum sees no trace of it")
  }

  @Test("R-SAF-08: a calendar file that is taken away is away for everybody, and is not told of as a change")
  func calendar() throws {
    var (world, meeting) = called(without: [])
    func all(_ world: World) throws -> [VisibleMeeting] {
      try Self.viewers.flatMap { try meetings(world, for: $0.1) }
    }
    #expect(try all(world).map(\.calendar) == [true, true, true])
    world.add(.meetings(.changed(MeetingChanged(meeting: meeting, calendar: false))))
    #expect(try all(world).map(\.calendar) == [false, false, false])
    #expect(try all(world).allSatisfy { $0.agendaChanged == nil })
  }
}
