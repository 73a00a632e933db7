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
        ] + body.goals.map(goal))
    case .shared(let body):
      EntryWords(
        "Planen delad",
        [
          EntryRow("Version", String(body.version)),
          EntryRow("Med", listed(body.with.map(\.name))),
        ])
    case .goalRated(let body):
      EntryWords(
        "Mål bedömt",
        [
          EntryRow("Mål", goalWords(body.goal)), EntryRow("Hur långt", body.attainment.name),
          EntryRow("Ord", body.words),
        ])
    }
  }

  private func goal(_ goal: Goal) -> EntryRow {
    var lines = [goal.words]
    if !goal.baseline.isBlank { lines.append("Nu: \(goal.baseline)") }
    lines.append("Märks genom: \(goal.indicator)")
    lines.append((goal.longTerm ? "Långsiktigt, till " : "Till ") + dates.full(goal.by))
    for activity in goal.activities {
      lines.append(
        "\(activity.what): \(file.name(activity.responsible)), \(activity.when), \(activity.place), \(activity.how)"
      )
    }
    return EntryRow("Mål \(goal.number), \(goal.area.name)", lines.joined(separator: "\n"))
  }

  func goalWords(_ number: Int) -> String {
    for version in file.plan.versions.reversed() {
      if let goal = version.body.goals.first(where: { $0.number == number }) { return goal.words }
    }
    return "mål \(number)"
  }
}
