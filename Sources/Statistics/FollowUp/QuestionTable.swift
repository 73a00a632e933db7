/// R-FUP-07: answers to one version of a questionnaire in one programme. Counts persons; small numbers are hidden.
public struct QuestionTable: Sendable, Equatable {
  public let name: String
  /// Answered, declined, not answered yet: of all who were asked.
  public let asking: [Cell]
  public let asked: Cell
  public let rows: [Row]

  public struct Row: Sendable, Equatable {
    public let name: String
    public let options: [String]
    public let cells: [Cell]
    /// How many answered the question.
    public let answered: Cell

    fileprivate init(_ counts: Counts, _ suppression: Suppression) {
      name = counts.name
      options = counts.options
      cells = suppression.row(counts.numbers)
      answered = suppression.total(counts.numbers)
    }
  }

  /// A question: what can be answered, and how many answered each.
  public struct Counts: Sendable {
    public let name: String
    public let options: [String]
    public let numbers: [Int]

    public init(name: String, options: [String], numbers: [Int]) {
      self.name = name
      self.options = options
      self.numbers = numbers
    }
  }

  public init(_ name: String, asking: [Int], _ questions: [Counts], suppression: Suppression) {
    self.name = name
    self.asking = suppression.row(asking)
    asked = suppression.total(asking)
    rows = questions.map { Row($0, suppression) }
  }
}
