import Access
import Domain
import HTML

extension FilePages {
  /// Something the person gets besides the coordination, before or during SIG.
  public static func recordIntervention(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .recordIntervention, "Anteckna en insats",
      "Insatser beslutas var för sig, av den som ansvarar för dem. Här står de samlade."
    ) {
      Form(
        Links.act(scene.id, .recordIntervention), state,
        draft: FileFrame.draft(scene, .recordIntervention)
      ) {
        TextField("what", "Vilken insats?", state, hint: "Som ”kontaktperson” eller ”behandling”.")
        TextField("provider", "Vem ger den?", state)
        TextField("decidedBy", "Vem har beslutat den?", state, required: false)
        RadioField(
          "period", "När?", state,
          Intervention.Period.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
        DayField("started", "Började", state)
      } buttons: {
        SubmitButton("Spara insatsen")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordIntervention), .quiet)
      }
    }
  }
}

/// What was given before SIG and what is given during it, apart.
struct InterventionList: Component {
  private let scene: FileScene
  private let file: CaseFile

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    self.file = file
  }

  var markup: Markup {
    SectionHead("Insatser") {
      ChangeLink("Anteckna", "en insats", scene.step(.recordIntervention))
    }
    if file.interventions.all.isEmpty {
      p("Ingen insats är antecknad. Skriv vad personen får, från vem, före och under SIG.", class: "meta")
    }
    for period in Intervention.Period.allCases { rows(period) }
  }

  @HTMLBuilder private func rows(_ period: Intervention.Period) -> Markup {
    let recorded = file.interventions.all.filter { $0.body.period == period }
    if !recorded.isEmpty {
      h3(period.name)
      RowList(
        recorded.map { intervention in
          let decided = intervention.body.decidedBy
          return Row(
            nil, intervention.body.what,
            meta: intervention.body.provider + (decided.isBlank ? "" : ". Beslutat av \(decided)"),
            aside: scene.dates.short(intervention.on))
        })
    }
  }
}
