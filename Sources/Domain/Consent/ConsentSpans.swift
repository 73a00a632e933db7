/// Tells one party's line from what the file knew, moment by moment.
struct ConsentTelling {
  let known: [ConsentKnowledge]
  let scale: ConsentScale
  let now: Instant
  let soonDays: Int

  func never(_ kind: AgencyKind) -> ConsentHistory {
    ConsentHistory(
      subject: .required(kind),
      spans: [ConsentHistory.Span(state: .neverAsked, from: scale.from, until: scale.until)],
      events: [], standing: .neverAsked, endsSoon: nil)
  }

  func history(_ party: Party) -> ConsentHistory {
    var line = Line(agency: party.agency, from: scale.from)
    for (place, moment) in known.enumerated() {
      let before = place > 0 ? known[place - 1].consent : ConsentState()
      line.tell(moment, before: before)
      let next = place + 1 < known.count ? known[place + 1].at : scale.until
      for edge in moment.consent.edges(of: party.agency) where moment.at < edge && edge <= next {
        line.comes(to: edge, moment.consent.standing(towards: party.agency, at: edge))
      }
    }
    let standing = known.last?.consent.standing(towards: party.agency, at: now) ?? .neverAsked
    return ConsentHistory(
      subject: .party(party), spans: line.spans(until: scale.until), events: line.events,
      standing: standing, endsSoon: soon(standing))
  }

  private func soon(_ standing: PartyStanding) -> Day? {
    guard case .holds(let day) = standing, SwedishTime.day(now).days(until: day) <= soonDays else {
      return nil
    }
    return day
  }
}

extension ConsentState {
  /// The moments when something may begin or end without anybody writing anything.
  fileprivate func edges(of agency: AgencyID) -> [Instant] {
    let terms = consents.flatMap(\.terms).filter { $0.involves(agency) }
    let days = terms.flatMap { [$0.validFrom, $0.validThrough.adding(days: 1)] }
    return Set(days.map(SwedishTime.start(of:)) + ageEdges).sorted()
  }
}

/// One line as it grows.
private struct Line {
  let agency: AgencyID
  private var starts: [(state: PartyStanding.State, at: Instant)]
  private(set) var events: [ConsentHistory.Event] = []

  init(agency: AgencyID, from: Instant) {
    self.agency = agency
    starts = [(.neverAsked, from)]
  }

  private var state: PartyStanding.State { starts.last?.state ?? .neverAsked }

  /// Somebody wrote something.
  mutating func tell(_ moment: ConsentKnowledge, before: ConsentState) {
    if let kind = kind(of: moment, before) {
      events.append(
        ConsentHistory.Event(kind: kind, on: moment.entry.happened, entry: moment.entry.sequence))
    }
    become(moment.consent.standing(towards: agency, at: moment.at).state, at: moment.at)
  }

  /// The calendar went on.
  mutating func comes(to edge: Instant, _ standing: PartyStanding) {
    let was = state
    become(standing.state, at: edge)
    guard standing.state != was else { return }
    let kind: ConsentHistory.Kind? =
      switch standing.state {
      case .holds: .begins
      case .ended: was == .holds || was == .begins ? .ended : nil
      case .lapsed: .lapsed
      case .neverAsked, .waiting, .awaitsSecond, .conflicting, .refused, .begins, .takenBack: nil
      }
    if let kind {
      events.append(ConsentHistory.Event(kind: kind, on: SwedishTime.day(edge), entry: nil))
    }
  }

  private mutating func become(_ state: PartyStanding.State, at instant: Instant) {
    if starts.last?.state != state { starts.append((state, instant)) }
  }

  func spans(until end: Instant) -> [ConsentHistory.Span] {
    starts.enumerated().compactMap { place, start in
      let until = place + 1 < starts.count ? starts[place + 1].at : end
      return start.at < until
        ? ConsentHistory.Span(state: start.state, from: start.at, until: until) : nil
    }
  }

  // MARK: What an entry was to this party

  private func kind(of moment: ConsentKnowledge, _ before: ConsentState) -> ConsentHistory.Kind? {
    guard case .consent(let body) = moment.entry.body else { return nil }
    let after = moment.consent
    switch body {
    case .given:
      guard let asked = after.consent(moment.entry.sequence), asked.involves(agency) else { return nil }
      return outcome(of: asked, moment, before)
    case .answered(let answered): return turned(answered.consent, moment, before)
    case .confirmed(let confirmed):
      guard let asked = after.consent(confirmed.consent), asked.involves(agency),
        after.standing(of: asked, at: moment.at) == .given
      else { return nil }
      let was = before.consent(confirmed.consent).map { isPartlyOpen($0, before) } ?? false
      return was ? .changed : given(asked, before, at: moment.at)
    case .takenBack(let back):
      guard back.party.agency == agency else { return nil }
      return after.openCategories(towards: agency, at: moment.at).isEmpty ? .takenBack : .partTakenBack
    case .guardianSetAside, .guardianRestored:
      return before.consents.reversed().lazy.compactMap { turned($0.sequence, moment, before) }.first
    case .copyGiven, .continuationAssessed, .intervention, .policeWish, .coverageConfirmed,
      .silenceAssessed:
      return nil
    }
  }

  private func outcome(
    of asked: ConsentState.Consent, _ moment: ConsentKnowledge, _ before: ConsentState
  ) -> ConsentHistory.Kind {
    switch moment.consent.standing(of: asked, at: moment.at) {
    case .given where isPartlyOpen(asked, moment.consent): given(asked, before, at: moment.at)
    case .given, .waiting, .lapsedAtMajority: .asked
    case .refused: .refused
    case .conflicting: .conflicting
    }
  }

  /// Something of it does not wait for a second official.
  private func isPartlyOpen(_ asked: ConsentState.Consent, _ state: ConsentState) -> Bool {
    asked.terms.contains { !state.left(of: $0, in: asked).subtracting(asked.awaiting).isEmpty }
  }

  /// A yes after a yes is a renewal when it says the same, and a change when it does not.
  private func given(
    _ asked: ConsentState.Consent, _ before: ConsentState, at instant: Instant
  ) -> ConsentHistory.Kind {
    let earlier = before.consents.last {
      $0.sequence != asked.sequence && $0.involves(agency) && !before.isTaken($0)
        && before.standing(of: $0, at: instant) == .given
    }
    guard let earlier else { return .given }
    return said(earlier, before) == said(asked, before) ? .renewed : .changed
  }

  /// What may pass in each direction, with what was taken back of it left out.
  private func said(_ asked: ConsentState.Consent, _ state: ConsentState) -> [AgencyID: CategorySet] {
    var said: [AgencyID: CategorySet] = [:]
    for term in asked.terms where term.involves(agency) {
      said[term.from.agency, default: []].formUnion(state.left(of: term, in: asked))
    }
    return said.filter { !$0.value.isEmpty }
  }

  /// A later answer, or somebody set aside, made something else of the question.
  private func turned(
    _ number: Int, _ moment: ConsentKnowledge, _ before: ConsentState
  ) -> ConsentHistory.Kind? {
    guard let then = before.consent(number), let asked = moment.consent.consent(number),
      asked.involves(agency), !moment.consent.isOver(asked, at: moment.at)
    else { return nil }
    let standing = moment.consent.standing(of: asked, at: moment.at)
    guard standing != before.standing(of: then, at: moment.at) else { return nil }
    switch standing {
    case .given:
      return isPartlyOpen(asked, moment.consent) ? given(asked, before, at: moment.at) : nil
    case .refused: return .refused
    case .conflicting: return .conflicting
    case .waiting: return before.standing(of: then, at: moment.at) == .given ? .asked : nil
    case .lapsedAtMajority: return nil
    }
  }
}
