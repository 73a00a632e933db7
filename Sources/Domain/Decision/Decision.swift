/// The decisions in the case: the unit's own, what they rest on, who has got them, and those of others.
public struct DecisionState: Sendable, Equatable {
  public private(set) var grant: Recorded<Grant>?
  public private(set) var refusal: Recorded<GrantRefused>?
  /// Support on the way, decided by itself (R-DEC-13).
  public private(set) var supports: [Recorded<SupportDecided>] = []
  public private(set) var changes: [Recorded<GrantChanged>] = []
  /// The latest analysis of what the decision does to children (R-CHI-03).
  public private(set) var childImpact: Recorded<ChildImpact>?
  public private(set) var materials: [Material] = []
  public private(set) var told: [Recorded<DecisionTold>] = []
  /// R-DEC-06: other authorities' and units', theirs and never merged with the own.
  public private(set) var others: [Recorded<OthersDecision>] = []
  public private(set) var responsibility: Recorded<Responsibility>?

  public init() {}

  public struct Recorded<Body: Sendable & Equatable>: Sendable, Equatable {
    public let body: Body
    public let on: Day
    public let by: Author
    public let sequence: Int

    init(_ body: Body, _ whole: Entry) {
      self.body = body
      on = whole.happened
      by = whole.author
      sequence = whole.sequence
    }
  }

  /// What somebody was given to read before the decision, and what came back.
  public struct Material: Sendable, Equatable {
    public let body: MaterialShown
    public let on: Day
    public let by: Author
    public let sequence: Int
    public internal(set) var answer: String?
    public internal(set) var answeredOn: Day?
  }

  mutating func apply(_ entry: DecisionEntry, of whole: Entry) {
    switch entry {
    case .granted(let body): grant = Recorded(body, whole)
    case .refused(let body): refusal = Recorded(body, whole)
    case .supportDecided(let body): supports.append(Recorded(body, whole))
    case .changed(let body): changes.append(Recorded(body, whole))
    case .childImpact(let body): childImpact = Recorded(body, whole)
    case .materialShown(let body):
      materials.append(
        Material(body: body, on: whole.happened, by: whole.author, sequence: whole.sequence))
    case .materialAnswered(let body):
      if let index = materials.firstIndex(where: { $0.sequence == body.material }) {
        materials[index].answer = body.words
        materials[index].answeredOn = whole.happened
      }
    case .told(let body): told.append(Recorded(body, whole))
    case .othersDecided(let body): others.append(Recorded(body, whole))
    case .responsibilitySet(let body): responsibility = Recorded(body, whole)
    }
  }
}

public enum DecisionEntry: Sendable, Equatable, Codable {
  case granted(Grant)
  case refused(GrantRefused)
  case supportDecided(SupportDecided)
  case changed(GrantChanged)
  case childImpact(ChildImpact)
  case materialShown(MaterialShown)
  case materialAnswered(MaterialAnswered)
  case told(DecisionTold)
  case othersDecided(OthersDecision)
  case responsibilitySet(Responsibility)

  /// The part that two people could be deciding at once; nil for what is only added.
  var part: FilePart? {
    switch self {
    case .granted, .refused, .changed: .decision
    case .childImpact: .childImpact
    case .responsibilitySet: .responsibility
    case .supportDecided, .materialShown, .materialAnswered, .told, .othersDecided: nil
    }
  }
}

/// R-DEC-12: what the decision record holds beside its date and decision-maker.
public struct Grant: Sendable, Hashable, Codable {
  public let formOfGrant: String
  public let basis: LegalBasis
  public let reasons: String
  public let reservation: Reservation
  public let consents: [Int]
  public let policeOpinion: String
  public let criteria: [String]
  /// On which conditions, where the form of grant asks for them.
  public let conditions: String?
  public let consulted: Consulted?
  /// The point of the delegation order; nil where there was none.
  public let delegation: DelegationCited?
  /// The entry with the analysis for children.
  public let childImpact: Int?

  public init(
    formOfGrant: String, basis: LegalBasis, reasons: String, reservation: Reservation, consents: [Int],
    policeOpinion: String, criteria: [String], conditions: String? = nil,
    consulted: Consulted? = nil, delegation: DelegationCited? = nil, childImpact: Int? = nil
  ) {
    self.formOfGrant = formOfGrant
    self.basis = basis
    self.reasons = reasons
    self.reservation = reservation
    self.consents = consents
    self.policeOpinion = policeOpinion
    self.criteria = criteria
    self.conditions = conditions
    self.consulted = consulted
    self.delegation = delegation
    self.childImpact = childImpact
  }
}

/// R-DEC-09: examined in each single case; there is no unexamined value.
public enum Reservation: Sendable, Hashable, Codable {
  case notNeeded(reason: String)
  case entered(wording: String, reason: String)
}

/// R-DEC-04: with whom, and when, as somebody wrote it down.
public struct Consulted: Sendable, Hashable, Codable {
  public let police: String
  public let lots: String

  public init(police: String = "", lots: String = "") {
    self.police = police
    self.lots = lots
  }
}

public struct GrantRefused: Sendable, Hashable, Codable {
  public let basis: LegalBasis
  public let reasons: String
  public let howToAppeal: String
  public let offeredInstead: String
  public let appeal: AppealGiven?
  public let delegation: DelegationCited?
  public let childImpact: Int?
  /// Why the person did not have to read the material first; nil when the person did.
  public let materialUnneeded: String?

  public init(
    basis: LegalBasis, reasons: String, howToAppeal: String, offeredInstead: String,
    appeal: AppealGiven? = nil, delegation: DelegationCited? = nil, childImpact: Int? = nil,
    materialUnneeded: String? = nil
  ) {
    self.basis = basis
    self.reasons = reasons
    self.howToAppeal = howToAppeal
    self.offeredInstead = offeredInstead
    self.appeal = appeal
    self.delegation = delegation
    self.childImpact = childImpact
    self.materialUnneeded = materialUnneeded
  }
}

/// The way to appeal as it stood on the day of the decision.
public struct AppealGiven: Sendable, Hashable, Codable {
  public let days: Int
  public let text: String
  /// The dated row that gives the right; nil when there was none on that day.
  public let rule: LegalBasis?
}
