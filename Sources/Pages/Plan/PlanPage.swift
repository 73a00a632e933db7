import Access
import Domain
import HTML

extension FilePages {
  /// Which plan, which version and which goal are asked for; unknown ones are as if nothing was asked.
  public struct PlanChoice: Sendable {
    public let level: PlanLevel
    /// The number of the chosen goal; the first when nil.
    public let goal: Int?
    /// An earlier version to read; the latest when nil.
    public let version: Int?

    public init(level: PlanLevel = .long, goal: Int? = nil, version: Int? = nil) {
      self.level = level
      self.goal = goal
      self.version = version
    }
  }

  /// The plan: all goals to the left, the chosen one, and what the last version changed. The short plan is the
  /// other leaf of the same page.
  public static func plan(_ scene: FileScene, _ choice: PlanChoice) -> Markup {
    FileFrame.page(scene, .plan) {
      switch scene.view.content {
      case .staff(let whole):
        switch choice.level {
        case .long: StaffPlan(scene, whole.file, choice)
        case .short: StaffActionPlan(scene, whole.file, choice)
        }
      case .disclosed(let disclosed): SharedPlan(scene, disclosed, goal: choice.goal)
      case .arrived, .own: Markup.empty
      }
    }
  }
}

/// The way between the two plans.
struct PlanLevels: Component {
  private let chosen: PlanLevel
  private let scene: FileScene

  init(_ chosen: PlanLevel, _ scene: FileScene) {
    self.chosen = chosen
    self.scene = scene
  }

  var markup: Markup {
    nav(class: "plan-levels", .ariaLabel("Planer")) {
      for level in PlanLevel.allCases {
        a(href: Links.plan(scene.id, level), .ariaCurrent(level == chosen ? .page : nil)) {
          level.name(in: scene.programme)
        }
      }
    }
  }
}

private struct StaffPlan: Component {
  private let scene: FileScene
  private let file: CaseFile
  private let shown: PlanState.Version?
  private let goal: Int?

  init(_ scene: FileScene, _ file: CaseFile, _ choice: FilePages.PlanChoice) {
    self.scene = scene
    self.file = file
    goal = choice.goal
    shown = file.plan.versions.first { $0.number == choice.version } ?? file.plan.current
  }

  var markup: Markup {
    if let shown {
      let goals = shown.body.goals.map { ShownGoal($0, file, scene) }
      let chosen = goals.first { $0.goal.number == goal } ?? goals.first
      PlanLevels(.long, scene)
      Columns(
        .plan,
        [
          left(shown, goals, chosen),
          Markup {
            if let chosen {
              GoalSheet(chosen, among: goals, scene, accepted: true, rates: isInForce(shown))
            }
            if isInForce(shown) { Contributions(file, scene) }
          },
          PlanVersions(shown, file, scene).markup,
        ])
    } else {
      PageHead(scene.programme.planName)
      none
      StartPart(scene, file)
    }
  }

  private func isCurrent(_ version: PlanState.Version) -> Bool {
    version.number == file.plan.current?.number
  }

  /// What is judged and counted on is what nothing waits for; a newer version may wait beside it.
  private func isInForce(_ version: PlanState.Version) -> Bool {
    version.number == file.plan.inForce?.number
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
    if shown.body.staysWithStaff == true {
      p("Personen ser den korta planen i stället för den här, när den finns.", class: "meta")
    }
    ButtonRow {
      if isCurrent(shown), scene.view.allows(.makePlan) {
        ButtonLink("Ny version", Links.act(scene.id, .makePlan), icon: .pen)
      }
      if isCurrent(shown), file.plan.revised == .long, scene.view.allows(.addActivity) {
        ButtonLink("Lägg till en sak", Links.act(scene.id, .addActivity), .outlined, icon: .plus)
      }
      ButtonLink("Kylskåpsplan", Links.print(scene.id, "kylskapsplan"), .outlined, icon: .print)
    }
    StartPart(scene, file)
  }

  private func olderNote(_ shown: PlanState.Version) -> Note {
    Note {
      p(
        PlanVersions.older(
          shown.number, latest: file.plan.current?.number, inForce: file.plan.inForce?.number))
      p { a("Till den senaste versionen", href: Links.tab(scene.id, .plan)) }
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

private struct StaffActionPlan: Component {
  private let scene: FileScene
  private let file: CaseFile
  private let shown: PlanState.ActionPlan?

  init(_ scene: FileScene, _ file: CaseFile, _ choice: FilePages.PlanChoice) {
    self.scene = scene
    self.file = file
    shown = file.plan.actionPlans.first { $0.number == choice.version } ?? file.plan.currentActionPlan
  }

  var markup: Markup {
    PlanLevels(.short, scene)
    if let shown {
      let participants = Participants(file, in: scene)
      Columns(
        .plan,
        [
          left(shown),
          ActionPlanSheet(
            shown.body.steps.map {
              ActionPlanSheet.Shown(step: $0, responsible: participants.words($0.activity.responsible))
            }, marksFridge: true
          ).markup,
          PlanVersions(shown, file, scene).markup,
        ])
    } else {
      PageHead(scene.programme.actionPlanName)
      none
    }
  }

  @HTMLBuilder private func left(_ shown: PlanState.ActionPlan) -> Markup {
    let isCurrent = shown.number == file.plan.currentActionPlan?.number
    h1(scene.programme.actionPlanName)
    if !isCurrent {
      Note {
        p(
          PlanVersions.older(
            shown.number, latest: file.plan.currentActionPlan?.number,
            inForce: file.plan.actionPlanInForce?.number))
        p { a("Till den senaste versionen", href: Links.plan(scene.id, .short)) }
      }
    }
    p("Bruten ur version \(shown.body.from) av \(scene.programme.planName.asInline).", class: "meta")
    if isCurrent, let due = file.planDue(in: scene.programme), !scene.view.header.isClosed {
      p("Gås igenom senast \(scene.dates.shortAndRelative(due)).", class: "meta")
    }
    p(Numbers.count(shown.body.onFridge.count, "rad", "rader") + " på kylskåpsplanen.", class: "meta")
    ButtonRow {
      if isCurrent, scene.view.allows(.makeActionPlan) {
        ButtonLink("Ny version", Links.act(scene.id, .makeActionPlan), icon: .pen)
      }
      if isCurrent, scene.view.allows(.addActivity) {
        ButtonLink("Lägg till en sak", Links.act(scene.id, .addActivity), .outlined, icon: .plus)
      }
      ButtonLink("Kylskåpsplan", Links.print(scene.id, "kylskapsplan"), .outlined, icon: .print)
    }
  }

  private var none: EmptyState {
    EmptyState(
      .checklist, "Ingen kort plan än",
      file.plan.inForce == nil
        ? "Den bryts ut ur den långa planen, när den är gjord."
        : "Några få steg för tiden till nästa möte, med vem och när. De blir kylskåpsplanen."
    ) {
      if file.plan.inForce != nil, scene.view.allows(.makeActionPlan) {
        ButtonLink("Gör den korta planen", Links.act(scene.id, .makeActionPlan))
      }
    }
  }
}
