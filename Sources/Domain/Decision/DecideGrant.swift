/// Grants SIG. Everything the guideline wants in place is checked here, in the order staff would put it right.
public struct DecideGrant: Act {
  public static let kind = ActKind.decideGrant
  public let formOfGrant: String
  public let basis: String
  public let reasons: String
  public let reservation: Reservation
  public let conditions: String
  public let consulted: Consulted

  public init(
    formOfGrant: String, basis: String, reasons: String, reservation: Reservation,
    conditions: String = "", consulted: Consulted = Consulted()
  ) {
    self.formOfGrant = formOfGrant
    self.basis = basis
    self.reasons = reasons
    self.reservation = reservation
    self.conditions = conditions
    self.consulted = consulted
  }

  public var part: FilePart? { .decision }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeReadyForDecision(.grant, given)
    let basis = given.directory.legalBasis(basis, on: given.today)
    try checkInput(given, basis)
    guard let basis else { return [] }
    try basis.mustBeConfirmed(by: DecisionRules.datedBasis)
    try checkConditions(file, given)
    try file.mustHaveThoughtOfChildren()
    var advice = Advice(given)
    file.askAboutHands(of: given.author, &advice)
    file.askAboutConsulting(consulted, given.author, &advice)
    advice.should(
      AssessmentRules.beforeConsent, when: file.lacksAssessmentBeforeConsent(given.programme),
      "Ingen strukturerad riskbedömning var påbörjad när personen gav sitt samtycke.")
    if case .entered(_, let reason) = reservation {
      advice.should(
        DecisionRules.reservationReason, when: reason.isBlank, "Förbehållet saknar skäl.")
    }
    advice.keepWhereaboutsOut(of: [reasons, conditions], file)
    return try advice.explained() + [
      EntryDraft(.decision(.granted(grant(file, given, basis))), nature: .decision)
    ]
  }

  private func grant(_ file: CaseFile, _ given: Circumstances, _ basis: LegalBasis) -> Grant {
    Grant(
      formOfGrant: formOfGrant, basis: basis, reasons: reasons, reservation: reservation,
      consents: file.consentsInForce(at: given.now),
      policeOpinion: file.investigation.suitability[.police]?.body.reason ?? "",
      criteria: file.investigation.targetGroup?.criteria ?? [],
      conditions: conditions.isBlank ? nil : conditions, consulted: consulted,
      delegation: given.delegation(of: .grant), childImpact: file.decision.childImpact?.sequence)
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
    checkTerms(given.programme.decision?.terms(of: formOfGrant), &checks)
    checkReservation(&checks)
    checks.optionalText(consulted.police, "consultedPolice", limit: TextLimit.line)
    checks.optionalText(consulted.lots, "consultedLots", limit: TextLimit.line)
    try checks.done()
  }

  private func checkTerms(_ terms: GrantTerms?, _ checks: inout Checks) {
    checks.optionalText(conditions, "conditions")
    guard let terms else { return }
    checks.require(
      terms.bases?.contains(basis) ?? true, "basis", "Det lagrumet hör inte till den formen. Välj ett annat.",
      by: DecisionRules.formDemands)
    checks.require(
      terms.asksConditions != true || !conditions.isBlank, "conditions",
      "Skriv villkoren för insatsen.", by: DecisionRules.formDemands)
  }

  private func checkReservation(_ checks: inout Checks) {
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
    try file.mustHaveHeard(
      about: .decision,
      elsewhere: [file.intake.answer?.words ?? ""] + file.consent.consents.map(\.childsView),
      at: given.now)
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

extension CaseFile {
  func mustBeReadyForDecision(
    _ what: DelegatedDecision, _ given: Circumstances
  ) throws(Refusal) {
    try mustBeOpen()
    try given.mustHaveDelegation(what)
    try mustBeDecided(by: given.author)
    try must(
      InvestigationRules.beforeDecision, investigation.conclusion != nil,
      "Utredningen är inte sammanfattad.",
      next: NextStep(.concludeInvestigation, "Sammanfatta utredningen"))
    var checks = Checks()
    checks.require(
      decision.grant == nil && decision.refusal == nil, "basis", "Beslut är redan fattat.")
    try checks.done()
  }

  public func consentsInForce(at instant: Instant) -> [Int] {
    consent.inForce(at: instant)
  }

  /// The police have answered in the file themselves, which is to be consulted.
  public var policeAnsweredThemselves: Bool {
    entries.contains { entry in
      guard case .investigation(.suitability(let body)) = entry.body else { return false }
      return body.by == .police && entry.author.agencyKind == .police
    }
  }

  /// A lots of the case has written in the investigation.
  public var lotsTookPart: Bool {
    [CaseRole.firstLots, .secondLots].contains { role in
      group.roles[role].map(investigation.investigators.contains) ?? false
    }
  }

  /// R-DEC-04: what stands in the file counts, and what is written in the decision.
  func askAboutConsulting(_ consulted: Consulted, _ author: Author, _ advice: inout Advice) {
    let police = policeAnsweredThemselves || !consulted.police.isBlank
    let lots =
      lotsTookPart || investigation.hasConsultedLots || author.role == .lots || !consulted.lots.isBlank
    let missing = (police ? [] : ["polisen"]) + (lots ? [] : ["lotsen"])
    advice.should(
      DecisionRules.consultation, when: !missing.isEmpty,
      "Det är inte antecknat att beslutet är samrått med \(missing.joined(separator: " och ")).")
  }
}
