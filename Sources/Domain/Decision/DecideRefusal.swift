/// Refuses SIG with reasons, what was offered instead, and how to appeal.
public struct DecideRefusal: Act {
  public static let kind = ActKind.decideRefusal
  public let basis: String
  public let reasons: String
  /// What the person gets to know beside the programme's own words on how to appeal.
  public let howToAppeal: String
  public let offeredInstead: String
  /// Why the person does not have to read the material first.
  public let materialUnneeded: String

  public init(
    basis: String, reasons: String, howToAppeal: String, offeredInstead: String,
    materialUnneeded: String = ""
  ) {
    self.basis = basis
    self.reasons = reasons
    self.howToAppeal = howToAppeal
    self.offeredInstead = offeredInstead
    self.materialUnneeded = materialUnneeded
  }

  public var part: FilePart? { .decision }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeReadyForDecision(.refusal, given)
    let basis = given.directory.legalBasis(basis, on: given.today)
    let appeal = given.appeal(of: self.basis)
    try checkInput(file, given, basis, appeal)
    guard let basis else { return [] }
    try basis.mustBeConfirmed(by: DecisionRules.datedBasis)
    try file.mustHaveThoughtOfChildren()
    var advice = Advice(given)
    advice.should(
      IntakeRules.ordinaryMeasures, when: offeredInstead.isBlank,
      "Inget annat stöd är antecknat som erbjudet.")
    file.askAboutHands(of: given.author, &advice)
    advice.keepWhereaboutsOut(of: [reasons, offeredInstead], file)
    return try advice.explained() + [
      EntryDraft(
        .decision(
          .refused(
            GrantRefused(
              basis: basis, reasons: reasons, howToAppeal: howToAppeal,
              offeredInstead: offeredInstead, appeal: appeal,
              delegation: given.delegation(of: .refusal),
              childImpact: file.decision.childImpact?.sequence,
              materialUnneeded: materialUnneeded.isBlank ? nil : materialUnneeded))),
        nature: .decision)
    ]
  }

  private func checkInput(
    _ file: CaseFile, _ given: Circumstances, _ basis: LegalBasis?, _ appeal: AppealGiven?
  ) throws(Refusal) {
    var checks = Checks()
    checks.require(
      basis?.use == .decision, "basis", "Välj ett lagrum som gäller i dag.",
      by: DecisionRules.datedBasis)
    checks.text(reasons, "reasons", "Skriv skälen för avslaget.")
    checks.require(
      appeal != nil || !howToAppeal.isBlank, "howToAppeal", "Skriv hur personen kan överklaga.")
    checks.optionalText(howToAppeal, "howToAppeal")
    checks.optionalText(offeredInstead, "offeredInstead")
    checks.optionalText(materialUnneeded, "materialUnneeded")
    checks.require(
      !file.lacksMaterial(before: .refusal, given) || !materialUnneeded.isBlank, "materialUnneeded",
      "Låt personen läsa underlaget först, eller skriv varför det är uppenbart att det inte behövs.")
    try checks.done()
  }
}

extension Circumstances {
  /// How a decision on the basis is appealed, by the rows that hold today.
  func appeal(of basis: String) -> AppealGiven? {
    programme.decision?.appeal(of: basis, on: today).map { terms in
      AppealGiven(
        days: terms.days, text: terms.text, rule: directory.legalBasis(terms.rule, on: today))
    }
  }
}
