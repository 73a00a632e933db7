/// What the operative group tells the steering group, without persons (R-ORG-05).
public struct ForumReport: Sendable, Hashable, Codable {
  public let from: Day
  public let through: Day
  public let needs: String
  public let interventions: String
  public let cooperation: String
  /// What the steering group is asked to decide.
  public let asks: String

  public init(
    from: Day, through: Day, needs: String, interventions: String, cooperation: String, asks: String
  ) {
    self.from = from
    self.through = through
    self.needs = needs
    self.interventions = interventions
    self.cooperation = cooperation
    self.asks = asks
  }
}

public struct WriteReport: RegisterAct {
  public static let kind = RegisterActKind.writeReport
  public let report: ForumReport
  public let record: RecordID?

  public init(_ report: ForumReport, correcting record: RecordID? = nil) {
    self.report = report
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.happened(report.from, "from", today: given.today)
    checks.happened(report.through, "through", today: given.today)
    checks.period(report.from, report.through)
    checks.text(report.needs, "needs", "Skriv vilka behov ni ser.")
    checks.withoutPersons(
      [
        ("needs", report.needs), ("interventions", report.interventions),
        ("cooperation", report.cooperation), ("asks", report.asks),
      ], by: OrganisationRules.reportUpwards)
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .report(report))]
  }
}

/// What the steering group says to everybody below it: a priority, a resource, an answer (R-ORG-02).
public struct SteeringWord: Sendable, Hashable, Codable {
  public let on: Day
  public let heading: String
  public let text: String

  public init(on: Day, heading: String, text: String) {
    self.on = on
    self.heading = heading
    self.text = text
  }
}

public struct WriteSteeringWord: RegisterAct {
  public static let kind = RegisterActKind.writeSteeringWord
  public let word: SteeringWord
  public let record: RecordID?

  public init(_ word: SteeringWord, correcting record: RecordID? = nil) {
    self.word = word
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.happened(word.on, "on", today: given.today)
    checks.text(word.heading, "heading", "Skriv vad beskedet gäller.", limit: TextLimit.line)
    checks.text(word.text, "text", "Skriv beskedet.")
    checks.withoutPersons([("heading", word.heading), ("text", word.text)])
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .steeringWord(word))]
  }
}
