import Domain
import HTML

extension FilePages {
  /// One thing more in the plan, as a new version, without writing the whole of it anew.
  public static func addActivity(_ scene: FileScene, _ state: FormState) -> Markup {
    if let room = RoomScene(scene, state) { return RoomPages.room(room) }
    return FileFrame.staffForm(
      scene, .addActivity, "Lägg till i planen", "Det blir en ny version. De tidigare går att läsa."
    ) { file in
      if let plan = file.plan.inForce?.body {
        let sending = file.addition(by: scene.view.viewer, at: scene.now)
        Form(Links.act(scene.id, .addActivity), state, draft: FileFrame.draft(scene, .addActivity)) {
          SelectField(
            "goal", "Vilket mål?", state, plan.goals.map { Choice(String($0.number), $0.words) },
            empty: "Välj mål")
          ActivityFields(
            AddActivity.field, state, Participants(file, in: scene).choices(), scene.programme
          ).markup(required: true)
          TextField(
            "participation", "Vad säger personen om det?", state,
            hint: "Planen görs tillsammans med personen.")
          input(.hidden, .name("meeting"), .value(state.value("meeting")))
          input(.hidden, .name(SharedWhenSaved.seen), .value(sending.partiesMark))
          p(
            sending.receivers.isEmpty
              ? "Versionen delas inte av sig själv. Dela den under Plan."
              : "Delas med \(listed(sending.receivers.map(\.party.name))), som har planen, när du sparar.",
            class: "note", .id(FieldFrame.id(of: SharedWhenSaved.seen)), .tabindex(-1))
        } buttons: {
          SubmitButton("Lägg till i planen")
          ButtonLink("Avbryt", FileFrame.back(scene, .addActivity), .quiet)
        }
      } else {
        FormAnswers(state)
        EmptyState(
          .bicycle, "Ingen plan än", "Gör planen först. Sedan går det att lägga till en sak i taget."
        ) {
          if scene.view.allows(.makePlan) { ButtonLink("Gör planen", Links.act(scene.id, .makePlan)) }
        }
      }
    }
  }
}
