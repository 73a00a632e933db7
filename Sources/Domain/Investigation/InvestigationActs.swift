/// Opens the investigation once the person has said yes (R-INT-07).
public struct OpenInvestigation: Act {
  public static let kind = ActKind.openInvestigation
  public let reason: String

  public init(reason: String) {
    self.reason = reason
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.optionalText(reason, "reason")
    checks.require(
      file.investigation.openedOn == nil, "reason", "Utredningen är redan inledd.")
    try checks.done()
    try must(
      InvestigationRules.answeredYes, file.intake.answer?.reply == .yes,
      "Personen har inte svarat ja till SIG än.",
      next: NextStep(.recordAnswer, "Anteckna svaret"))
    return [EntryDraft(.investigation(.opened(InvestigationOpened(reason: reason))), nature: .decision)]
  }
}

public struct RecordLifeArea: Act {
  public static let kind = ActKind.recordLifeArea
  public let notes: LifeAreaNotes

  public init(_ notes: LifeAreaNotes) {
    self.notes = notes
  }

  public var part: FilePart? { .lifeArea(notes.area) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeInvestigated()
    var checks = Checks()
    let texts = [notes.ownWords, notes.facts, notes.judgement, notes.need, notes.resources]
    checks.require(
      texts.contains { !$0.isBlank }, "facts", "Skriv något om området innan du sparar.")
    for (field, text) in [
      ("ownWords", notes.ownWords), ("facts", notes.facts), ("judgement", notes.judgement),
      ("need", notes.need), ("resources", notes.resources), ("sources", notes.sources),
    ] { checks.optionalText(text, field) }
    checks.require(
      notes.facts.isBlank || !notes.sources.isBlank, "sources",
      "Skriv var uppgifterna kommer från.")
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: texts + [notes.sources], file)
    return try advice.explained() + [
      EntryDraft(
        .investigation(.lifeArea(notes)), nature: .statement,
        source: notes.sources.isBlank ? nil : notes.sources,
        corrects: file.investigation.lifeAreas[notes.area]?.sequence)
    ]
  }
}

public struct RecordTargetGroup: Act {
  public static let kind = ActKind.recordTargetGroup
  public let group: TargetGroup

  public init(_ group: TargetGroup) {
    self.group = group
  }

  public var part: FilePart? { .targetGroup }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeInvestigated()
    var checks = Checks()
    let known = Set(given.programme.criteria.map(\.code))
    checks.require(
      group.criteria.allSatisfy(known.contains), "criteria",
      "Ett av kriterierna hör inte till programmet.")
    checks.text(group.riskReason, "riskReason", "Skriv vad bedömningen av återfallsrisk bygger på.")
    checks.text(
      group.motivationReason, "motivationReason", "Skriv vad bedömningen av motivation bygger på.")
    checks.optionalText(group.protectiveFactors, "protectiveFactors")
    try checks.done()
    return [EntryDraft(.investigation(.targetGroup(group)), nature: .judgement)]
  }
}

/// Suitability by social services or by the police, each its own record. The police are asked only
/// when a consent towards them holds (R-POL-01).
public struct RecordSuitability: Act {
  public static let kind = ActKind.recordSuitability
  public let by: AgencyKind
  public let suitable: Bool
  public let reason: String
  public let source: String

  public init(by: AgencyKind, suitable: Bool, reason: String, source: String) {
    self.by = by
    self.suitable = suitable
    self.reason = reason
    self.source = source
  }

  public var part: FilePart? { .suitability }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeInvestigated()
    var checks = Checks()
    checks.require(
      by == .socialServices || by == .police, "by", "Välj socialtjänsten eller polisen.")
    checks.require(
      by == .police || given.author.agencyKind != .police, "by",
      "Polisen svarar för polisen. Socialtjänsten gör sin egen bedömning.")
    checks.text(reason, "reason", "Skriv varför SIG passar eller inte passar.")
    checks.optionalText(source, "source", limit: TextLimit.line)
    checks.require(
      by != .police || given.author.agencyKind == .police || !source.isBlank, "source",
      "Skriv vem hos polisen som svarade.")
    try checks.done()
    if by == .police {
      try must(
        InvestigationRules.policeAfterConsent,
        file.hasConsentWithPolice(given.directory, at: given.now),
        "Det finns inget gällande samtycke mot polisen.",
        next: NextStep(.giveConsent, "Fråga om samtycke"))
    }
    return [
      EntryDraft(
        .investigation(.suitability(Suitability(by: by, suitable: suitable, reason: reason))),
        nature: .judgement, source: source.isBlank ? nil : source)
    ]
  }
}

public struct RecordChildren: Act {
  public static let kind = ActKind.recordChildren
  public let has: Bool
  public let notes: String

  public init(has: Bool, notes: String) {
    self.has = has
    self.notes = notes
  }

  public var part: FilePart? { .children }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeInvestigated()
    var checks = Checks()
    checks.optionalText(notes, "notes")
    checks.require(!has || !notes.isBlank, "notes", "Skriv vilka barn det gäller och hur de har det.")
    try checks.done()
    return [
      EntryDraft(.investigation(.children(ChildrenAround(has: has, notes: notes))))
    ]
  }
}

/// Sums the investigation up. Every missing part is told at once, each with its rule.
public struct ConcludeInvestigation: Act {
  public static let kind = ActKind.concludeInvestigation
  public let needsCoordination: Bool
  public let coordinationReason: String
  public let purpose: String
  public let sources: String
  public let summary: String

  public init(
    needsCoordination: Bool, coordinationReason: String, purpose: String, sources: String,
    summary: String
  ) {
    self.needsCoordination = needsCoordination
    self.coordinationReason = coordinationReason
    self.purpose = purpose
    self.sources = sources
    self.summary = summary
  }

  public var part: FilePart? { .conclusion }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeInvestigated()
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
    try checks.done()
    try mustBeComplete(file.investigation)
    var advice = Advice(given)
    advice.should(
      InvestigationRules.protective,
      when: file.investigation.targetGroup?.protectiveFactors.isBlank ?? true,
      "Ingen skyddsfaktor är antecknad.")
    return try advice.explained() + [
      EntryDraft(
        .investigation(
          .concluded(
            Conclusion(
              needsCoordination: needsCoordination, coordinationReason: coordinationReason,
              purpose: purpose, sources: sources, summary: summary))),
        nature: .judgement)
    ]
  }

  private func mustBeComplete(_ investigation: InvestigationState) throws(Refusal) {
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

extension CaseFile {
  func mustBeInvestigated() throws(Refusal) {
    try mustBeOpen()
    try must(
      InvestigationRules.beforeDecision, investigation.openedOn != nil,
      "Utredningen är inte inledd.", next: NextStep(.openInvestigation, "Inled utredningen"))
  }

  /// A consent in force between the own unit and any police agency (R-CON-01).
  public func hasConsentWithPolice(_ directory: Directory, at instant: Instant) -> Bool {
    directory.agencies.values.contains {
      $0.kind == .police && consent.reaches($0.id, at: instant)
    }
  }
}
