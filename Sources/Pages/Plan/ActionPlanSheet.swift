import Domain
import HTML

/// The short plan in whole: each step under the goal that it comes from, with who, when and what to expect.
struct ActionPlanSheet: Component {
  /// One step with the name of the one who answers for it, as the viewer may know it.
  struct Shown {
    let step: ActionStep
    let responsible: String
  }

  private let steps: [Shown]
  private let marksFridge: Bool

  /// - Parameter marksFridge: whether it shows which lines are on the fridge plan, as to those who make it.
  init(_ steps: [Shown], marksFridge: Bool) {
    self.steps = steps
    self.marksFridge = marksFridge
  }

  var markup: Markup {
    section(class: "sheet goal-sheet", .id("steg"), .ariaLabelledBy("steg-rubrik")) {
      h2("Steg för steg", .id("steg-rubrik"))
      for goal in goals {
        SectionHead("\(goal.area.name): \(goal.goalWords)")
        ul(class: "picture-rows") {
          for shown in steps where shown.step.isUnder(goal) { row(shown) }
        }
      }
    }
  }

  /// The first step of each goal, in the order of the plan.
  private var goals: [ActionStep] {
    var found: [ActionStep] = []
    for shown in steps where !found.contains(where: { shown.step.isUnder($0) }) { found.append(shown.step) }
    return found
  }

  private func row(_ shown: Shown) -> Markup {
    let activity = shown.step.activity
    return li {
      Pictogram(ActivityPicture.of(activity, in: shown.step.area), .small)
      div {
        p(activity.what, class: "row-title")
        p(
          [shown.responsible, activity.when, activity.place].filter { !$0.isBlank }.joined(separator: ", "),
          class: "meta")
        if !activity.how.isBlank { p(activity.how, class: "meta") }
        if let with = activity.with, !with.isBlank { p("Med: \(with)", class: "meta") }
        if let expects = activity.expects, !expects.isBlank { p("Att räkna med: \(expects)") }
        if let sub = shown.step.subGoal { p("Delmål: ”\(sub)”", class: "meta") }
        if marksFridge, shown.step.onFridge { Mark(.done, "På kylskåpsplanen") }
      }
    }
  }
}

extension ActionStep {
  fileprivate func isUnder(_ other: ActionStep) -> Bool {
    goal == other.goal && goalWords == other.goalWords && area == other.area
  }
}
