import Access
import Domain
import Journal
import Statistics

extension Desk {
  public typealias QuestionTable = Statistics.QuestionTable

  /// What was answered to questionnaires, without identities, for those who read results.
  /// - Throws: `.denied(.role)` for everyone else.
  public func questionnaireResults(by author: Author) async throws(DeskError) -> [QuestionTable] {
    try await catching {
      guard Access.mayReadResults(author) else { throw Denial.role }
      return try await read(as: author, for: .counts) { connection in
        let counts = try QuestionnaireCounts.all(connection)
        let directory = try directories.current(connection)
        return QuestionnaireSheets(counts, directory).tables
      }
    }
  }
}

/// Counts gathered by programme and version, in the order of the questions as they were worded.
private struct QuestionnaireSheets {
  let tables: [QuestionTable]

  init(_ counts: [QuestionnaireCounts.Count], _ directory: Directory) {
    var seen: Set<String> = []
    tables = directory.programmes.sorted { ($0.code, $0.validFrom) < ($1.code, $1.validFrom) }
      .flatMap { programme in
        (programme.followUp?.questionnaires ?? []).compactMap { form -> QuestionTable? in
          let its = counts.filter {
            $0.programme == programme.code && $0.questionnaire == form.code && $0.version == form.validFrom
          }
          guard !its.isEmpty, seen.insert("\(programme.code) \(form.code) \(form.validFrom)").inserted else {
            return nil
          }
          return Self.table(programme, form, its)
        }
      }
  }

  private static func table(
    _ programme: Programme, _ form: Questionnaire, _ counts: [QuestionnaireCounts.Count]
  ) -> QuestionTable {
    func number(_ question: String, _ choice: String) -> Int {
      counts.filter { $0.question == question && $0.choice == choice }.reduce(0) { $0 + $1.number }
    }
    return QuestionTable(
      "\(programme.name), \(form.name.sv)",
      asking: QuestionnaireRow.Asking.allCases.map { number("", $0.rawValue) },
      form.questions.map { question in
        let options = form.options(of: question)
        return QuestionTable.Counts(
          name: question.name, options: options.map(\.text.sv),
          numbers: options.map { number(question.code, $0.code) })
      }, suppression: Suppression())
  }
}
