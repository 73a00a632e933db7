/// How consent stands towards one party at a moment.
public enum PartyStanding: Sendable, Hashable {
  case neverAsked
  case waiting
  /// Everyone has said yes, and a second official has not yet heard it.
  case awaitsSecond
  case conflicting
  case refused
  /// Given, and holds from a day to come.
  case begins(on: Day)
  case holds(through: Day)
  case takenBack(on: Day)
  case lapsedAtMajority
  case ended(on: Day)

  /// The standing without its day.
  public var state: State {
    switch self {
    case .neverAsked: .neverAsked
    case .waiting: .waiting
    case .awaitsSecond: .awaitsSecond
    case .conflicting: .conflicting
    case .refused: .refused
    case .begins: .begins
    case .holds: .holds
    case .takenBack: .takenBack
    case .lapsedAtMajority: .lapsed
    case .ended: .ended
    }
  }

  public enum State: Sendable, Hashable, CaseIterable {
    case neverAsked, waiting, awaitsSecond, conflicting, refused, begins, holds, takenBack, lapsed, ended
  }
}

extension ConsentState {
  /// What holds goes before everything; else what was last asked, or taken back after that.
  public func standing(towards agency: AgencyID, at instant: Instant) -> PartyStanding {
    if let end = end(towards: agency, at: instant) {
      return .holds(through: SwedishTime.day(end).adding(days: -1))
    }
    guard let latest = consents.last(where: { $0.involves(agency) }) else { return .neverAsked }
    if let back = takenBack.last(where: { $0.body.party.agency == agency }),
      back.sequence > latest.sequence, isTaken(latest)
    {
      return .takenBack(on: back.on)
    }
    return standing(ofLatest: latest, at: instant)
  }

  private func standing(ofLatest latest: Consent, at instant: Instant) -> PartyStanding {
    let today = SwedishTime.day(instant)
    let over = isOver(latest, at: instant)
    switch standing(of: latest, at: instant) {
    case .lapsedAtMajority:
      // What had ended before the birthday did not end by it.
      if !ageEdges.contains(where: { isOver(latest, at: $0) }) { return .lapsedAtMajority }
    case .refused: return .refused
    case .given:
      if let first = latest.terms.map(\.validFrom).min(), first > today { return .begins(on: first) }
      if !latest.awaiting.isEmpty, !over { return .awaitsSecond }
    case .conflicting: if !over { return .conflicting }
    case .waiting: if !over { return .waiting }
    }
    return .ended(on: latest.terms.map(\.validThrough).max() ?? today)
  }
}

extension ConsentState.Consent {
  func involves(_ agency: AgencyID) -> Bool { terms.contains { $0.involves(agency) } }
}
