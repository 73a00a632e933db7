import HTML

/// How far along a step is, on any of the lines.
public enum StepState: Sendable {
  case done, now, remaining

  var mark: MarkKind {
    switch self {
    case .done: .done
    case .now: .now
    case .remaining: .remaining
    }
  }

  var className: String {
    switch self {
    case .done: "done"
    case .now: "now"
    case .remaining: "left"
    }
  }

  /// Read aloud before the step.
  var words: String {
    switch self {
    case .done: "klart: "
    case .now: "nu: "
    case .remaining: "kvar: "
    }
  }
}

/// *Leden*: the stages from Aktualisera to Avsluta as one line with marks on it.
struct StageLine: Component {
  private let stages: [StageStep]

  init(_ stages: [StageStep]) {
    self.stages = stages
  }

  var markup: Markup {
    ol(class: "stages", .ariaLabel("Var ärendet är")) {
      for stage in stages {
        li(
          class: stage.state.className, .ariaCurrent(stage.state == .now ? .step : nil)
        ) {
          MarkDrawing(stage.state.mark)
          span(class: "stage-name") {
            span(stage.state.words, class: "visually-hidden")
            stage.name
          }
          span(stage.when, class: "stage-when")
        }
      }
    }
  }
}

struct StageStep: Sendable {
  /// As "Genomföra uppdrag".
  let name: String
  /// As "sedan 10 september"; empty when nothing is known.
  let when: String
  let state: StepState

  init(_ name: String, _ when: String, _ state: StepState) {
    self.name = name
    self.when = when
    self.state = state
  }
}
