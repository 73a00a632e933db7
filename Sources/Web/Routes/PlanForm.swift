import Domain
import Pages

/// Reads the goals out of the plan's form.
enum PlanForm {
  /// The same fields with empty goals and rows taken away and the rest numbered without gaps, so that
  /// what an act says about its third goal lands at the third in the form. Goals that are to leave come last.
  static func closingGaps(_ values: [String: [String]]) -> [String: [String]] {
    var closed = values.filter { !$0.key.utf8.starts(with: "goal-".utf8) }
    let sent = Array(1..<PlanFields.sentGoals(in: values) + 1).filter { !isEmpty($0, values) }
    let ordered = sent.filter { !leaves($0, values) } + sent.filter { leaves($0, values) }
    for (index, old) in ordered.enumerated() {
      let field = PlanFields.goal(index + 1)
      for part in PlanFields.goalTexts + ["number", "longTerm", PlanFields.leaves] {
        closed["\(field)-\(part)"] = values["\(PlanFields.goal(old))-\(part)"]
      }
      let rows = Array(1..<PlanFields.sentActivities(of: old, in: values) + 1)
        .filter { !isEmpty($0, of: old, values) }
      for (place, row) in rows.enumerated() {
        for part in PlanFields.activityTexts {
          closed["\(PlanFields.activity(place + 1, of: index + 1))-\(part)"] =
            values["\(PlanFields.activity(row, of: old))-\(part)"]
        }
      }
    }
    return closed
  }

  /// The goals that stay, in order; what could not be read is told at its field.
  static func goals(_ form: inout FormReader) -> [Goal] {
    var goals: [Goal] = []
    for number in 1..<PlanFields.sentGoals(in: form.values) + 1 where !leaves(number, form.values) {
      let field = PlanFields.goal(number)
      let area = form.choice("\(field)-area", LifeArea.self, "Välj vilket område målet hör till.")
      let by = form.day("\(field)-by", "Välj när målet ska vara nått.")
      let activities = activities(of: number, &form)
      guard let area, let by else { continue }
      goals.append(
        Goal(
          number: Int(form.text("\(field)-number")) ?? 0, area: area, words: form.text("\(field)-words"),
          baseline: form.text("\(field)-baseline"), indicator: form.text("\(field)-indicator"), by: by,
          longTerm: form.isTicked("\(field)-longTerm"), activities: activities))
    }
    return goals
  }

  private static func activities(of goal: Int, _ form: inout FormReader) -> [Activity] {
    var activities: [Activity] = []
    for row in 1..<PlanFields.sentActivities(of: goal, in: form.values) + 1 {
      let name = PlanFields.activity(row, of: goal)
      let who = form.participant("\(name)-responsible", "Välj vem som ansvarar.")
      guard let who else { continue }
      activities.append(
        Activity(
          what: form.text("\(name)-what"), responsible: who, when: form.text("\(name)-when"),
          place: form.text("\(name)-place"), how: form.text("\(name)-how")))
    }
    return activities
  }

  private static func leaves(_ goal: Int, _ values: [String: [String]]) -> Bool {
    values["\(PlanFields.goal(goal))-\(PlanFields.leaves)"]?.contains("ja") ?? false
  }

  private static func isEmpty(_ goal: Int, _ values: [String: [String]]) -> Bool {
    let texts = PlanFields.goalTexts.allSatisfy { isBlank("\(PlanFields.goal(goal))-\($0)", values) }
    let rows = 1..<PlanFields.sentActivities(of: goal, in: values) + 1
    return texts && rows.allSatisfy { isEmpty($0, of: goal, values) }
  }

  private static func isEmpty(_ row: Int, of goal: Int, _ values: [String: [String]]) -> Bool {
    PlanFields.activityTexts.allSatisfy { isBlank("\(PlanFields.activity(row, of: goal))-\($0)", values) }
  }

  private static func isBlank(_ field: String, _ values: [String: [String]]) -> Bool {
    values[field]?.first?.isBlank ?? true
  }
}
