import HTML

/// One line of text.
struct TextField: Component {
  private let frame: FieldFrame
  private let value: String
  private let kind: Kind
  private let width: FieldWidth

  init(
    _ name: String, _ label: String, _ state: FormState, hint: String? = nil, required: Bool = true,
    kind: Kind = .text, width: FieldWidth = .full
  ) {
    frame = FieldFrame(name, label, state, hint: hint, required: required)
    value = state.value(name)
    self.kind = kind
    self.width = width
  }

  enum Kind { case text, digits, telephone }

  var markup: Markup {
    frame.field {
      input(
        kind == .telephone ? .tel : .text, class: width.rawValue,
        attributes: frame.attributes + [.value(value)] + (kind == .digits ? [.inputmode(.numeric)] : []))
    }
  }
}

/// How much a field expects; the phone gives every field its whole width.
enum FieldWidth: String {
  case full = ""
  case half = "w-half"
  case short = "w-short"
}

/// Several lines of text.
struct LongTextField: Component {
  private let frame: FieldFrame
  private let value: String
  private let rows: Int

  init(
    _ name: String, _ label: String, _ state: FormState, hint: String? = nil, required: Bool = true,
    rows: Int = 4
  ) {
    frame = FieldFrame(name, label, state, hint: hint, required: required)
    value = state.value(name)
    self.rows = rows
  }

  var markup: Markup {
    frame.field { textarea(value, attributes: frame.attributes + [.rows(rows)]) }
  }
}

/// A day, sent as `2026-11-21`.
struct DayField: Component {
  private let frame: FieldFrame
  private let value: String

  init(
    _ name: String, _ label: String, _ state: FormState, hint: String? = nil, required: Bool = true
  ) {
    frame = FieldFrame(name, label, state, hint: hint, required: required)
    value = state.value(name)
  }

  var markup: Markup {
    frame.field { input(.date, class: "w-short", attributes: frame.attributes + [.value(value)]) }
  }
}

/// A time of day, sent as `14:00`.
struct TimeField: Component {
  private let frame: FieldFrame
  private let value: String

  init(
    _ name: String, _ label: String, _ state: FormState, hint: String? = nil, required: Bool = true
  ) {
    frame = FieldFrame(name, label, state, hint: hint, required: required)
    value = state.value(name)
  }

  var markup: Markup {
    frame.field { input(.time, class: "w-short", attributes: frame.attributes + [.value(value)]) }
  }
}

/// Fields that belong together in one row where there is room, as a day and a time.
struct FieldRow: Component {
  private let fields: Markup

  init(@HTMLBuilder _ fields: () -> Markup) {
    self.fields = fields()
  }

  var markup: Markup { div(class: "field-row") { fields } }
}
