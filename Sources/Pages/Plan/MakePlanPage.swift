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
        LongTextField(
          "mattersToMe", "Vad är viktigt för mig?", state, hint: "Personens egna ord.", required: false,
          rows: 2)
        if let problem = state.problem("goals") {
          ProblemLine(problem, id: FieldFrame.id(of: "goals"), rule: state.rule(of: "goals"))
        }
        for number in 1...PlanFields.goals(in: state) {
          GoalFields(number, state, Participants(file, in: scene).choices())
        }
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

/// The fields of one goal, named by its place in the form.
private struct GoalFields: Component {
  private let field: String
  private let number: Int
  private let state: FormState
  private let people: [Choice]

  init(_ number: Int, _ state: FormState, _ people: [Choice]) {
    self.number = number
    field = PlanFields.goal(number)
    self.state = state
    self.people = people
  }

  /// A goal of the version before is folded until it is to be changed, or something in it is wrong.
  var markup: Markup {
    if isKnown {
      details(class: "more goal-fold", .open(isWrong)) {
        summary("Mål \(number), \(area): ”\(state.value("\(field)-words"))”")
        fields
      }
    } else {
      fields
    }
  }

  private var isKnown: Bool { !state.value("\(field)-number").isEmpty }

  private var isWrong: Bool {
    state.problems.contains { $0.field.utf8.starts(with: "\(field)-".utf8) }
  }

  private var fields: Markup {
    fieldset(class: "goal-fields") {
      legend(isKnown ? "Målet" : "Mål \(number)")
      input(.hidden, .name("\(field)-number"), .value(state.value("\(field)-number")))
      TextField(
        "\(field)-words", "Målet, i personens egna ord", state, hint: "Som ”Jag är i skolan varje dag.”")
      FieldRow {
        SelectField(
          "\(field)-area", "Område", state, LifeArea.allCases.map { Choice($0.rawValue, $0.name) },
          empty: "Välj område")
        DayField("\(field)-by", "Klart senast", state)
      }
      TextField("\(field)-baseline", "Hur är det nu?", state, required: false)
      TextField("\(field)-indicator", "Hur ser ni att det går framåt?", state)
      Checkbox("\(field)-longTerm", "Långsiktigt mål", state, hint: "Bedöms inte vid varje uppföljning.")
      for row in 1...PlanFields.activities(of: number, in: state) { activity(row) }
      if isKnown {
        Checkbox("\(field)-leaves", "Målet är inte med i den nya versionen", state)
      }
    }
  }

  private var area: String {
    LifeArea(rawValue: state.value("\(field)-area"))?.name.asInline ?? ""
  }

  private func activity(_ row: Int) -> Markup {
    let name = PlanFields.activity(row, of: number)
    return fieldset(class: "activity-fields") {
      legend("Det som görs, \(row)")
      TextField("\(name)-what", "Vad?", state, required: row == 1)
      FieldRow {
        SelectField(
          "\(name)-responsible", "Vem ansvarar?", state, people, empty: "Välj person", required: row == 1)
        TextField("\(name)-when", "När?", state, required: row == 1)
      }
      FieldRow {
        TextField("\(name)-place", "Var?", state, required: row == 1)
        TextField("\(name)-how", "Hur?", state, required: row == 1)
      }
    }
  }
}
