import Access
import Testing

@testable import Domain

/// Every combination of a small world, compared with a definition written without any of Access's words.
@Suite struct SmallWorldTests {
  /// Three agencies besides the owner: with two, real faults survive.
  static let agencies = [World.police, World.school, World.health]
  static let categories: [InformationCategory] = [.studies, .health]

  struct Setting {
    let member: Int
    let consented: [CategorySet]
    let takenBack: [CategorySet?]
    let disclosed: [Bool]
    let closed: Bool
  }

  @Test("R-SHR-01: what each agency sees is exactly what was disclosed to it and is still covered")
  func exhaustive() throws {
    var compared = 0
    for setting in Self.settings {
      let world = Self.world(setting)
      for (index, agency) in Self.agencies.enumerated() {
        let viewer = World.author(50 + UInt128(index), agency, .externalActor)
        for step in [-1, 0, 1] {
          let now = Instant(milliseconds: Self.end.milliseconds + Int64(step))
          let seen = Self.seen(world, viewer, now)
          let expected = Self.naive(setting, index, isBeforeEnd: step < 0)
          guard seen == expected else {
            Issue.record("\(setting) agency \(index) step \(step): \(seen) is not \(expected)")
            return
          }
          compared += 1
        }
      }
    }
    print("small world: \(compared) views compared")
    #expect(compared > 10_000)
  }

  /// The naive definition: nothing about windows, items or relations.
  static func naive(_ setting: Setting, _ agency: Int, isBeforeEnd: Bool) -> Set<String> {
    guard setting.member & 1 << agency != 0, !setting.closed, isBeforeEnd else { return [] }
    var seen: Set<String> = []
    for (position, category) in categories.enumerated() {
      let said = setting.consented[agency].contains(category)
      let back = setting.takenBack[agency]?.contains(category) ?? false
      if said, !back, setting.disclosed[position] { seen.insert("\(agency) \(category.code)") }
    }
    return seen
  }

  private static let end = SwedishTime.start(of: World.today.adding(days: 1))

  private static var settings: [Setting] {
    let sets: [CategorySet] = [[], [.studies], [.health], [.studies, .health]]
    let backs: [CategorySet?] = [nil, [.studies], [.studies, .health]]
    var all: [Setting] = []
    for member in [0, 1, 2, 4, 7] {
      for first in sets {
        for second in sets {
          for back in backs {
            for disclosed in [[true, true], [true, false], [false, false]] {
              for closed in [false, true] {
                all.append(
                  Setting(
                    member: member, consented: [first, second, [.studies]],
                    takenBack: [back, nil, back], disclosed: disclosed, closed: closed))
              }
            }
          }
        }
      }
    }
    return all
  }

  private static func world(_ setting: Setting) -> World {
    var world = World()
    for (index, agency) in agencies.enumerated() {
      if setting.member & 1 << index != 0 { world.join(agency) }
      if !setting.consented[index].isEmpty {
        world.consent(to: agency, setting.consented[index], through: World.today)
      }
    }
    for (position, category) in categories.enumerated() where setting.disclosed[position] {
      for (index, agency) in agencies.enumerated() {
        world.notice("\(index) \(category.code)", category, to: agency)
      }
    }
    for (index, agency) in agencies.enumerated() {
      if let back = setting.takenBack[index] { world.takeBack(agency, back) }
    }
    if setting.closed { world.close() }
    return world
  }

  private static func seen(_ world: World, _ viewer: Author, _ now: Instant) -> Set<String> {
    guard case .success(let view) = Access.view(world.file, for: viewer, at: now),
      case .disclosed(let disclosed) = view.content
    else { return [] }
    return Set(disclosed.notices.map(\.text))
  }
}
