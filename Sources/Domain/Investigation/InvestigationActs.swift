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
    let violence = notes.violence?.texts ?? []
    let texts = [notes.ownWords, notes.facts, notes.judgement, notes.need, notes.resources] + violence
    checks.require(
      texts.contains { !$0.isBlank }, "facts", "Skriv något om området innan du sparar.")
    for (field, text) in [
      ("ownWords", notes.ownWords), ("facts", notes.facts), ("judgement", notes.judgement),
      ("need", notes.need), ("resources", notes.resources), ("sources", notes.sources),
    ] { checks.optionalText(text, field) }
    for (field, text) in zip(["own", "witnessed", "towardsOthers"], violence) {
      checks.optionalText(text, field)
    }
    checks.require(
      notes.violence == nil || notes.area == .violence, "own", "De tre frågorna hör till området om våld.")
    checks.require(
      (notes.facts.isBlank && violence.allSatisfy(\.isBlank)) || !notes.sources.isBlank, "sources",
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
    let rows = file.investigation.around.near
    checks.require(
      !has || !notes.isBlank || !rows.isEmpty, "notes", "Skriv vilka barn det gäller och hur de har det.")
    checks.require(
      has || rows.isEmpty, "has",
      "Det står barn i listan. Ändra först raderna för dem som inte längre är nära.")
    try checks.done()
    return [
      EntryDraft(.investigation(.children(ChildrenAround(has: has, notes: notes))))
    ]
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
