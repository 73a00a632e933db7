import Access
import Domain
import HTML

extension RegisterPages {
  /// A new dated row: the next wording of a basis that is in the lists, or one that was not there.
  public static func proposeLegalBasis(_ scene: RegisterScene, _ state: FormState) -> Markup {
    let old = scene.directory.rows(of: state.value("code")).last
    return form(
      scene, .proposeLegalBasis, old.map { "Ny lydelse av \($0.reference)" } ?? "Ett nytt lagrum",
      "Någon annan läser raden mot lagtexten innan den gäller. Det som redan är beslutat behåller sitt lagrum.",
      state, submit: "Föreslå"
    ) {
      if let old {
        input(.hidden, .name("code"), .value(old.code))
        DefinitionList([
          Definition("Gäller nu", "\(old.reference), \(old.text)"),
          Definition("Används", old.use.name),
        ])
      } else {
        TextField(
          "code", "Kort namn för listorna", state,
          hint: "Till exempel insats-utan-prövning. Visas inte för andra.",
          width: .half)
        RadioField(
          "use", "Vad används det till?", state, LegalBasis.Use.allCases.map { Choice($0.rawValue, $0.name) })
      }
      TextField("statute", "Lag, med nummer", state)
      TextField("section", "Kapitel och paragraf", state, width: .half)
      LongTextField("text", "Vad lagrummet säger, med vanliga ord", state, rows: 3)
      FieldRow {
        DayField("validFrom", "Gäller från", state)
        DayField("validTo", "Gäller till", state, required: false)
      }
      LongTextField("reason", "Vad har ändrats?", state, rows: 3)
    }
  }
}
