/// Why a ground in law may not carry a disclosure: seen before anything is written, and by the act itself.
public enum Obstacle: Sendable, Hashable {
  /// The dated row says that it is never used here, and why.
  case blocked(String)
  /// Nobody has read the row against the statute.
  case unconfirmed(LegalBasis)
  /// Outside public secrecy there is only what the person has agreed to (R-SHR-08).
  case outsideSecrecy([Party])
  /// Each authority discloses its own.
  case anothersItem
  case receiver([Party])
  case age(youngerThan: Int)
  /// Somebody else decides by the delegation order.
  case decider([Role])
}

extension LegalBasis {
  /// Everything that stands in the way of giving the items to the parties on this row; empty when it may be used.
  public func obstacles(
    _ items: [Item], to parties: [Party], in file: CaseFile, decidedBy author: Author, on day: Day
  ) -> [Obstacle] {
    var found: [Obstacle] = []
    if let blocked {
      found.append(.blocked(blocked))
    } else if verified == nil {
      found.append(.unconfirmed(self))
    }
    let outside = parties.filter(\.kind.isOutsideSecrecy)
    if !outside.isEmpty { found.append(.outsideSecrecy(outside)) }
    if !items.allSatisfy({ $0.owner == author.agency }) { found.append(.anothersItem) }
    let wrong = parties.filter { party in !(receivers?.contains(party.kind) ?? true) }
    if !wrong.isEmpty { found.append(.receiver(wrong)) }
    if let youngerThan, !file.isYounger(than: youngerThan, on: day) {
      found.append(.age(youngerThan: youngerThan))
    }
    if let deciders, !deciders.contains(author.role) { found.append(.decider(deciders)) }
    return found
  }
}

extension Obstacle {
  /// The rule that it breaks.
  var rule: Rule {
    if case .outsideSecrecy = self { SharingRules.onlyWhatWasAgreed } else { SharingRules.otherGround }
  }

  /// As a whole sentence.
  public var words: String {
    switch self {
    case .blocked(let why): why
    case .unconfirmed(let row): row.unconfirmedWords
    case .outsideSecrecy(let parties):
      "\(parties.names) står utanför sekretessen och får bara det som personen har sagt ja till."
    case .anothersItem:
      "Bestämmelsen gäller bara era egna uppgifter. Varje myndighet lämnar ut sina."
    case .receiver(let parties): "Bestämmelsen gäller inte utlämnande till \(parties.names)."
    case .age(let limit): "Bestämmelsen gäller bara den som är yngre än \(limit) år."
    case .decider: "Utlämnande på den grunden bestäms av någon annan enligt delegationsordningen."
    }
  }
}

extension AgencyKind {
  /// Not bound by public secrecy: relatives and civil society.
  public var isOutsideSecrecy: Bool { self == .privateNetwork || self == .civilSociety }
}

extension CaseFile {
  /// Counted on the birthday; nobody is younger than anything while it is unknown who it is.
  fileprivate func isYounger(than years: Int, on day: Day) -> Bool {
    intake.person.map { $0.born.age(on: day) < years } ?? false
  }
}

extension [Party] {
  var names: String { map(\.name).joined(separator: ", ") }
}
