import HTML

/// The ten marks. Each has its own shape, so that none of them speaks by colour alone.
enum MarkKind: Sendable, CaseIterable {
  case done, now, remaining, partway, endingSoon, takenBack, reminder, stopped, protected, new

  var symbol: StaticString {
    switch self {
    case .done: "/assets/sprite.svg#m-klar"
    case .now: "/assets/sprite.svg#m-nu"
    case .remaining: "/assets/sprite.svg#m-kvar"
    case .partway: "/assets/sprite.svg#m-halv"
    case .endingSoon: "/assets/sprite.svg#m-snart"
    case .takenBack: "/assets/sprite.svg#m-slut"
    case .reminder: "/assets/sprite.svg#m-obs"
    case .stopped: "/assets/sprite.svg#m-stopp"
    case .protected: "/assets/sprite.svg#m-skydd"
    case .new: "/assets/sprite.svg#m-ny"
    }
  }

  /// What the mark says when nothing beside it does.
  var words: String {
    switch self {
    case .done: "klart"
    case .now: "nu"
    case .remaining: "kvar"
    case .partway: "en bit på väg"
    case .endingSoon: "slutar snart"
    case .takenBack: "återtaget"
    case .reminder: "påminnelse"
    case .stopped: "går inte"
    case .protected: "skyddat"
    case .new: "nytt"
    }
  }
}

/// A mark with its words beside it; without words it has a name for those who do not see it.
struct Mark: Component {
  private let kind: MarkKind
  private let words: String?

  init(_ kind: MarkKind, _ words: String? = nil) {
    self.kind = kind
    self.words = words
  }

  var markup: Markup {
    if let words {
      span(class: "mark") {
        MarkDrawing(kind)
        span(words)
      }
    } else {
      MarkDrawing(kind)
      span(kind.words + ":", class: "visually-hidden")
    }
  }
}

/// Only the shape, where the words beside it already say the same.
struct MarkDrawing: Component {
  private let kind: MarkKind

  init(_ kind: MarkKind) {
    self.kind = kind
  }

  var markup: Markup {
    svg(class: "m", .ariaHidden) { use(kind.symbol) }
  }
}
