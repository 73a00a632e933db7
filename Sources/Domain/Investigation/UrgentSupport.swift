/// Support that cannot wait until the investigation is done, so that the person does not lose heart (R-INV-09).
public struct UrgentSupport: Sendable, Hashable, Codable {
  public let what: String
  public let why: String
  /// The day the need was told or applied for.
  public let needed: Day
  public let decision: Decision?
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

/// Marks support as urgent, and writes down when it was decided. The decision itself is made where such support is decided.
public struct RecordUrgentSupport: Act {
  public static let kind = ActKind.recordUrgentSupport
  /// The entry that marked it; nil for a new one.
  public let number: Int?
  public let support: UrgentSupport

  public init(_ support: UrgentSupport, continuing number: Int? = nil) {
    self.support = support
    self.number = number
  }

  public var part: FilePart? { number.map(FilePart.urgentSupport) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let marked = number.flatMap { number in file.investigation.urgent.first { $0.number == number } }
    var checks = Checks()
    checks.require(number == nil || marked != nil, "what", "Stödet finns inte i akten.")
    checks.text(support.what, "what", "Skriv vilket stöd det gäller.", limit: TextLimit.line)
    checks.text(support.why, "why", "Skriv varför det inte kan vänta.")
    checks.happened(support.needed, "needed", today: given.today)
    if let decision = support.decision {
      checks.happened(decision.on, "decidedOn", today: given.today)
      checks.require(
        support.needed <= decision.on, "decidedOn", "Beslutet kan inte vara före dagen då behovet kom fram.")
      checks.text(decision.by, "decidedBy", "Skriv vem som beslutade.", limit: TextLimit.line)
    }
    try checks.done()
    var advice = Advice(given)
    if let limit = given.programme.investigation?.urgentWithinDays {
      let days = support.needed.days(until: support.decision?.on ?? given.today)
      advice.should(
        InvestigationRules.urgentSupport, when: support.decision != nil && days > limit,
        "Beslutet kom efter \(days) dagar. Programmet säger högst \(limit).")
    }
    return try advice.explained() + [
      EntryDraft(
        .investigation(
          .urgentSupport(
            UrgentSupport(
              what: support.what, why: support.why, needed: support.needed, decision: support.decision,
              continues: number))),
        happened: support.decision?.on ?? support.needed,
        nature: support.decision == nil ? .judgement : .decision, source: support.decision?.by,
        corrects: marked?.sequence)
    ]
  }
}
