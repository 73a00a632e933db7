import Domain
import HTML

/// One part of the settings, folded until it is needed or something in it is wrong.
struct SheetPart: Component {
  private let part: ProgrammeSheet.Part
  private let tree: SettingTree
  private let state: FormState

  init(_ part: ProgrammeSheet.Part, _ tree: SettingTree, _ state: FormState) {
    self.part = part
    self.tree = tree
    self.state = state
  }

  var markup: Markup {
    details(class: "more", .open(part.fields.contains { state.problem($0.path) != nil })) {
      summary(part.name)
      div(class: "more-fields") { for field in part.fields { self.field(field) } }
    }
  }

  private func field(_ field: ProgrammeSheet.Field) -> Markup {
    switch field.kind {
    case .number(let unit, let needed):
      let label = unit.isEmpty ? field.label : "\(field.label) (\(unit))"
      return TextField(
        field.path, label, state, hint: field.hint, required: needed, kind: .digits, width: .short
      ).markup
    case .text:
      return TextField(field.path, field.label, state, hint: field.hint, required: false).markup
    case .longText:
      return LongTextField(field.path, field.label, state, hint: field.hint, required: false, rows: 3).markup
    case .yesNo:
      return Markup {
        input(.hidden, .name(field.sent), .value("1"))
        Checkbox(field.path, field.label + ".", state, hint: field.hint)
      }
    case .yesNoOrNothing:
      return SelectField(
        field.path, field.label, state, [Choice(Checkbox.yes, "Ja"), Choice("nej", "Nej")],
        empty: "Som modellen", hint: field.hint, required: false
      ).markup
    case .one(let choices):
      return SelectField(field.path, field.label, state, choices, hint: field.hint, required: false).markup
    case .many(let choices):
      return Markup {
        input(.hidden, .name(field.sent), .value("1"))
        CheckboxField(field.path, field.label, state, choices, hint: field.hint)
      }
    case .codes: return CodeRows(field, tree, state).markup
    case .reasons: return ReasonRows(field, tree, state).markup
    case .fixed:
      return DefinitionList([
        Definition(field.label) {
          ul { for row in field.words(tree) { li(row) } }
          p("Ändras inte på skärmen än. Följer med som det är.", class: "meta")
        }
      ]).markup
    }
  }
}

/// A code list as rows: the text of each, and room for new ones. Codes are given by themselves and never reused.
private struct CodeRows: Component {
  private let field: ProgrammeSheet.Field
  private let rows: [Code]
  private let state: FormState

  init(_ field: ProgrammeSheet.Field, _ tree: SettingTree, _ state: FormState) {
    self.field = field
    rows = tree[field.path]?.codes ?? []
    self.state = state
  }

  var markup: Markup {
    fieldset(
      class: state.problem(field.path) == nil ? "field rows-field" : "field rows-field wrong",
      .id(FieldFrame.id(of: field.path)), .tabindex(-1)
    ) {
      legend(field.label, class: "field-label")
      p("Töm en ruta för att avsluta raden. Ärenden som har använt den behåller sin.", class: "hint")
      if let problem = state.problem(field.path) {
        ProblemLine(problem, id: FieldFrame.id(of: field.path) + "-problem", rule: state.rule(of: field.path))
      }
      for (number, row) in rows.enumerated() {
        TextField("\(field.path).\(row.code)", "Rad \(number + 1)", state, required: false)
      }
      LongTextField(field.path + "+", "Nya rader", state, hint: "En på varje rad.", required: false, rows: 2)
    }
  }
}

/// The reasons for closing: what each says, leads to and asks for.
private struct ReasonRows: Component {
  private let field: ProgrammeSheet.Field
  private let codes: [String]
  private let state: FormState

  init(_ field: ProgrammeSheet.Field, _ tree: SettingTree, _ state: FormState) {
    self.field = field
    codes = (tree[field.path]?.list ?? []).compactMap { $0["code"]?.text }
    self.state = state
  }

  var markup: Markup {
    div(
      class: state.problem(field.path) == nil ? "field" : "field wrong",
      .id(FieldFrame.id(of: field.path)), .tabindex(-1)
    ) {
      p(field.label, class: "field-label")
      p("Töm texten för att avsluta raden. Avslutade ärenden behåller sin.", class: "hint")
      if let problem = state.problem(field.path) {
        ProblemLine(problem, id: FieldFrame.id(of: field.path) + "-problem", rule: state.rule(of: field.path))
      }
      for code in codes {
        let name = "\(field.path).\(code)"
        details(class: "more") {
          summary("\(code) \(state.value(name))")
          div(class: "more-fields") { fields(name, "Skälet") }
        }
      }
      details(class: "more", .open(!state.value(field.path + "+").isBlank)) {
        summary("Ett nytt skäl")
        div(class: "more-fields") { fields(field.path + "+", "Skälet") }
      }
    }
  }

  @HTMLBuilder private func fields(_ name: String, _ label: String) -> Markup {
    TextField(name, label, state, required: false)
    SelectField(
      name + ".effect", "Leder till", state,
      ClosingReason.Effect.all.map { Choice($0.rawValue, $0.name) }, required: false)
    CheckboxField(
      name + ".demands", "Vid avslutet behövs", state,
      ClosingReason.Demand.allCases.map { Choice($0.rawValue, $0.name) })
  }
}
