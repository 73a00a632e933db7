import Access
import Domain
import HTML

extension FilePages {
  /// The four measures on one occasion. The occasion stands in the address; without one, it is chosen.
  public static func recordMeasures(_ scene: FileScene, _ state: FormState) -> Markup {
    let occasion = Occasion(rawValue: state.value("occasion"))
    return FileFrame.staffForm(
      scene, .recordMeasures, occasion.map { "Mät \($0.name.lowercased())" } ?? "När mäts det?",
      "Välj det som ligger närmast. Samma skala används för alla."
    ) { file in
      if let occasion {
        measuresForm(
          scene,
          proposed(state, file, occasion).proposing("on", scene.today.description), occasion)
      } else {
        RowList(
          Occasion.allCases.map { occasion in
            Row(
              file.followUp.measures[occasion] == nil ? .remaining : .done, occasion.name,
              link: scene.step(.recordMeasures, ("occasion", occasion.rawValue)))
          })
      }
    }
  }

  private static func measuresForm(
    _ scene: FileScene, _ state: FormState, _ occasion: Occasion
  ) -> Markup {
    Form(Links.act(scene.id, .recordMeasures), state, draft: FileFrame.draft(scene, .recordMeasures)) {
      input(.hidden, .name("occasion"), .value(occasion.rawValue))
      DayField("on", "Vilken dag gäller måtten?", state)
      TextField(
        "sentencedCrimes", "Hur många brott har personen dömts för de senaste tolv månaderna?", state,
        kind: .digits, width: .short)
      for scale in Scale.allCases {
        RadioField(
          scale.rawValue, scale.name, state,
          Measures.Level.allCases.map { Choice(String($0.rawValue), scale.words($0)) })
      }
      TextField(
        "source", "Var kommer uppgifterna från?", state,
        hint: "Som ”personen själv, belastningsregistret”.")
    } buttons: {
      SubmitButton("Spara måtten")
      ButtonLink("Avbryt", FileFrame.back(scene, .recordMeasures), .quiet)
    }.markup
  }

  /// What was measured before on the same occasion, when it is changed.
  private static func proposed(
    _ state: FormState, _ file: CaseFile, _ occasion: Occasion
  ) -> FormState {
    guard let recorded = file.followUp.measures[occasion] else { return state }
    let body = recorded.body
    var state = state.proposing("on", recorded.on.description)
      .proposing("sentencedCrimes", String(body.sentencedCrimes)).proposing("source", body.source)
    for scale in Scale.allCases {
      state = state.proposing(scale.rawValue, String(scale.level(in: body).rawValue))
    }
    return state
  }
}
