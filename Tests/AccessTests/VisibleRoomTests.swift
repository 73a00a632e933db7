import Testing

@testable import Access
@testable import Domain

/// The screen in the meeting room is read by everyone in it, so it shows what all of them may see.
@Suite("R-MTG-14: the screen shows what everyone in the room may see")
struct VisibleRoomTests {
  static let police = Participant.agency(World.police.agency)
  static let school = Participant.agency(World.school.agency)
  static let health = Participant.agency(World.health.agency)
  static let me = Participant.giver(.person)
  static let mum = Participant.giver(.guardian(0))
  static let lots = World.author(10, World.unit, .lots)

  struct Line: Sendable, CustomTestStringConvertible {
    let who: String
    let audience: [Participant]
    let leaving: [Participant]
    let category: InformationCategory
    let sight: RoomSight
    var testDescription: String { who }

    init(
      _ who: String, _ audience: [Participant], _ category: InformationCategory, _ sight: RoomSight,
      leaving: [Participant] = []
    ) {
      self.who = who
      self.audience = audience
      self.category = category
      self.sight = sight
      self.leaving = leaving
    }
  }

  /// School: planning and studies. Health: planning and health. The police are in the group without a consent.
  static let table = [
    Line("nobody else", [], .health, .shown),
    Line("the person alone", [me], .health, .shown),
    Line("the person and a guardian", [me, mum], .crime, .shown),
    Line("all for the plan", [me, mum, school, health], .planning, .shown),
    Line("school for studies", [me, school], .studies, .shown),
    Line("school for health", [me, school], .health, .without([school])),
    Line("both for studies", [school, health], .studies, .without([health])),
    Line("both for crime", [school, health], .crime, .without([school, health])),
    Line("the police for anything", [me, police], .planning, .without([police])),
    Line("the own unit for anything", [.agency(World.unit.agency)], .safety, .shown),
    Line("one who leaves by the agenda", [me, school], .studies, .without([school]), leaving: [school]),
    Line("one who leaves and is not there", [me], .studies, .shown, leaving: [school]),
    Line(
      "somebody that the file does not know", [.agency(AgencyID(99))], .planning,
      .without([.agency(AgencyID(99))])),
    Line(
      "a guardian that the file does not name", [.giver(.guardian(7))], .planning,
      .without([.giver(.guardian(7))])),
  ]

  static func world(protection: Person.Protection = .none) -> World {
    var world = World(protection: protection)
    world.give(.firstLots, to: 10)
    for party in [World.police, World.school, World.health] { world.join(party) }
    world.consent(to: World.school, [.planning, .studies])
    world.consent(to: World.health, [.planning, .health])
    return world
  }

  @Test("Everyone in the room, against each category", arguments: VisibleRoomTests.table)
  func everyone(_ line: Line) {
    #expect(
      Access.sight(
        of: line.category, in: Self.world().file, before: line.audience, leaving: line.leaving, at: World.now)
        == line.sight)
  }

  @Test("A consent that is taken back, a guardian kept out, and a closed file take the words off the screen")
  func ended() {
    var world = Self.world()
    let sight = { (world: World, who: Participant) in
      Access.sight(of: .planning, in: world.file, before: [who], at: World.now)
    }
    world.takeBack(World.school, [.planning])
    #expect(sight(world, Self.school) == .without([Self.school]))
    #expect(sight(world, Self.health) == .shown)
    world.add(
      .consent(
        .guardianSetAside(
          GuardianSetAside(guardian: 0, why: .secrecy, reason: "r"))))
    #expect(sight(world, Self.mum) == .without([Self.mum]))
    world.close()
    #expect(sight(world, Self.health) == .without([Self.health]))
    let grown = World(born: Day("2000-01-01")!)
    #expect(sight(grown, Self.mum) == .without([Self.mum]))
  }

  /// Calls a meeting with a point of each category, whose word is the category's own.
  private static func called(_ world: inout World, _ invited: [Participant]) -> Int {
    let points = InformationCategory.allCases.map {
      AgendaPoint(words: word($0), category: $0, origin: nil, without: [])
    }
    let meeting = world.add(
      .meetings(
        .called(
          MeetingCalled(
            kind: .network, day: World.today, time: ClockTime("12:00")!, minutes: 60, place: "HEMLIG-PLATS",
            invited: invited, agenda: [], points: points))))
    world.add(.meetings(.started(MeetingStarted(meeting: meeting, led: nil))))
    for (place, category) in InformationCategory.allCases.enumerated() {
      world.add(
        .meetings(
          .noted(
            MeetingNoted(
              meeting: meeting, step: .point(place), kind: .note, words: word(category), replaces: []))))
    }
    return meeting
  }

  private static func word(_ category: InformationCategory) -> String { "<\(category.code)>" }

  private func room(_ world: World, _ meeting: Int, by viewer: Author = lots) throws -> VisibleRoom? {
    try Access.view(world.file, for: viewer, at: World.now).get().room(meeting)
  }

  @Test("A random room shows a word exactly when each one there has it covered")
  func random() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("VisibleRoomTests seed \(seed)")
    var random = Seeded(state: seed)
    for _ in 0..<400 {
      var world = World()
      world.give(.firstLots, to: 10)
      var covered: [Participant: Set<InformationCategory>] = [
        Self.me: Set(InformationCategory.allCases), Self.mum: Set(InformationCategory.allCases),
      ]
      for party in [World.police, World.school, World.health] {
        world.join(party)
        let given = InformationCategory.allCases.filter { _ in Bool.random(using: &random) }
        if !given.isEmpty { world.consent(to: party, CategorySet(given)) }
        covered[.agency(party.agency)] = Set(given)
      }
      let all = [Self.me, Self.mum, Self.police, Self.school, Self.health]
      let invited = all.filter { _ in Bool.random(using: &random) }
      let meeting = Self.called(&world, invited)
      var there = Set(invited)
      for who in all where Bool.random(using: &random) {
        let mark = AttendanceMarked.Mark.allCases.randomElement(using: &random) ?? .here
        world.add(.meetings(.attendance(AttendanceMarked(meeting: meeting, who: who, mark: mark))))
        if mark == .here { there.insert(who) } else { there.remove(who) }
      }
      let drawn = String(describing: try #require(try room(world, meeting)))
      for category in InformationCategory.allCases {
        let all = there.allSatisfy { covered[$0]?.contains(category) ?? false }
        #expect(drawn.contains(Self.word(category)) == all, "seed \(seed) \(category.code)")
      }
      #expect(!drawn.contains("HEMLIG-PLATS"), "seed \(seed)")
    }
  }

  @Test("R-SAF-08: threat, places and the name of somebody with protected identity are never on the screen")
  func never() throws {
    var world = Self.world(protection: .confidentialityMark)
    world.add(
      .safety(
        .assessed(
          ThreatAssessed(
            level: .local, assessor: "POLISENS-BEDÖMARE", words: "HOTET", protection: "SKYDDET",
            nextReview: World.today, consultedWith: ""))))
    let meeting = Self.called(&world, [Self.me, Self.school])
    world.add(
      .meetings(
        .commitmentGiven(CommitmentGiven(what: "Ringa", by: Self.me, due: World.today, meeting: meeting))))
    let drawn = String(describing: try #require(try room(world, meeting)))
    for secret in ["HOTET", "SKYDDET", "POLISENS-BEDÖMARE", "HEMLIG-PLATS", "Elias", "Vuxen 0"] {
      #expect(!drawn.contains(secret), "\(secret)")
    }
    #expect(drawn.contains("Personen"))
    world.add(.meetings(.attendance(AttendanceMarked(meeting: meeting, who: Self.school, mark: .absent))))
    #expect(String(describing: try #require(try room(world, meeting))).contains("Elias"))
  }

  @Test("Only those who lead the meeting have the screen: no member, no own page, and no emergency look")
  func whose() throws {
    var world = Self.world()
    world.openOwnPage(.person, for: 40)
    let meeting = Self.called(&world, [Self.me, Self.school])
    #expect(try room(world, meeting) != nil)
    #expect(try room(world, meeting + 1) == nil)
    for viewer in [
      World.author(30, World.school, .externalActor), World.author(40, World.unit, .person),
    ] {
      #expect(try room(world, meeting, by: viewer) == nil)
    }
  }
}

/// SplitMix64: the same numbers for the same seed.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
