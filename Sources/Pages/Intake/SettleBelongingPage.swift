import Domain
import HTML

extension FilePages {
  /// Which unit the person belongs to (R-INT-08).
  public static func settleBelonging(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .settleBelonging, "Vart hör personen?",
      "Är det oklart utreds det skyndsamt, av en person och till en dag."
    ) {
      Form(
        Links.act(scene.id, .settleBelonging), state,
        draft: FileFrame.draft(scene, .settleBelonging)
      ) {
        RadioField(
          "belonging", "Hemvist", state,
          [
            Choice("clear", "Personen hör till enheten"), Choice("unclear", "Det är oklart och utreds"),
          ])
        TextField("owner", "Vem utreder, om det är oklart?", state, required: false, width: .half)
        DayField("deadline", "Klart senast, om det är oklart", state, required: false)
        LongTextField("reason", "Vad bygger det på?", state, rows: 3)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .settleBelonging), .quiet)
      }
    }
  }
}
