import HTML

/// Filled: one per view. Danger: only for taking back. A button is never disabled; it answers with a refusal.
enum ButtonStyle: String {
  case filled = "button"
  case outlined = "button outlined"
  case danger = "button danger"
  case quiet = "button quiet"
}

/// Sends the form it stands in.
struct SubmitButton: Component {
  private let words: String
  private let style: ButtonStyle
  private let icon: IconKind?
  private let attributes: [Attribute]

  /// - Parameters:
  ///   - sends: a name and a value that tell which button was pressed.
  ///   - to: another address than the form's own.
  init(
    _ words: String, _ style: ButtonStyle = .filled, icon: IconKind? = nil,
    sends: (name: String, value: String)? = nil, to link: Link? = nil
  ) {
    self.words = words
    self.style = style
    self.icon = icon
    var attributes: [Attribute] = []
    if let sends { attributes += [.name(sends.name), .value(sends.value)] }
    if let link { attributes.append(.formaction(link)) }
    self.attributes = attributes
  }

  var markup: Markup {
    button(class: style.rawValue, attributes: attributes) {
      ButtonWords(words, icon)
    }
  }
}

/// A link that looks like a button, since it is the next step.
struct ButtonLink: Component {
  private let words: String
  private let link: Link
  private let style: ButtonStyle
  private let icon: IconKind?

  init(
    _ words: String, _ link: Link, _ style: ButtonStyle = .filled, icon: IconKind? = nil
  ) {
    self.words = words
    self.link = link
    self.style = style
    self.icon = icon
  }

  var markup: Markup {
    a(href: link, class: style.rawValue) {
      ButtonWords(words, icon)
    }
  }
}

/// An icon that points onwards stands after the words, others before.
private struct ButtonWords: Component {
  private let words: String
  private let icon: IconKind?

  init(_ words: String, _ icon: IconKind?) {
    self.words = words
    self.icon = icon
  }

  var markup: Markup {
    if let icon, !pointsOnwards { Icon(icon) }
    span(words)
    if let icon, pointsOnwards { Icon(icon) }
  }

  private var pointsOnwards: Bool { icon == .forward || icon == .right || icon == .down }
}

/// An icon alone, for phone, place and back only; it has a name and a full-size target.
struct IconLink: Component {
  private let icon: IconKind
  private let name: String
  private let link: Link

  init(_ icon: IconKind, name: String, _ link: Link) {
    self.icon = icon
    self.name = name
    self.link = link
  }

  var markup: Markup {
    a(href: link, class: "button outlined square") { Icon(icon, name: name) }
  }
}

/// Buttons in one line that wraps.
struct ButtonRow: Component {
  private let content: Markup

  init(@HTMLBuilder _ content: () -> Markup) {
    self.content = content()
  }

  var markup: Markup { div(class: "buttons") { content } }
}

/// A form of one button, for an act that needs nothing more, as "Ta emot" in a row.
struct OneButtonForm: Component {
  private let words: String
  private let action: Link
  private let state: FormState
  private let style: ButtonStyle
  private let hidden: [(name: String, value: String)]

  init(
    _ words: String, action: Link, _ state: FormState, _ style: ButtonStyle = .outlined,
    hidden: [(name: String, value: String)] = []
  ) {
    self.words = words
    self.action = action
    self.state = state
    self.style = style
    self.hidden = hidden
  }

  var markup: Markup {
    form(action: action, class: "one-button") {
      HiddenFields(state)
      for field in hidden { input(.hidden, .name(field.name), .value(field.value)) }
      SubmitButton(words, style)
    }
  }
}
