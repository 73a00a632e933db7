/// A stretch of time in which one party may give another some categories. Half-open: `start ≤ now < end`.
struct ConsentWindow: Sendable, Equatable {
  let from: AgencyID
  let to: AgencyID
  let categories: CategorySet
  let purpose: Purpose
  let start: Instant
  let end: Instant
  /// The sequence number of the consent that it comes from.
  let consent: Int

  func involves(_ agency: AgencyID) -> Bool { from == agency || to == agency }

  func holds(at instant: Instant) -> Bool { start <= instant && instant < end }

  /// Only what is complete, untaken and within its age: an answer that lacks leaves no window at all.
  static func all(
    of consents: [ConsentState.Consent], takenBack: [ConsentState.TakenBack],
    ages: ConsentAgeEdges
  ) -> [ConsentWindow] {
    consents.flatMap { consent in
      consent.terms.flatMap { term in
        windows(
          of: term, in: consent,
          left: left(of: term, in: consent, takenBack).subtracting(consent.awaiting), ages)
      }
    }
  }

  private static func windows(
    of term: ConsentTerm, in consent: ConsentState.Consent, left: CategorySet,
    _ ages: ConsentAgeEdges
  ) -> [ConsentWindow] {
    guard !left.isEmpty else { return [] }
    let start = SwedishTime.start(of: term.validFrom)
    let end = SwedishTime.start(of: term.validThrough.adding(days: 1))
    return ages.bands.compactMap { band in
      guard band.givers.allSatisfy({ consent.answers[$0]?.reply == .yes }),
        band.earliestGiven <= consent.givenAt
      else { return nil }
      let from = max(start, band.start)
      let until = min(end, band.end)
      guard from < until else { return nil }
      return ConsentWindow(
        from: term.from.agency, to: term.to.agency, categories: left, purpose: term.purpose,
        start: from, end: until, consent: consent.sequence)
    }
  }

  /// What is left after everything that was taken back later than the consent was given.
  static func left(
    of term: ConsentTerm, in consent: ConsentState.Consent,
    _ takenBack: [ConsentState.TakenBack]
  ) -> CategorySet {
    takenBack.reduce(term.categories) { left, back in
      let party = back.body.party.agency
      guard back.sequence > consent.sequence, term.to.agency == party || term.from.agency == party
      else { return left }
      return left.subtracting(back.body.whole ? .all : back.body.categories)
    }
  }
}

/// The moments when the person's age changes whose yes is needed.
struct ConsentAgeEdges: Sendable, Equatable {
  /// When the own yes is needed too, and when it is enough alone.
  private(set) var own = Instant.distantPast
  private(set) var alone = Instant.distantPast
  /// Those whose yes is asked for, and those who would be if nobody were set aside.
  private var guardians: [Giver] = []
  private var everyGuardian: [Giver] = []

  init() {}

  init(born: Day?, ages: ConsentAges?, guardians: Int, setAside: Set<Int>) {
    guard let born, let ages else { return }
    own = SwedishTime.start(of: born.adding(years: ages.own))
    alone = SwedishTime.start(of: born.adding(years: ages.alone))
    // A minor never answers alone by default: while nobody is named, the first guardian is still to be asked.
    everyGuardian = (0..<max(1, guardians)).map(Giver.guardian)
    self.guardians = everyGuardian.filter { giver in !setAside.contains { giver == .guardian($0) } }
  }

  struct Band {
    let givers: [Giver]
    let start: Instant
    let end: Instant
    /// A consent given before this does not count in the band.
    let earliestGiven: Instant
  }

  var bands: [Band] {
    let all = [
      Band(givers: guardians, start: .distantPast, end: own, earliestGiven: .distantPast),
      Band(givers: guardians + [.person], start: own, end: alone, earliestGiven: .distantPast),
      Band(givers: [.person], start: alone, end: .distantFuture, earliestGiven: alone),
    ]
    // A young child whose guardians are all set aside has nobody who can say yes.
    return all.filter { !$0.givers.isEmpty }
  }

  func giversNeeded(at instant: Instant) -> [Giver] {
    bands.first { $0.start <= instant && instant < $0.end }?.givers ?? everyGuardian
  }
}
