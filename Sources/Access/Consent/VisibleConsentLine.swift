import Domain

/// One party in the consent line: what may be shared and until when, with a sign that text carries too.
public struct VisibleConsentLine: Sendable, Hashable {
  public let party: Party
  /// What the own unit may give, and what it may get.
  public let given: CategorySet
  public let received: CategorySet
  public let standing: Standing
  /// Who took over from the party, when it has ended.
  public let succession: Succession?

  public enum Standing: Sendable, Hashable {
    case holds(through: Day)
    /// Given, and holds from a day to come.
    case begins(on: Day)
    case takenBack(on: Day)
    case waiting
    case refused
    case conflicting
    case lapsedAtMajority
    case ended(on: Day)
  }
}

extension Access {
  /// One line for each party that consent was ever asked towards, in the order they were first asked.
  static func consentLines(_ file: CaseFile, _ now: Instant) -> [VisibleConsentLine] {
    var parties: [Party] = []
    for consent in file.consent.consents {
      for term in consent.terms {
        let other = term.from.agency == file.intake.owner ? term.to : term.from
        if !parties.contains(where: { $0.agency == other.agency }) { parties.append(other) }
      }
    }
    return parties.map { line($0, file, now) }
  }

  private static func line(
    _ party: Party, _ file: CaseFile, _ now: Instant
  ) -> VisibleConsentLine {
    let owner = file.intake.owner ?? party.agency
    let consent = file.consent
    return VisibleConsentLine(
      party: party, given: consent.categories(from: owner, to: party.agency, at: now),
      received: consent.categories(from: party.agency, to: owner, at: now),
      standing: standing(party.agency, consent, now),
      succession: file.succession(of: party.agency, at: now))
  }

  private static func standing(
    _ agency: AgencyID, _ consent: ConsentState, _ now: Instant
  ) -> VisibleConsentLine.Standing {
    switch consent.standing(towards: agency, at: now) {
    case .holds(let day): .holds(through: day)
    case .begins(let day): .begins(on: day)
    case .takenBack(let day): .takenBack(on: day)
    case .ended(let day): .ended(on: day)
    case .neverAsked, .waiting, .awaitsSecond: .waiting
    case .refused: .refused
    case .conflicting: .conflicting
    case .lapsedAtMajority: .lapsedAtMajority
    }
  }
}
