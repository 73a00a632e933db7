/// Makes a new version of the plan. Earlier versions are never changed.
public struct MakePlan: Act {
  public static let kind = ActKind.makePlan
  public let mattersToMe: String
  public let participation: String
  public let goals: [Goal]

  public init(mattersToMe: String, participation: String, goals: [Goal]) {
    self.mattersToMe = mattersToMe
    self.participation = participation
    self.goals = goals
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
    for (index, goal) in goals.enumerated() { check(goal, at: index + 1, file, &checks, given.today) }
    let kept = goals.map(\.number).filter { $0 != 0 }
    checks.require(
      Set(kept).count == kept.count && kept.allSatisfy(file.plan.knows), "goals",
      "Ett av målen finns inte i den tidigare planen, eller står två gånger.")
    try checks.done()
    try file.mustHaveHeard(about: .plan, elsewhere: [mattersToMe], at: given.now)
    for activity in goals.flatMap(\.activities) {
      if case .agency(let agency) = activity.responsible {
        let name = given.directory.agency(agency)?.name ?? "Aktören"
        try must(
          PlanRules.responsibleIsMember, agency == file.intake.owner || file.group.isMember(agency),
          "\(name) är inte med i gruppen.", next: NextStep(.addMember, "Lägg till deltagare"))
      }
    }
    var advice = Advice(given)
    let lotsar = [file.group.roles[.firstLots], file.group.roles[.secondLots]]
    advice.should(
      OrganisationRules.twoLotsar, when: lotsar.contains(nil), "Ärendet har inte två lotsar.")
    return try advice.explained() + [
      EntryDraft(
        .plan(
          .versionMade(
            PlanMade(
              mattersToMe: mattersToMe, participation: participation,
              goals: numbered(after: file.plan, given.directory)))))
    ]
  }

  /// Fields are named by place in the form, since new goals have no number yet: `goal-1-words`.
  private func check(
    _ goal: Goal, at place: Int, _ file: CaseFile, _ checks: inout Checks, _ today: Day
  ) {
    let field = "goal-\(place)"
    checks.text(goal.words, "\(field)-words", "Skriv målet.", limit: TextLimit.line)
    checks.text(
      goal.indicator, "\(field)-indicator", "Skriv hur man ser att det går framåt.",
      limit: TextLimit.line, by: PlanRules.measurable)
    checks.optionalText(goal.baseline, "\(field)-baseline")
    checks.require(goal.by >= today, "\(field)-by", "Måldatumet har redan varit.")
    checks.require(
      !goal.activities.isEmpty, "\(field)-words", "Målet behöver minst en aktivitet.")
    for (index, activity) in goal.activities.enumerated() {
      let field = "\(field)-activity-\(index + 1)"
      for (part, text, missing) in [
        ("what", activity.what, "Skriv vad som ska göras."), ("when", activity.when, "Skriv när."),
        ("place", activity.place, "Skriv var."), ("how", activity.how, "Skriv hur."),
      ] {
        checks.text(
          text, "\(field)-\(part)", missing, limit: TextLimit.line, by: PlanRules.activity)
      }
      if case .giver(let giver) = activity.responsible {
        checks.require(
          file.intake.canGive(giver), "\(field)-responsible", "Välj vem som ansvarar.",
          by: PlanRules.activity)
      }
    }
  }

  /// Goals with number 0 are new and get the next free number.
  private func numbered(after plan: PlanState, _ directory: Directory) -> [Goal] {
    let used = plan.versions.flatMap { $0.body.goals.map(\.number) } + goals.map(\.number)
    var next = (used.max() ?? 0) + 1
    return goals.map { goal in
      defer { if goal.number == 0 { next += 1 } }
      return Goal(
        number: goal.number == 0 ? next : goal.number, area: goal.area, words: goal.words,
        baseline: goal.baseline, indicator: goal.indicator, by: goal.by, longTerm: goal.longTerm,
        activities: goal.activities, about: goal.about ?? goal.work(directory))
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

/// Shares the current plan with the members: each goal goes to those whose consent covers its category (R-PLN-05).
public struct SharePlan: Act {
  public static let kind = ActKind.sharePlan
  /// The mark of the sending that was shown. When it is no longer so, nothing is shared.
  public let seen: String?

  public init(seen: String? = nil) {
    self.seen = seen
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    guard let version = file.plan.current else {
      throw .rule(
        PlanRules.shared, detail: "Det finns ingen plan att dela än.",
        next: NextStep(.makePlan, "Gör planen"))
    }
    for kind in given.programme.requiredActors {
      try must(
        OrganisationRules.requiredActors,
        file.group.currentMembers.contains { $0.party.kind == kind },
        "\(given.programme.name) kräver fler deltagare i gruppen innan planen delas.",
        next: NextStep(.addMember, "Lägg till deltagare"))
    }
    let parts = file.sharing.items(of: version.sequence)
    let sending = file.sending(parts, from: given.author.agency, at: given.now)
    var checks = Checks()
    checks.require(
      !sending.receivers.isEmpty, "receivers",
      "Ingen i gruppen har ett samtycke som täcker planen.", by: PlanRules.shared)
    checks.isStill(seen, sending.mark)
    try checks.done()
    var drafts = sending.disclosures(decidedBy: given.author)
    drafts.append(
      EntryDraft(
        .plan(.shared(PlanShared(version: version.number, with: sending.receivers.map(\.party))))))
    return drafts
  }
}

public struct RateGoal: Act {
  public static let kind = ActKind.rateGoal
  public let goal: Int
  public let attainment: Attainment
  public let words: String

  public init(goal: Int, attainment: Attainment, words: String) {
    self.goal = goal
    self.attainment = attainment
    self.words = words
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    var checks = Checks()
    checks.require(
      file.plan.current?.body.goals.contains { $0.number == goal } ?? false, "goal",
      "Målet finns inte i planen.")
    checks.optionalText(words, "words")
    try checks.done()
    return [
      EntryDraft(
        .plan(.goalRated(GoalRated(goal: goal, attainment: attainment, words: words))),
        nature: .judgement)
    ]
  }
}

extension CaseFile {
  func mustBeGranted() throws(Refusal) {
    try mustBeOpen()
    try must(
      InvestigationRules.inOrder, decision.grant != nil, "SIG är inte beviljat.",
      next: NextStep(.decideGrant, "Gå till beslutet"))
  }
}
