import Access
import Domain
import HTML

extension FilePages {
  /// Whether SIG fits, by social services or by the police; the police answer only for themselves.
  public static func recordSuitability(_ scene: FileScene, _ state: FormState) -> Markup {
    switch scene.view.content {
    case .staff(let whole): staffSuitability(scene, state, whole.file)
    case .disclosed, .arrived, .own: policeSuitability(scene, state)
    }
  }

  private static func staffSuitability(
    _ scene: FileScene, _ state: FormState, _ file: CaseFile
  ) -> Markup {
    FileFrame.form(
      scene, .recordSuitability, "Passar SIG?",
      "Socialtjänsten och polisen bedömer var för sig. Båda behöver säga ja för att SIG ska beviljas."
    ) {
      suitabilityForm(scene, proposed(state, file), back: FileFrame.back(scene, .recordSuitability)) {
        RadioField(
          "by", "Vems bedömning är det?", state,
          [
            Choice(AgencyKind.socialServices.rawValue, "Socialtjänstens"),
            Choice(AgencyKind.police.rawValue, "Polisens, som jag skriver ner"),
          ])
      } source: {
        TextField(
          "source", "Vem hos polisen svarade, och hur?", state,
          hint: "Behövs när du skriver ner polisens svar, som ”Anders Bräck, telefon 3 oktober”.",
          required: false)
      }
    }
  }

  private static func policeSuitability(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordSuitability, "Passar SIG?",
      "Här svarar polisen för sig. Socialtjänsten gör sin egen bedömning."
    ) {
      if scene.view.viewer.agencyKind == .police {
        suitabilityForm(scene, state, back: Links.file(scene.id)) {
          input(.hidden, .name("by"), .value(AgencyKind.police.rawValue))
        } source: {
          Markup.empty
        }
      } else {
        EmptyState(.police, "Bara polisen svarar här", "Det som är delat med dig finns på översikten.") {
          ButtonLink("Till översikten", Links.file(scene.id), .outlined)
        }
      }
    }
  }

  private static func suitabilityForm(
    _ scene: FileScene, _ state: FormState, back: Link, @HTMLBuilder by: () -> Markup,
    @HTMLBuilder source: () -> Markup
  ) -> Markup {
    let first = by()
    let last = source()
    return Form(
      Links.act(scene.id, .recordSuitability), state,
      draft: FileFrame.draft(scene, .recordSuitability)
    ) {
      first
      RadioField("suitable", "Passar SIG för personen nu?", state, Choice.yesOrNo, inline: true)
      LongTextField("reason", "Varför?", state)
      last
    } buttons: {
      SubmitButton("Spara bedömningen")
      ButtonLink("Avbryt", back, .quiet)
    }.markup
  }

  /// What was answered before, when an answer is changed.
  private static func proposed(_ state: FormState, _ file: CaseFile) -> FormState {
    guard let by = AgencyKind(rawValue: state.value("by")),
      let answer = file.investigation.suitability[by]?.body
    else { return state }
    return
      state
      .proposing("suitable", answer.suitable ? "ja" : "nej").proposing("reason", answer.reason)
  }
}
