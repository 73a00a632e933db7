import Domain

/// One step of the short plan, as the viewer may see it.
public struct VisibleStep: Sendable {
  public let step: ActionStep
  public let responsible: String
  /// How far its goal has come, where the viewer is shown that.
  public let attainment: Attainment?
}

extension Access {
  static func visibleStep(
    _ step: ActionStep, _ file: CaseFile, called: ((Participant) -> String)? = nil
  ) -> VisibleStep {
    VisibleStep(
      step: step, responsible: (called ?? file.name)(step.activity.responsible),
      attainment: file.plan.attainment(of: step.goal)?.attainment)
  }

  /// The person's own goal, with the days on which each step towards it was reached (R-FUP-11).
  static func ownGoal(_ goal: Goal, _ file: CaseFile) -> VisibleGoal {
    let ratings = file.plan.ratings.filter { $0.goal == goal.number }
    return VisibleGoal(
      goal: goal, attainment: ratings.last?.attainment,
      responsible: goal.activities.map { file.name($0.responsible) },
      reached: Dictionary(ratings.map { ($0.attainment, $0.on) }) { first, _ in first },
      subGoalsReached: ratings.last?.reached ?? [])
  }

  /// The steps of the latest version of the short plan that was disclosed, each by its own ground.
  static func steps(_ file: CaseFile, _ open: Set<ItemRef>) -> [VisibleStep] {
    guard let plan = latestActionPlan(file, open) else { return [] }
    return plan.body.steps.enumerated()
      .filter { open.contains(ItemRef(sequence: plan.sequence, part: $0.offset + 1)) }
      .map { outsideStep($0.element, file) }
  }

  static func stepsVersion(_ file: CaseFile, _ open: Set<ItemRef>, _ agency: AgencyID) -> Int? {
    latestActionPlan(file, open).map { OwnPlanNumbers(agency, in: file).actionPlan($0.sequence) }
  }

  /// Another agency is not told which of the file's goals it is, only its words; nor how others have judged it.
  private static func outsideStep(_ step: ActionStep, _ file: CaseFile) -> VisibleStep {
    VisibleStep(
      step: ActionStep(
        goal: 0, goalWords: step.goalWords, subGoal: step.subGoal, area: step.area, about: step.about,
        activity: step.activity, onFridge: step.onFridge),
      responsible: file.outsideName(step.activity.responsible), attainment: nil)
  }

  private static func latestActionPlan(
    _ file: CaseFile, _ open: Set<ItemRef>
  ) -> PlanState.ActionPlan? {
    file.plan.actionPlans.last { plan in open.contains { $0.sequence == plan.sequence } }
  }
}
