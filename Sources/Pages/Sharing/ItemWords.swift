import Domain

/// What can be disclosed, in a few words that name the thing and not its content.
struct ItemWords {
  private let file: CaseFile
  private let dates: Dates

  init(_ file: CaseFile, today: Day) {
    self.file = file
    dates = Dates(today: today)
  }

  func words(_ item: ItemRef) -> String {
    guard let entry = file.entry(item.sequence) else { return "Uppgift \(item.sequence)" }
    let day = dates.short(entry.happened)
    switch entry.body {
    case .investigation(.lifeArea(let notes)): return "Utredning, \(notes.area.name.asInline), \(day)"
    case .investigation(.assessed(let made)):
      let area =
        made.areas.indices.contains(item.part - 1) ? made.areas[item.part - 1].area.name.asInline : "helheten"
      return "Bedömning \(made.name), \(area), \(day)"
    case .plan(.versionMade(let plan)): return self.plan(plan, item, day)
    case .plan(.actionPlanMade(let plan)): return self.actionPlan(plan, item, day)
    case .meetings(.called(let call)): return "Kallelse, \(call.kind.name.asInline) \(dates.short(call.day))"
    case .meetings(.held(let held)): return notes(held, day)
    case .meetings(.around(.notesWritten(let notes))):
      let call = file.meetings.meeting(notes.meeting)?.call
      return "Anteckning, punkt \(item.part + 1), \(dates.short(call?.day ?? entry.happened))"
    case .meetings(.commitmentGiven(let given)): return "Åtagande: \(given.what)"
    case .sharing(.noticeWritten(let notice)):
      return "Meddelande om \(notice.category.name.asInline), \(day)"
    case .intake(.adaptationNoted): return "Anpassning, \(day)"
    default: return "Uppgift \(item.sequence)"
    }
  }

  /// The beginning of its own words, where those alone tell it from others of its kind.
  func quoted(_ item: ItemRef) -> String? {
    switch file.entry(item.sequence)?.body {
    case .plan(.versionMade(let plan)) where plan.goals.indices.contains(item.part - 1):
      plan.goals[item.part - 1].words.beginning
    case .plan(.actionPlanMade(let plan)) where plan.steps.indices.contains(item.part - 1):
      plan.steps[item.part - 1].activity.what.beginning
    case .sharing(.noticeWritten(let notice)): notice.text.beginning
    default: nil
    }
  }

  /// Several things that were given at once, as one line.
  func words(_ items: [ItemRef]) -> String {
    guard let first = items.first else { return "" }
    let goals = items.filter { $0.part > 0 }.count
    guard items.count > 1, goals > 0, items.allSatisfy({ $0.sequence == first.sequence }) else {
      return listed(items.map(words))
    }
    if let short = file.plan.actionPlans.first(where: { $0.sequence == first.sequence }) {
      return "Kort plan, version \(short.number), \(goals) steg"
    }
    let number = file.plan.versions.first { $0.sequence == first.sequence }?.number ?? 0
    return "Plan, version \(number), \(Numbers.count(goals, "mål", "mål"))"
  }

  private func plan(_ plan: PlanMade, _ item: ItemRef, _ day: String) -> String {
    let number = file.plan.versions.first { $0.sequence == item.sequence }?.number ?? 0
    let version = "Plan, version \(number)"
    guard item.part > 0, plan.goals.indices.contains(item.part - 1) else { return "\(version), \(day)" }
    return "\(version), mål: \(plan.goals[item.part - 1].area.name.asInline)"
  }

  private func actionPlan(_ plan: ActionPlanMade, _ item: ItemRef, _ day: String) -> String {
    let number = file.plan.actionPlans.first { $0.sequence == item.sequence }?.number ?? 0
    let version = "Kort plan, version \(number)"
    guard item.part > 0, plan.steps.indices.contains(item.part - 1) else { return "\(version), \(day)" }
    return "\(version), steg: \(plan.steps[item.part - 1].area.name.asInline)"
  }

  private func notes(_ held: MeetingHeld, _ day: String) -> String {
    guard let call = file.meetings.meeting(held.meeting)?.call else { return "Mötesanteckning, \(day)" }
    return "Anteckning, \(call.kind.name.asInline) \(dates.short(call.day))"
  }
}

extension String {
  /// So much as fits in two lines, in quotation marks.
  fileprivate var beginning: String {
    let start = unicodeScalars.prefix(120)
    let cut = start.count < unicodeScalars.count ? " …" : ""
    return "”" + String(String.UnicodeScalarView(start)) + cut + "”"
  }

  /// With a small letter first, inside a sentence.
  var asInline: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.lowercaseMapping + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }
}
