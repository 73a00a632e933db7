import Access
import Testing

@testable import Domain

/// A lots is away, and somebody stands in from a first day through a last: nothing before, nothing after.
@Suite struct StandInTests {
  static let karim = World.author(77, World.unit, .lots)

  /// The clocks go forward on 29 March and back on 25 October; the third pair is plain.
  static let times: [(first: String, last: String)] = [
    ("2026-03-29", "2026-03-29"), ("2026-10-25", "2026-10-25"), ("2026-11-23", "2026-12-06"),
  ]

  private static func world(
    _ first: Day, _ last: Day, _ role: CaseRole = .firstLots
  ) -> (world: World, named: Int) {
    var world = World()
    world.give(.firstLots, to: 10)
    world.give(.secondLots, to: 11)
    let named = world.add(.bareStandIn(role, of: karim.principal, from: first, through: last))
    return (world, named)
  }

  private static func relation(_ world: World, _ now: Instant) -> Relation? {
    try? Access.relation(of: karim, to: world.file, at: now).get()
  }

  @Test(
    "R-ROL-12: a stand-in sees from the first moment of the first day to the last of the last",
    arguments: times)
  func edges(_ time: (first: String, last: String)) throws {
    let (first, last) = (try #require(Day(time.first)), try #require(Day(time.last)))
    let (world, named) = Self.world(first, last)
    let opens = SwedishTime.start(of: first)
    let closes = SwedishTime.start(of: last.adding(days: 1))
    func at(_ instant: Instant, _ offset: Int64) -> Relation? {
      Self.relation(world, Instant(milliseconds: instant.milliseconds + offset))
    }
    #expect(at(opens, -1) == nil)
    #expect(at(opens, 0) == .standIn(.firstLots, named))
    #expect(at(closes, -1) == .standIn(.firstLots, named))
    #expect(at(closes, 0) == nil)
  }

  @Test("R-ROL-12: a stand-in has the lots' acts and compartments, and the log says on which ground")
  func reach() {
    let (world, named) = Self.world(World.today, World.today)
    let decided = Access.decide(.writeNote, in: world.file, by: Self.karim, at: World.now)
    #expect((try? decided.get())?.ground.code == "stand-in:\(named)")
    let leaders = Access.decide(.nameReader, in: world.file, by: Self.karim, at: World.now)
    #expect(denial(leaders) == .notThisAct)
    for place in Compartment.allCases {
      let view = Access.view(world.file, for: Self.karim, at: World.now, into: place)
      #expect(
        (denial(view) == nil) == [.threat, .identity, .suspicions].contains(place), "\(place.rawValue)")
    }
    // Everyone who works in the case reports concern for a child, also without reading the reports.
    let concern = Access.decide(
      .reportConcern, compartment: .childReports, in: world.file, by: Self.karim, at: World.now)
    #expect(denial(concern) == nil)
    // Who already has a way in needs no other, and does not open the file in an emergency.
    #expect(denial(Access.decide(.breakGlass, in: world.file, by: Self.karim, at: World.now)) == .notThisAct)
  }

  @Test("R-ROL-12: the lots who is away keeps the case")
  func lotsStays() {
    let (world, _) = Self.world(World.today, World.today)
    let mira = World.author(10, World.unit, .lots)
    #expect((try? Access.relation(of: mira, to: world.file, at: World.now).get()) == .caseWorker(.firstLots))
  }

  @Test("R-ROL-12: nothing remains when it is ended, or when the lots' part goes to another for good")
  func ended() {
    var (world, named) = Self.world(World.today, World.today.adding(days: 9))
    world.add(.group(.standInEnded(StandInEnded(standIn: named, name: "", reason: ""))))
    #expect(Self.relation(world, World.now) == nil)
    (world, _) = Self.world(World.today, World.today.adding(days: 9))
    world.give(.firstLots, to: 12)
    #expect(Self.relation(world, World.now) == nil)
    (world, named) = Self.world(World.today, World.today.adding(days: 9))
    world.give(.socialSecretary, to: 12)
    #expect(Self.relation(world, World.now) == .standIn(.firstLots, named))
  }

  @Test("R-ROL-12: of two that hold, the first named is the ground; at another unit there is none")
  func several() {
    var (world, named) = Self.world(World.today.adding(days: 1), World.today.adding(days: 3))
    let again = world.add(
      .bareStandIn(
        .secondLots, of: Self.karim.principal, from: World.today, through: World.today.adding(days: 9)))
    #expect(Self.relation(world, World.now) == .standIn(.secondLots, again))
    let tomorrow = SwedishTime.start(of: World.today.adding(days: 1))
    #expect(Self.relation(world, tomorrow) == .standIn(.firstLots, named))
    let elsewhere = World.author(77, World.otherUnit, .lots)
    #expect(denial(Access.view(world.file, for: elsewhere, at: World.now)) == .noRelation)
  }
}
