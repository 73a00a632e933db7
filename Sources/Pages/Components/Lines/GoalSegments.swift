import HTML

/// Four steps to a goal, always with the words beside them; dashed when the goal rests.
struct GoalSegments: Component {
  private let reached: Int
  private let count: Int
  private let words: String
  private let rests: Bool

  init(_ reached: Int, of count: Int = 4, _ words: String, rests: Bool = false) {
    self.reached = reached
    self.count = count
    self.words = words
    self.rests = rests
  }

  var markup: Markup {
    span(class: rests ? "goal rests" : "goal") {
      span(class: "segments", .ariaHidden) {
        for step in 0..<count { span("", class: step < reached && !rests ? "filled" : "") }
      }
      span(words, class: "goal-words")
    }
  }
}

/// Goals by life area, one to a line.
struct GoalRows: Component {
  private let goals: [(name: String, segments: GoalSegments)]

  init(_ goals: [(name: String, segments: GoalSegments)]) {
    self.goals = goals
  }

  var markup: Markup {
    ul(class: "goal-rows") {
      for goal in goals {
        li {
          span(goal.name, class: "goal-name")
          goal.segments
        }
      }
    }
  }
}

/// The steps of one goal as stairs: how it was, how far it is, and what is past the goal.
struct GoalStairs: Component {
  private let steps: [StageStep]

  init(_ steps: [StageStep]) {
    self.steps = steps
  }

  var markup: Markup {
    ol(class: "stairs", .ariaLabel("Steg till målet")) {
      for step in steps {
        li(class: step.state.className, .ariaCurrent(step.state == .now ? .step : nil)) {
          MarkDrawing(step.state.mark)
          strong {
            span(step.state.words, class: "visually-hidden")
            step.name
          }
          span(step.when, class: "meta")
        }
      }
    }
  }
}
