import HTML

/// What is known, term by term.
struct DefinitionList: Component {
  private let items: [Definition]

  init(_ items: [Definition]) {
    self.items = items
  }

  var markup: Markup {
    dl(class: "facts") {
      for item in items {
        div {
          dt(item.term)
          dd { item.content }
        }
      }
    }
  }
}

struct Definition {
  let term: String
  let content: Markup

  init(_ term: String, _ words: String) {
    self.term = term
    content = Markup(words)
  }

  init(_ term: String, @HTMLBuilder _ content: () -> Markup) {
    self.term = term
    self.content = content()
  }
}
