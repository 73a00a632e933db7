public struct PlacePerson: Act {
  public static let kind = ActKind.placePerson
  /// Code of a kind in the programme's list.
  public let placement: String
  /// Code of a legal basis.
  public let basis: String
  public let withFamily: Bool
  public let reason: String
  public let decidedBy: String
  public let from: Day

  public init(
    placement: String, basis: String, withFamily: Bool, reason: String, decidedBy: String, from: Day
  ) {
    self.placement = placement
    self.basis = basis
    self.withFamily = withFamily
    self.reason = reason
    self.decidedBy = decidedBy
    self.from = from
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let chosen = given.programme.safety?.placements?.first { $0.code == placement }
    let law = given.directory.legalBasis(basis, on: from)
    var checks = Checks()
    checks.require(chosen != nil, "placement", "Välj vilken sorts placering det är.")
    checks.require(
      law?.use == .placement, "basis", "Välj en rättslig grund som gällde den dagen.",
      by: PlacementRules.lawful)
    checks.text(reason, "reason", "Skriv varför personen placeras.")
    checks.text(decidedBy, "decidedBy", "Skriv vem som har beslutat.", limit: TextLimit.line)
    checks.happened(from, "from", today: given.today)
    try checks.done()
    guard let chosen, let law else { return [] }
    try must(
      PlacementRules.lawful, chosen.bases.contains(law.code),
      "\(chosen.text) vilar inte på \(law.statute).")
    if let limit = law.youngerThan {
      let years = file.intake.person?.born.age(on: from)
      try must(
        PlacementRules.lawful, years.map { $0 < limit } ?? false,
        "Personen var \(years ?? 0) år den dagen. Grunden gäller den som är yngre än \(limit).")
    }
    var advice = Advice(given)
    advice.should(
      PlacementRules.apart, when: withFamily,
      "Personen placeras tillsammans med andra i familjen. Ett hot kan då följa med.")
    advice.askAboutAddress(in: [reason, decidedBy])
    return try advice.explained() + [
      EntryDraft(
        .interventions(
          .placed(
            PersonPlaced(
              kind: chosen, basis: law, withFamily: withFamily, reason: reason, decidedBy: decidedBy))),
        happened: from, nature: .decision)
    ]
  }
}

/// Whether SIG goes on. Nothing is closed by it: somebody closes the case (R-CLO-13).
public struct AssessPlacement: Act {
  public static let kind = ActKind.assessPlacement
  public let placement: Int
  public let remains: Bool
  public let reason: String

  public init(placement: Int, remains: Bool, reason: String) {
    self.placement = placement
    self.remains = remains
    self.reason = reason
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let found = file.interventions.placements.placement(placement)
    var checks = Checks()
    checks.require(found?.ended == nil && found != nil, "placement", "Placeringen finns inte eller är över.")
    checks.text(
      reason, "reason", "Skriv vad bedömningen bygger på.",
      by: rule(found, file, given))
    try checks.done()
    try must(
      PlacementRules.neverByItself, found?.placed.body.kind.effect != .remains || remains,
      "Den här sortens placering avslutar inte SIG. Ska SIG avslutas är skälet ett annat.",
      next: NextStep(.closeFile, "Avsluta av ett annat skäl"))
    return [
      EntryDraft(
        .interventions(
          .placementAssessed(
            PlacementAssessed(placement: placement, remains: remains, reason: reason))),
        nature: .judgement)
    ]
  }

  private func rule(
    _ found: PlacementsState.Placement?, _ file: CaseFile, _ given: Circumstances
  ) -> Rule {
    if found?.placed.body.kind.effect == .endsUnlessNeeded { return PlacementRules.closedCare }
    return file.isAdult(at: given.now) ? PlacementRules.careAssessed : PlacementRules.youngAssessed
  }
}

public struct EndPlacement: Act {
  public static let kind = ActKind.endPlacement
  public let placement: Int
  public let words: String
  public let on: Day

  public init(placement: Int, words: String, on: Day) {
    self.placement = placement
    self.words = words
    self.on = on
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let found = file.interventions.placements.placement(placement)
    var checks = Checks()
    checks.require(found?.ended == nil && found != nil, "placement", "Placeringen finns inte eller är över.")
    checks.text(words, "words", "Skriv varför placeringen upphör, och vad som kommer sedan.")
    checks.happened(on, "on", today: given.today)
    checks.require(
      found.map { $0.placed.on <= on } ?? true, "on", "Dagen ligger före placeringens första dag.")
    try checks.done()
    var advice = Advice(given)
    advice.askAboutAddress(in: [words])
    return try advice.explained() + [
      EntryDraft(
        .interventions(.placementEnded(PlacementEnded(placement: placement, words: words))),
        happened: on)
    ]
  }
}
