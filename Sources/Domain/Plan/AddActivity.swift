/// Adds one thing to the plan at the table, as a new version: to the short plan where there is one, since that is what is
/// revised at every meeting, and otherwise to the long (R-PLN-13). Two who add at once both get theirs: each takes the
/// latest version as it stands when the act is done.
public struct AddActivity: Act {
  public static let kind = ActKind.addActivity
  /// The number of the goal that it leads to.
  public let goal: Int
  public let activity: Activity
  /// How the person took part; empty at a meeting where the person is marked as there.
  public let participation: String
  public let meeting: Int?
  /// The parties that were shown to get it, as a mark; nil when nobody was asked to look.
  public let seen: String?

  public init(
    goal: Int, activity: Activity, participation: String = "", meeting: Int? = nil, seen: String? = nil
  ) {
    self.goal = goal
    self.activity = activity
    self.participation = participation
    self.meeting = meeting
    self.seen = seen
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    guard let long = file.plan.inForce, let current = file.plan.current else {
      throw .rule(
        PlanRules.twoLevels, detail: "Det finns ingen plan att lägga något i än.",
        next: NextStep(.makePlan, "Gör planen"))
    }
    let level = file.plan.revised
    var checks = Checks()
    let goals = level == .short ? long.body.goals : current.body.goals
    let found = goals.first { $0.number == goal }
    checks.require(found != nil, "goal", "Målet finns inte i planen längre.", by: PlanRules.twoLevels)
    checks.activity(
      activity, at: Self.field, about: found?.category ?? .planning, file, given)
    if level == .short { checks.expected(activity, at: Self.field) }
    let words = takenPart(file, given, &checks)
    let template = checks.template(level, at: "goal", given)
    checks.isStill(seen, file.addition(by: given.author, at: given.now).partiesMark)
    try checks.done()
    guard let found else { return [] }
    try file.mustHaveHeard(about: .plan, elsewhere: [participation, long.body.mattersToMe], at: given.now)
    let approval = given.programme.plan?.asksApproval(level) == true ? true : nil
    let made = EntryDraft(
      .plan(
        level == .short
          ? .actionPlanMade(file.plan.adding(activity, to: found, words, long, template, approval))
          : .versionMade(current.body.adding(activity, to: goal, words, template, approval))))
    return [made] + file.sharingOn(made, level, given)
  }

  /// What the fields of the activity begin with.
  public static let field = "activity"

  /// R-PLN-01: with the person there it says so itself.
  private func takenPart(
    _ file: CaseFile, _ given: Circumstances, _ checks: inout Checks
  ) -> String {
    let isThere =
      meeting.flatMap(file.meetings.meeting)?.attended.contains(.giver(.person)) ?? false
    if isThere {
      checks.optionalText(participation, "participation", limit: TextLimit.line)
    } else {
      checks.text(
        participation, "participation", "Skriv vad personen säger om det.", limit: TextLimit.line,
        by: PlanRules.withThePerson)
    }
    return participation.isBlank ? "Tillagt på mötet \(given.today), där personen var med." : participation
  }
}

extension PlanState {
  /// The plan that is revised at meetings.
  public var revised: PlanLevel { actionPlans.isEmpty ? .long : .short }

  /// The latest short plan with one step more. It hangs on the fridge when there is room for it there.
  fileprivate func adding(
    _ activity: Activity, to goal: Goal, _ participation: String, _ long: Version, _ template: PlanTemplate?,
    _ approval: Bool?
  ) -> ActionPlanMade {
    let steps = currentActionPlan?.body.steps ?? []
    let fits =
      steps.count(where: \.onFridge) < ActionPlanMade.mostOnFridge
      && activity.what.unicodeScalars.count <= ActionPlanMade.longestLine
      && activity.when.unicodeScalars.count <= ActionPlanMade.longestDetail
      && activity.place.unicodeScalars.count <= ActionPlanMade.longestDetail
    return ActionPlanMade(
      participation: participation, mode: .together, from: long.number,
      steps: steps + [goal.step(activity, onFridge: fits)],
      template: template?.code, needsApproval: approval)
  }
}

extension PlanMade {
  fileprivate func adding(
    _ activity: Activity, to number: Int, _ participation: String, _ template: PlanTemplate?,
    _ approval: Bool?
  ) -> PlanMade {
    PlanMade(
      mattersToMe: mattersToMe, participation: participation,
      goals: goals.map { goal in
        goal.number == number
          ? goal.changing(
            number: number, activities: goal.activities + [activity], about: goal.about,
            subGoals: goal.subGoals) : goal
      }, mode: .together, template: template?.code, needsApproval: approval, staysWithStaff: staysWithStaff)
  }
}

extension CaseFile {
  /// Those who have the version that would be added to, and whose consent still covers something of it: they get the
  /// new one at once. Nobody, while a version waits for somebody's approval.
  public func addition(by author: Author, at instant: Instant) -> Sending {
    let level = plan.revised
    guard let version = plan.shareable(level), !version.waits else {
      return Sending(receivers: [], others: [])
    }
    let have = Set(plan.shares(level, version: version.number).flatMap(\.with).map(\.agency))
    let all = sending(sharing.items(of: version.sequence), from: author.agency, at: instant)
    return all.leaving(out: Set(all.receivers.map(\.party.agency)).subtracting(have))
  }

  /// R-PLN-05: a new version goes on to those who have the one before, each thing by its own consent.
  fileprivate func sharingOn(
    _ made: EntryDraft, _ level: PlanLevel, _ given: Circumstances
  ) -> [EntryDraft] {
    let have = Set(addition(by: given.author, at: given.now).receivers.map(\.party.agency))
    guard given.programme.plan?.asksApproval(level) != true, !have.isEmpty else { return [] }
    let items = Entry(made, sequence: version + 1, at: given.now, by: given.author).items
    let all = sending(items, from: given.author.agency, at: given.now)
    let going = all.leaving(out: Set(all.receivers.map(\.party.agency)).subtracting(have))
    let number = (level == .long ? plan.versions.count : plan.actionPlans.count) + 1
    return going.disclosures(decidedBy: given.author) + [
      EntryDraft(
        .plan(
          .shared(
            PlanShared(
              version: number, with: going.receivers.map(\.party), level: level == .long ? nil : level))))
    ]
  }
}
