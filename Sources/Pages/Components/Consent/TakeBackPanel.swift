import HTML

/// What would happen if a consent was taken back, counted before anything has happened.
struct TakeBackPanel: Component {
  private let heading: String
  private let consequences: [(count: Int, words: String)]
  private let stop: Stop?
  private let remains: String
  private let choices: Markup
  private let content: Markup

  /// What the taking back leads to for the whole case.
  struct Stop {
    let heading: String
    let sentence: String
    let source: String
    let link: Link

    init(_ heading: String, _ sentence: String, source: String, link: Link) {
      self.heading = heading
      self.sentence = sentence
      self.source = source
      self.link = link
    }
  }

  /// - Parameters:
  ///   - remains: what cannot be undone, as what was already handed over.
  ///   - choices: whole or part.
  ///   - content: who takes back, and the form with its buttons.
  init(
    _ heading: String, consequences: [(count: Int, words: String)], stop: Stop? = nil, remains: String,
    @HTMLBuilder choices: () -> Markup = { .empty }, @HTMLBuilder content: () -> Markup
  ) {
    self.heading = heading
    self.consequences = consequences
    self.stop = stop
    self.remains = remains
    self.choices = choices()
    self.content = content()
  }

  var markup: Markup {
    section(class: "take-back", .ariaLabelledBy("ta-tillbaka")) {
      h2(heading, .id("ta-tillbaka"))
      choices
      p("Inget har hänt än. Så här blir det, i samma stund:", class: "meta")
      ul(class: "consequences") {
        for consequence in consequences {
          li {
            strong(String(consequence.count))
            span(consequence.words)
          }
        }
      }
      if let stop {
        div(class: "answer refusal small") {
          MarkDrawing(.stopped)
          div {
            h3(stop.heading)
            p {
              stop.sentence + " "
              a(stop.source, href: stop.link)
            }
          }
        }
      }
      p(remains, class: "meta")
      content
    }
  }
}
