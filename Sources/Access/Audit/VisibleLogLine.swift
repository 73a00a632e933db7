import Domain

/// A line of a round as its reviewer sees it: who looked and why it stands out, and of the file nothing
/// but a word that tells it from other files.
public struct VisibleLogLine: Sendable {
  /// Its place in the round, from 1.
  public let number: Int
  public let kind: ReviewLine.Kind
  public let assignment: AssignmentID
  /// Nil on own pages: there the name would be the person's.
  public let name: String?
  public let title: String
  public let agency: String
  /// As `3F7K-9QWM`; nil for a pattern over several files.
  public let file: String?
  public let first: Instant
  public let last: Instant
  public let times: Int
  public let denied: Int
  public let files: Int
  /// Codes of what was looked at or done.
  public let whats: [String]
  public let outcome: LookOutcome
  /// A code.
  public let ground: String
  public let flags: [ReviewFlag]
  /// In order; the last one counts.
  public let judgements: [VisibleJudgement]

  public var latest: VisibleJudgement? { judgements.last }
}

/// What a reviewer has written of a line.
public struct VisibleJudgement: Sendable {
  public let judgement: ReviewJudgement
  public let by: String
  public let at: Instant
  /// Written after the round was signed.
  public let isAddition: Bool

  public init(judgement: ReviewJudgement, by: String, at: Instant, isAddition: Bool) {
    self.judgement = judgement
    self.by = by
    self.at = at
    self.isAddition = isAddition
  }
}

/// What is known of a line before Access has decided how much of it the reviewer is shown.
public struct RecordedLine: Sendable {
  public let number: Int
  public let line: ReviewLine
  public let name: String
  public let title: String
  public let agencyName: String
  /// The file's name to this agency's reviewers.
  public let pseudonym: String?
  public let judgements: [VisibleJudgement]

  public init(
    number: Int, line: ReviewLine, name: String, title: String, agencyName: String,
    pseudonym: String?, judgements: [VisibleJudgement]
  ) {
    self.number = number
    self.line = line
    self.name = name
    self.title = title
    self.agencyName = agencyName
    self.pseudonym = pseudonym
    self.judgements = judgements
  }
}

extension Access {
  /// Nil unless somebody of the reviewer's agency looked, or it was in one of the agency's files.
  public static func logLine(_ recorded: RecordedLine, for reviewer: Author) -> VisibleLogLine? {
    let line = recorded.line
    guard mayReviewLog(reviewer), line.viewer.agency == reviewer.agency || line.isByOther else {
      return nil
    }
    let named = !line.viewer.isOnOwnPage
    return VisibleLogLine(
      number: recorded.number, kind: line.kind, assignment: line.viewer.assignment,
      name: named ? recorded.name : nil, title: recorded.title, agency: recorded.agencyName,
      file: recorded.pseudonym, first: line.first, last: line.last, times: line.times,
      denied: line.denied, files: line.files, whats: line.whats,
      outcome: LookOutcome(line.outcome), ground: line.ground, flags: line.flags,
      judgements: recorded.judgements)
  }
}

extension LookOutcome {
  fileprivate init(_ outcome: ReviewLook.Outcome) {
    self =
      switch outcome {
      case .permitted: .permitted
      case .denied: .denied
      case .refused: .refused
      }
  }
}
