/// How far a goal has come, and which of its sub-goals are reached.
public struct RateGoal: Act {
  public static let kind = ActKind.rateGoal
  public let goal: Int
  public let attainment: Attainment
  public let words: String
  /// Numbers of the sub-goals that are reached; nil where nobody was asked, and they are as before.
  public let reached: [Int]?
  /// How far each sub-goal has come, where the programme has them rated on the five steps.
  public let steps: [Int: Attainment]

  public init(
    goal: Int, attainment: Attainment, words: String, reached: [Int]? = nil, steps: [Int: Attainment] = [:]
  ) {
    self.goal = goal
    self.attainment = attainment
    self.words = words
    self.reached = reached
    self.steps = steps
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    var checks = Checks()
    let found = file.plan.inForce?.body.goals.first { $0.number == goal }
    checks.require(found != nil, "goal", "Målet finns inte i planen.")
    if let first = file.firstJudged(goal, in: given.programme), given.today < first {
      checks.require(
        false, "goal", "Målet är långsiktigt och bedöms tidigast \(first). Skriv en anteckning så länge.",
        by: PlanRules.longTermWaits)
    }
    let known = Set((found?.subGoals ?? []).map(\.number))
    checks.require(
      known.isSuperset(of: reached ?? []) && known.isSuperset(of: steps.keys), "reached",
      "Ett av delmålen finns inte i målet.")
    checks.require(
      steps.isEmpty || given.programme.plan?.ratesSubGoals == true, "reached",
      "Programmet bockar av delmål, och bedömer dem inte i steg.")
    checks.optionalText(words, "words")
    try checks.done()
    return [
      EntryDraft(.plan(.goalRated(rated(after: file.plan.attainment(of: goal), known))), nature: .judgement)
    ]
  }

  /// A goal that is rated without its sub-goals, as on the screen in the room, leaves them where they were.
  private func rated(after before: PlanState.Rating?, _ known: Set<Int>) -> GoalRated {
    let isAsked = reached != nil || !steps.isEmpty
    let rated = isAsked ? steps : (before?.steps ?? [:]).filter { known.contains($0.key) }
    let ticked = isAsked ? reached ?? [] : (before?.reached ?? []).filter(known.contains)
    let all = Set(ticked + rated.filter { $0.value == .reached }.keys).sorted()
    return GoalRated(
      goal: goal, attainment: attainment, words: words, reached: all.isEmpty ? nil : all,
      steps: rated.isEmpty
        ? nil : rated.sorted { $0.key < $1.key }.map { SubGoalRated(subGoal: $0.key, attainment: $0.value) })
  }
}

extension CaseFile {
  /// R-FUP-14: the day from which a long-term goal is judged; nil for goals that are judged at any time.
  public func firstJudged(_ goal: Int, in programme: Programme) -> Day? {
    guard let wait = programme.plan?.longTermDays,
      plan.inForce?.body.goals.first(where: { $0.number == goal })?.longTerm == true
    else { return nil }
    return plan.began(goal)?.adding(days: wait)
  }
}
