import HTML

/// The one sheet that matters on a page. Sheets never stand in sheets.
struct Sheet: Component {
  private let content: Markup

  init(@HTMLBuilder _ content: () -> Markup) {
    self.content = content()
  }

  var markup: Markup { section(class: "sheet") { content } }
}

/// What is next, warm.
struct NowPanel: Component {
  private let pictogram: PictogramKind?
  private let content: Markup

  init(_ pictogram: PictogramKind? = nil, @HTMLBuilder _ content: () -> Markup) {
    self.pictogram = pictogram
    self.content = content()
  }

  var markup: Markup {
    section(class: "now-panel") {
      if let pictogram { Pictogram(pictogram) }
      content
    }
  }
}

/// A quiet remark.
struct Note: Component {
  private let content: Markup

  init(_ words: String) {
    content = p(words)
  }

  init(@HTMLBuilder _ content: () -> Markup) {
    self.content = content()
  }

  var markup: Markup { div(class: "note") { content } }
}

/// The columns of a page; one under the other where there is no room.
struct Columns: Component {
  private let kind: Kind
  private let parts: [Markup]

  enum Kind: String {
    /// What matters, and 448 px beside it.
    case overview = "columns overview"
    /// The day: 340, the sheet, 272.
    case day = "columns day"
    /// The plan: 248, the sheet, 288.
    case plan = "columns plan"
    /// Consent: the matrix, and 384 beside it.
    case consent = "columns consent"
    /// Two of the same width.
    case halves = "columns halves"
  }

  init(_ kind: Kind, _ parts: [Markup]) {
    self.kind = kind
    self.parts = parts
  }

  var markup: Markup {
    div(class: kind.rawValue) { for part in parts { div(class: "column") { part } } }
  }

  /// What matters with something beside it.
  init(
    _ kind: Kind, @HTMLBuilder _ first: () -> Markup, @HTMLBuilder aside: () -> Markup
  ) {
    self.init(kind, [first(), aside()])
  }
}
