import Domain
import HTML

extension FilePages {
  /// Who would get which goals, who would not and why; then it is asked once.
  public static func sharePlan(_ scene: FileScene, _ state: FormState) -> Markup {
    let level = PlanLevel(rawValue: state.value("plan")) ?? .long
    return FileFrame.staffForm(
      scene, .sharePlan, level == .long ? "Dela planen" : "Dela den korta planen",
      level == .long
        ? "Var och en får de mål som samtycket täcker, och inget mer."
        : "Var och en får de steg som samtycket täcker, och inget mer."
    ) { file in
      if let version = file.plan.shareable(level) {
        if version.waits {
          FormAnswers(state)
          EmptyState(
            .checklist, "Version \(version.number) är inte godkänd",
            "Den delas först när en till har läst och godkänt den."
          ) {
            ButtonLink(
              "Till godkännandet",
              Links.act(scene.id, .approvePlan).adding("plan", level.rawValue))
          }
        } else {
          sharing(level, version.sequence, file, scene, state)
        }
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
    _ level: PlanLevel, _ sequence: Int, _ file: CaseFile, _ scene: FileScene, _ state: FormState
  ) -> Markup {
    let items = file.sharing.items(of: sequence)
    let areas =
      level == .long
      ? (file.plan.current?.body.goals ?? []).map(\.area)
      : (file.plan.currentActionPlan?.body.steps ?? []).map(\.area)
    let sending = file.sending(items, from: scene.view.viewer.agency, at: scene.now)
    let receivers = sending.receivers.map {
      Receiver($0.words, reason: covered($0.items, of: areas, level == .long ? "mål" : "steg"))
    }
    return Form(Links.act(scene.id, .sharePlan), state) {
      input(.hidden, .name("seen"), .value(sending.mark))
      if level == .short { input(.hidden, .name("plan"), .value(level.rawValue)) }
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

  /// Everything, or the life areas of what the consent lets through.
  private static func covered(_ items: [ItemRef], of areas: [LifeArea], _ things: String) -> String {
    let passed = items.compactMap { item in
      areas.indices.contains(item.part - 1) ? areas[item.part - 1] : nil
    }
    if passed.count == areas.count { return "alla \(things)" }
    if passed.isEmpty { return "att det finns en plan, men inga \(things)" }
    let found = LifeArea.allCases.filter(passed.contains)
    return
      "\(passed.count) av \(areas.count) \(things): \(found.map(\.name.asInline).joined(separator: "; "))"
  }
}
