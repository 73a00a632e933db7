import HTML

/// Nothing here yet: a picture, one fact, one step.
struct EmptyState: Component {
  private let pictogram: PictogramKind
  private let heading: String
  private let fact: String
  private let step: Markup

  init(
    _ pictogram: PictogramKind, _ heading: String, _ fact: String,
    @HTMLBuilder step: () -> Markup = { .empty }
  ) {
    self.pictogram = pictogram
    self.heading = heading
    self.fact = fact
    self.step = step()
  }

  var markup: Markup {
    div(class: "empty") {
      Pictogram(pictogram, .large)
      div {
        h3(heading)
        p(fact)
        if !step.isEmpty { ButtonRow { step } }
      }
    }
  }
}
