@testable import Domain

/// Samples of the chain of a threat, the contacts with the police and the placements.
extension Samples {
  static let police = Party(agency: AgencyID(3), kind: .police, name: "Polisen Ekhamn")

  static func safety(_ kind: EntryKind) -> SafetyEntry {
    switch kind {
    case .threatLearned:
      .learned(ThreatLearned(against: .family, words: "Någon ringde på hos mamma.", need: "Larm"))
    case .policeInformed:
      .policeInformed(
        PoliceInformed(
          event: 3, party: police, officer: "Pia Palm",
          outcome: .told(.law(World.disclosureBasis, checked: ["a"], weighing: "Fara för liv."))))
    case .remainingJudged:
      .remainingJudged(RemainingJudged(event: 3, canRemain: true, support: "Följs på vägen."))
    case .bopsConsulted: .bopsConsulted(BopsConsulted(coordinator: "Pia Palm", words: "Behövs skydd?"))
    case .bopsAnswered:
      .bopsAnswered(
        BopsAnswered(
          officer: "Per på BOPS", judgement: .cannotShare, cannotShare: Code("fu", "Förundersökning"),
          words: "Kan inte säga mer."))
    case .keptLocal:
      .keptLocal(KeptLocal(socialServices: "Går här.", coordinator: "Enig.", bops: "Inget hinder."))
    case .handoverPrepared:
      .handoverPrepared(
        HandoverPrepared(
          centralOfficer: "Cia Ceder", bopsOfficer: "Per", localPolice: "Pia Palm", package: "Planen",
          consentedOn: day("2026-03-10"), consentWords: "Planen", done: [Code("talats", "Talats vid")],
          left: [Code("vet", "Personen vet")]))
    case .handoverReceived:
      .handoverReceived(HandoverReceived(side: .central, officer: "Cia Ceder", words: "Allt kom."))
    case .placementNeedAssessed:
      .placementNeedAssessed(PlacementNeedAssessed(isNeeded: true, reason: "Kan inte sova hemma."))
    case .policeContacted:
      .policeContacted(
        PoliceContacted(party: police, officer: "Pia Palm", about: "Bokade ett möte.", ground: .consent(9)))
    default:
      .reconciled(Reconciled(with: "Bo Berg", words: "Fortsätter.", next: day("2026-04-01")))
    }
  }

  static func placement(_ kind: EntryKind) -> InterventionEntry {
    switch kind {
    case .personPlaced:
      .placed(
        PersonPlaced(
          kind: PlacementKind(
            code: "lvu", text: "LVU", bases: ["lvu"], effect: .individual, source: "Avsluta"),
          basis: World.decisionBasis, withFamily: false, reason: "Behöver lugn.", decidedBy: "Nämnden"))
    case .placementAssessed:
      .placementAssessed(PlacementAssessed(placement: 30, remains: true, reason: "Gruppen behövs."))
    default: .placementEnded(PlacementEnded(placement: 30, words: "Flyttar hem."))
    }
  }
}
