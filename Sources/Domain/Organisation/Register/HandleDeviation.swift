/// The operative group has looked at a shortcoming: why it comes about, and how common it is.
public struct AnalyseDeviation: RegisterAct {
  public static let kind = RegisterActKind.analyseDeviation
  public static let readsNames = true
  public let deviation: RecordID
  public let text: String

  public init(_ deviation: RecordID, text: String) {
    self.deviation = deviation
    self.text = text
  }

  public var record: RecordID? { deviation }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.text(text, "text", "Skriv vad ni har kommit fram till.")
    return try given.step(.analysed, of: self.deviation, from: [.reported, .analysed], text, &checks)
  }
}

/// It takes more than the operative group can decide: the steering group is asked.
public struct LiftDeviation: RegisterAct {
  public static let kind = RegisterActKind.liftDeviation
  public static let readsNames = true
  public let deviation: RecordID
  /// What the steering group is asked to decide.
  public let asks: String

  public init(_ deviation: RecordID, asks: String) {
    self.deviation = deviation
    self.asks = asks
  }

  public var record: RecordID? { deviation }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.text(asks, "text", "Skriv vad styrgruppen behöver besluta.")
    return try given.step(.lifted, of: deviation, from: [.analysed, .decided], asks, &checks)
  }
}

/// A decision on what is to be better, by the operative group, or by the steering group on what was lifted to it.
public struct DecideDeviation: RegisterAct {
  public static let kind = RegisterActKind.decideDeviation
  public static let readsNames = true
  public let deviation: RecordID
  public let text: String
  /// As a title or a group, never somebody in a file.
  public let responsible: String
  public let due: Day?
  /// The unit whose book it stands in, when the steering group decides; nil for the author's own.
  public let unit: AgencyID?

  public init(_ deviation: RecordID, text: String, responsible: String, due: Day?, unit: AgencyID? = nil) {
    self.deviation = deviation
    self.text = text
    self.responsible = responsible
    self.due = due
    self.unit = unit
  }

  public var record: RecordID? { deviation }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.text(text, "text", "Skriv vad som är beslutat. Den som rapporterade läser det.")
    checks.text(
      responsible, "responsible", "Skriv vem som ser till att det blir gjort.", limit: TextLimit.line)
    checks.require(due.map { given.today <= $0 } ?? true, "due", "Dagen har redan varit.")
    let steers = given.author.role == .management
    return try given.step(
      steers ? .decidedSteering : .decidedOperative, of: deviation, from: steers ? [.lifted] : [.analysed],
      text,
      responsible: responsible, due: due, &checks)
  }
}

/// What was decided is done, and whether it helped.
public struct FinishDeviation: RegisterAct {
  public static let kind = RegisterActKind.finishDeviation
  public static let readsNames = true
  public let deviation: RecordID
  public let text: String

  public init(_ deviation: RecordID, text: String) {
    self.deviation = deviation
    self.text = text
  }

  public var record: RecordID? { deviation }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.text(text, "text", "Skriv vad som är gjort, och om det har blivit bättre.")
    return try given.step(.finished, of: deviation, from: [.decided], text, &checks)
  }
}

extension RegisterCircumstances {
  /// One more step, when it holds nobody and follows on where the report has come. Analysis comes before any
  /// decision (R-FUP-12).
  fileprivate func step(
    _ kind: Deviation.Step.Kind, of id: RecordID, from states: Set<Deviation.State>, _ text: String,
    responsible: String? = nil, due: Day? = nil, _ checks: inout Checks
  ) throws(Refusal) -> [RegisterDraft] {
    checks.withoutIdentity([("text", text), ("responsible", responsible ?? "")], self)
    checks.require(earlier?.deviation != nil, "record", "Välj en rapport i listan.")
    if let state = earlier?.deviation?.state {
      let isEarly = state == .reported && kind != .analysed
      checks.require(
        !isEarly, "record", "Bristen är inte analyserad än. Skriv först vad ni har kommit fram till.",
        by: OrganisationRules.deviations)
      checks.require(
        isEarly || states.contains(state), "record", "Rapporten har redan kommit längre. Ladda om listan.")
    }
    try checks.done()
    guard let deviation = earlier?.deviation else { return [] }
    let step = Deviation.Step(kind: kind, on: today, text: text, responsible: responsible, due: due)
    return [.record(id, .deviation(deviation.adding(step)))]
  }
}
