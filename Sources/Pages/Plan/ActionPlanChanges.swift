import Domain

extension PlanChanges {
  /// What a version of the short plan changed from the one before, goal by goal.
  static func steps(
    from old: ActionPlanMade, to new: ActionPlanMade, who: @escaping (Participant) -> String
  ) -> [Part] {
    var goals: [Int] = []
    for goal in (new.steps + old.steps).map(\.goal) where !goals.contains(goal) { goals.append(goal) }
    return goals.compactMap { goal in
      let before = old.steps.filter { $0.goal == goal }
      let after = new.steps.filter { $0.goal == goal }
      let changes = changed(before, after, who)
      let heading = (after.first ?? before.first)?.area.name ?? ""
      return changes.isEmpty ? nil : Part(heading: heading, changes: changes)
    }
  }

  private static func changed(
    _ before: [ActionStep], _ after: [ActionStep], _ who: (Participant) -> String
  ) -> [PlanChange] {
    let come = after.filter { !before.contains($0) }
    let gone = before.filter { !after.contains($0) }
    var matched: Set<String> = []
    var changes = come.map { step in
      let old = gone.first { $0.activity.what == step.activity.what }
      if old != nil { matched.insert(step.activity.what) }
      return PlanChange(what: "Steg", before: old.map { words($0, who) }, after: words(step, who))
    }
    changes += gone.filter { !matched.contains($0.activity.what) }
      .map { PlanChange(what: "Inte med längre", before: words($0, who), after: nil) }
    return changes
  }

  private static func words(_ step: ActionStep, _ who: (Participant) -> String) -> String {
    let activity = step.activity
    return [
      activity.what, who(activity.responsible), activity.when, activity.place, activity.expects ?? "",
      step.onFridge ? "på kylskåpsplanen" : "",
    ].filter { !$0.isBlank }.joined(separator: ", ")
  }
}
