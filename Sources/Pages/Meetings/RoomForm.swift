import Domain
import HTML

/// A form on the screen. Sent at once and by itself; what cannot be sent waits on the device under the same key.
struct RoomForm: Component {
  private let scene: RoomScene
  private let act: ActKind
  private let screen: String
  private let name: String
  private let classes: String
  private let waits: Bool
  private let fields: Markup

  /// - Parameters:
  ///   - name: tells it from the other forms of the page, so that what is typed finds its way back.
  ///   - waits: false for what changes the whole screen and has to be answered before anything else is done.
  init(
    _ scene: RoomScene, _ act: ActKind, _ screen: RoomScreen, _ name: String, class classes: String = "",
    waits: Bool = true, @HTMLBuilder fields: () -> Markup
  ) {
    self.scene = scene
    self.act = act
    self.screen = screen.code
    self.name = name
    self.classes = classes
    self.waits = waits
    self.fields = fields()
  }

  var markup: Markup {
    form(
      action: Links.act(scene.room.id, act), class: "room-form \(classes)", .novalidate, .autocompleteOff,
      .data(.send, waits ? "\(screen)/\(name)" : "")
    ) {
      HiddenFields(scene.state)
      input(.hidden, .name(RoomFields.room), .value(String(scene.room.meeting)))
      input(.hidden, .name(RoomFields.screen), .value(screen))
      input(.hidden, .name("meeting"), .value(String(scene.room.meeting)))
      fields
    }
  }
}

/// A labelled control on the screen. The same field stands on many screens at once, so its id holds the screen.
struct RoomField: Component {
  enum Kind {
    case text, day
    case list([Choice], empty: String)
  }

  private let id: String
  private let name: String
  private let label: String
  private let kind: Kind
  private let value: String
  private let problem: String?

  init(
    _ name: String, _ label: String, _ screen: RoomScreen, _ scene: RoomScene, _ kind: Kind = .text,
    in form: String = "", value: String = "", answers: Bool = true
  ) {
    id = "\(screen.code)-\(form)-\(name)"
    self.name = name
    self.label = label
    self.kind = kind
    let isAnswered = answers && scene.current == screen.code
    let typed = scene.state.value(name)
    self.value = isAnswered && !typed.isEmpty ? typed : value
    problem = isAnswered ? scene.state.problem(name) : nil
  }

  var markup: Markup {
    div(class: "room-field f-\(name)" + (problem == nil ? "" : " wrong")) {
      HTML.label(label, for: id, class: "field-label")
      if let problem {
        p(class: "problem", .id(id + "-problem")) {
          MarkDrawing(.stopped)
          span(problem)
        }
      }
      control
    }
  }

  private var attributes: [Attribute] {
    [
      .id(id), .name(name), .autocompleteOff, .ariaInvalid(problem != nil),
      .ariaDescribedBy(problem == nil ? nil : id + "-problem"),
    ]
  }

  private var control: Markup {
    switch kind {
    case .text: input(.text, attributes: attributes + [.value(value)])
    case .day: input(.date, attributes: attributes + [.value(value)])
    case .list(let choices, let empty):
      select(attributes: attributes) {
        if !empty.isEmpty { option(empty, value: "", selected: value.isEmpty) }
        for choice in choices {
          option(choice.label, value: choice.value, selected: choice.value == value)
        }
      }
    }
  }
}

/// A button that is one of a few answers; the one that holds says so.
struct AnswerButton: Component {
  private let words: String
  private let mark: MarkKind
  private let sends: (name: String, value: String)
  private let isChosen: Bool

  init(_ words: String, _ mark: MarkKind, sends: (name: String, value: String), isChosen: Bool) {
    self.words = words
    self.mark = mark
    self.sends = sends
    self.isChosen = isChosen
  }

  var markup: Markup {
    button(
      class: isChosen ? "room-answer chosen" : "room-answer", .name(sends.name), .value(sends.value)
    ) {
      MarkDrawing(mark)
      span(words)
      if isChosen { span(" (valt)", class: "visually-hidden") }
    }
  }
}
