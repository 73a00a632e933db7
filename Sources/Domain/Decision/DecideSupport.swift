/// Support on the way, decided before SIG itself so that the person does not lose heart (R-DEC-13).
public struct DecideSupport: Act {
  public static let kind = ActKind.decideSupport
  public let what: String
  public let basis: String
  public let reasons: String
  /// When it was asked for; the time from then to the decision is shown.
  public let appliedOn: Day

  public init(what: String, basis: String, reasons: String, appliedOn: Day) {
    self.what = what
    self.basis = basis
    self.reasons = reasons
    self.appliedOn = appliedOn
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    try given.mustHaveDelegation(.support)
    try file.mustBeDecided(by: given.author)
    let basis = given.directory.legalBasis(basis, on: given.today)
    var checks = Checks()
    checks.text(what, "what", "Skriv vilket stöd som beviljas.", limit: TextLimit.line)
    checks.require(
      basis?.use == .decision, "basis", "Välj ett lagrum som gäller i dag.",
      by: DecisionRules.datedBasis)
    checks.text(reasons, "reasons", "Skriv skälen för beslutet.")
    checks.happened(appliedOn, "appliedOn", today: given.today)
    try checks.done()
    guard let basis else { return [] }
    try basis.mustBeConfirmed(by: DecisionRules.datedBasis)
    let days = appliedOn.days(until: given.today)
    var advice = Advice(given)
    advice.should(
      DecisionRules.quickSupport,
      when: given.programme.decision?.supportWithinDays.map { days > $0 } ?? false,
      "Det har gått \(days) dagar sedan stödet söktes.")
    advice.keepWhereaboutsOut(of: [what, reasons], file)
    return try advice.explained() + [
      EntryDraft(
        .decision(
          .supportDecided(
            SupportDecided(
              what: what, basis: basis, reasons: reasons, appliedOn: appliedOn,
              delegation: given.delegation(of: .support)))),
        nature: .decision)
    ]
  }
}

public struct SupportDecided: Sendable, Hashable, Codable {
  public let what: String
  public let basis: LegalBasis
  public let reasons: String
  public let appliedOn: Day
  public let delegation: DelegationCited?
}

extension CaseFile {
  /// When SIG was applied for: the day the person said yes, or that the referral came.
  public var appliedOn: Day? {
    intake.answer?.reply == .yes ? intake.answeredOn : intake.referral?.received
  }

  /// Days from the application to the decision on SIG; nil while either is missing.
  public var daysToDecision: Int? {
    guard let decided = decision.grant?.on ?? decision.refusal?.on else { return nil }
    return appliedOn?.days(until: decided)
  }
}
