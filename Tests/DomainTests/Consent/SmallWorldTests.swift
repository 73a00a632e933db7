import Testing

@testable import Domain

/// Every world of two consents and at most one taking back, among three parties, asked at every edge,
/// against a definition written anew from the requirement.
@Suite("Consent in every small world")
struct SmallWorldTests {
  struct Given {
    let from: Agency
    let to: Agency
    let categories: [InformationCategory]
    let first: Day
    let last: Day
  }

  struct Back {
    let party: Agency
    let categories: [InformationCategory]?
    /// Taken back before the second consent was given, or after both.
    let between: Bool
  }

  static let parties = [World.unit, World.police, World.school]
  static let directions = parties.flatMap { from in parties.filter { $0 != from }.map { (from, $0) } }
  static let edges = [day("2026-03-28"), day("2026-03-30"), day("2026-04-02")]
  static let instants = edges.flatMap { edge in
    let start = SwedishTime.start(of: edge)
    return [start.before, start, start.after].map { ($0, SwedishTime.day($0)) }
  }
  /// When all answered yes: as a minor, with one guardian, or as an adult.
  static let answered = day("2026-03-09")
  static let grown = day("1999-05-04")
  static let turning = day("2008-03-30")

  @Test("R-CON-02, R-CON-17: what passes is exactly what the naive definition lets pass")
  func agreesWithNaive() {
    var compared = 0
    var passed = 0
    for born in [Self.grown, Self.turning] {
      // The birthday matters to each consent by itself, so the one turning 18 has the same one twice.
      for (first, second) in born == Self.grown ? Self.pairs : Self.givens.map({ ($0, $0) }) {
        for back in Self.takingsBack {
          let state = Self.state(born: born, [first, second], back)
          for (instant, today) in Self.instants {
            for (from, to) in Self.directions {
              for category in [InformationCategory.planning, .crime] {
                let found = state.covering(from: from.id, to: to.id, category: category, at: instant)
                let may = Self.naive(born, [first, second], back, from, to, category, today)
                if (found != nil) != may {
                  Issue.record("\(born) \(first) \(second) \(String(describing: back))")
                }
                compared += 1
                passed += may ? 1 : 0
              }
            }
          }
        }
      }
    }
    print("small worlds: \(compared) answers compared, \(passed) of them yes")
    #expect(compared == (24 * 24 + 24) * 19 * 108 && passed > 50_000)
  }

  /// Says the requirement over days and ages, knowing nothing of windows or moments.
  static func naive(
    _ born: Day, _ consents: [Given], _ back: Back?, _ from: Agency, _ to: Agency,
    _ category: InformationCategory, _ today: Day
  ) -> Bool {
    if born.age(on: answered) < 18, born.age(on: today) >= 18 { return false }
    return consents.indices.contains { (index: Int) in
      let given = consents[index]
      guard given.from == from, given.to == to, given.categories.contains(category) else { return false }
      guard given.first <= today, today <= given.last else { return false }
      guard let back, back.party == from || back.party == to else { return true }
      if back.between, index == 1 { return true }
      return !(back.categories?.contains(category) ?? true)
    }
  }

  static let pairs = givens.flatMap { first in givens.map { (first, $0) } }

  static let givens = directions.flatMap { from, to in
    [[InformationCategory.planning], [.planning, .crime]].flatMap { categories in
      [0, 1].map { start in
        Given(
          from: from, to: to, categories: categories, first: edges[start],
          last: edges[start + 1].adding(days: -1))
      }
    }
  }

  static let takingsBack: [Back?] =
    [nil]
    + parties.flatMap { party in
      [nil, [.planning], [.crime]].flatMap { (categories: [InformationCategory]?) in
        [true, false].map { Back(party: party, categories: categories, between: $0) }
      }
    }

  static func state(born: Day, _ consents: [Given], _ back: Back?) -> ConsentState {
    var state = ConsentState()
    state.personIsKnown(born: born, ages: ConsentAges(own: 15, alone: 18), guardians: 1)
    var entries = consents.map { ConsentEntry.given(asked($0)) }
    if let back { entries.insert(.takenBack(taken(back)), at: back.between ? 1 : 2) }
    let then = SwedishTime.instant(answered, clock("10:00"))
    for (index, entry) in entries.enumerated() {
      let whole = Entry(
        EntryDraft(.consent(entry)), sequence: index + 1, at: then, by: World.lotta)
      state.apply(entry, of: whole)
    }
    return state
  }

  private static func asked(_ given: Given) -> ConsentGiven {
    ConsentGiven(
      terms: [
        ConsentTerm(
          from: Party(given.from), to: Party(given.to), categories: CategorySet(given.categories),
          purpose: .coordination, validFrom: given.first, validThrough: given.last)
      ],
      answers: [Giver.person, .guardian(0)].map { GiverAnswer(giver: $0, reply: .yes, on: answered) },
      method: .form(reference: ""), explained: "", childsView: "", informedOfTakingBack: true)
  }

  private static func taken(_ back: Back) -> ConsentTakenBack {
    ConsentTakenBack(
      party: Party(back.party), by: .person, categories: CategorySet(back.categories ?? []),
      whole: back.categories == nil, words: "",
      consequence: TakeBackConsequence(
        endsEverything: false, readers: 0, invitations: [], commitments: [], alreadyDisclosed: 0,
        leadsToClosing: false))
  }
}
