import Access
import Domain
import HTML

extension FilePages {
  /// Writes in the opened compartment; another agency leaves what it knows without seeing what is there.
  public static func writeSealedNote(_ scene: FileScene, _ state: FormState) -> Markup {
    guard let place = scene.compartment else { return leaveSealedNote(scene, state) }
    return FileFrame.form(
      scene, .writeSealedNote, "Skriv i \(place.name.asLowercase)",
      "\(place.purpose) Läses av \(place.readBy)"
    ) {
      Form(
        Links.act(scene.id, .writeSealedNote, in: place), state,
        draft: FileFrame.draft(scene, .writeSealedNote)
      ) {
        input(.hidden, .name("place"), .value(place.rawValue))
        noteFields(state, sourceHint: "Lämna tomt när du själv vet det.")
      } buttons: {
        SubmitButton("Spara i facket")
        ButtonLink("Avbryt", scene.compartmentPage, .quiet)
      }
    }
  }

  /// The police put in what they know, and have a receipt; they read nothing of it here.
  private static func leaveSealedNote(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .writeSealedNote, "Lämna uppgift till skyddat fack",
      "Bara de som är utsedda att läsa facket ser det du skriver. Efteråt ser du ett kvitto, men inte texten."
    ) {
      Form(Links.act(scene.id, .writeSealedNote), state) {
        RadioField(
          "place", "Vad gäller det?", state,
          [
            Choice("suspicions", "En misstanke som inte är delgiven", hint: "Personen får inte veta."),
            Choice("threat", "Ett hot eller en risk", hint: "Mot personen, familjen eller andra."),
          ])
        noteFields(state, sourceHint: "Skriv bara det som lotsen behöver veta om källan.")
      } buttons: {
        SubmitButton("Lämna uppgiften")
        ButtonLink("Avbryt", Links.file(scene.id), .quiet)
      }
    }
  }

  @HTMLBuilder private static func noteFields(_ state: FormState, sourceHint: String) -> Markup {
    LongTextField("text", "Det du vill skriva", state, rows: 6)
    FieldRow {
      TextField("source", "Var kommer det från?", state, hint: sourceHint, required: false)
      DayField("happened", "När hände det, eller när fick du veta?", state)
    }
  }

  /// R-SHR-09: nothing sealed is told before somebody has assessed it.
  public static func assessSealedNote(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .assessSealedNote, "Får personen veta?",
      "Inget härifrån berättas innan det är bedömt. Bedömningen öppnar inget av sig själv."
    ) {
      if let place = scene.compartment {
        Form(Links.act(scene.id, .assessSealedNote, in: place), state) {
          assessed(scene, place, state)
          input(.hidden, .id("f-note"), .name("note"), .value(state.value("note")))
          RadioField(
            "mayBeTold", "Får det här berättas för personen?", state,
            [Choice("ja", "Ja"), Choice("nej", "Nej")], inline: true)
          LongTextField(
            "reason", "Vad bygger bedömningen på?", state,
            hint: "Vem du har talat med, och vad som kan skadas om det kommer fram.")
        } buttons: {
          SubmitButton("Spara bedömningen")
          ButtonLink("Avbryt", scene.compartmentPage, .quiet)
        }
      }
    }
  }

  private static func assessed(
    _ scene: FileScene, _ place: Compartment, _ state: FormState
  ) -> Markup {
    let notes = scene.whole?.compartments[place]?.sealed.notes ?? []
    guard let note = notes.first(where: { String($0.sequence) == state.value("note") }) else {
      return Note("Anteckningen finns inte. Gå tillbaka till facket och välj den därifrån.").markup
    }
    return section(class: "protected") {
      h2("Anteckningen")
      p("\(note.by.name), \(scene.dates.full(note.on))", class: "meta")
      p(note.body.text, class: "keep-lines")
    }
  }
}

extension String {
  /// With a small letter first, for the middle of a sentence.
  fileprivate var asLowercase: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.lowercaseMapping
      + String(String.UnicodeScalarView(unicodeScalars.dropFirst()))
  }
}
