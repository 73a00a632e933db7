import Domain
import HTML

/// What needs to be put right, all of it, first on the page, each with a link to its field.
struct ErrorSummary: Component {
  private let problems: [FieldProblem]
  private let language: OwnLanguage

  init(_ problems: [FieldProblem], _ language: OwnLanguage = .sv) {
    self.problems = problems
    self.language = language
  }

  var markup: Markup {
    section(
      class: "answer errors", .id("fel"), .role("alert"), .tabindex(-1),
      .ariaLabelledBy("fel-rubrik")
    ) {
      MarkDrawing(.stopped)
      div {
        h2(language.toPutRight(problems.count), .id("fel-rubrik"))
        ul {
          for problem in problems {
            li { a(problem.message, href: .section(FieldFrame.id(of: problem.field))) }
          }
        }
      }
    }
  }
}
