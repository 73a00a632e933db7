/// Grants SIG. Everything the guideline wants in place is checked here, in the order staff would put it right.
public struct DecideGrant: Act {
  public static let kind = ActKind.decideGrant
  public let formOfGrant: String
  public let basis: String
  public let reasons: String
  public let reservation: Reservation

  public init(formOfGrant: String, basis: String, reasons: String, reservation: Reservation) {
    self.formOfGrant = formOfGrant
    self.basis = basis
    self.reasons = reasons
    self.reservation = reservation
  }

  public var part: FilePart? { .decision }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeReadyForDecision(given)
    let basis = given.directory.legalBasis(basis, on: given.today)
    try checkInput(given, basis)
    guard let basis else { return [] }
    try checkConditions(file, given)
    var advice = Advice(given)
    advice.should(
      DecisionRules.differentHands, when: file.sameHands(as: given.author),
      "Du har själv tagit emot eller utrett ärendet.")
    if case .entered(_, let reason) = reservation {
      advice.should(
        DecisionRules.reservationReason, when: reason.isBlank, "Förbehållet saknar skäl.")
    }
    return try advice.explained() + [
      EntryDraft(
        .decision(
          .granted(
            Grant(
              formOfGrant: formOfGrant, basis: basis, reasons: reasons, reservation: reservation,
              consents: file.consentsInForce(at: given.now),
              policeOpinion: file.investigation.suitability[.police]?.body.reason ?? "",
              criteria: file.investigation.targetGroup?.criteria ?? []))),
        nature: .decision)
    ]
  }

  private func checkInput(_ given: Circumstances, _ basis: LegalBasis?) throws(Refusal) {
    var checks = Checks()
    checks.require(
      basis?.use == .decision, "basis", "Välj ett lagrum som gäller i dag.",
      by: DecisionRules.datedBasis)
    checks.require(
      given.programme.formsOfGrant.contains { $0.code == formOfGrant }, "formOfGrant",
      "Välj i vilken form insatsen beviljas.", by: DecisionRules.record)
    checks.text(reasons, "reasons", "Skriv skälen för beslutet.", by: DecisionRules.record)
    switch reservation {
    case .notNeeded(let reason):
      checks.text(
        reason, "reservationReason", "Skriv varför förbehåll inte behövs i det här fallet.",
        by: DecisionRules.reservationExamined)
    case .entered(let wording, let reason):
      checks.text(
        wording, "reservationWording", "Skriv hur förbehållet lyder.",
        by: DecisionRules.reservationExamined)
      checks.optionalText(reason, "reservationReason")
    }
    try checks.done()
  }

  private func checkConditions(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    try must(
      ConsentRules.policeEndsSIG, file.closing.led == nil,
      "Samtycket mot polisen har dragits tillbaka, och ärendet är på väg mot avslut.",
      next: NextStep(.closeFile, "Avsluta ärendet"))
    try must(
      ConsentRules.policeBeforeGrant, file.hasConsentWithPolice(given.directory, at: given.now),
      "Det finns inget gällande samtycke mellan socialtjänsten och polisen.",
      next: NextStep(.giveConsent, "Fråga om samtycke"))
    try must(
      DecisionRules.consentToIntervention, file.consent.intervention?.consents == true,
      "Personens samtycke till själva insatsen är inte antecknat.",
      next: NextStep(.recordInterventionConsent, "Anteckna samtycke till insatsen"))
    let investigation = file.investigation
    try must(
      InvestigationRules.policeOpinion, investigation.suitability[.police] != nil,
      "Polisen har inte svarat på om SIG passar.",
      next: NextStep(.recordSuitability, "Hämta in polisens svar"))
    try must(
      InvestigationRules.threeConditions,
      investigation.suitability[.police]?.body.suitable == true
        && investigation.suitability[.socialServices]?.body.suitable == true
        && investigation.conclusion?.needsCoordination == true,
      "Något av de tre villkoren är inte uppfyllt: socialtjänstens bedömning, polisens eller behovet av samordning."
    )
    let group = investigation.targetGroup
    try must(
      InvestigationRules.criteria, !(group?.criteria.isEmpty ?? true),
      "Inget målgruppskriterium är uppfyllt.",
      next: NextStep(.recordTargetGroup, "Bedöm målgruppen"))
    try must(
      InvestigationRules.riskAndMotivation,
      group?.riskOfRelapse == true && group?.motivated == true,
      "Både risken för återfall och motivationen behöver vara bedömda som uppfyllda.",
      next: NextStep(.recordTargetGroup, "Bedöm målgruppen"))
  }
}

/// Refuses SIG with reasons, what was offered instead, and how to appeal.
public struct DecideRefusal: Act {
  public static let kind = ActKind.decideRefusal
  public let basis: String
  public let reasons: String
  public let howToAppeal: String
  public let offeredInstead: String

  public init(basis: String, reasons: String, howToAppeal: String, offeredInstead: String) {
    self.basis = basis
    self.reasons = reasons
    self.howToAppeal = howToAppeal
    self.offeredInstead = offeredInstead
  }

  public var part: FilePart? { .decision }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeReadyForDecision(given)
    let basis = given.directory.legalBasis(basis, on: given.today)
    var checks = Checks()
    checks.require(
      basis?.use == .decision, "basis", "Välj ett lagrum som gäller i dag.",
      by: DecisionRules.datedBasis)
    checks.text(reasons, "reasons", "Skriv skälen för avslaget.")
    checks.text(howToAppeal, "howToAppeal", "Skriv hur personen kan överklaga.")
    checks.optionalText(offeredInstead, "offeredInstead")
    try checks.done()
    guard let basis else { return [] }
    var advice = Advice(given)
    advice.should(
      IntakeRules.ordinaryMeasures, when: offeredInstead.isBlank,
      "Inget annat stöd är antecknat som erbjudet.")
    advice.should(
      DecisionRules.differentHands, when: file.sameHands(as: given.author),
      "Du har själv tagit emot eller utrett ärendet.")
    return try advice.explained() + [
      EntryDraft(
        .decision(
          .refused(
            GrantRefused(
              basis: basis, reasons: reasons, howToAppeal: howToAppeal,
              offeredInstead: offeredInstead))),
        nature: .decision)
    ]
  }
}

extension CaseFile {
  func mustBeReadyForDecision(_ given: Circumstances) throws(Refusal) {
    try mustBeOpen()
    try must(
      OrganisationRules.delegation, given.programme.deciders.contains(given.author.role),
      "Din roll får inte fatta beslutet enligt programmets delegationsordning.")
    try must(
      InvestigationRules.beforeDecision, investigation.conclusion != nil,
      "Utredningen är inte sammanfattad.",
      next: NextStep(.concludeInvestigation, "Sammanfatta utredningen"))
    var checks = Checks()
    checks.require(
      decision.grant == nil && decision.refusal == nil, "basis", "Beslut är redan fattat.")
    try checks.done()
  }

  /// True when the author has received or investigated the case (R-DEC-07).
  public func sameHands(as author: Author) -> Bool {
    investigation.investigators.contains(author.principal)
      || entries.first?.author.principal == author.principal
  }

  public func consentsInForce(at instant: Instant) -> [Int] {
    consent.inForce(at: instant)
  }
}
