import HTML

/// One answer to choose.
struct Choice: Sendable {
  let value: String
  let label: String
  let hint: String?

  init(_ value: String, _ label: String, hint: String? = nil) {
    self.value = value
    self.label = label
    self.hint = hint
  }
}

/// One of many, in a list that folds out.
struct SelectField: Component {
  private let frame: FieldFrame
  private let chosen: String
  private let choices: [Choice]
  private let empty: String

  /// - Parameter empty: what stands there before anything is chosen, as "Välj person".
  init(
    _ name: String, _ label: String, _ state: FormState, _ choices: [Choice], empty: String = "Välj",
    hint: String? = nil, required: Bool = true
  ) {
    frame = FieldFrame(name, label, state, hint: hint, required: required)
    chosen = state.value(name)
    self.choices = choices
    self.empty = empty
  }

  var markup: Markup {
    frame.field {
      select(attributes: frame.attributes) {
        option(empty, value: "", selected: chosen.isEmpty)
        for choice in choices {
          option(choice.label, value: choice.value, selected: choice.value == chosen)
        }
      }
    }
  }
}

/// One of a few, all in sight. Nothing is chosen beforehand unless the state says so.
struct RadioField: Component {
  private let frame: FieldFrame
  private let state: FormState
  private let choices: [Choice]
  private let inline: Bool

  init(
    _ name: String, _ label: String, _ state: FormState, _ choices: [Choice], hint: String? = nil,
    required: Bool = true, inline: Bool = false
  ) {
    frame = FieldFrame(name, label, state, hint: hint, required: required)
    self.state = state
    self.choices = choices
    self.inline = inline
  }

  var markup: Markup {
    frame.group {
      ChoiceList(.radio, frame.name, state, choices, inline: inline)
    }
  }
}

/// Any number of a few.
struct CheckboxField: Component {
  private let frame: FieldFrame
  private let state: FormState
  private let choices: [Choice]
  private let inline: Bool

  init(
    _ name: String, _ label: String, _ state: FormState, _ choices: [Choice], hint: String? = nil,
    inline: Bool = false
  ) {
    frame = FieldFrame(name, label, state, hint: hint, required: true)
    self.state = state
    self.choices = choices
    self.inline = inline
  }

  var markup: Markup {
    frame.group {
      ChoiceList(.checkbox, frame.name, state, choices, inline: inline)
    }
  }
}

/// One sentence to agree to, as "Jag har läst upp informationen". Sends `ja`.
struct Checkbox: Component {
  private let name: String
  private let sentence: String
  private let state: FormState
  private let hint: String?

  init(_ name: String, _ sentence: String, _ state: FormState, hint: String? = nil) {
    self.name = name
    self.sentence = sentence
    self.state = state
    self.hint = hint
  }

  static let yes = "ja"

  var markup: Markup {
    div(
      class: state.problem(name) == nil ? "field" : "field wrong", .id(FieldFrame.id(of: name)),
      .tabindex(-1)
    ) {
      if let problem = state.problem(name) {
        ProblemLine(
          problem, id: FieldFrame.id(of: name) + "-problem", rule: state.rule(of: name),
          FormWords.of(state.language))
      }
      ChoiceList(.checkbox, name, state, [Choice(Checkbox.yes, sentence, hint: hint)], inline: false)
    }
  }
}

/// The boxes or buttons themselves. The first has the id that the error summary leads to.
private struct ChoiceList: Component {
  private let type: Attribute.InputType
  private let name: String
  private let state: FormState
  private let choices: [Choice]
  private let inline: Bool

  init(
    _ type: Attribute.InputType, _ name: String, _ state: FormState, _ choices: [Choice], inline: Bool
  ) {
    self.type = type
    self.name = name
    self.state = state
    self.choices = choices
    self.inline = inline
  }

  var markup: Markup {
    div(class: inline ? "choices inline" : "choices") {
      for (index, choice) in choices.enumerated() {
        HTML.label(class: "choice") {
          input(
            type, .id(FieldFrame.id(of: name) + "-\(index + 1)"), .name(name), .value(choice.value),
            .checked(state.isChosen(name, choice.value)), .ariaInvalid(state.problem(name) != nil))
          span(class: "choice-words") {
            choice.label
            if let hint = choice.hint { span(hint, class: "hint") }
          }
        }
      }
    }
  }
}
