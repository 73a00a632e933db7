import Access
import Domain
import HTML

/// What another agency sees: the goals and steps that were disclosed to it, what it has itself taken on, and nothing
/// of the rest.
struct SharedPlan: Component {
  private let scene: FileScene
  private let disclosed: VisibleDisclosed
  private let goals: [ShownGoal]
  private let chosen: ShownGoal?
  private let agency: String

  init(_ scene: FileScene, _ disclosed: VisibleDisclosed, goal: Int?) {
    self.scene = scene
    self.disclosed = disclosed
    let goals = disclosed.goals.map { ShownGoal($0) }
    self.goals = goals
    chosen = goals.first { $0.goal.number == goal } ?? goals.first
    agency = scene.view.viewer.agencyName
  }

  var markup: Markup {
    if chosen != nil || !disclosed.steps.isEmpty {
      Columns(.plan, [left, middle, right])
    } else {
      PageHead(scene.programme.planName)
      EmptyState(
        .bicycle, "Inga mål är delade med \(agency)",
        "När lotsen delar planen ser du de mål som samtycket täcker.")
    }
  }

  @HTMLBuilder private var left: Markup {
    h1(chosen == nil ? scene.programme.actionPlanName : scene.programme.planName)
    GoalChoice(goals, chosen, version: nil, scene)
  }

  @HTMLBuilder private var middle: Markup {
    if let chosen { GoalSheet(chosen, among: goals, scene, accepted: false, rates: false) }
    if !disclosed.steps.isEmpty {
      ActionPlanSheet(
        disclosed.steps.map { ActionPlanSheet.Shown(step: $0.step, responsible: $0.responsible) },
        marksFridge: false)
    }
    Contributions(own: mine, agency)
  }

  /// R-PLN-06: what the own agency answers for, of what it can read.
  private var mine: [Activity] {
    let short = disclosed.steps.map(\.step.activity)
    let long = disclosed.goals.flatMap(\.goal.activities)
    return (short + long.filter { activity in !short.contains { $0.what == activity.what } })
      .filter { $0.responsible == .agency(disclosed.agency) }
  }

  @HTMLBuilder private var right: Markup {
    h2("Det du ser")
    if chosen != nil {
      p("Målen som har delats med \(agency) ur version \(disclosed.planVersion ?? 1).")
    }
    if let version = disclosed.stepsVersion, !disclosed.steps.isEmpty {
      p("Stegen som har delats ur version \(version) av \(scene.programme.actionPlanName.asInline).")
    }
    p("Andra delar av planen visas inte här.", class: "meta")
  }
}
