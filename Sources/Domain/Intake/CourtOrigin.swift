/// R-INT-10: SIG is part of the youth care that social services have proposed to the court.
public struct CourtOrigin: Sendable, Hashable, Codable {
  public let statementOn: Day
  /// Nil while there is no judgment.
  public let judgmentOn: Day?
  public let began: Began

  public enum Began: String, Sendable, Hashable, Codable, CaseIterable {
    case beforeJudgment, afterJudgment, notBegun
  }
}

public struct RecordCourtOrigin: Act {
  public static let kind = ActKind.recordCourtOrigin
  public let statementOn: Day
  public let judgmentOn: Day?
  public let began: CourtOrigin.Began

  public init(statementOn: Day, judgmentOn: Day?, began: CourtOrigin.Began) {
    self.statementOn = statementOn
    self.judgmentOn = judgmentOn
    self.began = began
  }

  public var part: FilePart? { .courtOrigin }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.happened(statementOn, "statementOn", today: given.today)
    if let judgmentOn {
      checks.happened(judgmentOn, "judgmentOn", today: given.today)
      checks.require(
        judgmentOn >= statementOn, "judgmentOn", "Domen kommer efter yttrandet.", by: IntakeRules.courtOrigin)
    }
    checks.require(
      began != .afterJudgment || judgmentOn != nil, "judgmentOn", "Skriv när domen kom.",
      by: IntakeRules.courtOrigin)
    try checks.done()
    return [
      EntryDraft(
        .intake(
          .courtOrigin(CourtOrigin(statementOn: statementOn, judgmentOn: judgmentOn, began: began))))
    ]
  }
}
