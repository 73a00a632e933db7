import Domain

/// The names of the fields in the forms of both plans, and how many goals and rows they have room for.
public enum PlanFields {
  /// Texts of one goal, one sub-goal, one activity.
  public static let goalTexts = ["words", "area", "baseline", "indicator", "by", "theme", "funding"]
  public static let subTexts = ["words", "by"]
  public static let activityTexts = [
    "what", "responsible", "when", "place", "how", "with", "expects", "picture",
  ]
  /// What else a goal carries; not enough to make a goal of an empty one.
  public static let goalMarks = ["number", "longTerm", "important", leaves]
  /// The box that leaves a goal out of the new version.
  public static let leaves = "leaves"

  public static func goal(_ number: Int) -> String { "goal-\(number)" }

  public static func activity(_ row: Int, of goal: Int) -> String { "goal-\(goal)-activity-\(row)" }

  public static func sub(_ row: Int, of goal: Int) -> String { "goal-\(goal)-sub-\(row)" }

  public static func step(_ row: Int) -> String { "step-\(row)" }

  /// How many goals the form was sent with, or begins with.
  public static func sentGoals(in values: [String: [String]]) -> Int {
    count { values["\(goal($0))-words"] != nil }
  }

  public static func sentActivities(of goal: Int, in values: [String: [String]]) -> Int {
    count { values["\(activity($0, of: goal))-what"] != nil }
  }

  public static func sentSubs(of goal: Int, in values: [String: [String]]) -> Int {
    count { values["\(sub($0, of: goal))-words"] != nil }
  }

  public static func sentSteps(in values: [String: [String]]) -> Int {
    count { values["\(step($0))-what"] != nil }
  }

  private static func count(_ exists: (Int) -> Bool) -> Int {
    var count = 0
    while exists(count + 1) { count += 1 }
    return count
  }

  static func goals(in state: FormState) -> Int {
    let sent = sentGoals(in: state.values)
    return Swift.max(sent, 1) + (state.value("add") == "goal" && sent > 0 ? 1 : 0)
  }

  /// One empty row more than what is written, and at least two.
  static func activities(of goal: Int, in state: FormState) -> Int {
    let written = (0..<sentActivities(of: goal, in: state.values)).filter { row in
      activityTexts.contains { !state.value("\(activity(row + 1, of: goal))-\($0)").isBlank }
    }
    return Swift.max(2, (written.last ?? -1) + 2)
  }

  /// One empty row more than what is written.
  static func subs(of goal: Int, in state: FormState) -> Int {
    let written = (0..<sentSubs(of: goal, in: state.values)).filter { row in
      subTexts.contains { !state.value("\(sub(row + 1, of: goal))-\($0)").isBlank }
    }
    return (written.last ?? -1) + 2
  }

  static func steps(in state: FormState) -> Int {
    let sent = sentSteps(in: state.values)
    return Swift.max(sent, 3) + (state.value("add") == "step" && sent > 0 ? 1 : 0)
  }

  /// The plan in force as the first values of its next version.
  public static func values(of plan: PlanMade) -> [String: [String]] {
    var values: [String: [String]] = [
      "mattersToMe": [plan.mattersToMe], "mode": [(plan.mode ?? .together).rawValue],
    ]
    for (index, goal) in plan.goals.enumerated() {
      let field = Self.goal(index + 1)
      values["\(field)-number"] = [String(goal.number)]
      values["\(field)-words"] = [goal.words]
      values["\(field)-area"] = [goal.area.rawValue]
      values["\(field)-baseline"] = [goal.baseline]
      values["\(field)-indicator"] = [goal.indicator]
      values["\(field)-by"] = [goal.by.description]
      values["\(field)-theme"] = [goal.theme ?? ""]
      values["\(field)-funding"] = [goal.funding ?? ""]
      values["\(field)-important"] = [goal.important.map { $0 ? "ja" : "nej" } ?? ""]
      if goal.longTerm { values["\(field)-longTerm"] = [Checkbox.yes] }
      for (row, step) in (goal.subGoals ?? []).enumerated() {
        let name = sub(row + 1, of: index + 1)
        values["\(name)-number"] = [String(step.number)]
        values["\(name)-words"] = [step.words]
        values["\(name)-by"] = [step.by?.description ?? ""]
      }
      for (row, activity) in goal.activities.enumerated() {
        set(&values, activity, at: Self.activity(row + 1, of: index + 1))
      }
    }
    return values
  }

  /// The short plan as the first values of its next version; its goals are sought among those that stand now.
  public static func values(of plan: ActionPlanMade, in long: PlanMade) -> [String: [String]] {
    var values: [String: [String]] = ["mode": [(plan.mode ?? .together).rawValue]]
    for (row, step) in plan.steps.enumerated() {
      let field = Self.step(row + 1)
      let goal = long.goals.first { $0.number == step.goal }
      let sub = goal?.subGoals?.first { $0.words == step.subGoal }?.number
      values["\(field)-goal"] = [goal.map { place(of: $0.number, sub) } ?? ""]
      if step.onFridge { values["\(field)-onFridge"] = [Checkbox.yes] }
      set(&values, step.activity, at: field)
    }
    return values
  }

  /// A first short plan begins from what the long one says is done, the first of them ticked for the fridge.
  public static func firstSteps(of long: PlanMade) -> [String: [String]] {
    var values: [String: [String]] = ["mode": [PlanMode.together.rawValue]]
    let all = long.goals.flatMap { goal in goal.activities.map { (goal.number, $0) } }
    for (row, (goal, activity)) in all.enumerated() {
      let field = step(row + 1)
      values["\(field)-goal"] = [place(of: goal, nil)]
      if row < ActionPlanMade.mostOnFridge { values["\(field)-onFridge"] = [Checkbox.yes] }
      set(&values, activity, at: field)
    }
    return values
  }

  /// A goal, or one of its sub-goals, as one choice: `3` or `3.1`.
  static func place(of goal: Int, _ sub: Int?) -> String {
    sub.map { "\(goal).\($0)" } ?? String(goal)
  }

  private static func set(
    _ values: inout [String: [String]], _ activity: Activity, at name: String
  ) {
    for (part, text) in [
      ("what", activity.what), ("responsible", activity.responsible.code), ("when", activity.when),
      ("place", activity.place), ("how", activity.how), ("with", activity.with ?? ""),
      ("expects", activity.expects ?? ""), ("picture", activity.picture ?? ""),
    ] {
      values["\(name)-\(part)"] = [text]
    }
  }
}
