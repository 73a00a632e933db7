extension CaseFile {
  /// Everyone ever asked about, members never asked, and the kinds that the programme requires.
  public func consentTimeline(at now: Instant, programme: Programme) -> ConsentTimeline {
    let known = ConsentKnowledge.all(of: self)
    let scale = ConsentScale(of: self, now)
    let telling = ConsentTelling(
      known: known, scale: scale, now: now, soonDays: programme.consentEndsSoonDays)
    let parties = consentParties
    let asked = Set(parties.map(\.kind))
    return ConsentTimeline(
      histories: parties.map(telling.history)
        + programme.requiredActors.filter { !asked.contains($0) }.map(telling.never),
      from: scale.from, until: scale.until, now: now, majority: scale.majority)
  }

  /// Those asked about in the order they first were, then members that nobody was asked about.
  private var consentParties: [Party] {
    var parties: [Party] = []
    let asked = consent.consents.flatMap(\.terms).flatMap { [$0.from, $0.to] }
    for party in asked + group.members.map(\.party)
    where party.agency != intake.owner && !parties.contains(where: { $0.agency == party.agency }) {
      parties.append(party)
    }
    return parties
  }
}

/// What the file knew of consent from a moment on: what was written later did not count before.
struct ConsentKnowledge {
  let at: Instant
  let entry: Entry
  let consent: ConsentState

  static func all(of file: CaseFile) -> [ConsentKnowledge] {
    var intake = IntakeState()
    var consent = ConsentState()
    var known: [ConsentKnowledge] = []
    for entry in file.entries {
      if case .intake(let body) = entry.body { intake.apply(body, of: entry) }
      if case .consent(let body) = entry.body { consent.apply(body, of: entry) }
      if entry.part == .person {
        consent.personIsKnown(
          born: intake.person?.born, ages: intake.consentAges, guardians: intake.guardians.count)
      } else if case .consent = entry.body {
      } else {
        continue
      }
      known.append(ConsentKnowledge(at: entry.recordedAt, entry: entry, consent: consent))
    }
    return known
  }
}

/// From where to where the lines go.
struct ConsentScale {
  let from: Instant
  let until: Instant
  let majority: Day?

  init(of file: CaseFile, _ now: Instant) {
    let today = SwedishTime.day(now)
    let terms = file.consent.consents.flatMap(\.terms)
    let asked = file.consent.consents.map(\.askedOn) + terms.map(\.validFrom)
    let first = (asked + [file.intake.registeredOn ?? today, today]).min() ?? today
    let last = terms.map { $0.validThrough.adding(days: 1) }.max() ?? today
    var end = max(last, today.adding(days: 30))
    if let born = file.intake.person?.born, let ages = file.intake.consentAges {
      let birthday = born.adding(years: ages.alone)
      let isNear = first <= birthday && birthday <= max(end, today.adding(days: 365))
      majority = isNear ? birthday : nil
      if isNear { end = max(end, birthday) }
    } else {
      majority = nil
    }
    from = SwedishTime.start(of: first.adding(days: -3))
    until = SwedishTime.start(of: end.adding(days: 10))
  }
}
