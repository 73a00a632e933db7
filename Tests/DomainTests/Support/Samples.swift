@testable import Domain

/// One entry of each kind, as it was first stored. What stands here is written in Golden and never
/// changes; a new shape of an entry gets a sample of its own beside the old one.
enum Samples {
  static func body(_ kind: EntryKind) throws -> EntryBody {
    switch kind {
    case .referralRegistered, .takenOn, .personCorrected, .belongingSettled, .informationGiven, .answered,
      .noteWritten:
      .intake(try intake(kind))
    case .roleGiven:
      .group(.roleGiven(RoleGiven(role: .firstLots, principal: PrincipalID(11), name: "Lotta Lind")))
    case .memberAdded:
      .group(
        .memberAdded(
          MemberAdded(
            party: school, principal: PrincipalID(16), name: "Siv Sten", need: "Behöver stöd i skolan",
            contribution: "Anpassat schema")))
    case .memberLeft: .group(.memberLeft(MemberLeft(agency: school.agency, reason: .consentTakenBack)))
    case .ownPageOpened: .group(.ownPageOpened(OwnPage(principal: PrincipalID(18), giver: .guardian(1))))
    case .consentGiven, .consentAnswered, .consentTakenBack, .copyGiven, .continuationAssessed,
      .interventionConsent, .policeWish:
      .consent(consent(kind))
    case .consentConfirmed, .coverageConfirmed, .guardianSetAside, .guardianRestored, .silenceAssessed:
      .consent(exception(kind))
    case .investigationOpened, .lifeArea, .targetGroup, .suitability, .children, .investigationConcluded:
      .investigation(investigation(kind))
    case .threatAssessed:
      .safety(
        .assessed(
          ThreatAssessed(
            level: .local, assessor: "Pia Palm", words: "Lokal hotbild.", protection: "Byter väg.",
            nextReview: day("2026-04-01"))))
    case .threatAcknowledged: .safety(.acknowledged(ThreatAcknowledged(assessment: 12)))
    case .granted, .refused: .decision(decision(kind))
    case .planMade, .planShared, .goalRated: .plan(plan(kind))
    case .meetingCalled, .meetingRisk, .meetingConfirmed, .invitationAnswered, .invitationWithdrawn,
      .meetingHeld, .meetingCancelled, .commitmentGiven, .commitmentReported, .commitmentReturned:
      .meetings(meeting(kind))
    case .disclosed:
      .sharing(
        .disclosed(
          Disclosed(
            items: [ItemRef(sequence: 14, part: 0), ItemRef(sequence: 20, part: 2)], to: school,
            ground: .law(World.disclosureBasis, weighing: "Fara för liv."))))
    case .noticeWritten: .sharing(.noticeWritten(NoticeWritten(text: "Kom inte.", category: .studies)))
    case .noticeRead: .sharing(.noticeRead(NoticeRead(notice: 31)))
    case .recordsRequested, .recordsAnswered: .sharing(request(kind))
    case .extractMade:
      .sharing(
        .extractMade(
          ExtractMade(
            to: .person, masks: [ExtractMask(entry: 3, basis: World.disclosureBasis)],
            told: ["Polisen har frågat."], reasons: "Om någon annan.")))
    case .glassBroken, .emergencyJudged, .paperPrinted: .audit(emergency(kind))
    case .sealedNote, .noteAssessed, .readerNamed, .readerRemoved: .sealed(sealed(kind))
    case .interventionRecorded:
      .interventions(
        .recorded(
          Intervention(what: "Samtal", provider: "Öppenvården", decidedBy: "Sara Sund", period: .before)))
    case .measured:
      .followUp(
        .measured(
          Measures(
            occasion: .enrolment, sentencedCrimes: 4, addiction: .low, occupation: .worst, housing: .good,
            source: "Belastningsregistret")))
    case .ledToClosing: .closing(.ledToClosing(LedToClosing(cause: .policeConsentTakenBack)))
    case .closed: .closing(.closed(closed))
    case .notedAfterwards: .closing(.notedAfterwards(NoteWritten(text: "Ringde och tackade.")))
    case .explained:
      .audit(.explained(Explained(rule: "R-DEC-07", detail: "Samma händer.", reason: "Semester.")))
    }
  }

  static let school = Party(agency: AgencyID(4), kind: .school, name: "Alskolan")
  static let unit = Party(agency: AgencyID(1), kind: .socialServices, name: "Ekhamn Norr")

  private static let closed = FileClosed(
    reason: ClosingReasons.all[0], completion: .completed, words: "Klart.", policeAssessment: "Enig.",
    decidedWith: "Bo Berg", goalAssessment: "Nådda.", handover: "", followUpOn: day("2026-10-01"),
    informed: [school])

  private static func decision(_ kind: EntryKind) -> DecisionEntry {
    kind == .refused
      ? .refused(
        GrantRefused(
          basis: World.decisionBasis, reasons: "Passar inte.", howToAppeal: "Till rätten.",
          offeredInstead: "Stödsamtal"))
      : .granted(
        Grant(
          formOfGrant: "bistand", basis: World.decisionBasis, reasons: "Uppfyller kriterierna.",
          reservation: .entered(wording: "Kan ändras.", reason: "Läget ändras fort."), consents: [9, 10],
          policeOpinion: "Passar.", criteria: ["brott"]))
  }

  private static func plan(_ kind: EntryKind) -> PlanEntry {
    switch kind {
    case .planShared: .shared(PlanShared(version: 1, with: [school]))
    case .goalRated: .goalRated(GoalRated(goal: 1, attainment: .near, words: "Nästan."))
    default:
      .versionMade(
        PlanMade(
          mattersToMe: "Min syster", participation: "Skrev själv.",
          goals: [
            Acts.goal(
              1, by: day("2026-06-01"), longTerm: true,
              activities: [
                Acts.activity(responsible: .giver(.guardian(0))),
                Acts.activity(responsible: .agency(school.agency)),
              ])
          ]))
    }
  }
}
