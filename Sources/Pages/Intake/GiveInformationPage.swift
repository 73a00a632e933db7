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
        DayField("on", "När?", state)
        brochure(scene, state)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .giveInformation), .quiet)
      }
    }
  }

  /// Which version of the programme's brochure, and anything else that was left (R-INT-06).
  @HTMLBuilder private static func brochure(_ scene: FileScene, _ state: FormState) -> Markup {
    let versions = scene.programme.intake?.brochures ?? []
    if !versions.isEmpty || state.problem("version") != nil {
      SelectField(
        "version", "Broschyr som lämnades", state,
        versions.map { Choice($0.code, "\($0.text), \(since($0, scene))") }, empty: "Ingen",
        required: false)
    }
    TextField(
      "brochure", versions.isEmpty ? "Broschyr och version" : "Annat material", state, required: false)
  }

  private static func since(_ brochure: Brochure, _ scene: FileScene) -> String {
    let from = scene.dates.full(brochure.validFrom)
    return brochure.validTo.map { "\(from) till \(scene.dates.full($0))" } ?? "gäller från \(from)"
  }
}

/// Pages about one file.
public enum FilePages {}
