import HTML

/// A mark with a sentence of the page's language.
struct OwnMark: Component {
  private let kind: MarkKind
  private let words: String
  private let own: OwnScene

  init(_ kind: MarkKind, _ words: String, _ own: OwnScene) {
    self.kind = kind
    self.words = words
    self.own = own
  }

  var markup: Markup {
    span(class: "mark") {
      MarkDrawing(kind)
      span { own.voice.says(words) }
    }
  }
}

/// The heading of a part that may hold a name.
struct OwnHead: Component {
  private let heading: String
  private let own: OwnScene

  init(_ heading: String, _ own: OwnScene) {
    self.heading = heading
    self.own = own
  }

  var markup: Markup {
    div(class: "section-head") { h2 { own.voice.says(heading) } }
  }
}
