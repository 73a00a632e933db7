import HTML

/// Icons stand beside a word; alone only for phone, place, search and back, and then with a name.
public enum IconKind: Sendable, CaseIterable {
  case search, calendar, clock, phone, place, forward, back, down, right, plus, talk, people, home
  case menu, print, listen, language, eye, lock, pen, check, cross, document, undo, pause, question

  var symbol: StaticString {
    switch self {
    case .search: "/assets/sprite.svg#i-sok"
    case .calendar: "/assets/sprite.svg#i-kal"
    case .clock: "/assets/sprite.svg#i-klocka"
    case .phone: "/assets/sprite.svg#i-tel"
    case .place: "/assets/sprite.svg#i-plats"
    case .forward: "/assets/sprite.svg#i-fram"
    case .back: "/assets/sprite.svg#i-bak"
    case .down: "/assets/sprite.svg#i-ned"
    case .right: "/assets/sprite.svg#i-hoger"
    case .plus: "/assets/sprite.svg#i-plus"
    case .talk: "/assets/sprite.svg#i-prat"
    case .people: "/assets/sprite.svg#i-folk"
    case .home: "/assets/sprite.svg#i-hem"
    case .menu: "/assets/sprite.svg#i-meny"
    case .print: "/assets/sprite.svg#i-skriv"
    case .listen: "/assets/sprite.svg#i-lyssna"
    case .language: "/assets/sprite.svg#i-sprak"
    case .eye: "/assets/sprite.svg#i-oga"
    case .lock: "/assets/sprite.svg#i-las"
    case .pen: "/assets/sprite.svg#i-penna"
    case .check: "/assets/sprite.svg#i-check"
    case .cross: "/assets/sprite.svg#i-x"
    case .document: "/assets/sprite.svg#i-doc"
    case .undo: "/assets/sprite.svg#i-angra"
    case .pause: "/assets/sprite.svg#i-paus"
    case .question: "/assets/sprite.svg#i-fraga"
    }
  }

  /// Arrows that follow the reading direction.
  var turns: Bool { [.forward, .back, .right, .undo].contains(self) }
}

struct Icon: Component {
  private let kind: IconKind
  private let name: String?

  /// - Parameter name: given only when no word stands beside the icon.
  init(_ kind: IconKind, name: String? = nil) {
    self.kind = kind
    self.name = name
  }

  var markup: Markup {
    svg(class: kind.turns ? "i turns" : "i", .ariaHidden) { use(kind.symbol) }
    if let name { span(name, class: "visually-hidden") }
  }
}
