import Domain
import HTML

extension FilePages {
  /// Yes or no to the intervention itself, which is never the consent to break secrecy (R-CON-10).
  public static func recordInterventionConsent(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordInterventionConsent, "Samtycke till insatsen",
      "En egen fråga: vill personen vara med i SIG? Den är skild från vad som får delas med andra."
    ) {
      Form(
        Links.act(scene.id, .recordInterventionConsent), state,
        draft: FileFrame.draft(scene, .recordInterventionConsent)
      ) {
        YesNoField("consents", "Vill personen ha insatsen?", state)
        if let words = scene.whole.map({ ConsentWords(scene, $0) }) {
          RadioField("by", "Vem svarar?", state, ConsentGivers.choices(words))
        }
        LongTextField("words", "Med egna ord", state, required: false, rows: 3)
        Note("Blir svaret nej efter att SIG har beviljats förs ärendet mot avslut.")
      } buttons: {
        SubmitButton("Spara svaret")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordInterventionConsent), .quiet)
      }
    }
  }

  /// Meeting the police and talking with them: two questions of their own (R-CON-11).
  public static func recordPoliceWish(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordPoliceWish, "Möta polisen",
      "Två egna frågor. De ändrar inte vad som får delas med polisen."
    ) {
      Form(
        Links.act(scene.id, .recordPoliceWish), state,
        draft: FileFrame.draft(scene, .recordPoliceWish)
      ) {
        YesNoField("attend", "Får polisen vara med på möten?", state)
        YesNoField(
          "talk", "Vill personen prata enskilt med polisen?", state,
          hint: "Ingen behöver berätta om andra personer för polisen.")
        LongTextField(
          "consultation", "Vad säger polisen om att SIG ändå passar?", state,
          hint:
            "Vill personen inte ha polisen med på möten: fråga avhopparpolisen, och skriv vem som svarade vad.",
          required: false, rows: 3)
      } buttons: {
        SubmitButton("Spara svaren")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordPoliceWish), .quiet)
      }
    }
  }

  /// Can the intervention go on after something was taken back (R-CON-08)?
  public static func assessContinuation(_ scene: FileScene, _ state: FormState) -> Markup {
    let back = scene.whole.flatMap { file in
      file.consent.unassessedTakeBacks.first { String($0.sequence) == state.value("takenBack") }
        ?? file.consent.unassessedTakeBacks.first
    }
    guard let back else { return nothingToAssess(scene) }
    return FileFrame.form(
      scene, .assessContinuation, "Kan insatsen fortsätta utan \(back.body.party.name)?",
      takenBack(scene, back)
    ) {
      Form(
        Links.act(scene.id, .assessContinuation), state,
        draft: FileFrame.draft(scene, .assessContinuation)
      ) {
        input(.hidden, .name("takenBack"), .value(String(back.sequence)))
        YesNoField("canContinue", "Kan insatsen fortsätta?", state)
        LongTextField(
          "reason", "Vad bygger bedömningen på?", state,
          hint: "Vad tappar gruppen, och kan någon annan göra det?")
      } buttons: {
        SubmitButton("Spara bedömningen")
        ButtonLink("Avbryt", FileFrame.back(scene, .assessContinuation), .quiet)
      }
    }
  }

  private static func nothingToAssess(_ scene: FileScene) -> Markup {
    FileFrame.form(scene, .assessContinuation, "Kan insatsen fortsätta?") {
      EmptyState(
        .takeBack, "Inget väntar på bedömning",
        "När ett samtycke dras tillbaka bedöms om insatsen kan fortsätta. Allt som är återtaget är bedömt."
      ) {
        ButtonLink("Till samtycket", FileFrame.back(scene, .assessContinuation), .outlined)
      }
    }
  }

  private static func takenBack(_ scene: FileScene, _ back: ConsentState.TakenBack) -> String {
    let day = Dates(today: scene.today).full(back.on)
    return back.body.whole
      ? "Hela samtycket togs tillbaka \(day)."
      : "En del av samtycket togs tillbaka \(day): \(back.body.categories.listedNames)."
  }
}

/// A yes or a no of the same weight, where neither is chosen beforehand. Sends `ja` or `nej`.
struct YesNoField: Component {
  private let field: RadioField

  init(_ name: String, _ question: String, _ state: FormState, hint: String? = nil) {
    field = RadioField(
      name, question, state, [Choice("ja", "Ja"), Choice("nej", "Nej")], hint: hint, inline: true)
  }

  var markup: Markup { field.markup }
}
