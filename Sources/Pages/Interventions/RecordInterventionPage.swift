import Access
import Domain
import HTML

extension FilePages {
  /// Something the person gets or is to get besides the coordination: need, what suits it, who gives and
  /// who decides it.
  public static func recordIntervention(_ scene: FileScene, _ state: FormState) -> Markup {
    let known = Int(state.value("corrects")).flatMap { scene.whole?.interventions.intervention($0) }
    let state = InterventionFields.proposed(state, known, scene)
    return FileFrame.staffForm(
      scene, .recordIntervention, known == nil ? "Anteckna en insats" : "Ändra insatsen",
      "Varje insats har någon som ger den och ett eget beslut. SIG är samordningen och antecknas inte här."
    ) { file in
      Form(
        Links.act(scene.id, .recordIntervention), state,
        draft: FileFrame.draft(scene, .recordIntervention)
      ) {
        AdaptationNote(scene)
        if let known {
          input(.hidden, .id("f-corrects"), .name("corrects"), .value(String(known.sequence)))
        }
        InterventionFields.need(state, file)
        InterventionFields.chosen(state, scene)
        InterventionFields.decision(state)
        InterventionFields.days(state)
        InterventionFields.more(state, scene, file)
      } buttons: {
        SubmitButton("Spara insatsen")
        ButtonLink("Avbryt", FileFrame.back(scene, .recordIntervention), .quiet)
      }
    }
  }
}

private enum InterventionFields {
  static let own = "own"

  /// The need first: the intervention is chosen after it (R-ITV-01).
  @HTMLBuilder static func need(_ state: FormState, _ file: CaseFile) -> Markup {
    RadioField(
      "period", "När ges den?", state,
      Intervention.Period.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
    SelectField(
      "lifeArea", "Vilket område gäller behovet?", state,
      LifeArea.allCases.map { area in
        let need = file.investigation.lifeAreas[area]?.notes.need ?? ""
        return Choice(area.rawValue, need.isBlank ? area.name : "\(area.name): \(need.opening(60))")
      })
    LongTextField(
      "need", "Vilket behov möter den?", state, hint: "Behövs för insatser under SIG.", required: false,
      rows: 3)
    LongTextField(
      "why", "Varför passar den just här?", state, hint: "Behövs för insatser under SIG.", required: false,
      rows: 3)
  }

  @HTMLBuilder static func chosen(_ state: FormState, _ scene: FileScene) -> Markup {
    SelectField("kind", "Vilken insats?", state, kinds(scene))
    TextField(
      "what", "Med egna ord", state, hint: "Behövs när insatsen inte finns i listan.", required: false)
    RadioField(
      "providerKind", "Vem ger den?", state, ProviderKind.allCases.map { Choice($0.rawValue, $0.name) })
    TextField("provider", "Namn på den som ger den", state, hint: "Som ”Maria Ungdom” eller ”Jobbtorg Väst”.")
  }

  /// What is not for somebody of this age is left out; what has a condition says it.
  private static func kinds(_ scene: FileScene) -> [Choice] {
    let age = scene.view.header.age
    let listed = (scene.programme.interventions?.catalogue ?? []).filter { $0.admits(age: age) }
    return listed.map { kind in
      let name = kind.group.map { "\($0): \(kind.text)" } ?? kind.text
      return Choice(kind.code, kind.condition.map { "\(name) (\($0))" } ?? name)
    } + [Choice(own, "En annan insats, skriv vilken")]
  }

  @HTMLBuilder static func decision(_ state: FormState) -> Markup {
    RadioField(
      "isDecided", "Beslutas den?", state,
      [
        Choice("ja", "Ja, den har ett eget beslut"),
        Choice("nej", "Nej, den ges utan beslut", hint: "Som rådgivning, service och ideellt stöd."),
      ])
    FieldRow {
      TextField(
        "decidedBy", "Vems beslut är det?", state, hint: "Myndigheten, eller den som beslutar.",
        required: false)
      TextField("reference", "Beslutets beteckning", state, required: false)
    }
  }

  @HTMLBuilder static func days(_ state: FormState) -> Markup {
    p("Fyll i de dagar som har varit. Resten antecknas när det händer.", class: "meta")
    FieldRow {
      DayField("requested", "Söktes", state, required: false)
      DayField("granted", "Beviljades", state, required: false)
    }
    FieldRow {
      DayField("started", "Började", state, required: false)
      DayField("ended", "Avslutades", state, required: false)
    }
    Checkbox("isQuickTrack", "Det gick fortare tack vare SIG", state)
  }

  @HTMLBuilder static func more(_ state: FormState, _ scene: FileScene, _ file: CaseFile) -> Markup {
    let goals = file.plan.inForce?.body.goals ?? []
    if !goals.isEmpty {
      CheckboxField(
        "goals", "Vilka mål i planen hjälper den till med?", state,
        goals.map { Choice(String($0.number), $0.words) })
    }
    Checkbox(
      "isForFamily", "Den är också arbete med familjen", state,
      hint: "Arbetet med familjen bör gå jämsides med arbetet med personen.")
    let methods = scene.programme.interventions?.methods ?? []
    if !methods.isEmpty {
      CheckboxField(
        "methods", "Metoder som används", state, methods.map { Choice($0.code, $0.text) },
        hint: "Välj bara det du vet.")
    }
    TextField("ownMethod", "En annan metod", state, required: false)
  }

  /// What the file says now, when the intervention is changed; for a new one, the area that was asked for.
  static func proposed(
    _ state: FormState, _ known: InterventionsState.RecordedIntervention?, _ scene: FileScene
  ) -> FormState {
    guard let known else {
      let asked = LifeArea(rawValue: state.value("omrade"))
      let need = asked.flatMap { scene.whole?.investigation.lifeAreas[$0]?.notes.need } ?? ""
      let state = state.proposing("period", Intervention.Period.during.rawValue)
      guard let asked else { return state }
      return state.proposing("lifeArea", asked.rawValue).proposing("need", need)
    }
    let (body, details) = (known.body, known.body.details)
    let state =
      state
      .proposing("period", body.period.rawValue).proposing("what", body.what)
      .proposing("provider", body.provider).proposing("decidedBy", known.decidedBy)
      .proposing("reference", known.reference).proposing("kind", details?.kind ?? own)
      .proposing("requested", known.day(of: .requested)?.description ?? "")
      .proposing("granted", known.day(of: .granted)?.description ?? "")
      .proposing("started", known.day(of: .started)?.description ?? "")
      .proposing("ended", known.day(of: .ended)?.description ?? "")
    guard let details else { return state }
    return
      state
      .proposing("lifeArea", details.area.rawValue).proposing("need", details.need)
      .proposing("why", details.why).proposing("providerKind", details.providerKind.rawValue)
      .proposing("isDecided", details.isDecided ? "ja" : "nej")
      .proposingAll("goals", details.goals.map { String($0) }).proposingAll("methods", details.methods)
      .proposing("ownMethod", details.ownMethod)
      .proposingAll("isForFamily", details.isForFamily ? [Checkbox.yes] : [])
      .proposingAll("isQuickTrack", details.isQuickTrack ? [Checkbox.yes] : [])
  }
}

extension String {
  /// The beginning, whole words, for a line in a list.
  func opening(_ limit: Int) -> String {
    if unicodeScalars.count <= limit { return self }
    let cut = String(String.UnicodeScalarView(unicodeScalars.prefix(limit)))
    return (cut.unicodeScalars.lastIndex(of: " ").map { String(cut[..<$0]) } ?? cut) + " …"
  }
}
