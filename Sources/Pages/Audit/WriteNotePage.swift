import Domain
import HTML

extension FilePages {
  /// A free note, or a correction that leaves what it corrects readable.
  public static func writeNote(_ scene: FileScene, _ state: FormState) -> Markup {
    let corrected = Int(state.value("corrects")).flatMap { scene.whole?.entry($0) }
    return FileFrame.form(
      scene, .writeNote,
      corrected.map { "Rätta post \($0.sequence)" } ?? "Skriv en anteckning",
      corrected == nil
        ? "Skilj på vad som har hänt, vad någon har sagt och vad du bedömer."
        : "Det som stod står kvar och går att läsa, med en hänvisning hit."
    ) {
      if let corrected, let file = scene.whole {
        Sheet {
          h2("Det här rättas")
          p(corrected.signature(scene.dates), class: "meta")
          EntryContent(EntryWords(corrected, in: file, scene.directory))
        }
      }
      noteForm(scene, state)
    }
  }

  private static func noteForm(_ scene: FileScene, _ state: FormState) -> Markup {
    Form(Links.act(scene.id, .writeNote), state, draft: FileFrame.draft(scene, .writeNote)) {
      if !state.value("corrects").isBlank {
        input(.hidden, .name("corrects"), .value(state.value("corrects")))
      }
      RadioField(
        "nature", "Vad är det?", state,
        [
          Choice("fact", "En uppgift", hint: "något som har hänt eller går att belägga"),
          Choice("statement", "Någons ord", hint: "det någon har sagt"),
          Choice("judgement", "En bedömning", hint: "det du eller någon annan drar för slutsats"),
        ])
      LongTextField("text", "Anteckningen", state, rows: 8)
      FieldRow {
        TextField(
          "source", "Vem säger det?", state, hint: "När det kommer från någon annan än dig.",
          required: false)
        DayField("happened", "När hände det?", state, hint: "Inte dagen då det skrivs.")
      }
    } buttons: {
      SubmitButton("Spara anteckningen")
      ButtonLink("Avbryt", FileFrame.back(scene, .writeNote), .quiet)
    }.markup
  }

  /// A contact after closing is written down without opening the case again (R-ROL-28).
  public static func noteAfterClosing(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .noteAfterClosing, "Anteckna en kontakt",
      "Ärendet är avslutat och förblir det. Ingen utanför enheten ser anteckningen."
    ) {
      Form(
        Links.act(scene.id, .noteAfterClosing), state,
        draft: FileFrame.draft(scene, .noteAfterClosing)
      ) {
        LongTextField("text", "Anteckningen", state, rows: 6)
        DayField("happened", "När var kontakten?", state)
      } buttons: {
        SubmitButton("Spara anteckningen")
        ButtonLink("Avbryt", FileFrame.back(scene, .noteAfterClosing), .quiet)
      }
    }
  }
}
