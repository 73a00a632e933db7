import Access
import Domain
import HTML

extension FilePages {
  /// A placement with its kind and legal basis, and without any address (R-ITV-10, R-SAF-08).
  public static func placePerson(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .placePerson, "Anteckna en placering",
      "En placering avslutar inte SIG av sig själv. Skriv ingen adress: den hör till facket Skyddade uppgifter."
    ) { _ in
      Form(Links.act(scene.id, .placePerson), state, draft: FileFrame.draft(scene, .placePerson)) {
        let kinds = scene.programme.safety?.placements ?? []
        if kinds.isEmpty { Note("Programmet har ingen lista över placeringar.") }
        RadioField(
          "placement", "Vilken sorts placering?", state,
          kinds.map { Choice($0.code, $0.text, hint: $0.effect.words) })
        SelectField(
          "basis", "Rättslig grund", state,
          scene.directory.legalBases(for: .placement, on: scene.today).map {
            Choice($0.code, "\($0.text), \($0.section) \($0.statute)")
          }, empty: "Välj grund")
        RadioField(
          "withFamily", "Placeras personen med andra i familjen?", state,
          [Choice("nej", "Nej"), Choice("ja", "Ja")], inline: true)
        DayField("from", "Från", state)
        TextField("decidedBy", "Vem har beslutat?", state)
        LongTextField(
          "reason", "Varför?", state, hint: "Nämn inget hot här. Sådant skrivs i facket Hot och risk.",
          rows: 3)
      } buttons: {
        SubmitButton("Spara placeringen")
        ButtonLink("Avbryt", FileFrame.back(scene, .placePerson), .quiet)
      }
    }
  }

  public static func assessPlacement(_ scene: FileScene, _ state: FormState) -> Markup {
    aboutPlacement(
      scene, state, .assessPlacement, "Fortsätter SIG?",
      "Bedöms för just den här personen. Inget avslutas av svaret: det gör den som avslutar ärendet."
    ) {
      RadioField(
        "remains", "Fortsätter SIG under placeringen?", state, [Choice("ja", "Ja"), Choice("nej", "Nej")],
        inline: true)
      LongTextField("reason", "Vad bygger bedömningen på?", state, rows: 4)
    } button: {
      SubmitButton("Spara bedömningen")
    }
  }

  public static func endPlacement(_ scene: FileScene, _ state: FormState) -> Markup {
    aboutPlacement(scene, state, .endPlacement, "Placeringen upphör", "Skriv ingen adress.") {
      DayField("on", "Sista dagen", state)
      LongTextField("words", "Varför, och vad kommer sedan?", state, rows: 3)
    } button: {
      SubmitButton("Spara")
    }
  }

  private static func aboutPlacement(
    _ scene: FileScene, _ state: FormState, _ act: ActKind, _ heading: String, _ lead: String,
    @HTMLBuilder fields: () -> Markup, @HTMLBuilder button: () -> Markup
  ) -> Markup {
    let (fields, button) = (fields(), button())
    return FileFrame.staffForm(scene, act, heading, lead) { file in
      let placement = file.interventions.placements.all.first {
        String($0.sequence) == state.value("placement")
      }
      Form(Links.act(scene.id, act), state, draft: FileFrame.draft(scene, act)) {
        if let placement {
          DefinitionList([
            Definition("Placering", placement.placed.body.kind.text),
            Definition("Sedan", scene.dates.full(placement.placed.on)),
            Definition("Innebär", placement.placed.body.kind.effect.words),
          ])
        } else {
          Note("Placeringen finns inte. Gå tillbaka och välj den därifrån.")
        }
        input(.hidden, .id("f-placement"), .name("placement"), .value(state.value("placement")))
        fields
      } buttons: {
        button
        ButtonLink("Avbryt", FileFrame.back(scene, act), .quiet)
      }
    }
  }
}

extension PlacementKind.Effect {
  var words: String {
    switch self {
    case .remains: "SIG fortsätter."
    case .individual: "Det bedöms för personen om SIG fortsätter."
    case .endsUnlessNeeded: "SIG avslutas, om det inte finns behov av att behålla den."
    }
  }
}

extension PlacementsState.Standing {
  var words: String {
    switch self {
    case .remains: "SIG fortsätter under placeringen."
    case .unassessed: "Bedöm om SIG fortsätter. Inget avslutas av sig själv."
    case .endsUnlessNeeded:
      "SIG avslutas, om ni inte finner behov av att behålla den. Inget avslutas av sig själv."
    case .ends: "Det är bedömt att SIG avslutas. Någon behöver avsluta ärendet."
    case .over: "Över."
    }
  }
}

/// On the overview: who is placed, on what, and what it means for the SIG.
struct PlacementsNow: Component {
  private let scene: FileScene
  private let current: [PlacementsState.Placement]

  init(_ file: CaseFile, _ scene: FileScene) {
    self.scene = scene
    current = file.closing.closed == nil ? file.interventions.placements.current : []
  }

  var markup: Markup {
    for placement in current {
      section {
        SectionHead("Placerad")
        DefinitionList([
          Definition("Sort", placement.placed.body.kind.text),
          Definition("Sedan", scene.dates.full(placement.placed.on)),
          Definition("Grund", placement.placed.body.basis.legalReference),
          Definition("Vad det innebär") {
            Mark(mark(placement.standing), placement.standing.words)
          },
        ])
        if let assessed = placement.assessed { p(assessed.body.reason, class: "meta keep-lines") }
        ButtonRow { steps(placement) }
      }
    }
  }

  @HTMLBuilder private func steps(_ placement: PlacementsState.Placement) -> Markup {
    let query = (name: "placement" as StaticString, value: String(placement.sequence))
    switch placement.standing {
    case .unassessed, .endsUnlessNeeded:
      StepButton("Bedöm om SIG fortsätter", scene.step(.assessPlacement, query))
    case .ends: StepButton("Avsluta ärendet", scene.step(.closeFile))
    case .remains, .over: Markup.empty
    }
    StepButton("Placeringen upphör", scene.step(.endPlacement, query), .quiet)
  }

  private func mark(_ standing: PlacementsState.Standing) -> MarkKind {
    switch standing {
    case .remains, .over: .done
    case .unassessed, .endsUnlessNeeded, .ends: .reminder
    }
  }
}

/// Every placement, under the interventions.
struct PlacementList: Component {
  private let scene: FileScene
  private let all: [PlacementsState.Placement]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    all = file.interventions.placements.all.reversed()
  }

  var markup: Markup {
    SectionHead("Placeringar") { ChangeLink("Anteckna", "en placering", scene.step(.placePerson)) }
    if all.isEmpty { p("Ingen placering är antecknad.", class: "meta") }
    RowList(
      all.map { placement in
        Row(
          nil, placement.placed.body.kind.text,
          meta: placement.ended.map { "Till \(scene.dates.short($0.on)). \($0.body.words)" }
            ?? placement.standing.words,
          aside: scene.dates.short(placement.placed.on))
      })
  }
}
