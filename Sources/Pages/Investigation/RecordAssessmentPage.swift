import Access
import Domain
import HTML

extension FilePages {
  /// One assessment. The instrument stands in the address; without one, it is chosen first.
  public static func recordAssessment(_ scene: FileScene, _ state: FormState) -> Markup {
    let begun = scene.assessment(state.value("assessment"))
    let instrument = scene.instrument(begun?.body.instrument ?? state.value("instrument"))
    return FileFrame.staffForm(
      scene, .recordAssessment, begun?.body.name ?? instrument?.name ?? "Ny bedömning",
      instrument == nil
        ? "Välj instrument. Det går att börja nu och göra klart senare."
        : "Här står vad bedömningen kom fram till. Instrumentets egna frågor fylls i där de hör hemma."
    ) { _ in
      if let instrument {
        AssessmentForm(scene, AssessmentFields.proposed(state, begun?.body, scene), instrument).markup
      } else {
        FormAnswers(state)
        div(.id(FieldFrame.id(of: "instrument")), .tabindex(-1)) { InstrumentChoice(scene) }
      }
    }
  }
}

extension FileScene {
  /// The assessment that was begun under a number, as it stands in an address.
  public func assessment(_ number: String) -> AssessmentsState.Recorded? {
    Int(number).flatMap { whole?.investigation.assessments.assessment($0) }
  }

  /// The row of the register, also when it is not in use any more.
  public func instrument(_ code: String) -> Instrument? {
    programme.investigation?.instruments?.first { $0.code == code }
  }
}

/// The register as links, with what each needs.
private struct InstrumentChoice: Component {
  private let scene: FileScene

  init(_ scene: FileScene) {
    self.scene = scene
  }

  var markup: Markup {
    let instruments = scene.programme.investigation?.instruments(on: scene.today) ?? []
    if instruments.isEmpty {
      EmptyState(
        .checklist, "Programmet har inga instrument än",
        "Listan över instrument och metoder hör till programmet. Be den som sköter programmet att fylla på den."
      ) {
        ButtonLink("Till utredningen", Links.tab(scene.id, .investigation), .outlined)
      }
    } else {
      RowList(
        instruments.map { instrument in
          Row(
            nil, instrument.name,
            link: Links.act(scene.id, .recordAssessment).adding("instrument", instrument.code),
            meta: meta(instrument))
        })
    }
  }

  private func meta(_ instrument: Instrument) -> String? {
    guard instrument.needsTraining else { return nil }
    return scene.isTrained(instrument)
      ? "Du är utbildad i instrumentet."
      : "Kräver utbildning för att göras klar. Du kan börja, och en utbildad kollega avslutar."
  }
}

extension FileScene {
  func isTrained(_ instrument: Instrument) -> Bool {
    directory.isTrained(view.viewer.principal, instrument.code, on: today)
  }
}

private struct AssessmentForm: Component {
  private let scene: FileScene
  private let state: FormState
  private let instrument: Instrument

  init(_ scene: FileScene, _ state: FormState, _ instrument: Instrument) {
    self.scene = scene
    self.state = state
    self.instrument = instrument
  }

  var markup: Markup {
    Form(
      Links.act(scene.id, .recordAssessment), state, draft: FileFrame.draft(scene, .recordAssessment)
    ) {
      input(.hidden, .name("instrument"), .value(instrument.code))
      input(.hidden, .name("assessment"), .value(state.value("assessment")))
      div(.id(FieldFrame.id(of: "instrument")), .tabindex(-1)) {}
      which
      who
      if !instrument.scale.isEmpty { levels }
      words
      status
    } buttons: {
      SubmitButton("Spara bedömningen")
      ButtonLink("Avbryt", FileFrame.back(scene, .recordAssessment), .quiet)
    }.markup
  }

  @HTMLBuilder private var which: Markup {
    if instrument.isNamedFreely == true { TextField("name", "Vad heter instrumentet?", state) }
    FieldRow {
      TextField("version", "Version", state, hint: "Behövs när den är klar.", required: false, width: .half)
      DayField("on", "Vilken dag är bedömningen gjord?", state)
    }
    if instrument.isRecord == true {
      RadioField(
        "recordType", "Vilket slag är det?", state,
        ExternalRecord.Kind.allCases.map { Choice($0.rawValue, $0.name) }, inline: true)
      TextField(
        "reference", "Var finns dokumentationen?", state,
        hint: "Så att den går att hitta. Inget personnummer.")
    }
  }

  @HTMLBuilder private var who: Markup {
    TextField("assessor", "Vem har bedömt?", state)
    RadioField(
      "by", "Vems bedömning är det?", state,
      Assessment.Makers.allCases.map { Choice($0.rawValue, $0.name) })
    TextField(
      "organisation", "Vilken annan verksamhet?", state,
      hint: "Behövs bara när någon annan har gjort bedömningen.", required: false)
  }

  @HTMLBuilder private var levels: Markup {
    div(class: "field-group") {
      h2("Nivåer, så som bedömaren har satt dem")
      p("Inget räknas ihop här. Lämna det som inte är bedömt.", class: "meta")
    }
    FieldRow {
      for (name, label) in [("risk", "Risk"), ("need", "Behov"), ("receptiveness", "Mottaglighet")] {
        SelectField(name, label, state, levelChoices, empty: "Inte bedömt", required: false)
      }
    }
    div(class: "level-fields") {
      for area in LifeArea.allCases {
        SelectField(
          "area." + area.rawValue, area.name, state,
          [Choice(AssessmentField.covered, "Med, utan nivå")] + levelChoices, empty: "Inte med",
          required: false)
      }
    }
  }

  private var levelChoices: [Choice] { instrument.scale.map { Choice($0.code, $0.text) } }

  @HTMLBuilder private var words: Markup {
    LongTextField(
      "overall", "Helhetsbedömning", state,
      hint: "Med egna ord: risk, behov och det som skyddar, vägt samman. En nivå står aldrig ensam.",
      required: false, rows: 6)
    LongTextField(
      "protectiveFactors", "Skyddsfaktorer", state, hint: "Hos personen och runt omkring.",
      required: false, rows: 3)
    LongTextField(
      "priorities", "Vad behövs först, och sedan?", state, hint: "Insatserna i ordning.",
      required: false, rows: 3)
  }

  @HTMLBuilder private var status: Markup {
    RadioField(
      "status", "Hur långt har ni kommit?", state,
      [
        Choice(Assessment.Status.draft.rawValue, "Utkast", hint: "Inget att bygga på än."),
        Choice(
          Assessment.Status.started.rawValue, "Påbörjad",
          hint: "SIG kan beviljas medan den görs klar."),
        Choice(Assessment.Status.completed.rawValue, "Klar", hint: training),
      ])
  }

  private var training: String? {
    guard instrument.needsTraining, !scene.isTrained(instrument) else { return nil }
    return
      "Egna bedömningar med \(instrument.name) görs klara av den som är utbildad. Du är inte antecknad som det."
  }
}

/// Names that the form and its reading share.
public enum AssessmentField {
  /// An area that the assessment covered without a level.
  public static let covered = "covered"
}

/// What stands in the fields before anything is typed.
private enum AssessmentFields {
  static func proposed(_ state: FormState, _ begun: Assessment?, _ scene: FileScene) -> FormState {
    guard let begun else {
      return state.proposing("on", "\(scene.today)").proposing("assessor", scene.view.viewer.name)
    }
    var state =
      state
      .proposing("name", begun.name).proposing("version", begun.version).proposing("on", "\(begun.on)")
      .proposing("assessor", begun.assessor).proposing("by", begun.by.rawValue)
      .proposing("organisation", begun.organisation).proposing("status", begun.status.rawValue)
      .proposing("risk", begun.risk ?? "").proposing("need", begun.need ?? "")
      .proposing("receptiveness", begun.receptiveness ?? "").proposing("overall", begun.overall)
      .proposing("protectiveFactors", begun.protectiveFactors).proposing("priorities", begun.priorities)
      .proposing("recordType", begun.record?.type.rawValue ?? "")
      .proposing("reference", begun.record?.reference ?? "")
    for area in begun.areas {
      state = state.proposing("area." + area.area.rawValue, area.level ?? AssessmentField.covered)
    }
    return state
  }
}
