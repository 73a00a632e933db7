/// What is known of the person's situation, whether SIG fits, and who says so.
public struct InvestigationState: Sendable, Equatable {
  public private(set) var openedOn: Day?
  public private(set) var lifeAreas: [LifeArea: RecordedArea] = [:]
  public private(set) var targetGroup: TargetGroup?
  public private(set) var suitability: [AgencyKind: RecordedSuitability] = [:]
  public private(set) var children: ChildrenAround?
  public private(set) var conclusion: Conclusion?
  /// The day of the first summing up, when the case was ready for its decision.
  public private(set) var concludedOn: Day?
  /// Who investigated; the decision should be another's.
  public private(set) var investigators: Set<PrincipalID> = []

  public init() {}

  public struct RecordedArea: Sendable, Equatable {
    public let notes: LifeAreaNotes
    public let sequence: Int
    public let on: Day
    public let by: String
  }

  public struct RecordedSuitability: Sendable, Equatable {
    public let body: Suitability
    public let on: Day
    public let by: String
  }

  mutating func apply(_ entry: InvestigationEntry, of whole: Entry) {
    if whole.author.agencyKind == .socialServices { investigators.insert(whole.author.principal) }
    switch entry {
    case .opened: openedOn = whole.happened
    case .lifeArea(let notes):
      lifeAreas[notes.area] = RecordedArea(
        notes: notes, sequence: whole.sequence, on: whole.happened, by: whole.author.name)
    case .targetGroup(let group): targetGroup = group
    case .suitability(let body):
      suitability[body.by] = RecordedSuitability(
        body: body, on: whole.happened, by: whole.author.name)
    case .children(let around): children = around
    case .concluded(let body):
      conclusion = body
      concludedOn = concludedOn ?? whole.happened
    }
  }
}

public enum InvestigationEntry: Sendable, Equatable, Codable {
  case opened(InvestigationOpened)
  case lifeArea(LifeAreaNotes)
  case targetGroup(TargetGroup)
  case suitability(Suitability)
  case children(ChildrenAround)
  case concluded(Conclusion)
}

/// The seven areas to map (R-INV-03).
public enum LifeArea: String, Sendable, Hashable, Codable, CaseIterable {
  case home, occupation, substancesAndCrime, violence, family, health, threat

  public var category: InformationCategory {
    switch self {
    case .home: .home
    case .occupation: .studies
    case .substancesAndCrime: .crime
    case .violence: .safety
    case .family: .family
    case .health: .health
    case .threat: .safety
    }
  }
}

public struct InvestigationOpened: Sendable, Equatable, Codable {
  public let reason: String
}

/// One life area: the person's own words, facts apart from judgement, need and resources.
public struct LifeAreaNotes: Sendable, Hashable, Codable {
  public let area: LifeArea
  public let ownWords: String
  public let facts: String
  public let judgement: String
  public let need: String
  public let resources: String
  public let sources: String

  public init(
    area: LifeArea, ownWords: String, facts: String, judgement: String, need: String,
    resources: String, sources: String
  ) {
    self.area = area
    self.ownWords = ownWords
    self.facts = facts
    self.judgement = judgement
    self.need = need
    self.resources = resources
    self.sources = sources
  }
}

/// Criteria met, and the two judgements that enrolment needs, kept apart (R-TGT-02, R-TGT-07).
public struct TargetGroup: Sendable, Hashable, Codable {
  public let criteria: [String]
  public let riskOfRelapse: Bool
  public let riskReason: String
  public let motivated: Bool
  public let motivationReason: String
  public let protectiveFactors: String

  public init(
    criteria: [String], riskOfRelapse: Bool, riskReason: String, motivated: Bool,
    motivationReason: String, protectiveFactors: String
  ) {
    self.criteria = criteria
    self.riskOfRelapse = riskOfRelapse
    self.riskReason = riskReason
    self.motivated = motivated
    self.motivationReason = motivationReason
    self.protectiveFactors = protectiveFactors
  }
}

public struct Suitability: Sendable, Hashable, Codable {
  /// `socialServices` or `police`.
  public let by: AgencyKind
  public let suitable: Bool
  public let reason: String
}

/// Children of the person, younger siblings and other children near (R-CHI-01).
public struct ChildrenAround: Sendable, Hashable, Codable {
  public let has: Bool
  public let notes: String
}

public struct Conclusion: Sendable, Hashable, Codable {
  public let needsCoordination: Bool
  public let coordinationReason: String
  public let purpose: String
  public let sources: String
  public let summary: String
}
