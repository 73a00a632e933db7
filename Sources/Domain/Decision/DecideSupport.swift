/// Support on the way, decided before SIG itself so that the person does not lose heart (R-DEC-13): what was marked as
/// urgent (R-INV-09), or what was asked for in another way.
public struct DecideSupport: Act {
  public static let kind = ActKind.decideSupport
  public let what: String
  public let basis: String
  public let reasons: String
  /// When it was asked for; the time from then to the decision is shown.
  public let appliedOn: Day
  /// What was marked as urgent, that this answers.
  public let urgent: Int?
  public let isGranted: Bool
  /// For a refusal: what the person gets to know beside the programme's own words on how to appeal.
  public let howToAppeal: String

  public init(
    what: String, basis: String, reasons: String, appliedOn: Day, answering urgent: Int? = nil,
    isGranted: Bool = true, howToAppeal: String = ""
  ) {
    self.what = what
    self.basis = basis
    self.reasons = reasons
    self.appliedOn = appliedOn
    self.urgent = urgent
    self.isGranted = isGranted
    self.howToAppeal = howToAppeal
  }

  public var part: FilePart? { urgent.map(FilePart.urgentSupport) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    try given.mustHaveDelegation(.support)
    try file.mustBeDecided(by: given.author)
    let basis = given.directory.legalBasis(basis, on: given.today)
    let appeal = isGranted ? nil : given.appeal(of: self.basis)
    try checkInput(file, given, basis, appeal)
    guard let basis else { return [] }
    try basis.mustBeConfirmed(by: DecisionRules.datedBasis)
    let days = appliedOn.days(until: given.today)
    var advice = Advice(given)
    advice.should(
      urgent == nil ? DecisionRules.quickSupport : InvestigationRules.urgentSupport,
      when: given.programme.supportWithinDays.map { days > $0 } ?? false,
      "Det har gått \(days) dagar sedan stödet söktes.")
    advice.keepWhereaboutsOut(of: [what, reasons], file)
    return try advice.explained() + [
      EntryDraft(
        .decision(
          .supportDecided(
            SupportDecided(
              what: what, basis: basis, reasons: reasons, appliedOn: appliedOn,
              delegation: given.delegation(of: .support), urgent: urgent,
              granted: isGranted ? nil : false, appeal: appeal,
              howToAppeal: howToAppeal.isBlank ? nil : howToAppeal))),
        nature: .decision)
    ]
  }

  private func checkInput(
    _ file: CaseFile, _ given: Circumstances, _ basis: LegalBasis?, _ appeal: AppealGiven?
  ) throws(Refusal) {
    let marked = urgent.flatMap { file.investigation.urgentSupport($0) }
    var checks = Checks()
    checks.require(urgent == nil || marked != nil, "what", "Stödet finns inte i akten.")
    checks.require(marked?.body.decision == nil, "what", "Stödet är redan beslutat.")
    checks.text(what, "what", "Skriv vilket stöd det gäller.", limit: TextLimit.line)
    checks.require(
      basis?.use == .decision, "basis", "Välj ett lagrum som gäller i dag.",
      by: DecisionRules.datedBasis)
    checks.text(reasons, "reasons", "Skriv skälen för beslutet.")
    checks.happened(appliedOn, "appliedOn", today: given.today)
    checks.require(
      isGranted || appeal != nil || !howToAppeal.isBlank, "howToAppeal",
      "Skriv hur personen kan överklaga.")
    checks.optionalText(howToAppeal, "howToAppeal")
    try checks.done()
  }
}

public struct SupportDecided: Sendable, Hashable, Codable {
  public let what: String
  public let basis: LegalBasis
  public let reasons: String
  public let appliedOn: Day
  public let delegation: DelegationCited?
  /// What was marked as urgent, that it answers.
  public var urgent: Int?
  /// False for a refusal; nil for yes, as in entries from before there was a no.
  public var granted: Bool?
  public var appeal: AppealGiven?
  public var howToAppeal: String?

  public var isGranted: Bool { granted ?? true }
}

extension Programme {
  /// Days within which support on the way should be decided. Versions from before the two were one have it in either place.
  public var supportWithinDays: Int? {
    decision?.supportWithinDays ?? investigation?.urgentWithinDays
  }
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
