import Access
import Domain
import HTML

extension FilePages {
  /// Which model the case starts from, and what it does otherwise; each setting by itself.
  public static func setWorkingModel(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.form(
      scene, .setWorkingModel, "Hur arbetar vi i det här ärendet?",
      "Utgå från en modell, och ändra bara det som ska vara på ett annat sätt här."
    ) {
      Form(Links.act(scene.id, .setWorkingModel), state, draft: FileFrame.draft(scene, .setWorkingModel)) {
        RadioField(
          "model", "Typmodell", state,
          WorkingModel.allCases.map {
            Choice(
              $0.rawValue, $0 == scene.programme.model ? "\($0.name) (programmets)" : $0.name, hint: $0.lead)
          })
        ModelTable(scene.programme)
        details(class: "more", .open(hasChoices(state))) {
          summary("Det som är på ett annat sätt här")
          div(class: "more-fields") { for setting in WorkingChoices.settings { field(setting, state) } }
        }
        DayField("from", "Från vilken dag?", state, hint: "Det som gällde innan står kvar.")
        LongTextField("reason", "Varför?", state, rows: 3)
      } buttons: {
        SubmitButton("Spara")
        ButtonLink("Avbryt", FileFrame.back(scene, .setWorkingModel), .quiet)
      }
    }
  }

  /// What the case has now.
  public static func workingFirst(_ scene: FileScene) -> [String: [String]] {
    guard let file = scene.whole else { return [:] }
    let way = file.workingSettings(in: scene.programme, on: scene.today)
    var values = ["model": [way.model.rawValue], "from": [scene.today.description]]
    for setting in WorkingChoices.settings { values[setting.name] = setting.told(way.own) }
    return values
  }

  private static func hasChoices(_ state: FormState) -> Bool {
    WorkingChoices.settings.contains { !state.value($0.name).isEmpty || state.problem($0.name) != nil }
  }

  private static func field(_ setting: WorkingChoices.Setting, _ state: FormState) -> Markup {
    let asModel = "Som modellen"
    switch setting.kind {
    case .one(let choices):
      return SelectField(setting.name, setting.label, state, choices, empty: asModel, required: false).markup
    case .many(let choices):
      return CheckboxField(
        setting.name, setting.label, state, choices, hint: "Inget kryss betyder som modellen."
      ).markup
    case .yesNo:
      return SelectField(
        setting.name, setting.label, state, [Choice(Checkbox.yes, "Ja"), Choice("nej", "Nej")],
        empty: asModel,
        required: false
      ).markup
    case .days:
      return TextField(
        setting.name, setting.label, state, hint: "Tomt betyder som modellen.", required: false,
        kind: .digits,
        width: .short
      ).markup
    }
  }
}

/// The three models beside each other, as the programme has them.
private struct ModelTable: Component {
  private let starts: WorkingSettings.Starts?

  init(_ programme: Programme) {
    starts = programme.workingSettings?.models
  }

  var markup: Markup {
    if let starts {
      details(class: "more") {
        summary("Modellerna bredvid varandra")
        DataTable(
          "Typmodellerna",
          [Column("Inställning", isHead: true)] + WorkingModel.allCases.map { Column($0.name) },
          WorkingChoices.settings.map { setting in
            TableRow(
              words: [setting.label]
                + WorkingModel.allCases.map { model in
                  let values = starts[model].flatMap(setting.told) ?? []
                  return values.isEmpty ? "–" : listed(values.map { setting.words($0) })
                })
          })
      }
    }
  }
}

/// How the case is worked now, what it does otherwise than its model, and how it was before.
struct WorkingFacts: Component {
  private let scene: FileScene
  private let way: WorkingWay
  private let periods: [WorkingPeriod]

  init(_ scene: FileScene, _ file: CaseFile) {
    self.scene = scene
    way = file.workingSettings(in: scene.programme, on: scene.today)
    periods = file.workingPeriods(in: scene.programme)
  }

  var markup: Markup {
    section {
      SectionHead("Arbetssätt") {
        ChangeLink("Ändra", "arbetssättet", scene.step(.setWorkingModel))
      }
      DefinitionList(
        [
          Definition("Typmodell", way.model.name), Definition("Personen", way.participation.name),
          Definition("Mellan möten", way.contact.name), Definition("Samordning", way.principle.name),
        ]
          + (way.hasTreatmentRole
            ? [Definition("Behandling", "Lotsen behandlar också. Det skrivs i akten och delas inte.")] : []))
      if !way.own.told.isEmpty {
        h3("På ett annat sätt här")
        DefinitionList(way.own.told.map { Definition($0.label, $0.words) })
      }
      if periods.count > 1 {
        details(class: "more") {
          summary("Så har det varit")
          RowList(
            periods.reversed().map { period in
              Row(nil, period.model.name, meta: days(period)) {
                if let reason = period.reason { p(reason, class: "keep-lines") }
              }
            })
        }
      }
    }
  }

  private func days(_ period: WorkingPeriod) -> String {
    period.through.map { scene.dates.period(period.from, $0) } ?? "Sedan \(scene.dates.full(period.from))"
  }
}
