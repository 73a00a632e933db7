import Access
import Domain

extension EntryTeller {
  func plan(_ entry: PlanEntry) -> EntryWords {
    switch entry {
    case .versionMade(let body):
      EntryWords(
        "Ny version av planen",
        [
          EntryRow("Viktigt för mig", body.mattersToMe, field: "mattersToMe"),
          EntryRow("Så var personen med", body.participation, field: "participation"),
        ] + (body.mode.map { [EntryRow("Så kom den till", $0.name)] } ?? []) + body.goals.map(goal))
    case .actionPlanMade(let body):
      EntryWords(
        "Ny version av den korta planen",
        [EntryRow("Så var personen med", body.participation, field: "participation")]
          + (body.mode.map { [EntryRow("Så kom den till", $0.name)] } ?? [])
          + body.steps.enumerated().map { place, step in self.step(step, place + 1) })
    case .approved(let body):
      EntryWords(
        body.level == .long ? "Planen godkänd" : "Den korta planen godkänd",
        [EntryRow("Version", String(body.version))])
    case .startRecorded(let body):
      EntryWords(
        "Vid starten",
        [
          EntryRow("Familjen", body.family?.name ?? ""),
          EntryRow("På plats", listed(body.done.map(\.text))),
          EntryRow("Mer", body.words, field: "words"),
        ])
    case .shared(let body):
      EntryWords(
        body.level == .short ? "Den korta planen delad" : "Planen delad",
        [
          EntryRow("Version", String(body.version)),
          EntryRow("Med", listed(body.with.map(\.name))),
        ])
    case .goalRated(let body):
      EntryWords(
        "Mål bedömt",
        [
          EntryRow("Mål", goalWords(body.goal)), EntryRow("Hur långt", body.attainment.name),
          EntryRow("Ord", body.words), EntryRow("Nådda delmål", listed(subGoals(body))),
          EntryRow("Delmålen", rated(body).joined(separator: "\n")),
        ])
    }
  }

  private func goal(_ goal: Goal) -> EntryRow {
    var lines = [goal.words]
    if !goal.baseline.isBlank { lines.append("Nu: \(goal.baseline)") }
    lines.append("Märks genom: \(goal.indicator)")
    lines.append((goal.longTerm ? "Långsiktigt, till " : "Till ") + dates.full(goal.by))
    for step in goal.subGoals ?? [] {
      lines.append("Delmål: \(step.words)" + (step.by.map { ", till \(dates.full($0))" } ?? ""))
    }
    if let important = goal.important {
      lines.append(important ? "Viktigt för personen" : "Inte viktigt för personen")
    }
    if let funding = goal.funding { lines.append("Kostnad: \(funding)") }
    lines += goal.activities.map(activity)
    return EntryRow("Mål \(goal.number), \(goal.area.name)", lines.joined(separator: "\n"))
  }

  private func activity(_ activity: Activity) -> String {
    var words =
      "\(activity.what): \(file.name(activity.responsible)), \(activity.when), \(activity.place), \(activity.how)"
    if let with = activity.with { words += ". Med: \(with)" }
    if let expects = activity.expects { words += ". Att räkna med: \(expects)" }
    return words
  }

  private func step(_ step: ActionStep, _ place: Int) -> EntryRow {
    var lines = [activity(step.activity), "Mål: \(step.goalWords)"]
    if let sub = step.subGoal { lines.append("Delmål: \(sub)") }
    if step.onFridge { lines.append("På kylskåpsplanen") }
    return EntryRow("Steg \(place), \(step.area.name)", lines.joined(separator: "\n"))
  }

  private func subGoals(_ rated: GoalRated) -> [String] {
    let goal = file.plan.inForce?.body.goals.first { $0.number == rated.goal }
    return (rated.reached ?? []).compactMap { number in
      goal?.subGoals?.first { $0.number == number }?.words
    }
  }

  private func rated(_ rated: GoalRated) -> [String] {
    let goal = file.plan.inForce?.body.goals.first { $0.number == rated.goal }
    return (rated.steps ?? []).compactMap { step in
      goal?.subGoals?.first { $0.number == step.subGoal }.map { "\($0.words): \(step.attainment.name)" }
    }
  }

  func goalWords(_ number: Int) -> String {
    for version in file.plan.versions.reversed() {
      if let goal = version.body.goals.first(where: { $0.number == number }) { return goal.words }
    }
    return "mål \(number)"
  }
}
