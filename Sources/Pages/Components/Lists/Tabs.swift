import HTML

/// The parts of a file as links. The current one is bold, underlined and told to those who listen.
struct Tabs: Component {
  private let name: String
  private let items: [TabItem]

  init(_ name: String, _ items: [TabItem]) {
    self.name = name
    self.items = items
  }

  var markup: Markup {
    nav(class: "tabs", .ariaLabel(name)) {
      ul(class: "inner") {
        for item in items {
          li { a(item.name, href: item.link, .ariaCurrent(item.isCurrent ? .page : nil)) }
        }
      }
    }
  }
}

struct TabItem: Sendable {
  let name: String
  let link: Link
  let isCurrent: Bool

  init(_ name: String, _ link: Link, isCurrent: Bool = false) {
    self.name = name
    self.link = link
    self.isCurrent = isCurrent
  }
}

/// Forward and back through a long list, with where one is.
struct Pager: Component {
  private let page: Int
  private let count: Int
  private let words: any OwnFormTexts
  private let link: (Int) -> Link

  /// - Parameters:
  ///   - page: 1 is the first.
  ///   - words: of the page it stands on.
  ///   - link: the address of a page.
  init(
    _ page: Int, of count: Int, _ words: any OwnFormTexts = SwedishOwnTexts(.me),
    link: @escaping (Int) -> Link
  ) {
    self.page = page
    self.count = count
    self.words = words
    self.link = link
  }

  var markup: Markup {
    if count > 1 {
      nav(class: "pager", .ariaLabel(words.morePages)) {
        if page > 1 {
          a(href: link(page - 1), class: "button outlined") {
            Icon(.back)
            span(words.previousPage)
          }
        }
        span(words.page(page, of: count), class: "meta")
        if page < count {
          a(href: link(page + 1), class: "button outlined") {
            span(words.nextPage)
            Icon(.forward)
          }
        }
      }
    }
  }
}
