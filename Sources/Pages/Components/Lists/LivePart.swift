import HTML

/// A part of an open page that is put in anew by itself when something is new (`live.js`); without scripts it is
/// as old as the page.
struct LivePart: Component {
  private let id: String
  private let content: Markup

  init(_ name: String, @HTMLBuilder _ content: () -> Markup) {
    id = "live-\(name)"
    self.content = content()
  }

  var markup: Markup {
    div(class: "column", .id(id), .data(.livePart)) { content }
  }
}
