import Domain
import HTML

/// What needs to be put right, all of it, first on the page, each with a link to its field.
struct ErrorSummary: Component {
  private let problems: [FieldProblem]

  init(_ problems: [FieldProblem]) {
    self.problems = problems
  }

  var markup: Markup {
    section(
      class: "answer errors", .id("fel"), .role("alert"), .tabindex(-1),
      .ariaLabelledBy("fel-rubrik")
    ) {
      MarkDrawing(.stopped)
      div {
        h2(heading, .id("fel-rubrik"))
        ul {
          for problem in problems {
            li { a(problem.message, href: .section(FieldFrame.id(of: problem.field))) }
          }
        }
      }
    }
  }

  private var heading: String {
    problems.count == 1
      ? "En sak behöver rättas" : "\(Numbers.inWords(problems.count, first: true)) saker behöver rättas"
  }
}
