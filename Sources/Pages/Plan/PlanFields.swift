import Domain

/// The names of the fields in the plan's form, and how many goals and rows it has room for.
public enum PlanFields {
  /// Texts of one goal, one activity.
  public static let goalTexts = ["words", "area", "baseline", "indicator", "by"]
  public static let activityTexts = ["what", "responsible", "when", "place", "how"]
  /// The box that leaves a goal out of the new version.
  public static let leaves = "leaves"

  public static func goal(_ number: Int) -> String { "goal-\(number)" }

  public static func activity(_ row: Int, of goal: Int) -> String { "goal-\(goal)-activity-\(row)" }

  /// How many goals the form was sent with, or begins with.
  public static func sentGoals(in values: [String: [String]]) -> Int {
    var count = 0
    while values["\(goal(count + 1))-words"] != nil { count += 1 }
    return count
  }

  public static func sentActivities(of goal: Int, in values: [String: [String]]) -> Int {
    var count = 0
    while values["\(activity(count + 1, of: goal))-what"] != nil { count += 1 }
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

  /// The plan in force as the first values of its next version.
  public static func values(of plan: PlanMade) -> [String: [String]] {
    var values: [String: [String]] = ["mattersToMe": [plan.mattersToMe]]
    for (index, goal) in plan.goals.enumerated() {
      let field = Self.goal(index + 1)
      values["\(field)-number"] = [String(goal.number)]
      values["\(field)-words"] = [goal.words]
      values["\(field)-area"] = [goal.area.rawValue]
      values["\(field)-baseline"] = [goal.baseline]
      values["\(field)-indicator"] = [goal.indicator]
      values["\(field)-by"] = [goal.by.description]
      if goal.longTerm { values["\(field)-longTerm"] = [Checkbox.yes] }
      for (row, activity) in goal.activities.enumerated() {
        let name = Self.activity(row + 1, of: index + 1)
        values["\(name)-what"] = [activity.what]
        values["\(name)-responsible"] = [activity.responsible.code]
        values["\(name)-when"] = [activity.when]
        values["\(name)-place"] = [activity.place]
        values["\(name)-how"] = [activity.how]
      }
    }
    return values
  }
}
