import Domain

/// One difference between two versions, with the words before and after.
struct PlanChange: Equatable {
  let what: String
  let before: String?
  let after: String?
}

/// What one version changed from the version before it, goal by goal.
struct PlanChanges {
  struct Part: Equatable {
    let heading: String
    let changes: [PlanChange]
  }

  let parts: [Part]

  /// - Parameter who: the name of the one who is responsible for an activity.
  init(
    from old: PlanMade, to new: PlanMade, today: Day, who: @escaping (Participant) -> String
  ) {
    let comparing = Comparing(dates: Dates(today: today), who: who)
    var parts: [Part] = []
    if let change = comparing.text("Egna ord", old.mattersToMe, new.mattersToMe) {
      parts.append(Part(heading: "Viktigt för mig", changes: [change]))
    }
    for goal in new.goals {
      let before = old.goals.first { $0.number == goal.number }
      let changes =
        before.map { comparing.changes($0, goal) } ?? [
          PlanChange(what: "Nytt mål", before: nil, after: goal.words)
        ]
      if !changes.isEmpty { parts.append(Part(heading: goal.area.name, changes: changes)) }
    }
    for goal in old.goals where !new.goals.contains(where: { $0.number == goal.number }) {
      let change = PlanChange(what: "Inte med längre", before: goal.words, after: nil)
      parts.append(Part(heading: goal.area.name, changes: [change]))
    }
    self.parts = parts
  }
}

private struct Comparing {
  let dates: Dates
  let who: (Participant) -> String

  func changes(_ old: Goal, _ new: Goal) -> [PlanChange] {
    let simple = [
      text("Mål", old.words, new.words),
      text("Område", old.area.name, new.area.name),
      text("Utgångsläge", old.baseline, new.baseline),
      text("Så ser vi att det går", old.indicator, new.indicator),
      text("Klart", dates.full(old.by), dates.full(new.by)),
      text("Sikt", sight(old), sight(new)),
    ]
    return simple.compactMap { $0 } + activities(old.activities, new.activities)
  }

  func text(_ what: String, _ old: String, _ new: String) -> PlanChange? {
    if old == new { return nil }
    return PlanChange(what: what, before: old.isBlank ? nil : old, after: new.isBlank ? nil : new)
  }

  private func activities(_ old: [Activity], _ new: [Activity]) -> [PlanChange] {
    let gone = old.filter { !new.contains($0) }
    let come = new.filter { !old.contains($0) }
    var changes: [PlanChange] = []
    var matched: Set<String> = []
    for activity in come {
      let before = gone.first { $0.what == activity.what }
      if before != nil { matched.insert(activity.what) }
      changes.append(
        PlanChange(what: "Det som görs", before: before.map(words), after: words(activity)))
    }
    return changes
      + gone.filter { !matched.contains($0.what) }
      .map { PlanChange(what: "Det som görs", before: words($0), after: nil) }
  }

  private func words(_ activity: Activity) -> String {
    [activity.what, who(activity.responsible), activity.when, activity.place]
      .filter { !$0.isBlank }.joined(separator: ", ")
  }

  private func sight(_ goal: Goal) -> String { goal.longTerm ? "långsiktigt" : "kort sikt" }
}
