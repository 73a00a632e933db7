import Domain
import HTML

/// Answers to the same questions time after time: dots on the steps of each scale, lines between them, the last
/// one warm. Words carry what the picture says, and the table stands behind.
struct AnswersOverTime: Component {
  struct Time {
    let form: Questionnaire
    let body: QuestionnaireAnswered
    let on: Day
  }

  /// In the language of the page.
  struct Words {
    let before: String
    let now: String
    let asTable: String
    let head: String
    /// Time goes from right to left.
    let mirrors: Bool
    let said: (Questionnaire.Wording) -> String
    let day: (Day) -> String

    static func swedish(_ dates: Dates) -> Words {
      Words(
        before: "Först", now: "Nu", asTable: "Samma sak som tabell", head: "Fråga", mirrors: false,
        said: { $0.sv }, day: dates.full)
    }
  }

  private let times: [Time]
  private let words: Words
  private let id: String

  init(_ times: [Time], _ words: Words, id: String = "svar") {
    self.times = times.filter { !$0.body.answers.isEmpty }
    self.words = words
    self.id = id
  }

  var markup: Markup {
    if let form = times.last?.form {
      for question in form.questions {
        let points = self.points(question)
        if !points.isEmpty { drawn(question, form, points) }
      }
      details(class: "more") {
        summary(words.asTable)
        table(form)
      }
    }
  }

  private struct Point {
    let option: Questionnaire.Option
    let level: Int
    let on: Day
  }

  /// Answers of another version are on the same line only where the question and its answers are the same.
  private func points(_ question: Questionnaire.Question) -> [Point] {
    times.compactMap { time in
      guard let asked = time.form.questions.first(where: { $0.code == question.code }),
        let level = time.body.level(of: asked, in: time.form)
      else { return nil }
      return Point(option: time.form.options(of: asked)[level], level: level, on: time.on)
    }
  }

  private func drawn(
    _ question: Questionnaire.Question, _ form: Questionnaire, _ points: [Point]
  ) -> Markup {
    let steps = form.options(of: question).count
    return div(class: "answers-over-time") {
      h3(words.said(question.text))
      if points.count > 1 { picture(question, points, steps) }
      p(class: "meta") {
        if points.count > 1, let first = points.first {
          "\(words.before): \(words.said(first.option.text)) (\(words.day(first.on))). "
        }
        if let last = points.last {
          strong("\(words.now): \(words.said(last.option.text))")
          " (\(words.day(last.on)))"
        }
      }
    }
  }

  private func picture(
    _ question: Questionnaire.Question, _ points: [Point], _ steps: Int
  ) -> Markup {
    let mark = "\(id)-\(question.code)"
    let told = points.map { "\(words.said($0.option.text)) \(words.day($0.on))" }.joined(separator: ", ")
    func across(_ place: Int) -> Int {
      let way = 40 + 920 * place / max(1, points.count - 1)
      return words.mirrors ? 1000 - way : way
    }
    func down(_ level: Int) -> Int { 12 + 18 * (steps - 1 - level) }
    return svg(
      class: "course-picture", .role("img"), .ariaLabelledBy("\(mark)-titel \(mark)-text"),
      .height(24 + 18 * max(1, steps - 1))
    ) {
      drawingTitle(words.said(question.text), .id("\(mark)-titel"))
      desc(told, .id("\(mark)-text"))
      for level in 0..<steps {
        line(
          class: "guide", .x1(permille: 0), .x2(permille: 1000), .y1(down(level)), .y2(down(level)))
      }
      for (place, (from, to)) in zip(points, points.dropFirst()).enumerated() {
        line(
          class: "way", .x1(permille: across(place)), .x2(permille: across(place + 1)),
          .y1(down(from.level)), .y2(down(to.level)))
      }
      for (place, point) in points.enumerated() {
        circle(
          class: place == points.count - 1 ? "dot last" : "dot", .cx(permille: across(place)),
          .cy(down(point.level)), .r(place == points.count - 1 ? 8 : 6))
      }
    }
  }

  private func table(_ form: Questionnaire) -> DataTable {
    DataTable(
      words.said(form.name),
      [Column(words.head, isHead: true)] + times.map { Column(words.day($0.on)) },
      form.questions.map { question in
        TableRow(
          words: [words.said(question.text)]
            + times.map { time in
              let asked = time.form.questions.first { $0.code == question.code }
              let level = asked.flatMap { time.body.level(of: $0, in: time.form) }
              return asked.flatMap { asked in
                level.map { words.said(time.form.options(of: asked)[$0].text) }
              } ?? "–"
            })
      })
  }
}
