import HTML

/// One question whose answers stand in groups. A group that is seldom needed is folded, unless something
/// in it is chosen.
struct GroupedChoices: Component {
  private let frame: FieldFrame
  private let type: Attribute.InputType
  private let state: FormState
  private let groups: [Group]

  struct Group {
    let heading: String
    let choices: [Choice]
    let folded: Bool

    init(_ heading: String, _ choices: [Choice], folded: Bool = false) {
      self.heading = heading
      self.choices = choices
      self.folded = folded
    }
  }

  init(
    _ type: Attribute.InputType, _ name: String, _ label: String, _ state: FormState, _ groups: [Group],
    hint: String? = nil
  ) {
    frame = FieldFrame(name, label, state, hint: hint, required: true)
    self.type = type
    self.state = state
    self.groups = groups.filter { !$0.choices.isEmpty }
  }

  var markup: Markup {
    frame.group {
      for (index, group) in groups.enumerated() { drawn(group, after: count(before: index)) }
    }
  }

  private func count(before index: Int) -> Int { groups.prefix(index).reduce(0) { $0 + $1.choices.count } }

  private func drawn(_ group: Group, after count: Int) -> Markup {
    if group.folded {
      let isChosen = group.choices.contains { state.isChosen(frame.name, $0.value) }
      return details(class: "more choice-group", .open(isChosen)) {
        summary("\(group.heading) (\(group.choices.count))")
        boxes(group.choices, after: count)
      }
    }
    return fieldset(class: "choice-group") {
      legend(group.heading)
      boxes(group.choices, after: count)
    }
  }

  private func boxes(_ choices: [Choice], after count: Int) -> Markup {
    div(class: "choices") {
      for (index, choice) in choices.enumerated() {
        HTML.label(class: "choice") {
          input(
            type, .id("\(frame.id)-\(count + index + 1)"), .name(frame.name), .value(choice.value),
            .checked(state.isChosen(frame.name, choice.value)), .ariaInvalid(frame.problem != nil))
          span(class: "choice-words") {
            choice.label
            if let hint = choice.hint { span(hint, class: "hint") }
          }
        }
      }
    }
  }
}
