/// The short plan: concrete steps that each belong to a goal of the long one (R-PLN-07).
public struct ActionPlanMade: Sendable, Hashable, Codable {
  public let participation: String
  public let mode: PlanMode?
  /// The version of the long plan that it was broken out of.
  public let from: Int
  public let steps: [ActionStep]
  public let template: String?
  public let needsApproval: Bool?

  public init(
    participation: String, mode: PlanMode?, from: Int, steps: [ActionStep], template: String? = nil,
    needsApproval: Bool? = nil
  ) {
    self.participation = participation
    self.mode = mode
    self.from = from
    self.steps = steps
    self.template = template
    self.needsApproval = needsApproval
  }

  /// So many lines fit on one A4 that is read from the other side of a kitchen.
  public static let mostOnFridge = 7
  /// Longest line there, and longest time and place under it, in characters.
  public static let longestLine = 60
  public static let longestDetail = 40

  public var onFridge: [ActionStep] { steps.filter(\.onFridge) }
}

/// One step. It carries what it inherits from its goal, so that a version can be read by itself.
public struct ActionStep: Sendable, Hashable, Codable {
  /// The number of the goal in the long plan.
  public let goal: Int
  public let goalWords: String
  /// The sub-goal that it leads to, in its words.
  public let subGoal: String?
  public let area: LifeArea
  public let about: InformationCategory?
  public let activity: Activity
  /// Whether it is one of the lines of the fridge plan.
  public let onFridge: Bool

  public init(
    goal: Int, goalWords: String, subGoal: String?, area: LifeArea, about: InformationCategory?,
    activity: Activity, onFridge: Bool
  ) {
    self.goal = goal
    self.goalWords = goalWords
    self.subGoal = subGoal
    self.area = area
    self.about = about
    self.activity = activity
    self.onFridge = onFridge
  }

  /// What a consent must cover for somebody to be given the step: the same as for its goal.
  public var category: InformationCategory { about ?? area.category }

  var withoutPlace: ActionStep {
    ActionStep(
      goal: goal, goalWords: goalWords, subGoal: subGoal, area: area, about: about,
      activity: activity.withoutPlace, onFridge: onFridge)
  }
}

/// Makes a new version of the short plan out of the long one.
public struct MakeActionPlan: Act {
  public static let kind = ActKind.makeActionPlan
  public let participation: String
  public let mode: PlanMode?
  public let steps: [Step]

  public init(participation: String, mode: PlanMode? = nil, steps: [Step]) {
    self.participation = participation
    self.mode = mode
    self.steps = steps
  }

  public struct Step: Sendable, Hashable {
    public let goal: Int
    /// The number of one of the goal's sub-goals.
    public let subGoal: Int?
    public let activity: Activity
    public let onFridge: Bool

    public init(goal: Int, subGoal: Int? = nil, activity: Activity, onFridge: Bool) {
      self.goal = goal
      self.subGoal = subGoal
      self.activity = activity
      self.onFridge = onFridge
    }
  }

  public var part: FilePart? { .plan }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    guard let long = file.plan.inForce else {
      throw .rule(
        PlanRules.twoLevels,
        detail: file.plan.current == nil
          ? "Det finns ingen \(given.programme.planName.lowercased()) att bryta ut stegen ur."
          : "Den långa planen väntar på att godkännas.",
        next: file.plan.current == nil
          ? NextStep(.makePlan, "Gör planen") : NextStep(.approvePlan, "Godkänn planen"))
    }
    var checks = Checks()
    checks.text(
      participation, "participation", "Skriv hur personen var med och gjorde planen.",
      by: PlanRules.withThePerson)
    checks.require(!steps.isEmpty, "steps", "Planen behöver minst ett steg.")
    var onFridge = 0
    var made: [ActionStep] = []
    for (index, step) in steps.enumerated() {
      let field = "step-\(index + 1)"
      if step.onFridge { onFridge += 1 }
      checks.require(
        !step.onFridge || onFridge <= ActionPlanMade.mostOnFridge, "\(field)-onFridge",
        "Kylskåpsplanen har plats för \(ActionPlanMade.mostOnFridge) rader. Ta bort krysset här, eller vid en annan rad.",
        by: PlanRules.fitsOnFridge)
      if step.onFridge { fits(step.activity, at: field, &checks) }
      guard let goal = long.body.goals.first(where: { $0.number == step.goal }) else {
        checks.require(
          false, "\(field)-goal", "Välj vilket mål i den långa planen steget hör till.",
          by: PlanRules.twoLevels)
        continue
      }
      checks.activity(step.activity, at: field, about: goal.category, file, given)
      checks.expected(step.activity, at: field)
      made.append(inherited(step, goal))
    }
    let template = checks.template(.short, at: "steps", given)
    try checks.done()
    try file.mustHaveHeard(
      about: .plan, elsewhere: [participation, long.body.mattersToMe], at: given.now)
    return [
      EntryDraft(
        .plan(
          .actionPlanMade(
            ActionPlanMade(
              participation: participation, mode: mode, from: long.number, steps: made,
              template: template?.code,
              needsApproval: given.programme.plan?.asksApproval(.short) == true ? true : nil))))
    ]
  }

  /// What hangs on the fridge is read in passing.
  private func fits(_ activity: Activity, at field: String, _ checks: inout Checks) {
    for (part, text, most) in [
      ("what", activity.what, ActionPlanMade.longestLine),
      ("when", activity.when, ActionPlanMade.longestDetail),
      ("place", activity.place, ActionPlanMade.longestDetail),
    ] {
      let length = text.unicodeScalars.count
      checks.require(
        length <= most, "\(field)-\(part)",
        "Kylskåpsplanen har plats för \(most) tecken här, och det är \(length). Skriv kortare, eller ta bort krysset.",
        by: PlanRules.fitsOnFridge)
    }
  }

  private func inherited(_ step: Step, _ goal: Goal) -> ActionStep {
    goal.step(
      step.activity, to: goal.subGoals?.first { $0.number == step.subGoal }?.words, onFridge: step.onFridge)
  }
}

extension Goal {
  /// A step of the short plan towards the goal, with what it inherits.
  func step(_ activity: Activity, to subGoal: String? = nil, onFridge: Bool) -> ActionStep {
    ActionStep(
      goal: number, goalWords: words, subGoal: subGoal, area: area, about: about, activity: activity,
      onFridge: onFridge)
  }
}
