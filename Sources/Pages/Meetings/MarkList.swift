import HTML

/// How far something has come, one mark with its words to a line.
struct MarkList: Component {
  private let items: [Mark]

  init(_ items: [Mark]) {
    self.items = items
  }

  var markup: Markup {
    ul(class: "mark-list") { for item in items { li { item } } }
  }
}
