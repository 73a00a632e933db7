import HTML

/// What was answered to a questionnaire, in one programme: n of N at the end of each row, small numbers hidden.
struct QuestionResults: Component {
  private let questions: ResultsTable.Questions

  init(_ questions: ResultsTable.Questions) {
    self.questions = questions
  }

  var markup: Markup {
    Sheet {
      h2(questions.name)
      p(
        "\(words(questions.answered)) av \(words(questions.asked)) tillfrågade har svarat, \(words(questions.declined)) tackade nej. Senaste svaret räknas. Att hoppa över en fråga är fritt.",
        class: "meta")
      DataTable(
        questions.name, [Column("Fråga", isHead: true), Column("Svar"), Column("Svarade", .number)],
        questions.rows.map { row in
          TableRow([
            Markup(row.name), answers(row.options),
            Markup("\(words(row.answered)) av \(words(questions.answered))"),
          ])
        })
    }
  }

  private func answers(_ options: [(String, Int?)]) -> Markup {
    Markup {
      ul(class: "plain-list") {
        for (option, number) in options { li { "\(option): \(words(number))" } }
      }
    }
  }

  private func words(_ number: Int?) -> String { number.map(String.init) ?? "döljs" }
}
