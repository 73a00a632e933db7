import Domain
import HTML

extension FilePages {
  /// How far the goal has come, on five steps, with words for why.
  public static func rateGoal(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(scene, .rateGoal, "Bedöm målet") { file in
      if let plan = file.plan.current?.body {
        Form(Links.act(scene.id, .rateGoal), state, draft: FileFrame.draft(scene, .rateGoal)) {
          goal(plan, state)
          RadioField(
            "attainment", "Hur långt har det kommit?", state,
            Attainment.allCases.map { Choice(String($0.rawValue), $0.name) })
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

  @HTMLBuilder private static func goal(_ plan: PlanMade, _ state: FormState) -> Markup {
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
        plan.goals.map { Choice(String($0.number), $0.words, hint: $0.area.name) })
    }
  }
}
