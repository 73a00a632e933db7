/// Both plans in all their versions, who has been given which, how the goals go, and how the work began.
public struct PlanState: Sendable, Equatable {
  public private(set) var versions: [Version] = []
  public private(set) var actionPlans: [ActionPlan] = []
  public private(set) var firstSharedOn: Day?
  public private(set) var shares: [Share] = []
  public private(set) var ratings: [Rating] = []
  public private(set) var start: Start?

  public init() {}

  /// Of the long plan.
  public typealias Version = PlanVersion<PlanMade>
  /// Of the short plan.
  public typealias ActionPlan = PlanVersion<ActionPlanMade>

  public struct Approval: Sendable, Equatable {
    public let by: String
    public let on: Day
  }

  public struct Share: Sendable, Equatable {
    public let level: PlanLevel
    public let version: Int
    public let on: Day
    public let with: [Party]
  }

  public struct Rating: Sendable, Equatable {
    public let goal: Int
    public let attainment: Attainment
    public let words: String
    public let on: Day
    public let by: String
    /// The sub-goals that had been reached by then, by their numbers.
    public let reached: [Int]
    /// How far each sub-goal had come, where the programme has them rated on the five steps.
    public let steps: [Int: Attainment]
  }

  public struct Start: Sendable, Equatable {
    public let body: StartRecorded
    public let on: Day
    public let by: String
  }

  /// The latest version of the long plan, approved or not.
  public var current: Version? { versions.last }

  /// The latest version that nothing waits for: what the person and the others are shown.
  public var inForce: Version? { versions.last { !$0.awaitsApproval } }

  public var currentActionPlan: ActionPlan? { actionPlans.last }

  public var actionPlanInForce: ActionPlan? { actionPlans.last { !$0.awaitsApproval } }

  /// True when any version has had a goal with this number.
  func knows(_ goal: Int) -> Bool {
    versions.contains { $0.body.goals.contains { $0.number == goal } }
  }

  /// The day a goal first stood in the plan.
  public func began(_ goal: Int) -> Day? {
    versions.first { $0.body.goals.contains { $0.number == goal } }?.on
  }

  /// The latest rating of a goal, by the goal's own number, which it keeps through versions.
  public func attainment(of goal: Int) -> Rating? { ratings.last { $0.goal == goal } }

  /// Whether an entry made a version that somebody still is to approve.
  public func awaitsApproval(_ entry: Int) -> Bool {
    versions.contains { $0.sequence == entry && $0.awaitsApproval }
      || actionPlans.contains { $0.sequence == entry && $0.awaitsApproval }
  }

  public func shares(_ level: PlanLevel, version: Int) -> [Share] {
    shares.filter { $0.level == level && $0.version == version }
  }

  mutating func apply(_ entry: PlanEntry, of whole: Entry) {
    switch entry {
    case .versionMade(let body):
      versions.append(
        Version(
          number: versions.count + 1, sequence: whole.sequence, on: whole.happened, author: whole.author,
          body: body))
    case .actionPlanMade(let body):
      actionPlans.append(
        ActionPlan(
          number: actionPlans.count + 1, sequence: whole.sequence, on: whole.happened, author: whole.author,
          body: body))
    case .approved(let body):
      let approval = Approval(by: whole.author.name, on: whole.happened)
      switch body.level {
      case .long:
        if let at = versions.firstIndex(where: { $0.number == body.version }) {
          versions[at].approved = approval
        }
      case .short:
        if let at = actionPlans.firstIndex(where: { $0.number == body.version }) {
          actionPlans[at].approved = approval
        }
      }
    case .shared(let shared):
      let level = shared.level ?? .long
      firstSharedOn = firstSharedOn ?? whole.happened
      shares.append(
        Share(level: level, version: shared.version, on: whole.happened, with: shared.with))
    case .goalRated(let rated):
      ratings.append(
        Rating(
          goal: rated.goal, attainment: rated.attainment, words: rated.words, on: whole.happened,
          by: whole.author.name, reached: rated.reached ?? [],
          steps: Dictionary((rated.steps ?? []).map { ($0.subGoal, $0.attainment) }) { $1 }))
    case .startRecorded(let body):
      start = Start(body: body, on: whole.happened, by: whole.author.name)
    }
  }
}

public enum PlanEntry: Sendable, Equatable, Codable {
  case versionMade(PlanMade)
  case shared(PlanShared)
  case goalRated(GoalRated)
  case actionPlanMade(ActionPlanMade)
  case approved(PlanApproved)
  case startRecorded(StartRecorded)
}

public struct PlanMade: Sendable, Hashable, Codable {
  /// What matters to the person, in the person's words.
  public let mattersToMe: String
  /// How the person took part (R-PLN-12).
  public let participation: String
  public let goals: [Goal]
  /// Nil in what was written before it was asked.
  public let mode: PlanMode?
  /// The code of the city's template (R-PLN-15).
  public let template: String?
  /// True when the programme of the day asked that somebody else approves it.
  public let needsApproval: Bool?
  /// True when the model of the day shows the person the short plan in its place (R-PLN-08).
  public let staysWithStaff: Bool?

  public init(
    mattersToMe: String, participation: String, goals: [Goal], mode: PlanMode? = nil,
    template: String? = nil, needsApproval: Bool? = nil, staysWithStaff: Bool? = nil
  ) {
    self.mattersToMe = mattersToMe
    self.participation = participation
    self.goals = goals
    self.mode = mode
    self.template = template
    self.needsApproval = needsApproval
    self.staysWithStaff = staysWithStaff
  }
}

public struct PlanShared: Sendable, Equatable, Codable {
  public let version: Int
  public let with: [Party]
  /// Nil for the long plan, as in older entries.
  public let level: PlanLevel?

  public init(version: Int, with: [Party], level: PlanLevel? = nil) {
    self.version = version
    self.with = with
    self.level = level
  }
}

public struct GoalRated: Sendable, Equatable, Codable {
  public let goal: Int
  public let attainment: Attainment
  public let words: String
  /// Numbers of the sub-goals that are reached.
  public let reached: [Int]?
  /// How far each sub-goal has come; nil where they are only ticked.
  public let steps: [SubGoalRated]?

  public init(
    goal: Int, attainment: Attainment, words: String, reached: [Int]? = nil, steps: [SubGoalRated]? = nil
  ) {
    self.goal = goal
    self.attainment = attainment
    self.words = words
    self.reached = reached
    self.steps = steps
  }
}

public struct SubGoalRated: Sendable, Hashable, Codable {
  /// The sub-goal's number within its goal.
  public let subGoal: Int
  public let attainment: Attainment

  public init(subGoal: Int, attainment: Attainment) {
    self.subGoal = subGoal
    self.attainment = attainment
  }
}

/// What every version of either plan says of itself.
public protocol PlanBody: Sendable, Equatable {
  /// True when the programme of the day asked that somebody else approves it.
  var needsApproval: Bool? { get }
}

extension PlanMade: PlanBody {}
extension ActionPlanMade: PlanBody {}

/// A version of one of the plans.
public struct PlanVersion<Body: PlanBody>: Sendable, Equatable {
  /// 1 for the first.
  public let number: Int
  public let sequence: Int
  public let on: Day
  public let author: Author
  public let body: Body
  public internal(set) var approved: PlanState.Approval?

  public var by: String { author.name }
  public var awaitsApproval: Bool { body.needsApproval == true && approved == nil }
}
