import Domain
import HTML

extension FilePages {
  /// A new version of the plan. It begins as a copy of the one in force, which is kept as it is.
  public static func makePlan(_ scene: FileScene, _ state: FormState) -> Markup {
    FileFrame.staffForm(
      scene, .makePlan, heading(scene),
      "Skriv tillsammans med personen. Det som sparas blir en ny version, och de tidigare går att läsa."
    ) { file in
      Form(Links.act(scene.id, .makePlan), state, draft: FileFrame.draft(scene, .makePlan)) {
        PlanTemplateNote(.long, scene)
        SmartaHelp()
        LongTextField(
          "mattersToMe", "Vad är viktigt för mig?", state, hint: "Personens egna ord.", required: false,
          rows: 2)
        if let problem = state.problem("goals") {
          ProblemLine(problem, id: FieldFrame.id(of: "goals"), rule: state.rule(of: "goals"))
        }
        for number in 1...PlanFields.goals(in: state) {
          GoalFields(number, state, Participants(file, in: scene).choices(), scene.programme)
        }
        PlanModeField(state)
        LongTextField("participation", "Hur var personen med och gjorde planen?", state, rows: 2)
      } buttons: {
        SubmitButton("Spara ny version")
        SubmitButton("Lägg till ett mål", .outlined, icon: .plus, sends: ("add", "goal"))
        ButtonLink("Avbryt", FileFrame.back(scene, .makePlan), .quiet)
      }
    }
  }

  private static func heading(_ scene: FileScene) -> String {
    let number = (scene.whole?.plan.versions.count ?? 0) + 1
    return number == 1 ? "Gör planen" : "Ny version av planen"
  }
}

/// What the city's template says to those who write (R-PLN-15).
struct PlanTemplateNote: Component {
  private let template: PlanTemplate?

  init(_ level: PlanLevel, _ scene: FileScene) {
    template = scene.programme.plan?.template(level, on: scene.today)
  }

  var markup: Markup {
    if let template {
      Note {
        p { strong(template.name) }
        p(template.guidance)
      }
    }
  }
}

/// R-PLN-12: how the plan came about.
struct PlanModeField: Component {
  private let state: FormState

  init(_ state: FormState) {
    self.state = state
  }

  var markup: Markup {
    RadioField(
      "mode", "Hur kom planen till?", state, PlanMode.allCases.map { Choice($0.rawValue, $0.name) },
      required: false)
  }
}

/// The fields of one goal, named by its place in the form.
private struct GoalFields: Component {
  private let field: String
  private let number: Int
  private let state: FormState
  private let people: [Choice]
  private let programme: Programme

  init(_ number: Int, _ state: FormState, _ people: [Choice], _ programme: Programme) {
    self.number = number
    field = PlanFields.goal(number)
    self.state = state
    self.people = people
    self.programme = programme
  }

  /// A goal of the version before is folded until it is to be changed, or something in it is wrong.
  var markup: Markup {
    if isKnown {
      details(class: "more goal-fold", .open(isWrong(field))) {
        summary("Mål \(number), \(area): ”\(state.value("\(field)-words"))”")
        fields
      }
    } else {
      fields
    }
  }

  private var isKnown: Bool { !state.value("\(field)-number").isEmpty }

  private func isWrong(_ field: String) -> Bool {
    state.problems.contains { $0.field.utf8.starts(with: "\(field)-".utf8) }
  }

  private var fields: Markup {
    fieldset(class: "goal-fields") {
      legend(isKnown ? "Målet" : "Mål \(number)")
      input(.hidden, .name("\(field)-number"), .value(state.value("\(field)-number")))
      aim
      more
      for row in 1...PlanFields.activities(of: number, in: state) { activity(row) }
      if isKnown {
        Checkbox("\(field)-leaves", "Målet är inte med i den nya versionen", state)
      }
    }
  }

  private var aim: Markup {
    Markup {
      TextField(
        "\(field)-words", "Målet, i personens egna ord", state, hint: "Som ”Jag är i skolan varje dag.”")
      RadioField(
        "\(field)-important", "Är målet viktigt för personen själv?", state,
        [Choice("ja", "Ja"), Choice("nej", "Nej")], required: false, inline: true)
      FieldRow {
        SelectField(
          "\(field)-area", "Område", state, LifeArea.allCases.map { Choice($0.rawValue, $0.name) },
          empty: "Välj område")
        DayField("\(field)-by", "Klart senast", state)
      }
      TextField("\(field)-baseline", "Hur är det nu?", state, required: false)
      TextField("\(field)-indicator", "Hur ser ni att det går framåt?", state)
      Checkbox("\(field)-longTerm", "Långsiktigt mål", state, hint: "Bedöms inte vid varje uppföljning.")
    }
  }

  private var more: Markup {
    let isOpen =
      isWrong("\(field)-sub")
      || [state.problem("\(field)-theme"), state.problem("\(field)-funding")]
        .contains { $0 != nil }
    return details(class: "more", .open(isOpen)) {
      summary("Delmål, vad det handlar om och vad det kostar")
      if let themes = programme.plan?.themes {
        SelectField(
          "\(field)-theme", "Handlar om", state,
          themes.map { Choice($0.code, "\($0.text) (\($0.area.name.asInline))") },
          empty: "Området i stort", required: false)
      }
      TextField(
        "\(field)-funding", "Vad kostar det, och vem betalar?", state,
        hint: "Som avgift, utrustning och resor till en aktivitet.", required: false)
      for row in 1...PlanFields.subs(of: number, in: state) { sub(row) }
    }
  }

  private func sub(_ row: Int) -> Markup {
    let name = PlanFields.sub(row, of: number)
    return Markup {
      input(.hidden, .name("\(name)-number"), .value(state.value("\(name)-number")))
      FieldRow {
        TextField("\(name)-words", "Delmål \(row)", state, required: false)
        DayField("\(name)-by", "Till", state, required: false)
      }
    }
  }

  private var area: String {
    LifeArea(rawValue: state.value("\(field)-area"))?.name.asInline ?? ""
  }

  private func activity(_ row: Int) -> Markup {
    fieldset(class: "activity-fields") {
      legend("Det som görs, \(row)")
      ActivityFields(PlanFields.activity(row, of: number), state, people, programme)
        .markup(required: row == 1)
    }
  }
}

extension PlanMode {
  public var name: String {
    switch self {
    case .together: "Vi gjorde den tillsammans från början"
    case .draftedFirst: "Vi skrev ett förslag, och pratade igenom det med personen och familjen"
    }
  }
}

extension PlanLevel {
  /// As the programme calls it.
  func name(in programme: Programme) -> String {
    switch self {
    case .long: programme.planName
    case .short: programme.actionPlanName
    }
  }
}
