import Domain
import HTML

extension FilePages {
  /// Gives one thing to one party: on consent, or on a rule that breaks secrecy, with how it was weighed.
  public static func disclose(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .disclose, "Lämna ut en uppgift",
      "Samtycke kommer först. Utan det krävs en bestämmelse, och att du skriver hur du har vägt."
    ) { file in
      Form(Links.act(scene.id, .disclose), state, draft: FileFrame.draft(scene, .disclose)) {
        SelectField("items", "Vad lämnas ut?", state, items(file, scene), empty: "Välj uppgift")
        SelectField(
          "to", "Till vem?", state,
          scene.directory.parties(besides: file.intake.owner ?? scene.view.viewer.agency, on: scene.today)
            .map { Choice($0.id.text, $0.name) }, empty: "Välj aktör")
        RadioField("basis", "På vilken grund?", state, bases(scene))
        LongTextField(
          "weighing", "Hur har intressena vägts?", state,
          hint: "Behövs när grunden är en bestämmelse: varför intresset av att uppgiften lämnas väger över.",
          required: false, rows: 4)
      } buttons: {
        SubmitButton("Lämna ut")
        ButtonLink("Avbryt", FileFrame.back(scene, .disclose), .quiet)
        span("Går inte att ångra.", class: "meta")
      }
    }
  }

  /// Newest first; what a plan holds is chosen goal by goal.
  private static func items(_ file: CaseFile, _ scene: FileScene) -> [Choice] {
    let words = ItemWords(file, today: scene.today)
    return file.sharing.items.keys
      .sorted { ($1.sequence, $0.part) < ($0.sequence, $1.part) }
      .map { Choice("\($0.sequence).\($0.part)", words.words($0)) }
  }

  private static func bases(_ scene: FileScene) -> [Choice] {
    [Choice(DiscloseFields.consent, "Samtycke", hint: "Prövas mot det som gäller i dag.")]
      + scene.directory.legalBases(for: .disclosure, on: scene.today).map {
        Choice($0.code, $0.text, hint: $0.legalReference)
      }
  }
}

/// Words of the form that are no codes of a legal basis.
public enum DiscloseFields {
  public static let consent = "consent"
}
