/// Support that cannot wait until the investigation is done, so that the person does not lose heart (R-INV-09).
public struct UrgentSupport: Sendable, Hashable, Codable {
  public let what: String
  public let why: String
  /// The day the need was told or applied for.
  public let needed: Day
  /// The decision that answered it; older entries hold it themselves.
  public internal(set) var decision: Decision?
  /// The entry that marked it as urgent; nil in that entry itself.
  public let continues: Int?

  public init(what: String, why: String, needed: Day, decision: Decision?, continues: Int? = nil) {
    self.what = what
    self.why = why
    self.needed = needed
    self.decision = decision
    self.continues = continues
  }

  public struct Decision: Sendable, Hashable, Codable {
    public let on: Day
    public let granted: Bool
    public let by: String

    public init(on: Day, granted: Bool, by: String) {
      self.on = on
      self.granted = granted
      self.by = by
    }
  }

  /// Days from the need to the decision; nil while nothing is decided.
  public var leadDays: Int? { decision.map { needed.days(until: $0.on) } }
}

/// Marks support that cannot wait, so that the days are counted. It is decided like any other (`DecideSupport`).
public struct RecordUrgentSupport: Act {
  public static let kind = ActKind.recordUrgentSupport
  public let what: String
  public let why: String
  public let needed: Day
  /// The entry that marked it; nil for a new one.
  public let number: Int?

  public init(what: String, why: String, needed: Day, correcting number: Int? = nil) {
    self.what = what
    self.why = why
    self.needed = needed
    self.number = number
  }

  public var part: FilePart? { number.map(FilePart.urgentSupport) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let marked = number.flatMap { file.investigation.urgentSupport($0) }
    var checks = Checks()
    checks.require(number == nil || marked != nil, "what", "Stödet finns inte i akten.")
    checks.require(
      marked?.body.decision == nil, "what", "Stödet är beslutat. Det som då stod där ändras inte.")
    checks.text(what, "what", "Skriv vilket stöd det gäller.", limit: TextLimit.line)
    checks.text(why, "why", "Skriv varför det inte kan vänta.")
    checks.happened(needed, "needed", today: given.today)
    try checks.done()
    return [
      EntryDraft(
        .investigation(
          .urgentSupport(
            UrgentSupport(what: what, why: why, needed: needed, decision: nil, continues: number))),
        happened: needed, nature: .judgement, corrects: marked?.sequence)
    ]
  }
}
