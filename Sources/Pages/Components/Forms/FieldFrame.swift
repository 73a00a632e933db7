import HTML

/// What all fields share: a label, a hint, and what is wrong, tied to the control for those who hear the page.
struct FieldFrame {
  let name: String
  let label: String
  let hint: String?
  let problem: String?
  let rule: String?
  let required: Bool
  private let words: FormWords

  init(_ name: String, _ label: String, _ state: FormState, hint: String?, required: Bool) {
    self.name = name
    self.label = label
    self.hint = hint
    self.required = required
    problem = state.problem(name)
    rule = state.rule(of: name)
    words = FormWords.of(state.language)
  }

  /// The id of the control, which the error summary leads to.
  var id: String { FieldFrame.id(of: name) }

  static func id(of field: String) -> String { "f-" + field }

  var describedBy: String? {
    switch (hint, problem) {
    case (nil, nil): nil
    case (_, nil): id + "-hint"
    case (nil, _): id + "-problem"
    default: id + "-problem " + id + "-hint"
    }
  }

  /// Attributes of a single control.
  var attributes: [Attribute] {
    [
      .id(id), .name(name), .autocompleteOff, .required(required), .ariaInvalid(problem != nil),
      .ariaDescribedBy(describedBy),
    ]
  }

  /// A single control under its label.
  func field(@HTMLBuilder _ control: () -> Markup) -> Markup {
    div(class: problem == nil ? "field" : "field wrong") {
      HTML.label(for: id, class: "field-label") { labelWords }
      notes
      control()
    }
  }

  /// Several controls under one question.
  func group(@HTMLBuilder _ controls: () -> Markup) -> Markup {
    fieldset(
      class: problem == nil ? "field" : "field wrong", .id(id), .tabindex(-1),
      .ariaDescribedBy(describedBy)
    ) {
      legend(class: "field-label") { labelWords }
      notes
      controls()
    }
  }

  @HTMLBuilder private var labelWords: Markup {
    label
    if !required { span(" " + words.optional, class: "optional") }
  }

  @HTMLBuilder private var notes: Markup {
    if let hint { p(hint, class: "hint", .id(id + "-hint")) }
    if let problem { ProblemLine(problem, id: id + "-problem", rule: rule, words) }
  }
}

/// What is wrong with one field, above its control, and the way to the rule that asks for it.
struct ProblemLine: Component {
  private let problem: String
  private let id: String
  private let rule: String?
  private let words: FormWords

  init(_ problem: String, id: String, rule: String?, _ words: FormWords = .of(.sv)) {
    self.problem = problem
    self.id = id
    self.rule = rule
    self.words = words
  }

  var markup: Markup {
    p(class: "problem", .id(id)) {
      MarkDrawing(.stopped)
      span {
        span(words.wrong + " ", class: "visually-hidden")
        problem
        if let rule {
          " "
          a(words.why, href: RulesPage.link(to: rule))
        }
      }
    }
  }
}
