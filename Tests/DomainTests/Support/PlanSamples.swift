@testable import Domain

/// Samples of the short plan and of how the work began.
extension Samples {
  static func shortPlan(_ kind: EntryKind) -> PlanEntry {
    switch kind {
    case .planApproved: .approved(PlanApproved(level: .short, version: 2))
    case .startRecorded:
      .startRecorded(
        StartRecorded(
          done: [Code("id", "Legitimation")], family: .contacted, words: "Mamma vill vara med."))
    default:
      .actionPlanMade(
        ActionPlanMade(
          participation: "Valde stegen.", mode: .together, from: 1,
          steps: [
            ActionStep(
              goal: 1, goalWords: "Jag ska komma i tid.", subGoal: "Tre dagar", area: .occupation,
              about: .work,
              activity: Activity(
                what: "Gå upp", responsible: .giver(.person), when: "Varje dag", place: "Hemma",
                how: "Klockan", with: "Mamma", expects: "Att någon ringer", picture: "vackar"),
              onFridge: true)
          ], template: "city-short-1", needsApproval: true))
    }
  }

  /// What has come to the long plan, to its ratings and to its sharing.
  static var newerPlans: [EntryBody] {
    let goal = Goal(
      number: 1, area: .family, words: "Vi äter ihop.", baseline: "", indicator: "Kvällar",
      by: day("2026-06-01"), longTerm: false, activities: [Acts.activity()], theme: "parents",
      subGoals: [SubGoal(number: 1, words: "En kväll", by: nil)], important: true, funding: "Gratis")
    return [
      .plan(
        .versionMade(
          PlanMade(
            mattersToMe: "Lugn", participation: "Var med.", goals: [goal], mode: .draftedFirst,
            template: "city-long-1", needsApproval: true, staysWithStaff: true))),
      .plan(.goalRated(GoalRated(goal: 1, attainment: .near, words: "", reached: [1]))),
      .plan(
        .goalRated(
          GoalRated(
            goal: 1, attainment: .near, words: "", reached: [1],
            steps: [SubGoalRated(subGoal: 1, attainment: .reached)]))),
      .plan(.shared(PlanShared(version: 1, with: [school], level: .short))),
    ]
  }
}
