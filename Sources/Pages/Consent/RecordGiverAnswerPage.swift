import Domain
import HTML

extension FilePages {
  /// An answer that came later than the question.
  public static func recordGiverAnswer(_ scene: FileScene, _ state: FormState) -> Markup {
    if let own = OwnScene(scene) { return PersonPages.recordGiverAnswer(own, state) }
    guard let asked = AskedConsent(scene, state) else { return consentGone(scene, .recordGiverAnswer) }
    return FileFrame.form(
      scene, .recordGiverAnswer, "Anteckna ett svar: \(asked.parties)",
      "Frågan ställdes \(asked.words.dates.full(asked.consent.askedOn)). Det nya svaret gäller i stället för det förra, som finns kvar att läsa."
    ) {
      Form(
        Links.act(scene.id, .recordGiverAnswer), state,
        draft: FileFrame.draft(scene, .recordGiverAnswer)
      ) {
        input(.hidden, .name("consent"), .value(String(asked.consent.sequence)))
        RadioField("giver", "Vem svarar?", state, ConsentGivers.choices(asked.words))
        RadioField("reply", "Vad är svaret?", state, GiverAnswer.Reply.choices, inline: true)
        DayField("on", "Vilken dag?", state)
        LongTextField("note", "Med egna ord", state, required: false, rows: 2)
      } buttons: {
        SubmitButton("Spara svaret")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordGiverAnswer), .quiet)
      }
    }
  }

  /// The person or a guardian has got a copy of what was said yes to (R-CON-05).
  public static func giveCopy(_ scene: FileScene, _ state: FormState) -> Markup {
    if let own = OwnScene(scene) { return PersonPages.giveCopy(own, state) }
    guard let asked = AskedConsent(scene, state) else { return consentGone(scene, .giveCopy) }
    return FileFrame.form(
      scene, .giveCopy, "Anteckna kopia: \(asked.parties)",
      "Alla som har svarat ska få en kopia av samtycket."
    ) {
      Form(Links.act(scene.id, .giveCopy), state, draft: FileFrame.draft(scene, .giveCopy)) {
        input(.hidden, .name("consent"), .value(String(asked.consent.sequence)))
        RadioField("to", "Vem har fått kopian?", state, ConsentGivers.choices(asked.words))
        DayField("on", "Vilken dag?", state)
        p {
          a(
            "Skriv ut en kopia",
            href: Links.print(scene.id, "samtycke")
              .adding("post", String(asked.consent.sequence)))
        }
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .giveCopy), .quiet)
      }
    }
  }

  private static func consentGone(_ scene: FileScene, _ act: ActKind) -> Markup {
    FileFrame.form(scene, act, "Vilket samtycke gäller det?") {
      EmptyState(
        .question, "Samtycket finns inte i akten", "Gå till samtyckena och välj därifrån."
      ) {
        ButtonLink("Till samtycke", FileFrame.back(scene, act))
      }
    }
  }
}

/// The consent that a form is about.
private struct AskedConsent {
  let consent: ConsentState.Consent
  let words: ConsentWords

  init?(_ scene: FileScene, _ state: FormState) {
    guard let file = scene.whole, let number = Int(state.value("consent")),
      let consent = file.consent.consent(number)
    else { return nil }
    self.consent = consent
    words = ConsentWords(scene, file)
  }

  var parties: String { words.partyNames(of: consent.terms) }
}
