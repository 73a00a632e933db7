import Domain
import HTML

extension FilePages {
  /// Who would get which goals, who would not and why; then it is asked once.
  public static func sharePlan(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .sharePlan, "Dela planen", "Var och en får de mål som samtycket täcker, och inget mer."
    ) { file in
      if let version = file.plan.current {
        sharing(version, file, scene, state)
      } else {
        FormAnswers(state)
        EmptyState(
          .bicycle, "Det finns ingen plan att dela än", "Gör planen först, tillsammans med personen."
        ) {
          ButtonLink("Gör planen", Links.act(scene.id, .makePlan))
        }
      }
    }
  }

  private static func sharing(
    _ version: PlanState.Version, _ file: CaseFile, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let items = file.sharing.items(of: version.sequence)
    let sending = file.sending(items, from: scene.view.viewer.agency, at: scene.now)
    let receivers = sending.receivers.map {
      Receiver($0.words, reason: covered($0.items, of: version.body))
    }
    return Form(Links.act(scene.id, .sharePlan), state) {
      input(.hidden, .name("seen"), .value(sending.mark))
      div(.id(FieldFrame.id(of: "receivers")), .tabindex(-1)) {
        div(.id(FieldFrame.id(of: "seen")), .tabindex(-1)) {}
        BeforeSharing("", receives: receivers, withheld: sending.withheld(today: scene.today)) {
          if receivers.isEmpty {
            ButtonLink("Fråga om samtycke", Links.act(scene.id, .giveConsent))
          } else {
            SubmitButton(Sending.button(receivers.count))
          }
          ButtonLink("Avbryt", FileFrame.back(scene, .sharePlan), .quiet)
        }
      }
    } buttons: {
      Markup.empty
    }.markup
  }

  /// All goals, or the areas of the goals that the consent lets through.
  private static func covered(_ items: [ItemRef], of plan: PlanMade) -> String {
    let goals = items.compactMap { item in
      plan.goals.indices.contains(item.part - 1) ? plan.goals[item.part - 1] : nil
    }
    if goals.count == plan.goals.count { return "alla mål" }
    if goals.isEmpty { return "att det finns en plan, men inga mål" }
    let areas = LifeArea.allCases.filter { area in goals.contains { $0.area == area } }
    return "\(goals.count) av \(plan.goals.count) mål: \(areas.map(\.name.asInline).joined(separator: "; "))"
  }
}
