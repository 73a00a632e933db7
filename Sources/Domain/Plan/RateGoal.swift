/// How far a goal has come, and which of its sub-goals are reached.
public struct RateGoal: Act {
  public static let kind = ActKind.rateGoal
  public let goal: Int
  public let attainment: Attainment
  public let words: String
  /// Numbers of the sub-goals that are reached.
  public let reached: [Int]

  public init(goal: Int, attainment: Attainment, words: String, reached: [Int] = []) {
    self.goal = goal
    self.attainment = attainment
    self.words = words
    self.reached = reached
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
    let steps = Set((found?.subGoals ?? []).map(\.number))
    checks.require(steps.isSuperset(of: reached), "reached", "Ett av delmålen finns inte i målet.")
    checks.optionalText(words, "words")
    try checks.done()
    return [
      EntryDraft(
        .plan(
          .goalRated(
            GoalRated(
              goal: goal, attainment: attainment, words: words, reached: reached.isEmpty ? nil : reached))),
        nature: .judgement)
    ]
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
