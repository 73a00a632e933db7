@testable import Domain

/// Samples of what stands around the decision.
extension Samples {
  static let delegation = DelegationCited(order: "Ordningen", point: "1", text: "Bevilja SIG")

  static func aroundDecision(_ kind: EntryKind) -> DecisionEntry {
    switch kind {
    case .supportDecided:
      .supportDecided(
        SupportDecided(
          what: "Vandrarhem", basis: World.decisionBasis, reasons: "Har ingenstans att sova.",
          appliedOn: day("2026-03-01"), delegation: delegation))
    case .grantChanged:
      .changed(
        GrantChanged(
          what: "Gäller till juni.", reasons: "Läget är ett annat.",
          ground: ChangeGround(code: "reservation", text: "Förbehållet", needsReservation: true),
          appeal: AppealGiven(days: 21, text: "Skriv till nämnden.", rule: World.decisionBasis),
          howToAppeal: "", delegation: delegation))
    case .childImpact: .childImpact(.touched(Acts.childImpact))
    case .materialShown:
      .materialShown(
        MaterialShown(
          what: "Utredningen", to: .guardian(0), how: .post, answerBy: day("2026-03-20")))
    case .materialAnswered: .materialAnswered(MaterialAnswered(material: 30, words: "Det stämmer."))
    case .decisionTold:
      .told(
        DecisionTold(
          decision: 31, to: .person, how: .served, receivedOn: day("2026-03-04"), receipt: "Flik 3",
          appealTold: true))
    case .othersDecided:
      .othersDecided(
        OthersDecision(
          party: school, name: "Alskolan", what: "Anpassad studiegång", reference: "S 12",
          decisionMaker: "Rektor", intervention: 22))
    default:
      .responsibilitySet(
        Responsibility(
          units: [.investigate: unit, .decide: unit, .carryOut: unit, .followUp: unit],
          decidedBy: "Eva Ek, avdelningschef", reason: "Flyttar i vår."))
    }
  }

  /// The decision with what has come to it since its golden file was written.
  static let newerDecisions: [EntryBody] = [
    .decision(
      .granted(
        Grant(
          formOfGrant: "bistand", basis: World.decisionBasis, reasons: "Uppfyller kriterierna.",
          reservation: .notNeeded(reason: "Kort."), consents: [9], policeOpinion: "Passar.",
          criteria: ["brott"], conditions: "Träffas varje vecka.",
          consulted: Consulted(police: "Pia Palm", lots: "Lotta Lind"), delegation: delegation,
          childImpact: 29))),
    .decision(
      .refused(
        GrantRefused(
          basis: World.decisionBasis, reasons: "Passar inte.", howToAppeal: "", offeredInstead: "",
          appeal: AppealGiven(days: 21, text: "Skriv till nämnden.", rule: nil), delegation: delegation,
          childImpact: 29, materialUnneeded: "Ansökan är återtagen."))),
    .decision(.childImpact(.untouched(reason: "Bor i en annan stad."))),
  ]
}
