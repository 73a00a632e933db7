import Access

@testable import Domain

/// Every world of two consents and at most one taking back among four parties, with each way in which
/// the givers can have answered: who may read which item at each edge.
struct ConsentWorlds: Worlds {
  struct Given {
    let from: Party
    let to: Party
    let both: Bool
    let start: Int
  }

  struct Back {
    let party: Party
    /// Nil for everything.
    let category: InformationCategory?
    /// Before the second consent was given, or after both.
    let between: Bool
  }

  /// How the givers have answered, and who has been set aside.
  enum Answers: CaseIterable {
    case oneGuardian, twoGuardians, oneOfTwo, otherUnreachable, otherFoundAgain, noButMature, personSilent
    case nobodyNamed, allSetAside
  }

  /// Whether the second consent was oral, and the second official heard it too; or for another purpose
  /// than what is shared.
  enum Second: CaseIterable { case plain, unconfirmed, confirmed, otherPurpose }

  static let categories: [InformationCategory] = [.studies, .crime]
  static let births = ["1999-05-04", "2008-03-30", "2011-03-30", "2008-02-29", "2013-06-01"]
    .compactMap(Day.init)

  let name = "consents"
  private let givens: [Given]
  private let backs: [Back?]
  private let bases: [[Folding]]

  init() {
    givens = Town.everyone.flatMap { from in
      Town.everyone.filter { $0 != from }.flatMap { to in
        [true, false].flatMap { both in [0, 1].map { Given(from: from, to: to, both: both, start: $0) } }
      }
    }
    backs =
      [nil]
      + Town.everyone.flatMap { party in
        [nil, .studies, .crime].flatMap { category in
          [true, false].map { Back(party: party, category: category, between: $0) }
        }
      }
    bases = Self.births.map { born in
      Answers.allCases.map { answers in
        var folding = Town.file(born: born, guardians: answers.guardians, categories: Self.categories)
        for party in Town.others { folding.join(party) }
        return folding
      }
    }
  }

  /// The second consent runs through all for the first and a few for the others, so that both the
  /// pairs and the answers are complete.
  private var pairs: [(Int, Int)] {
    givens.indices.flatMap { first in
      givens.indices.filter { first < 4 || ($0 * 7 + first) % 12 == 0 }.map { (first, $0) }
    }
  }

  func check(_ part: Int, of parts: Int, every stride: Int) -> Tally {
    var tally = Tally()
    var place = 0
    for (birth, born) in Self.births.enumerated() {
      for (way, answers) in Answers.allCases.enumerated() {
        for kind in Second.allCases {
          for (first, second) in pairs {
            for back in backs {
              place += 1
              guard place % parts == part, place / parts % stride == 0 else { continue }
              let world = World(
                born: born, answers: answers, kind: kind,
                consents: [givens[first], givens[second]], back: back)
              world.compare(bases[birth][way], &tally)
            }
          }
        }
      }
    }
    return tally
  }
}

extension ConsentWorlds {
  struct World {
    let born: Day
    let answers: Answers
    let kind: Second
    let consents: [Given]
    let back: Back?

    func compare(_ base: Folding, _ tally: inout Tally) {
      let file = folded(base)
      for viewer in [Town.officer, Town.teacher, Town.doctor] {
        for instant in Town.instants {
          let today = SwedishTime.day(instant)
          let reached =
            Town.everyone.contains { may($0.agency, viewer.agency, nil, today) }
            || Town.everyone.contains { may(viewer.agency, $0.agency, nil, today) }
          for item in base.items {
            let found = Access.reading(item.ref, of: file, by: viewer, at: instant)
            let expected =
              reached && (item.owner == viewer.agency || may(item.owner, viewer.agency, item.category, today))
            tally.take(found.isSuccess == expected, expected) {
              "\(self) \(viewer.agencyKind) \(item) \(today): \(found)"
            }
          }
        }
      }
    }

    private func folded(_ base: Folding) -> CaseFile {
      var folding = base
      answers.before(&folding)
      for (index, given) in consents.enumerated() {
        if index == 1, let back, back.between { folding.takeBack(back.party, back.set) }
        let isOral = index == 1 && (kind == .unconfirmed || kind == .confirmed)
        let number = folding.consent(
          from: given.from, to: given.to, given.both ? [.studies, .crime] : [.studies],
          Town.edges[given.start], Town.edges[given.start + 1].adding(days: -1), answers: answers.replies,
          purpose: index == 1 && kind == .otherPurpose ? .safety : .coordination,
          awaits: isOral ? [.crime] : nil)
        if isOral, kind == .confirmed {
          folding.add(.consent(.confirmed(ConsentConfirmed(consent: number, words: ""))))
        }
      }
      if let back, !back.between { folding.takeBack(back.party, back.set) }
      return folding.file
    }

    // MARK: The naive definition, over days and ages

    /// May `from` give `to` things of the category (nil: anything at all) on `today`?
    private func may(_ from: AgencyID, _ to: AgencyID, _ category: InformationCategory?, _ today: Day) -> Bool
    {
      guard everyNeededSaidYes(today) else { return false }
      return consents.indices.contains { index in
        let given = consents[index]
        guard given.from.agency == from, given.to.agency == to else { return false }
        guard Town.edges[given.start] <= today, today < Town.edges[given.start + 1] else { return false }
        let left = (given.both ? [InformationCategory.studies, .crime] : [.studies]).filter {
          !takenBack(given, index, $0) && !($0 == .crime && index == 1 && kind == .unconfirmed)
        }
        guard let category else { return !left.isEmpty }
        return left.contains(category) && !(index == 1 && kind == .otherPurpose)
      }
    }

    private func takenBack(_ given: Given, _ index: Int, _ category: InformationCategory) -> Bool {
      guard let back, back.party == given.from || back.party == given.to else { return false }
      if back.between, index == 1 { return false }
      return back.category.map { $0 == category } ?? true
    }

    private func everyNeededSaidYes(_ today: Day) -> Bool {
      if years(today) >= 18 { return years(Town.asked) >= 18 && answers.replies[.person] == .yes }
      let guardians = answers.askedGuardians
      if years(today) < 15 {
        return !guardians.isEmpty && guardians.allSatisfy { answers.replies[.guardian($0)] == .yes }
      }
      return answers.replies[.person] == .yes
        && guardians.allSatisfy { answers.replies[.guardian($0)] == .yes }
    }

    /// Whole years lived, counted by the calendar; who is born on a leap day has the birthday on 1 March.
    private func years(_ day: Day) -> Int {
      let (born, now) = (born.components, day.components)
      let had = (now.month, now.day) >= (born.month, born.day)
      return now.year - born.year - (had ? 0 : 1)
    }
  }
}

extension ConsentWorlds.Back {
  var set: CategorySet? { category.map { CategorySet([$0]) } }
}

extension ConsentWorlds.Answers {
  var guardians: Int {
    switch self {
    case .nobodyNamed: 0
    case .oneGuardian, .noButMature: 1
    default: 2
    }
  }

  /// Those whose yes is asked for, in words of the situation; somebody must be asked for a young child.
  var askedGuardians: [Int] {
    switch self {
    case .oneGuardian, .otherUnreachable: [0]
    case .twoGuardians, .oneOfTwo, .otherFoundAgain, .personSilent: [0, 1]
    case .noButMature, .allSetAside: []
    // The file names no guardian, yet a minor never answers alone.
    case .nobodyNamed: [0]
    }
  }

  var replies: [Giver: GiverAnswer.Reply] {
    switch self {
    case .oneGuardian, .otherUnreachable, .oneOfTwo, .otherFoundAgain:
      [.person: .yes, .guardian(0): .yes]
    case .twoGuardians: [.person: .yes, .guardian(0): .yes, .guardian(1): .yes]
    case .noButMature: [.person: .yes, .guardian(0): .no]
    case .personSilent: [.guardian(0): .yes, .guardian(1): .yes]
    case .allSetAside: [.person: .yes, .guardian(0): .yes, .guardian(1): .yes]
    case .nobodyNamed: [.person: .yes]
    }
  }

  func before(_ folding: inout Folding) {
    switch self {
    case .otherUnreachable: folding.setAside(1, .unreachable)
    case .otherFoundAgain:
      folding.setAside(1, .unreachable)
      folding.add(.consent(.guardianRestored(GuardianRestored(guardian: 1, reason: ""))))
    case .noButMature: folding.setAside(0, .maturity)
    case .allSetAside:
      folding.setAside(0, .secrecy)
      folding.setAside(1, .maturity)
    case .oneGuardian, .twoGuardians, .oneOfTwo, .personSilent, .nobodyNamed: break
    }
  }
}
