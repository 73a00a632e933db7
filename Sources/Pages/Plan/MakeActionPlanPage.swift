import Domain
import HTML

extension FilePages {
  /// A new version of the short plan: steps that each belong to a goal of the long one.
  public static func makeActionPlan(_ scene: FileScene, _ state: FormState) -> Markup {
    let name = scene.programme.actionPlanName
    return FileFrame.staffForm(
      scene, .makeActionPlan, name,
      "Kort och konkret, för tiden till nästa möte. Målen kommer ur \(scene.programme.planName.asInline)."
    ) { file in
      if let long = file.plan.inForce?.body {
        form(long, file, scene, state)
      } else {
        FormAnswers(state)
        EmptyState(
          .bicycle, "Gör den långa planen först", "Varje steg hör till ett av målen i den."
        ) {
          if scene.view.allows(.makePlan) {
            ButtonLink("Gör planen", Links.act(scene.id, .makePlan))
          }
        }
      }
    }
  }

  private static func form(
    _ long: PlanMade, _ file: CaseFile, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let people = Participants(file, in: scene).choices()
    return Form(
      Links.act(scene.id, .makeActionPlan), state, draft: FileFrame.draft(scene, .makeActionPlan)
    ) {
      PlanTemplateNote(.short, scene)
      if let problem = state.problem("steps") {
        ProblemLine(problem, id: FieldFrame.id(of: "steps"), rule: state.rule(of: "steps"))
      }
      for row in 1...PlanFields.steps(in: state) {
        StepFields(row, state, goals(long), people, scene.programme)
      }
      PlanModeField(state)
      LongTextField("participation", "Hur var personen med och gjorde planen?", state, rows: 2)
    } buttons: {
      SubmitButton("Spara ny version")
      SubmitButton("Lägg till ett steg", .outlined, icon: .plus, sends: ("add", "step"))
      ButtonLink("Avbryt", FileFrame.back(scene, .makeActionPlan), .quiet)
    }.markup
  }

  /// The goals, each followed by its sub-goals.
  private static func goals(_ plan: PlanMade) -> [Choice] {
    plan.goals.flatMap { goal in
      [Choice(PlanFields.place(of: goal.number, nil), "\(goal.area.name): \(goal.words)")]
        + (goal.subGoals ?? []).map {
          Choice(PlanFields.place(of: goal.number, $0.number), "– delmål: \($0.words)")
        }
    }
  }
}

/// The fields of one step, named by its place in the form.
private struct StepFields: Component {
  private let row: Int
  private let field: String
  private let state: FormState
  private let goals: [Choice]
  private let people: [Choice]
  private let programme: Programme

  init(_ row: Int, _ state: FormState, _ goals: [Choice], _ people: [Choice], _ programme: Programme) {
    self.row = row
    field = PlanFields.step(row)
    self.state = state
    self.goals = goals
    self.people = people
    self.programme = programme
  }

  /// A step that is written is folded until it is to be changed, or something in it is wrong. The box for the
  /// fridge stays in sight, since the seven are chosen among all.
  var markup: Markup {
    fieldset(class: "activity-fields step-fields") {
      legend("Steg \(row)\(what.isEmpty ? "" : ": \(what)")")
      Checkbox("\(field)-onFridge", "På kylskåpsplanen", state)
      if what.isEmpty {
        fields
      } else {
        details(class: "more", .open(isWrong)) {
          summary("Ändra steget")
          fields
        }
      }
    }
  }

  private var what: String { state.value("\(field)-what") }

  private var isWrong: Bool {
    state.problems.contains {
      $0.field.utf8.starts(with: "\(field)-".utf8) && $0.field != "\(field)-onFridge"
    }
  }

  private var fields: Markup {
    Markup {
      SelectField(
        "\(field)-goal", "Vilket mål hör steget till?", state, goals, empty: "Välj mål", required: row == 1)
      ActivityFields(field, state, people, programme).markup(required: row == 1)
    }
  }
}
