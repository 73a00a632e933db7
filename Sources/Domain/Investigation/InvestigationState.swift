/// What is known of the person's situation, whether SIG fits, and who says so.
public struct InvestigationState: Sendable, Equatable {
  public private(set) var openedOn: Day?
  public private(set) var lifeAreas: [LifeArea: RecordedArea] = [:]
  public private(set) var targetGroup: TargetGroup?
  /// The entry that last judged the target group.
  public private(set) var targetGroupSequence: Int?
  public private(set) var suitability: [AgencyKind: RecordedSuitability] = [:]
  public private(set) var children: ChildrenAround?
  public private(set) var assessments = AssessmentsState()
  public private(set) var consultations: [RecordedConsultation] = []
  public private(set) var urgent: [RecordedUrgentSupport] = []
  public private(set) var around = AroundState()
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
    public let sequence: Int
    public let on: Day
    public let by: String
  }

  public struct RecordedConsultation: Sendable, Equatable {
    /// The entry that asked for it.
    public let number: Int
    public let sequence: Int
    public let body: Consultation
    public let by: String
  }

  public struct RecordedUrgentSupport: Sendable, Equatable {
    /// The entry that marked it.
    public let number: Int
    public let sequence: Int
    public internal(set) var body: UrgentSupport
  }

  public func urgentSupport(_ number: Int) -> RecordedUrgentSupport? {
    urgent.first { $0.number == number }
  }

  /// Support that was marked as urgent has been decided.
  mutating func decided(_ support: SupportDecided, of whole: Entry) {
    guard let index = urgent.firstIndex(where: { $0.number == support.urgent }) else { return }
    urgent[index].body.decision = UrgentSupport.Decision(
      on: whole.happened, granted: support.isGranted, by: whole.author.name)
  }

  mutating func apply(_ entry: InvestigationEntry, of whole: Entry) {
    if whole.author.agencyKind == .socialServices { investigators.insert(whole.author.principal) }
    switch entry {
    case .opened: openedOn = whole.happened
    case .lifeArea(let notes):
      lifeAreas[notes.area] = RecordedArea(
        notes: notes, sequence: whole.sequence, on: whole.happened, by: whole.author.name)
    case .targetGroup(let group):
      targetGroup = group
      targetGroupSequence = whole.sequence
    case .suitability(let body):
      suitability[body.by] = RecordedSuitability(
        body: body, sequence: whole.sequence, on: whole.happened, by: whole.author.name)
    case .children(let around): children = around
    case .assessed(let body): assessments.apply(body, of: whole)
    case .consulted(let body):
      let number = body.continues ?? whole.sequence
      consultations.removeAll { $0.number == number }
      consultations.append(
        RecordedConsultation(
          number: number, sequence: whole.sequence, body: body, by: whole.author.name))
    case .urgentSupport(let body):
      let number = body.continues ?? whole.sequence
      urgent.removeAll { $0.number == number }
      urgent.append(RecordedUrgentSupport(number: number, sequence: whole.sequence, body: body))
    case .around(let body):
      around.apply(body, of: whole)
      // A row answers the question too.
      if !around.near.isEmpty, children?.has != true { children = ChildrenAround(has: true, notes: "") }
    case .concluded(let body):
      conclusion = body
      concludedOn = concludedOn ?? whole.happened
    }
  }

  /// A lots has been asked, and has answered (R-INV-07).
  public var hasConsultedLots: Bool {
    consultations.contains { $0.body.kind == .lots && $0.body.on != nil }
  }

  /// True while a summing up has been made for the decision and the deep investigation goes on (R-INV-11).
  public var goesOn: Bool { conclusion?.continues == true }
}

public enum InvestigationEntry: Sendable, Equatable, Codable {
  case opened(InvestigationOpened)
  case lifeArea(LifeAreaNotes)
  case targetGroup(TargetGroup)
  case suitability(Suitability)
  case children(ChildrenAround)
  case concluded(Conclusion)
  case assessed(Assessment)
  case consulted(Consultation)
  case urgentSupport(UrgentSupport)
  case around(AroundEntry)
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
  /// Only for the area of violence, and nil in what was written before it was asked.
  public let violence: ViolenceExposure?

  public init(
    area: LifeArea, ownWords: String, facts: String, judgement: String, need: String,
    resources: String, sources: String, violence: ViolenceExposure? = nil
  ) {
    self.area = area
    self.ownWords = ownWords
    self.facts = facts
    self.judgement = judgement
    self.need = need
    self.resources = resources
    self.sources = sources
    self.violence = violence
  }
}

/// The three kinds of violence, each in its own words (R-INV-04).
public struct ViolenceExposure: Sendable, Hashable, Codable {
  public let own: String
  public let witnessed: String
  public let towardsOthers: String

  public init(own: String, witnessed: String, towardsOthers: String) {
    self.own = own
    self.witnessed = witnessed
    self.towardsOthers = towardsOthers
  }

  public var texts: [String] { [own, witnessed, towardsOthers] }
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
  /// True for a position before the decision, while the deep investigation goes on inside SIG; nil for a finished one.
  public let continues: Bool?
  /// The entries that it built on, as they stood that day; nil in what was written before it was kept.
  public let material: [Int]?

  public init(
    needsCoordination: Bool, coordinationReason: String, purpose: String, sources: String,
    summary: String, continues: Bool? = nil, material: [Int]? = nil
  ) {
    self.needsCoordination = needsCoordination
    self.coordinationReason = coordinationReason
    self.purpose = purpose
    self.sources = sources
    self.summary = summary
    self.continues = continues
    self.material = material
  }
}
