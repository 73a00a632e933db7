/// A change of the reference data that rules are decided from, written by one and waiting for another's yes.
/// Nothing counts until then. Only ever added to: what became of it is a newer row with the same id.
public struct Proposal: Sendable, Equatable, Codable {
  public let id: ProposalID
  public let matter: Matter
  /// First day of the version or row that it was written from, and follows on; nil when there was none.
  public let follows: Day?
  public let reason: String
  public let proposed: Hand
  public private(set) var outcome: Outcome?

  public init(
    id: ProposalID, matter: Matter, follows: Day?, reason: String, proposed: Hand, outcome: Outcome? = nil
  ) {
    self.id = id
    self.matter = matter
    self.follows = follows
    self.reason = reason
    self.proposed = proposed
    self.outcome = outcome
  }

  public enum Matter: Sendable, Equatable, Codable {
    case programme(Programme)
    case legalBasis(LegalBasis)
  }

  public enum Outcome: Sendable, Equatable, Codable {
    case approved(Hand)
    case withdrawn(Hand, why: String)
  }

  /// Who did something with it, and when, as it stood then.
  public struct Hand: Sendable, Equatable, Codable {
    public let principal: PrincipalID
    public let name: String
    public let title: String
    public let at: Instant

    init(_ author: Author, at: Instant) {
      principal = author.principal
      name = author.name
      title = author.title
      self.at = at
    }
  }

  public var isOpen: Bool { outcome == nil }

  public var programme: Programme? {
    if case .programme(let programme) = matter { programme } else { nil }
  }

  public var legalBasis: LegalBasis? {
    if case .legalBasis(let basis) = matter { basis } else { nil }
  }

  public var validFrom: Day {
    switch matter {
    case .programme(let programme): programme.validFrom
    case .legalBasis(let basis): basis.validFrom
    }
  }

  func becoming(_ outcome: Outcome) -> Proposal {
    var proposal = self
    proposal.outcome = outcome
    return proposal
  }

  /// Whether it is about the same programme or the same code of legal bases.
  func isAbout(_ other: Matter) -> Bool {
    switch (matter, other) {
    case (.programme(let one), .programme(let another)): one.code == another.code
    case (.legalBasis(let one), .legalBasis(let another)): one.code == another.code
    case (.programme, .legalBasis), (.legalBasis, .programme): false
    }
  }
}

public typealias ProposalID = ID<Proposal>

extension RegisterCircumstances {
  var hand: Proposal.Hand { Proposal.Hand(author, at: now) }

  /// A new proposal, in the place of the record that a book would have.
  func proposal(_ matter: Proposal.Matter, following: Day?, because reason: String) -> RegisterDraft {
    .reference(
      .proposal(
        Proposal(
          id: ProposalID(newID.value), matter: matter, follows: following, reason: reason, proposed: hand)))
  }

  func isAlreadyProposed(_ matter: Proposal.Matter) -> Bool {
    proposals.contains { $0.isOpen && $0.isAbout(matter) }
  }
}
