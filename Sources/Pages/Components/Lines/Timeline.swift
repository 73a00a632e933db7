import HTML

/// The day, or an agenda: times on a vertical line, the next one warm.
struct Timeline: Component {
  private let items: [TimelineItem]

  init(_ items: [TimelineItem]) {
    self.items = items
  }

  var markup: Markup {
    ol(class: "timeline") {
      for item in items {
        li(class: item.state.className, .ariaCurrent(item.state == .now ? .step : nil)) {
          span(item.time, class: "time")
          MarkDrawing(item.state.mark)
          div(class: "what") {
            span(item.state.words, class: "visually-hidden")
            if let soon = item.soon { p(soon, class: "soon") }
            item.heading
            if let detail = item.detail { p(detail, class: "meta") }
            item.content
          }
        }
      }
    }
  }
}

struct TimelineItem {
  let time: String
  let state: StepState
  /// Over the heading of what is next, as "Om 20 minuter".
  let soon: String?
  let heading: Markup
  let detail: String?
  let content: Markup

  /// - Parameter link: makes the heading a link.
  init(
    _ time: String, _ state: StepState, _ heading: String, link: Link? = nil, soon: String? = nil,
    detail: String? = nil, @HTMLBuilder content: () -> Markup = { .empty }
  ) {
    self.time = time
    self.state = state
    self.soon = soon
    self.detail = detail
    self.content = content()
    self.heading = h3 {
      if let link { a(heading, href: link) } else { heading }
    }
  }
}
