import Domain

/// One thing that a file is counted as. Counts over all cases are kept as files change, so that results cost the
/// same however many files there are; codes and numbers only.
struct Tally: Hashable, Sendable {
  let question: Question
  let agency: AgencyID
  let codes: [String]

  enum Question: String, Sendable, CaseIterable {
    /// programme, stage, outcome, sex
    case offers
    /// programme, its version, model, year, outcome; of no agency
    case models
    /// sex, whether there is a plan; of those who have said yes
    case survey
    /// programme, whether there is a short plan; of open cases that have SIG
    case plans
    /// days
    case leadTimes
    /// programme, questionnaire, version, question, choice; of no agency
    case answers
    /// Open cases of the agency's own
    case owned
  }

  static let nobody = AgencyID(0)

  private init(_ question: Question, _ agency: AgencyID, _ codes: [String]) {
    self.question = question
    self.agency = agency
    self.codes = codes
  }
}

extension Tally {
  static func all(_ rows: ReadModelRows) -> [Tally] {
    var tallies: [Tally] = []
    if let row = rows.caseRow {
      let outcome = row.outcome.rawValue
      tallies.append(
        Tally(.offers, row.agency, [row.programme, row.stage.rawValue, outcome, row.sex.rawValue]))
      tallies.append(
        Tally(
          .models, nobody,
          [
            row.programme, row.programmeFrom.map { String($0.number) } ?? "", row.model?.rawValue ?? "",
            row.registeredOn.map { String($0.components.year) } ?? "", outcome,
          ]))
      if row.consented {
        tallies.append(Tally(.survey, row.agency, [row.sex.rawValue, row.planned ? "1" : "0"]))
      }
      if row.closedOn == nil {
        tallies.append(Tally(.owned, row.agency, []))
        for plan in rows.measures where plan.variable == .actionPlan {
          tallies.append(Tally(.plans, row.agency, [row.programme, plan.value]))
        }
      }
    }
    tallies += rows.leadTimes.map { Tally(.leadTimes, $0.agency, [String($0.days)]) }
    tallies += rows.questionnaires.map {
      Tally(
        .answers, nobody,
        [$0.programme, $0.questionnaire, String($0.version.number), $0.question, $0.choice])
    }
    return tallies
  }
}

/// How much each count has moved.
struct TallyChanges {
  private(set) var numbers: [Tally: Int] = [:]

  mutating func move(from old: ReadModelRows?, to new: ReadModelRows) {
    for tally in Tally.all(new) { numbers[tally, default: 0] += 1 }
    for tally in old.map(Tally.all) ?? [] { numbers[tally, default: 0] -= 1 }
  }

  /// Always in the same order, so that two who count the same do not wait for each other in a ring.
  func store(_ connection: any Connection) throws {
    for (tally, number) in numbers.filter({ $0.value != 0 }).sorted(by: { $0.key.place < $1.key.place }) {
      try connection.execute(
        """
        INSERT INTO tally (question, agency, codes, number) VALUES ($1, $2, $3, $4)
        ON CONFLICT (question, agency, codes) DO UPDATE SET number = tally.number + excluded.number
        """,
        [
          .text(tally.question.rawValue), .id(tally.agency), .text(tally.joined), .integer(number),
        ])
    }
  }
}

extension Tally {
  /// A sign that no code has in it.
  static let mark = "\u{1F}"

  fileprivate var joined: String { codes.joined(separator: Self.mark) }
  fileprivate var place: (String, AgencyID, String) { (question.rawValue, agency, joined) }

  static let statement = """
    SELECT agency, codes, number FROM tally WHERE question = $1 AND number <> 0 ORDER BY agency, codes
    """

  /// Every count of a question that is not nought.
  static func read(_ question: Question, _ connection: any Connection) throws -> [(tally: Tally, number: Int)]
  {
    try connection.rows(
      statement, [.text(question.rawValue)]
    ) { row in
      let codes = try row.text(1).split(separator: mark, omittingEmptySubsequences: false).map(String.init)
      return (Tally(question, try row.id(0), codes), try row.int(2))
    }
  }

  /// All that is stored, for comparing it with the files.
  static func stored(_ connection: any Connection) throws -> [Tally: Int] {
    var found: [Tally: Int] = [:]
    for question in Question.allCases {
      for (tally, number) in try read(question, connection) { found[tally.normal] = number }
    }
    return found
  }

  /// One without codes reads back with an empty one.
  private var normal: Tally { codes == [""] ? Tally(question, agency, []) : self }
}
