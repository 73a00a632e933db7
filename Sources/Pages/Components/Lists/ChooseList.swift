import HTML

/// One form where every line is its own button, as when choosing who to be in the demo.
struct ChooseList: Component {
  private let action: Link
  private let csrf: String
  private let field: String
  private let groups: [Group]

  struct Group {
    let heading: String
    let lines: [(value: String, name: String, detail: String)]

    init(_ heading: String, _ lines: [(value: String, name: String, detail: String)]) {
      self.heading = heading
      self.lines = lines
    }
  }

  init(action: Link, csrf: String, field: String, _ groups: [Group]) {
    self.action = action
    self.csrf = csrf
    self.field = field
    self.groups = groups
  }

  var markup: Markup {
    form(action: action, class: "sign-in-list") {
      input(.hidden, .name(FormField.csrf), .value(csrf))
      for group in groups {
        if !group.heading.isEmpty { h2(group.heading) }
        for line in group.lines {
          button(.name(field), .value(line.value)) {
            strong(line.name)
            Icon(.right)
            span(line.detail, class: "meta")
          }
        }
      }
    }
  }
}
