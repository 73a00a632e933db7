import Access
import Domain
import HTML

extension FilePages {
  /// The plan: all goals to the left, the chosen one, and what the last version changed.
  /// - Parameters:
  ///   - goal: the number of the chosen goal; the first when nil or unknown.
  ///   - version: an earlier version to read; the one in force when nil or unknown.
  public static func plan(_ scene: FileScene, goal: Int?, version: Int?) -> Markup {
    FileFrame.page(scene, .plan) {
      switch scene.view.content {
      case .staff(let whole): StaffPlan(scene, whole.file, goal: goal, version: version)
      case .disclosed(let disclosed): SharedPlan(scene, disclosed, goal: goal)
      case .arrived, .own: Markup.empty
      }
    }
  }
}

private struct StaffPlan: Component {
  private let scene: FileScene
  private let file: CaseFile
  private let shown: PlanState.Version?
  private let goal: Int?

  init(_ scene: FileScene, _ file: CaseFile, goal: Int?, version: Int?) {
    self.scene = scene
    self.file = file
    self.goal = goal
    shown = file.plan.versions.first { $0.number == version } ?? file.plan.current
  }

  var markup: Markup {
    if let shown {
      let goals = shown.body.goals.map { ShownGoal($0, file, scene) }
      let chosen = goals.first { $0.goal.number == goal } ?? goals.first
      Columns(
        .plan,
        [
          left(shown, goals, chosen),
          chosen.map {
            GoalSheet($0, among: goals, scene, accepted: true, rates: isCurrent(shown)).markup
          } ?? .empty,
          PlanVersions(shown, file, scene).markup,
        ])
    } else {
      PageHead(scene.programme.planName)
      none
    }
  }

  private func isCurrent(_ version: PlanState.Version) -> Bool {
    version.number == file.plan.current?.number
  }

  @HTMLBuilder private func left(
    _ shown: PlanState.Version, _ goals: [ShownGoal], _ chosen: ShownGoal?
  ) -> Markup {
    h1(scene.programme.planName)
    if !isCurrent(shown) { olderNote(shown) }
    if !shown.body.mattersToMe.isBlank {
      div {
        p("Viktigt för mig", class: "meta")
        p(shown.body.mattersToMe, class: "quote")
      }
    }
    PlanRisk(scene, file)
    GoalChoice(goals, chosen, version: isCurrent(shown) ? nil : shown.number, scene)
    ButtonRow {
      if isCurrent(shown), scene.view.allows(.makePlan) {
        ButtonLink("Ny version", Links.act(scene.id, .makePlan), icon: .pen)
      }
      ButtonLink("Kylskåpsplan", Links.print(scene.id, "kylskapsplan"), .outlined, icon: .print)
    }
  }

  private func olderNote(_ shown: PlanState.Version) -> Note {
    Note {
      p("Du läser version \(shown.number). Version \(file.plan.current?.number ?? 0) gäller.")
      p { a("Till planen som gäller", href: Links.tab(scene.id, .plan)) }
    }
  }

  private var none: EmptyState {
    let granted = file.decision.grant != nil
    return EmptyState(
      .bicycle, "Ingen plan än",
      granted
        ? "Planen görs tillsammans med personen: egna ord, ett steg i taget, vem som gör vad och när."
        : "När SIG är beviljat gör ni planen tillsammans med personen."
    ) {
      if granted, scene.view.allows(.makePlan) {
        ButtonLink("Gör planen", Links.act(scene.id, .makePlan))
      }
    }
  }
}

/// What another agency sees: the goals that were disclosed to it, and nothing of the rest.
private struct SharedPlan: Component {
  private let scene: FileScene
  private let goals: [ShownGoal]
  private let chosen: ShownGoal?
  private let version: Int?
  private let agency: String

  init(_ scene: FileScene, _ disclosed: VisibleDisclosed, goal: Int?) {
    self.scene = scene
    let goals = disclosed.goals.map { ShownGoal($0) }
    self.goals = goals
    chosen = goals.first { $0.goal.number == goal } ?? goals.first
    version = disclosed.planVersion
    agency = scene.view.viewer.agencyName
  }

  var markup: Markup {
    if let chosen {
      Columns(
        .plan,
        [
          Markup {
            h1(scene.programme.planName)
            GoalChoice(goals, chosen, version: nil, scene)
          },
          GoalSheet(chosen, among: goals, scene, accepted: false, rates: false).markup,
          Markup {
            h2("Det du ser")
            p("Målen som har delats med \(agency) ur version \(version ?? 1).")
            p("Andra delar av planen visas inte här.", class: "meta")
          },
        ])
    } else {
      PageHead(scene.programme.planName)
      EmptyState(
        .bicycle, "Inga mål är delade med \(agency)",
        "När lotsen delar planen ser du de mål som samtycket täcker.")
    }
  }
}
