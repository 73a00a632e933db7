import Domain
import HTML

extension FilePages {
  /// What the person answered. A no is as good an answer as a yes, and is counted (R-INT-11).
  public static func recordAnswer(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordAnswer, "Anteckna svaret",
      "Det är frivilligt att vara med. Den som tackar nej räknas också, och erbjuds annat stöd."
    ) {
      Form(
        Links.act(scene.id, .recordAnswer), state, draft: FileFrame.draft(scene, .recordAnswer)
      ) {
        RadioField(
          "reply", "Vad svarade personen?", state,
          [
            Choice("yes", "Ja, vill vara med"), Choice("no", "Nej, vill inte"),
            Choice("thinking", "Vill tänka"),
          ])
        LongTextField("words", "Med personens egna ord", state, required: false, rows: 3)
        LongTextField(
          "offeredInstead", "Vad erbjöds i stället?", state,
          hint: "Vid ett nej: det stöd som personen kan få ändå.", required: false, rows: 2)
        DayField("on", "När?", state)
      } buttons: {
        SubmitButton("Spara svaret")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordAnswer), .quiet)
      }
    }
  }
}
