import HTML

/// Rows on the ground, divided by rules.
struct RowList: Component {
  private let rows: Markup

  init(_ rows: [Row]) {
    self.rows = Markup(rows.map(\.markup))
  }

  init(@HTMLBuilder _ rows: () -> Markup) {
    self.rows = rows()
  }

  var markup: Markup { ul(class: "rows") { rows } }
}

/// One thing: a mark, what it is, more about it, and when.
struct Row: Component {
  private let mark: MarkKind?
  private let heading: Markup
  private let meta: String?
  private let aside: String?
  private let warns: Bool
  private let content: Markup

  /// - Parameters:
  ///   - link: makes the heading a link.
  ///   - aside: to the far side, as "om 18 dagar".
  ///   - warns: the aside is bold and warm, since it is due or late.
  ///   - content: what stands after the details, as a link or a small form.
  init(
    _ mark: MarkKind? = nil, _ heading: String, link: Link? = nil, meta: String? = nil,
    aside: String? = nil, warns: Bool = false, @HTMLBuilder content: () -> Markup = { .empty }
  ) {
    self.mark = mark
    self.heading = Markup {
      if let link { a(heading, href: link) } else { heading }
    }
    self.meta = meta
    self.aside = aside
    self.warns = warns
    self.content = content()
  }

  var markup: Markup {
    li(class: mark == nil ? "row unmarked" : "row") {
      if let mark { Mark(mark) }
      div(class: "row-words") {
        p(class: "row-title") { heading }
        if meta != nil || !content.isEmpty {
          div(class: "meta") {
            if let meta { span(meta) }
            content
          }
        }
      }
      if let aside { span(aside, class: warns ? "aside warns" : "aside") }
    }
  }
}

/// Something that was said or done, with its time first.
struct FeedRow: Component {
  private let when: String
  private let heading: Markup
  private let meta: String?
  private let content: Markup

  init(
    _ when: String, _ heading: String, link: Link? = nil, meta: String? = nil,
    @HTMLBuilder content: () -> Markup = { .empty }
  ) {
    self.when = when
    self.heading = Markup {
      if let link { a(heading, href: link) } else { heading }
    }
    self.meta = meta
    self.content = content()
  }

  var markup: Markup {
    li(class: "feed-row") {
      span(when, class: "when")
      div {
        p(class: "row-title") { heading }
        if let meta { p(meta, class: "meta") }
        content
      }
    }
  }
}

/// The heading of a part, with the way to all of it.
struct SectionHead: Component {
  private let heading: String
  private let id: String?
  private let aside: Markup

  init(_ heading: String, id: String? = nil, @HTMLBuilder aside: () -> Markup = { .empty }) {
    self.heading = heading
    self.id = id
    self.aside = aside()
  }

  init(_ heading: String, id: String? = nil, all words: String, _ link: Link) {
    self.init(heading, id: id) { a(words, href: link) }
  }

  var markup: Markup {
    div(class: "section-head") {
      h2(heading, .id(id))
      if !aside.isEmpty { div(class: "section-aside") { aside } }
    }
  }
}
