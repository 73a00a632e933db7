import Domain
import HTML

extension FilePages {
  /// The checklist of what the person is told before answering (R-INT-05).
  public static func giveInformation(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .giveInformation, "Ge informationen",
      "Gå igenom punkterna tillsammans innan personen svarar."
    ) {
      Form(
        Links.act(scene.id, .giveInformation), state,
        draft: FileFrame.draft(scene, .giveInformation)
      ) {
        CheckboxField(
          "points", "Det här har vi gått igenom", state,
          scene.programme.information.map { Choice($0.code, $0.text) })
        TextField("to", "Vem fick informationen?", state)
        TextField("brochure", "Broschyr och version", state, required: false)
        DayField("on", "När?", state)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .giveInformation), .quiet)
      }
    }
  }
}

/// Pages about one file.
public enum FilePages {}
