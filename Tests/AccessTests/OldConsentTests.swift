import Access
import Testing

@testable import Domain

/// Nothing old comes back by what is written later, or by what is lost.
@Suite struct OldConsentTests {
  /// A file of the entries, numbered anew.
  private func folded(_ bodies: [EntryBody]) -> CaseFile {
    var world = World(born: World.today.adding(years: -30))
    world.join(World.school)
    for body in bodies { world.add(body) }
    return world.file
  }

  @Test("B4-10: a file in which consents have been lost lets through no more than the whole file")
  func lessIsNeverMore() {
    var world = World(born: World.today.adding(years: -30))
    let start = world.file.version
    world.consent(to: World.school, [.planning, .studies], givers: [.person])
    world.consent(by: World.school, to: World.unit, [.studies], givers: [.person])
    world.takeBack(World.school, [.studies])
    world.consent(to: World.school, [.health], givers: [.person])
    world.takeBack(World.school, [.health])
    let bodies = world.file.entries.dropFirst(start).map(\.body)
    let whole = open(folded(bodies))
    #expect(whole == [.planning])
    for kept in 0..<32 {
      let some = bodies.enumerated().filter { index, body in
        if case .consent(.takenBack) = body { return true }
        return kept & 1 << index != 0
      }
      #expect(open(folded(some.map(\.element))).isSubset(of: whole), "\(kept)")
    }
  }

  @Test("B4-02: what a party was given stays what it was: a new version or correction is not given with it")
  func whatWasGiven() {
    var world = World(born: World.today.adding(years: -30))
    world.join(World.school)
    world.consent(to: World.school, .all, givers: [.person])
    let given = world.notice("given", .studies, to: World.school)
    let later = world.notice("later", .health, to: nil)
    let viewer = World.author(30, World.school, .externalActor)
    func reads(_ entry: Int) -> Bool {
      let item = ItemRef(sequence: entry, part: 0)
      return denial(Access.reading(item, of: world.file, by: viewer, at: World.now)) == nil
    }
    #expect(reads(given) && !reads(later))
    world.takeBack(World.school, [.studies])
    #expect(!reads(given) && !reads(later))
  }

  private func open(_ file: CaseFile) -> CategorySet {
    file.consent.categories(from: World.unit.agency, to: World.school.agency, at: World.now)
  }
}
