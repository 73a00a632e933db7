import Access
import Domain
import HTML

extension FilePages {
  /// What another authority or unit has decided, as theirs (R-DEC-06).
  public static func recordOthersDecision(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .recordOthersDecision, "Någon annans beslut",
      "Beslut fattas var för sig. Här står deras beslut som deras, så att alla vet vad som gäller."
    ) { file in
      Form(
        Links.act(scene.id, .recordOthersDecision), state,
        draft: FileFrame.draft(scene, .recordOthersDecision)
      ) {
        SelectField(
          "agency", "Vem har beslutat?", state, agencies(scene, file), empty: "Någon annan, se nedan",
          required: false)
        TextField(
          "unit", "Någon annan", state, hint: "En myndighet eller enhet som inte finns i listan.",
          required: false)
        LongTextField("what", "Vad är beslutat?", state, rows: 3)
        DayField("decidedOn", "Vilken dag beslutades det?", state)
        TextField("decisionMaker", "Beslutsfattare, som de anger", state, required: false)
        TextField("reference", "Deras diarie- eller ärendenummer", state, required: false)
        if !file.interventions.all.isEmpty {
          SelectField(
            "intervention", "Vilken insats gäller det?", state,
            file.interventions.all.map { Choice(String($0.sequence), $0.body.what) },
            empty: "Ingen av dem", required: false)
        }
      } buttons: {
        SubmitButton("Spara beslutet")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordOthersDecision), .quiet)
      }
    }
  }

  private static func agencies(_ scene: FileScene, _ file: CaseFile) -> [Choice] {
    guard let owner = file.intake.owner else { return [] }
    return scene.directory.parties(besides: owner, on: scene.today).map { Choice($0.id.text, $0.name) }
  }

  /// Which unit answers for what, and which chief said so (R-ROL-21).
  public static func setResponsibility(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .setResponsibility, "Vem har ansvaret?",
      "Ansvarig chef bestämmer vilken enhet som gör vad. Hör en annan enhet som beslutar till samma myndighet läser dess chef akten och skriver under."
    ) { file in
      Form(Links.act(scene.id, .setResponsibility), state) {
        for duty in Duty.allCases {
          SelectField(duty.rawValue, duty.name, state, units(scene), empty: "Välj enhet")
        }
        TextField("decidedBy", "Vilken chef har bestämt det?", state, hint: "Namn och titel.")
        DayField("decidedOn", "Vilken dag?", state)
        LongTextField("reason", "Varför?", state, required: false, rows: 2)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .setResponsibility), .quiet)
      }
    }
  }

  private static func units(_ scene: FileScene) -> [Choice] {
    scene.directory.agencies.values
      .filter { unit in
        unit.kind == .socialServices && unit.validFrom <= scene.today
          && (unit.validTo.map { scene.today <= $0 } ?? true)
      }
      .sorted { $0.name < $1.name }
      .map { Choice($0.id.text, $0.name) }
  }
}
