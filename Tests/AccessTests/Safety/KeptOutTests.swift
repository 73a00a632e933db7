import Testing

@testable import Access
@testable import Domain

/// B4-07: a guardian who is the threat. Every exception against every age, and against each compartment.
@Suite struct KeptOutTests {
  private let guardian = World.author(21, World.unit, .guardian)

  private func world(age: Int, _ why: GuardianException?, back: Bool) -> World {
    var world = World(born: World.today.adding(years: -age), guardians: 2)
    world.give(.firstLots, to: 10)
    world.openOwnPage(.guardian(0), for: 21)
    if let why {
      world.add(.consent(.guardianSetAside(GuardianSetAside(guardian: 0, why: why, reason: "r"))))
    }
    if back { world.add(.consent(.guardianRestored(GuardianRestored(guardian: 0, reason: "r")))) }
    for place in Compartment.allCases { world.seal("kanariefågel", in: place) }
    return world
  }

  @Test("B4-07: a guardian reads until kept out or the child is of age, and then nothing at all")
  func readsUntil() {
    for age in [0, 12, 14, 15, 17, 18, 25] {
      for why in [nil] + GuardianException.allCases.map(Optional.some) {
        for back in [false, true] where why != nil || !back {
          let keptOut = !back && why.map { $0.keepsOut } ?? false
          let view = Access.view(world(age: age, why, back: back).file, for: guardian, at: World.now)
          let expected: Denial? = age >= 18 ? .guardianshipEnded : keptOut ? .guardianKeptOut : nil
          #expect(view.failure == expected, "\(age) \(String(describing: why)) \(back)")
        }
      }
    }
  }

  @Test("B4-07: no exception is seen on the other guardian's page, and no compartment on any")
  func nothingLeaks() throws {
    let plain = try Access.view(
      world(age: 14, nil, back: false).file, for: guardian, at: World.now
    ).get()
    let without = World(born: World.today.adding(years: -14), guardians: 2)
    var bare = without
    bare.give(.firstLots, to: 10)
    bare.openOwnPage(.guardian(0), for: 21)
    let empty = try Access.view(bare.file, for: guardian, at: World.now).get()
    #expect(hash(plain.content) == hash(empty.content) && hash(plain.header) == hash(empty.header))
    #expect(hash(plain.content) != hash(plain.header) && plain.header.threat == nil)
    for place in Compartment.allCases {
      let view = Access.view(
        world(age: 14, nil, back: false).file, for: guardian, at: World.now, into: place)
      #expect(view.failure == .notReader, "\(place)")
    }
  }

  /// Everything in the value, whatever order its dictionaries happen to have.
  private func hash(_ value: Any) -> Int {
    var hash = ContentHash()
    hash.take(value)
    return hash.finalize()
  }
}
