@testable import Domain

extension Samples {
  static func beforehand(_ kind: EntryKind) -> IntakeEntry {
    switch kind {
    case .releaseNoticed:
      .releaseNoticed(
        ReleaseNotice(
          from: "Ingvar, Kriminalvården", custody: .prison, expected: day("2026-05-01"), words: "Ring före."))
    case .visitRecorded:
      .visitRecorded(
        CustodyVisit(
          visit: 7, status: .refused, on: day("2026-04-01"), who: "Lotta Lind", words: "Ville inte."))
    case .motivated:
      .motivated(
        MotivationalMoment(
          occasion: "gripen", who: "Lotta Lind", words: "Berättade om SIG.", answer: .declines))
    case .courtOrigin:
      .courtOrigin(
        CourtOrigin(
          statementOn: day("2026-02-01"), judgmentOn: day("2026-02-20"), began: .beforeJudgment))
    case .performingChosen: .performingChosen(PerformingUnit(party: school, reason: "Överenskommelse."))
    case .adaptationNoted:
      .adaptationNoted(AdaptationNeeds(npf: .beingInvestigated, needs: ["bild"], words: "Lugnt rum."))
    default:
      .programmeMoved(
        ProgrammeMoved(
          from: "unga", fromVersion: day("2025-01-01"), to: "vuxna", toVersion: day("2025-01-01"),
          reason: "Fyllt 18.", handover: day("2026-03-01"), handingOver: "Lotta", receiving: "Lars",
          contact: "Lotta, tre månader", plan: .carriedOver, consents: .askedAnew, ownWords: "Okej."))
    }
  }
}
