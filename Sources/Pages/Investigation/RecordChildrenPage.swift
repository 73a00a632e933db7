import Access
import Domain
import HTML

extension FilePages {
  /// Children, younger siblings and other children near the person (R-CHI-01).
  public static func recordChildren(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordChildren, "Barn nära personen",
      "Egna barn, yngre syskon och andra barn som personen bor eller är nära."
    ) {
      Form(
        Links.act(scene.id, .recordChildren), state, draft: FileFrame.draft(scene, .recordChildren)
      ) {
        RadioField("has", "Finns det barn nära personen?", state, Choice.yesOrNo, inline: true)
        LongTextField(
          "notes", "Vilka är de, och hur har de det?", state,
          hint: "Behövs när svaret är ja. Finns oro för ett barn görs en egen anmälan.",
          required: false)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordChildren), .quiet)
      }
    }
  }
}
