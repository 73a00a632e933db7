/// A need that nothing meets yet.
public struct UnmetNeed: Sendable, Hashable {
  public let area: LifeArea
  /// What was found in the investigation; empty when a rule asks and not a finding.
  public let words: String
  /// The should-rule that asks; nil for a need that was found.
  public let asks: Rule?
}

extension CaseFile {
  /// Needs found in the investigation that still have no intervention (R-ROL-08), and what the rules on family
  /// and occupation miss once SIG is granted. One line for each life area.
  public var unmetNeeds: [UnmetNeed] {
    LifeArea.allCases.compactMap { area in
      found(in: area) ?? missed(in: area)
    }
  }

  private func found(in area: LifeArea) -> UnmetNeed? {
    guard let recorded = investigation.lifeAreas[area], !recorded.notes.need.isBlank, !isMet(area),
      (interventions.settled[area]?.sequence ?? 0) < recorded.sequence
    else { return nil }
    return UnmetNeed(area: area, words: recorded.notes.need, asks: nil)
  }

  private func missed(in area: LifeArea) -> UnmetNeed? {
    guard decision.grant != nil, interventions.settled[area] == nil, !isMet(area) else { return nil }
    switch area {
    case .family:
      let works =
        interventions.all.contains { $0.meetsNeed && $0.body.details?.isForFamily == true }
        || investigation.around.relatives.contains { $0.linked != nil }
      return works ? nil : UnmetNeed(area: area, words: "", asks: InterventionRules.family)
    case .occupation:
      let follows = plan.inForce?.body.goals.contains { $0.area == .occupation } ?? false
      return follows ? nil : UnmetNeed(area: area, words: "", asks: InterventionRules.occupation)
    case .home, .substancesAndCrime, .violence, .health, .threat: return nil
    }
  }

  private func isMet(_ area: LifeArea) -> Bool {
    interventions.all.contains { $0.area == area && $0.meetsNeed }
  }
}

/// Says why a need is met without an intervention, or why what a rule asks for is not done.
public struct SettleNeed: Act {
  public static let kind = ActKind.settleNeed
  public let area: LifeArea
  public let words: String

  public init(area: LifeArea, words: String) {
    self.area = area
    self.words = words
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let need = file.unmetNeeds.first { $0.area == area }
    var checks = Checks()
    checks.require(need != nil, "area", "Det finns inget behov utan insats i det området.")
    checks.text(
      words, "words", "Skriv hur behovet möts i stället, eller varför inget behövs nu.",
      by: need?.asks ?? InterventionRules.comesAbout)
    try checks.done()
    let settled = EntryDraft(
      .interventions(.needSettled(NeedSettled(area: area, words: words))), nature: .judgement)
    guard let rule = need?.asks else { return [settled] }
    return [
      EntryDraft(
        .audit(
          .explained(
            Explained(rule: rule.id, detail: "Inget sådant stöd eller mål är antecknat.", reason: words))),
        nature: .judgement), settled,
    ]
  }
}
