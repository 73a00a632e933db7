/// What the person gets besides the coordination, from whom, before and during SIG (R-ITV-06, R-ITV-07).
public struct InterventionsState: Sendable, Equatable {
  public private(set) var all: [RecordedIntervention] = []
  public private(set) var placements = PlacementsState()
  /// Needs that are met without an intervention, the latest word on each.
  public private(set) var settled: [LifeArea: Settled] = [:]

  public init() {}

  public struct RecordedIntervention: Sendable, Equatable {
    /// Of the entry that first recorded it, also when it has been corrected since.
    public let sequence: Int
    public let on: Day
    public internal(set) var body: Intervention
    public internal(set) var steps: [Step]
    public internal(set) var decidedBy: String
    public internal(set) var reference: String
  }

  public struct Step: Sendable, Hashable {
    public let kind: InterventionStep.Kind
    public let on: Day
    public let words: String
    public let by: String
  }

  public struct Settled: Sendable, Hashable {
    public let sequence: Int
    public let words: String
    public let on: Day
    public let by: String
  }

  public func intervention(_ sequence: Int) -> RecordedIntervention? {
    all.first { $0.sequence == sequence }
  }

  mutating func apply(_ entry: InterventionEntry, of whole: Entry) {
    switch entry {
    case .recorded(let body): record(body, of: whole)
    case .moved(let body):
      guard let index = all.firstIndex(where: { $0.sequence == body.intervention }) else { return }
      all[index].steps.append(
        Step(kind: body.step, on: whole.happened, words: body.words, by: whole.author.name))
      if !body.decidedBy.isBlank { all[index].decidedBy = body.decidedBy }
      if !body.reference.isBlank { all[index].reference = body.reference }
    case .needSettled(let body):
      settled[body.area] = Settled(
        sequence: whole.sequence, words: body.words, on: whole.happened, by: whole.author.name)
    case .placed(let body): placements.placed(Dated(body, whole))
    case .placementAssessed(let body): placements.assessed(Dated(body, whole))
    case .placementEnded(let body): placements.ended(Dated(body, whole))
    }
  }

  private mutating func record(_ body: Intervention, of whole: Entry) {
    // One of the first kind says only that it began.
    let known = body.details?.steps ?? [InterventionStep(.started, on: whole.happened)]
    let steps = known.map { Step(kind: $0.kind, on: $0.on, words: "", by: whole.author.name) }
    if let index = all.firstIndex(where: { $0.sequence == whole.corrects }) {
      let old = all[index].steps
      all[index].body = body
      all[index].steps =
        steps.map { step in old.last { $0.kind == step.kind && $0.on == step.on } ?? step }
        + old.filter { $0.kind == .didNotComeAbout }
      all[index].decidedBy = body.decidedBy
      all[index].reference = body.details?.reference ?? ""
      return
    }
    all.append(
      RecordedIntervention(
        sequence: whole.sequence, on: whole.happened, body: body, steps: steps, decidedBy: body.decidedBy,
        reference: body.details?.reference ?? ""))
  }
}

extension InterventionsState.RecordedIntervention {
  /// How far it has come.
  public var stands: InterventionStep.Kind { steps.map(\.kind).max() ?? .requested }

  /// The day of a step; the latest word on it counts.
  public func day(of kind: InterventionStep.Kind) -> Day? { steps.last { $0.kind == kind }?.on }

  /// Days from when it was asked for until it began (R-ITV-14).
  public var leadTime: Int? {
    guard let asked = day(of: .requested), let began = day(of: .started) else { return nil }
    return asked.days(until: began)
  }

  /// The life area whose need it meets; nil for one of the first kind.
  public var area: LifeArea? { body.details?.area }

  /// Asked for, granted, going on, or given since SIG began.
  public var meetsNeed: Bool {
    switch stands {
    case .requested, .granted, .started: true
    case .ended: body.period == .during
    case .didNotComeAbout: false
    }
  }
}

extension InterventionStep.Kind: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }

  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
