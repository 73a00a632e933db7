import HTML

/// Asked once, plainly, before anything is shared: who gets it, who does not and why.
struct BeforeSharing: Component {
  private let words: String
  private let receives: [Receiver]
  private let withheld: [Receiver]
  private let buttons: Markup

  /// - Parameters:
  ///   - words: what will be shared, as it will be read.
  ///   - buttons: the button that shares, as "Dela med tre personer".
  init(
    _ words: String, receives: [Receiver], withheld: [Receiver],
    @HTMLBuilder buttons: () -> Markup
  ) {
    self.words = words
    self.receives = receives
    self.withheld = withheld
    self.buttons = buttons()
  }

  var markup: Markup {
    section(class: "sheet before-sharing", .ariaLabelledBy("innan-delning")) {
      h2("Innan det delas", class: "visually-hidden", .id("innan-delning"))
      if !words.isEmpty { p("”\(words)”", class: "shared-words") }
      div(class: "columns") {
        column("De här får den", .done, receives, empty: "Ingen får den.")
        if !withheld.isEmpty { column("De här får den inte", .takenBack, withheld, empty: "") }
      }
      div(class: "buttons") {
        buttons
        span("Går inte att ångra.", class: "meta")
      }
    }
  }

  private func column(
    _ heading: String, _ mark: MarkKind, _ people: [Receiver], empty: String
  ) -> Markup {
    div {
      h3 {
        MarkDrawing(mark)
        span(heading)
      }
      if people.isEmpty { p(empty, class: "meta") }
      ul {
        for person in people {
          li {
            person.name
            if let reason = person.reason { span(reason, class: "meta") }
          }
        }
      }
    }
  }
}

/// Someone who would get it, or not.
struct Receiver {
  /// With the agency, as "Anders Bräck, Polisen".
  let name: String
  /// Why not, or on what ground.
  let reason: String?

  init(_ name: String, reason: String? = nil) {
    self.name = name
    self.reason = reason
  }
}
