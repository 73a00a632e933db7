import Domain
import HTML

extension FilePages {
  /// How far the goal has come, on five steps, with words for why.
  public static func rateGoal(_ scene: FileScene, _ state: FormState) -> Markup {
    if let room = RoomScene(scene, state) { return RoomPages.room(room) }
    return FileFrame.staffForm(scene, .rateGoal, "Bedöm målet") { file in
      if let plan = file.plan.inForce?.body {
        Form(Links.act(scene.id, .rateGoal), state, draft: FileFrame.draft(scene, .rateGoal)) {
          goal(plan, file, scene, state)
          RadioField(
            "attainment", "Hur långt har det kommit?", state,
            Attainment.allCases.map { Choice(String($0.rawValue), $0.name) })
          subGoals(plan, file, scene, state)
          LongTextField(
            "words", "Vad visar det?", state, hint: "Gärna personens egna ord.", required: false, rows: 2)
        } buttons: {
          SubmitButton("Spara")
          ButtonLink("Avbryt", FileFrame.back(scene, .rateGoal), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(.bicycle, "Ingen plan än", "Målen bedöms när planen är gjord.")
      }
    }
  }

  /// The boxes of the goal's sub-goals, as they were last ticked.
  @HTMLBuilder private static func subGoals(
    _ plan: PlanMade, _ file: CaseFile, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let goal = plan.goals.first { String($0.number) == state.value("goal") }
    if let goal, let steps = goal.subGoals, !steps.isEmpty, scene.programme.plan?.ratesSubGoals == true {
      let before = file.plan.attainment(of: goal.number)
      for step in steps {
        let field = RateFields.step(step.number)
        let standing =
          before?.steps[step.number] ?? (before?.reached.contains(step.number) == true ? .reached : nil)
        RadioField(
          field, "Delmål: \(step.words)",
          state.proposing(field, standing.map { String($0.rawValue) } ?? ""),
          Attainment.allCases.map { Choice(String($0.rawValue), $0.name) }, required: false, inline: true)
      }
    } else if let steps = goal?.subGoals, !steps.isEmpty {
      CheckboxField(
        "reached", "Vilka delmål är nådda?",
        ticked(state, goal.flatMap { file.plan.attainment(of: $0.number) }),
        steps.map { Choice(String($0.number), $0.words) })
    }
  }

  private static func ticked(_ state: FormState, _ before: PlanState.Rating?) -> FormState {
    guard state.values["reached"] == nil, state.value("attainment").isEmpty, let before else { return state }
    var ticked = state
    ticked.values["reached"] = before.reached.map { String($0) }
    return ticked
  }

  @HTMLBuilder private static func goal(
    _ plan: PlanMade, _ file: CaseFile, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    if let goal = plan.goals.first(where: { String($0.number) == state.value("goal") }) {
      div(class: "asked", .id(FieldFrame.id(of: "goal")), .tabindex(-1)) {
        p(goal.area.name, class: "meta")
        p(goal.words, class: "quote")
        p("Så ser vi att det går: \(goal.indicator)", class: "meta")
      }
      input(.hidden, .name("goal"), .value(state.value("goal")))
    } else {
      RadioField(
        "goal", "Vilket mål?", state,
        plan.goals.filter { goal in
          // R-FUP-14: a long-term goal is not offered before it is to be judged.
          file.firstJudged(goal.number, in: scene.programme).map { $0 <= scene.today } ?? true
        }.map { Choice(String($0.number), $0.words, hint: $0.area.name) })
    }
  }
}

/// The names of the fields of a rating, and what stands in them.
public enum RateFields {
  static func step(_ number: Int) -> String { "sub-\(number)" }

  /// How far each sub-goal is said to have come, by its number.
  public static func steps(in values: [String: [String]]) -> [Int: Attainment] {
    var steps: [Int: Attainment] = [:]
    for (field, sent) in values where field.utf8.starts(with: "sub-".utf8) {
      guard let number = Int(field.dropFirst(4)) else { continue }
      steps[number] = sent.first.flatMap { Int($0) }.flatMap(Attainment.init)
    }
    return steps
  }
}
