/// Sums the investigation up. Every missing part is told at once, each with its rule.
///
/// Where the programme lets the deep investigation go on inside SIG, a first summing up takes the position that the decision needs,
/// and the rest is asked for when it is finished (R-INV-11).
public struct ConcludeInvestigation: Act {
  public static let kind = ActKind.concludeInvestigation
  public let needsCoordination: Bool
  public let coordinationReason: String
  public let purpose: String
  public let sources: String
  public let summary: String
  /// True when the investigation goes on after this.
  public let goesOn: Bool

  public init(
    needsCoordination: Bool, coordinationReason: String, purpose: String, sources: String,
    summary: String, goesOn: Bool = false
  ) {
    self.needsCoordination = needsCoordination
    self.coordinationReason = coordinationReason
    self.purpose = purpose
    self.sources = sources
    self.summary = summary
    self.goesOn = goesOn
  }

  public var part: FilePart? { .conclusion }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeInvestigated()
    try checkInput(file.investigation, given)
    if !goesOn { try mustBeMapped(file.investigation) }
    try mustBePositioned(file.investigation)
    return try advice(file, given).explained() + [
      EntryDraft(
        .investigation(
          .concluded(
            Conclusion(
              needsCoordination: needsCoordination, coordinationReason: coordinationReason,
              purpose: purpose, sources: sources, summary: summary, continues: goesOn ? true : nil,
              material: file.collectedMaterial.map(\.sequence)))),
        nature: .judgement)
    ]
  }

  private func checkInput(_ known: InvestigationState, _ given: Circumstances) throws(Refusal) {
    var checks = Checks()
    checks.text(
      coordinationReason, "coordinationReason", "Skriv varför stödet behöver samordnas eller inte.")
    checks.text(
      purpose, "purpose", "Skriv vad SIG ska leda till för personen.",
      by: InvestigationRules.purpose)
    checks.text(
      sources, "sources", "Skriv vilka källor ställningstagandet bygger på.",
      by: InvestigationRules.sources)
    checks.text(summary, "summary", "Skriv den samlade bedömningen.")
    checks.require(
      !goesOn || given.programme.investigation?.continuesInside == true, "goesOn",
      "I det här programmet blir utredningen klar före beslutet.", by: InvestigationRules.bothOrders)
    checks.require(
      !goesOn || known.conclusion == nil || known.goesOn, "goesOn", "Utredningen är redan klar.")
    try checks.done()
  }

  private func advice(_ file: CaseFile, _ given: Circumstances) -> Advice {
    let known = file.investigation
    var advice = Advice(given)
    advice.should(
      InvestigationRules.protective,
      when: known.targetGroup == nil
        || (known.targetGroup?.protectiveFactors.isBlank == true
          && !file.hasExplained(InvestigationRules.protective)),
      "Ingen skyddsfaktor är antecknad.")
    advice.should(
      InvestigationRules.consultedLots,
      when: given.programme.investigation?.consultsLots == true && given.author.role != .lots
        && !known.hasConsultedLots,
      "Ingen \(given.programme.lotsTitle) har rådfrågats under utredningen.")
    advice.should(
      InvestigationRules.threeKindsOfViolence,
      when: !goesOn && (known.lifeAreas[.violence]?.notes.violence?.texts ?? [""]).contains(where: \.isBlank),
      "Eget utsatt våld, bevittnat våld eller våld mot andra är inte beskrivet.")
    return advice
  }

  /// What is asked for when the investigation is finished, before the decision or inside SIG.
  private func mustBeMapped(_ investigation: InvestigationState) throws(Refusal) {
    let missing = LifeArea.allCases.filter { investigation.lifeAreas[$0] == nil }
    try must(
      InvestigationRules.lifeAreas, missing.isEmpty,
      "\(missing.count) av \(LifeArea.allCases.count) livsområden är kvar att kartlägga.",
      next: NextStep(.recordLifeArea, "Kartlägg området"))
    try must(
      InvestigationRules.resources,
      investigation.lifeAreas.values.contains { !$0.notes.resources.isBlank },
      "Ingen resurs i nätverket är beskriven.",
      next: NextStep(.recordLifeArea, "Beskriv en resurs"))
  }

  /// What the decision itself stands on.
  private func mustBePositioned(_ investigation: InvestigationState) throws(Refusal) {
    try must(
      InvestigationRules.ownWords,
      investigation.lifeAreas.values.contains { !$0.notes.ownWords.isBlank },
      "Personens egna ord saknas.", next: NextStep(.recordLifeArea, "Skriv personens egna ord"))
    try must(
      InvestigationRules.criteria, investigation.targetGroup != nil,
      "Målgruppen är inte bedömd.", next: NextStep(.recordTargetGroup, "Bedöm målgruppen"))
    try must(
      InvestigationRules.children, investigation.children != nil,
      "Det är inte antecknat om det finns barn nära personen.",
      next: NextStep(.recordChildren, "Anteckna om barn"))
    try must(
      InvestigationRules.threeConditions, investigation.suitability[.socialServices] != nil,
      "Socialtjänstens bedömning av om SIG passar saknas.",
      next: NextStep(.recordSuitability, "Bedöm om SIG passar"))
  }
}
