/// R-ITV-08: whether a threat in the district needs a placement. Stands in the compartment; the placement
/// itself, which says nothing of a threat, stands in the person's file.
public struct PlacementNeedAssessed: Sendable, Hashable, Codable {
  public let isNeeded: Bool
  public let reason: String
}

public struct AssessPlacementNeed: Act {
  public static let kind = ActKind.assessPlacementNeed
  public let isNeeded: Bool
  public let reason: String

  public init(isNeeded: Bool, reason: String) {
    self.isNeeded = isNeeded
    self.reason = reason
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(reason, "reason", "Skriv vad bedömningen bygger på.", by: SafetyRules.placementNeed)
    try checks.done()
    try must(
      SafetyRules.placementNeed, file.safety.latest.map { $0.body.level != .none } ?? false,
      "Det finns inget bedömt hot som kan kräva en placering.",
      next: NextStep(.assessThreat, "Bedöm hotbilden"))
    try must(
      SafetyRules.placementNeed,
      file.safety.chain.current?.answer?.body.judgement.isHigh != true,
      "Polisens personsäkerhet har bedömt hotet som högt. Då ordnas skyddet tillsammans med den.")
    var advice = Advice(given)
    advice.askAboutAddress(in: [reason])
    return try advice.explained() + [
      EntryDraft(
        .safety(.placementNeedAssessed(PlacementNeedAssessed(isNeeded: isNeeded, reason: reason))),
        nature: .judgement)
    ]
  }
}
