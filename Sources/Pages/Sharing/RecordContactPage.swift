import Access
import Domain
import HTML

extension FilePages {
  /// A contact or practical support between the meetings, also when nobody answered (R-ROL-02, R-ROL-08, R-MOD-04).
  public static func recordContact(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordContact, "Anteckna kontakt",
      "Samtal, möte, sms eller praktisk hjälp. Ingen utanför enheten ser anteckningen."
    ) {
      Form(Links.act(scene.id, .recordContact), state, draft: FileFrame.draft(scene, .recordContact)) {
        RadioField(
          "contact", "Hur?", state,
          ContactRecorded.Kind.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
        RadioField(
          "with", "Med vem?", state, ContactRecorded.With.allCases.map { Choice($0.rawValue, $0.name) },
          inline: true)
        RadioField(
          "reached", "Blev det av?", state,
          [Choice(Checkbox.yes, "Ja"), Choice("nej", "Nej, fick inte tag i")], inline: true)
        FieldRow {
          DayField("on", "Vilken dag?", state)
          TimeField("time", "Klockan", state, required: false)
        }
        LongTextField("words", "Vad gällde det?", state, required: false, rows: 3)
        threat(scene, state)
      } buttons: {
        SubmitButton("Spara kontakten")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordContact), .quiet)
      }
    }
  }

  /// R-ROL-06: what was told of a threat belongs in its compartment. The answer is not kept, it only leads there.
  @HTMLBuilder private static func threat(_ scene: FileScene, _ state: FormState) -> Markup {
    if scene.step(.learnOfThreat) != nil {
      Checkbox(
        "threat", "Personen eller familjen kan behöva skydd", state,
        hint: "Skriv inget om hot här. När kontakten är sparad kommer du till rätt ställe för det.")
    }
  }
}

extension ContactRecorded.Kind {
  var name: String {
    switch self {
    case .call: "Samtal"
    case .message: "Sms eller meddelande"
    case .meeting: "Träff"
    case .visit: "Hembesök"
    case .practical: "Praktiskt stöd"
    case .accompanied: "Följde med"
    case .other: "Annat"
    }
  }
}

extension ContactRecorded.With {
  var name: String {
    switch self {
    case .person: "Personen"
    case .family: "Familjen"
    case .others: "Någon annan"
    }
  }
}
