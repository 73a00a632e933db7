import Domain
import Pages

/// Reads the goals out of the plan's form, and the steps out of the short plan's.
enum PlanForm {
  /// The same fields with empty goals and rows taken away and the rest numbered without gaps, so that
  /// what an act says about its third goal lands at the third in the form. Goals that are to leave come last.
  static func closingGaps(_ values: [String: [String]]) -> [String: [String]] {
    var closed = values.filter { !$0.key.utf8.starts(with: "goal-".utf8) }
    let sent = Array(1..<PlanFields.sentGoals(in: values) + 1).filter { !isEmpty($0, values) }
    let ordered = sent.filter { !leaves($0, values) } + sent.filter { leaves($0, values) }
    for (index, old) in ordered.enumerated() {
      move(
        PlanFields.goalTexts + PlanFields.goalMarks, PlanFields.goal(old), PlanFields.goal(index + 1), values,
        &closed)
      let subs = Array(1..<PlanFields.sentSubs(of: old, in: values) + 1)
        .filter { !isBlank(PlanFields.subTexts, PlanFields.sub($0, of: old), values) }
      for (place, row) in subs.enumerated() {
        move(
          PlanFields.subTexts + ["number"], PlanFields.sub(row, of: old),
          PlanFields.sub(place + 1, of: index + 1), values, &closed)
      }
      let rows = Array(1..<PlanFields.sentActivities(of: old, in: values) + 1)
        .filter { !isBlank(PlanFields.activityTexts, PlanFields.activity($0, of: old), values) }
      for (place, row) in rows.enumerated() {
        move(
          PlanFields.activityTexts, PlanFields.activity(row, of: old),
          PlanFields.activity(place + 1, of: index + 1), values, &closed)
      }
    }
    return closed
  }

  /// The same for the steps of the short plan.
  static func closingStepGaps(_ values: [String: [String]]) -> [String: [String]] {
    var closed = values.filter { !$0.key.utf8.starts(with: "step-".utf8) }
    let sent = Array(1..<PlanFields.sentSteps(in: values) + 1)
      .filter { !isBlank(["goal"] + PlanFields.activityTexts, PlanFields.step($0), values) }
    for (place, row) in sent.enumerated() {
      move(
        ["goal", "onFridge"] + PlanFields.activityTexts, PlanFields.step(row), PlanFields.step(place + 1),
        values, &closed)
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
      let subs = subGoals(of: number, &form)
      guard let area, let by else { continue }
      goals.append(
        Goal(
          number: Int(form.text("\(field)-number")) ?? 0, area: area, words: form.text("\(field)-words"),
          baseline: form.text("\(field)-baseline"), indicator: form.text("\(field)-indicator"), by: by,
          longTerm: form.isTicked("\(field)-longTerm"), activities: activities,
          theme: form.written("\(field)-theme"), subGoals: subs.isEmpty ? nil : subs,
          important: ["ja": true, "nej": false][form.text("\(field)-important")],
          funding: form.written("\(field)-funding")))
    }
    return goals
  }

  /// The steps of the short plan, in order.
  static func steps(_ form: inout FormReader) -> [MakeActionPlan.Step] {
    var steps: [MakeActionPlan.Step] = []
    for row in 1..<PlanFields.sentSteps(in: form.values) + 1 {
      let field = PlanFields.step(row)
      let place = form.text("\(field)-goal").split(separator: ".").map { Int($0) }
      if place.first.flatMap(\.self) == nil {
        form.problem("\(field)-goal", "Välj vilket mål steget hör till.")
      }
      guard let activity = activity(field, &form), let goal = place.first.flatMap(\.self) else { continue }
      steps.append(
        MakeActionPlan.Step(
          goal: goal, subGoal: place.count > 1 ? place[1] : nil, activity: activity,
          onFridge: form.isTicked("\(field)-onFridge")))
    }
    return steps
  }

  /// What stands in the short plan's form before anything is typed: the version before, or what the long plan says.
  static func firstSteps(_ scene: FileScene) -> [String: [String]] {
    guard let plan = scene.whole?.plan, let long = plan.inForce?.body else { return [:] }
    return plan.currentActionPlan.map { PlanFields.values(of: $0.body, in: long) }
      ?? PlanFields.firstSteps(of: long)
  }

  private static func subGoals(of goal: Int, _ form: inout FormReader) -> [SubGoal] {
    (1..<PlanFields.sentSubs(of: goal, in: form.values) + 1).map { row in
      let name = PlanFields.sub(row, of: goal)
      return SubGoal(
        number: Int(form.text("\(name)-number")) ?? 0, words: form.text("\(name)-words"),
        by: form.optionalDay("\(name)-by"))
    }
  }

  private static func activities(of goal: Int, _ form: inout FormReader) -> [Activity] {
    var activities: [Activity] = []
    for row in 1..<PlanFields.sentActivities(of: goal, in: form.values) + 1 {
      if let activity = activity(PlanFields.activity(row, of: goal), &form) { activities.append(activity) }
    }
    return activities
  }

  static func activity(_ name: String, _ form: inout FormReader) -> Activity? {
    form.participant("\(name)-responsible", "Välj vem som ansvarar.").map { who in
      Activity(
        what: form.text("\(name)-what"), responsible: who, when: form.text("\(name)-when"),
        place: form.text("\(name)-place"), how: form.text("\(name)-how"), with: form.written("\(name)-with"),
        expects: form.written("\(name)-expects"), picture: form.written("\(name)-picture"))
    }
  }

  private static func leaves(_ goal: Int, _ values: [String: [String]]) -> Bool {
    values["\(PlanFields.goal(goal))-\(PlanFields.leaves)"]?.contains("ja") ?? false
  }

  private static func isEmpty(_ goal: Int, _ values: [String: [String]]) -> Bool {
    let rows = 1..<PlanFields.sentActivities(of: goal, in: values) + 1
    return isBlank(PlanFields.goalTexts, PlanFields.goal(goal), values)
      && rows.allSatisfy { isBlank(PlanFields.activityTexts, PlanFields.activity($0, of: goal), values) }
  }

  private static func isBlank(
    _ parts: [String], _ field: String, _ values: [String: [String]]
  ) -> Bool {
    parts.allSatisfy { values["\(field)-\($0)"]?.first?.isBlank ?? true }
  }

  private static func move(
    _ parts: [String], _ from: String, _ to: String, _ values: [String: [String]],
    _ closed: inout [String: [String]]
  ) {
    for part in parts { closed["\(to)-\(part)"] = values["\(from)-\(part)"] }
  }
}

extension FormReader {
  /// What is written in the field; nil when there is nothing to read.
  func written(_ field: String) -> String? {
    let text = text(field)
    return text.isBlank ? nil : text
  }
}
