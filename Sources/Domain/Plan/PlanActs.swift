/// Makes a new version of the long plan. Earlier versions are never changed.
public struct MakePlan: Act {
  public static let kind = ActKind.makePlan
  public let mattersToMe: String
  public let participation: String
  public let goals: [Goal]
  /// Nil when nobody has said.
  public let mode: PlanMode?

  public init(mattersToMe: String, participation: String, goals: [Goal], mode: PlanMode? = nil) {
    self.mattersToMe = mattersToMe
    self.participation = participation
    self.goals = goals
    self.mode = mode
  }

  public var part: FilePart? { .plan }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    var checks = Checks()
    checks.text(
      participation, "participation", "Skriv hur personen var med och gjorde planen.",
      by: PlanRules.withThePerson)
    checks.optionalText(mattersToMe, "mattersToMe")
    checks.require(!goals.isEmpty, "goals", "Planen behöver minst ett mål.")
    for (index, goal) in goals.enumerated() { check(goal, at: index + 1, file, &checks, given) }
    let kept = goals.map(\.number).filter { $0 != 0 }
    checks.require(
      Set(kept).count == kept.count && kept.allSatisfy(file.plan.knows), "goals",
      "Ett av målen finns inte i den tidigare planen, eller står två gånger.")
    let template = checks.template(.long, at: "goals", given)
    try checks.done()
    try file.mustHaveHeard(about: .plan, elsewhere: [mattersToMe], at: given.now)
    var advice = Advice(given)
    let lotsar = [file.group.roles[.firstLots], file.group.roles[.secondLots]]
    advice.should(
      OrganisationRules.twoLotsar, when: lotsar.contains(nil), "Ärendet har inte två lotsar.")
    let others = mode == .together ? goals.filter { $0.important == false } : []
    advice.should(
      PlanRules.important, when: !others.isEmpty,
      others.count == 1
        ? "Ett mål är inte viktigt för personen." : "\(others.count) mål är inte viktiga för personen.")
    return try advice.explained() + [EntryDraft(.plan(.versionMade(made(template, file, given))))]
  }

  private func made(
    _ template: PlanTemplate?, _ file: CaseFile, _ given: Circumstances
  ) -> PlanMade {
    PlanMade(
      mattersToMe: mattersToMe, participation: participation,
      goals: numbered(after: file.plan, given.directory), mode: mode, template: template?.code,
      needsApproval: given.programme.plan?.asksApproval(.long) == true ? true : nil,
      staysWithStaff: file.longPlanStaysWithStaff(given) ? true : nil)
  }

  /// Fields are named by place in the form, since new goals have no number yet: `goal-1-words`.
  private func check(
    _ goal: Goal, at place: Int, _ file: CaseFile, _ checks: inout Checks, _ given: Circumstances
  ) {
    let field = "goal-\(place)"
    checks.text(goal.words, "\(field)-words", "Skriv målet.", limit: TextLimit.line)
    checks.text(
      goal.indicator, "\(field)-indicator", "Skriv hur man ser att det går framåt.",
      limit: TextLimit.line, by: PlanRules.measurable)
    checks.optionalText(goal.baseline, "\(field)-baseline")
    checks.optionalText(goal.funding ?? "", "\(field)-funding", limit: TextLimit.line)
    checks.require(goal.by >= given.today, "\(field)-by", "Måldatumet har redan varit.")
    checks.require(
      !goal.activities.isEmpty, "\(field)-words", "Målet behöver minst en aktivitet.")
    if let theme = goal.theme, let themes = given.programme.plan?.themes {
      checks.require(
        themes.contains { $0.code == theme && $0.area == goal.area }, "\(field)-theme",
        "Det hör inte till området. Välj ett annat, eller byt område.")
    }
    for (index, step) in (goal.subGoals ?? []).enumerated() {
      let field = "\(field)-sub-\(index + 1)"
      checks.text(step.words, "\(field)-words", "Skriv delmålet.", limit: TextLimit.line)
      checks.require(
        step.by.map { $0 <= goal.by } ?? true, "\(field)-by", "Delmålet kommer efter målet.")
    }
    let category = goal.about ?? goal.work(given.directory) ?? goal.area.category
    for (index, activity) in goal.activities.enumerated() {
      checks.activity(activity, at: "\(field)-activity-\(index + 1)", about: category, file, given)
    }
  }

  /// Goals with number 0 are new and get the next free number.
  private func numbered(after plan: PlanState, _ directory: Directory) -> [Goal] {
    let used = plan.versions.flatMap { $0.body.goals.map(\.number) } + goals.map(\.number)
    var next = (used.max() ?? 0) + 1
    return goals.map { goal in
      defer { if goal.number == 0 { next += 1 } }
      return goal.changing(
        number: goal.number == 0 ? next : goal.number, activities: goal.activities,
        about: goal.about ?? goal.work(directory), subGoals: numberedSteps(of: goal, after: plan))
    }
  }

  private func numberedSteps(of goal: Goal, after plan: PlanState) -> [SubGoal]? {
    guard let steps = goal.subGoals, !steps.isEmpty else { return nil }
    let before = plan.versions.flatMap {
      $0.body.goals.filter { $0.number == goal.number && goal.number != 0 }
    }
    let used = before.flatMap { ($0.subGoals ?? []).map(\.number) } + steps.map(\.number)
    var next = (used.max() ?? 0) + 1
    return steps.map { step in
      defer { if step.number == 0 { next += 1 } }
      return SubGoal(number: step.number == 0 ? next : step.number, words: step.words, by: step.by)
    }
  }
}

extension Goal {
  /// School and work are one life area and two kinds of information. A goal is about work when those who
  /// find work have something to do in it and the school has nothing.
  fileprivate func work(_ directory: Directory) -> InformationCategory? {
    guard area == .occupation else { return nil }
    let kinds = activities.compactMap { activity -> AgencyKind? in
      guard case .agency(let agency) = activity.responsible else { return nil }
      return directory.agency(agency)?.kind
    }
    let isWork = kinds.contains { $0 == .jobCentre || $0 == .employmentService }
    return isWork && !kinds.contains(.school) ? .work : nil
  }
}

extension CaseFile {
  func mustBeGranted() throws(Refusal) {
    try mustBeOpen()
    try must(
      InvestigationRules.inOrder, decision.grant != nil, "SIG är inte beviljat.",
      next: NextStep(.decideGrant, "Gå till beslutet"))
  }

  /// R-PLN-08: whether the model that the case follows shows the person the short plan in place of the long.
  func longPlanStaysWithStaff(_ given: Circumstances) -> Bool {
    let model = workingSettings(in: given.programme, on: given.today).model
    return given.programme.plan?.shortOnly?.contains(model) ?? false
  }

  /// What the person and the guardians are shown of the long plan. Where it stays with those who work, they have
  /// the short plan in its place; until there is one they see the long, so that nobody is without a plan.
  public var longPlanForPerson: PlanState.Version? {
    guard let version = plan.inForce else { return nil }
    return version.body.staysWithStaff == true && plan.actionPlanInForce != nil ? nil : version
  }
}
