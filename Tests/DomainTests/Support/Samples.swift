@testable import Domain

/// One entry of each kind, as it was first stored. What stands here is written in Golden and never
/// changes; a new shape of an entry gets a sample of its own beside the old one.
enum Samples {
  static func body(_ kind: EntryKind) throws -> EntryBody {
    switch kind {
    case .referralRegistered, .takenOn, .personCorrected, .belongingSettled, .informationGiven, .answered,
      .noteWritten:
      .intake(try intake(kind))
    case .releaseNoticed, .visitRecorded, .motivated, .courtOrigin, .performingChosen, .adaptationNoted,
      .programmeMoved:
      .intake(beforehand(kind))
    case .roleGiven:
      .group(.roleGiven(RoleGiven(role: .firstLots, principal: PrincipalID(11), name: "Lotta Lind")))
    case .lotsHandedOver, .standInEnded, .otherForm: .group(group(kind))
    case .memberAdded:
      .group(
        .memberAdded(
          MemberAdded(
            party: school, principal: PrincipalID(16), name: "Siv Sten", need: "Behöver stöd i skolan",
            contribution: "Anpassat schema")))
    case .memberLeft: .group(.memberLeft(MemberLeft(agency: school.agency, reason: .consentTakenBack)))
    case .ownPageOpened: .group(.ownPageOpened(OwnPage(principal: PrincipalID(18), giver: .guardian(1))))
    case .workingModelSet:
      .group(
        .workingModelSet(WorkingModelSet(model: .puzzle, choices: choices, reason: "Behöver mer underlag.")))
    case .consentGiven, .consentAnswered, .consentTakenBack, .copyGiven, .continuationAssessed,
      .interventionConsent, .policeWish:
      .consent(consent(kind))
    case .consentConfirmed, .coverageConfirmed, .guardianSetAside, .guardianRestored, .silenceAssessed:
      .consent(exception(kind))
    case .investigationOpened, .lifeArea, .targetGroup, .suitability, .children, .investigationConcluded,
      .assessed, .consulted, .urgentSupport:
      .investigation(investigation(kind))
    case .threatAssessed:
      .safety(
        .assessed(
          ThreatAssessed(
            level: .local, assessor: "Pia Palm", words: "Lokal hotbild.", protection: "Byter väg.",
            nextReview: day("2026-04-01"))))
    case .threatLearned, .policeInformed, .remainingJudged, .bopsConsulted, .bopsAnswered, .keptLocal,
      .handoverPrepared, .handoverReceived, .placementNeedAssessed, .policeContacted, .reconciled:
      .safety(safety(kind))
    case .personPlaced, .placementAssessed, .placementEnded: .interventions(placement(kind))
    case .threatAcknowledged: .safety(.acknowledged(ThreatAcknowledged(assessment: 12)))
    case .granted, .refused: .decision(decision(kind))
    case .supportDecided, .grantChanged, .childImpact, .materialShown, .materialAnswered, .decisionTold,
      .othersDecided, .responsibilitySet:
      .decision(aroundDecision(kind))
    case .planMade, .planShared, .goalRated: .plan(plan(kind))
    case .actionPlanMade, .planApproved, .startRecorded: .plan(shortPlan(kind))
    case .meetingCalled, .meetingRisk, .meetingConfirmed, .invitationAnswered, .invitationWithdrawn,
      .meetingHeld, .meetingCancelled, .commitmentGiven, .commitmentReported, .commitmentReturned,
      .meetingStarted, .attendanceMarked, .pointCrossedOff, .meetingNoted, .commitmentMoved, .meetingChanged:
      .meetings(meeting(kind))
    case .meetingPrepared, .questionAsked, .meetingFelt, .feedbackGiven, .meetingNotes, .notesApproved:
      .meetings(.around(aroundMeeting(kind)))
    case .disclosed:
      .sharing(
        .disclosed(
          Disclosed(
            items: [ItemRef(sequence: 14, part: 0), ItemRef(sequence: 20, part: 2)], to: school,
            ground: .law(World.unread(World.disclosureBasis), weighing: "Fara för liv."))))
    case .noticeWritten: .sharing(.noticeWritten(NoticeWritten(text: "Kom inte.", category: .studies)))
    case .noticeRead: .sharing(.noticeRead(NoticeRead(notice: 31)))
    case .contactRecorded:
      .sharing(
        .contactRecorded(
          ContactRecorded(
            kind: .accompanied, with: .person, reached: true, time: ClockTime(minutes: 1110),
            afterHours: true,
            words: "Följde med till tandläkaren.")))
    case .guardianTold:
      .sharing(
        .guardianTold(GuardianTold(notice: 31, guardian: 1, way: .call, words: "Ringde på kvällen.")))
    case .recordsRequested, .recordsAnswered: .sharing(request(kind))
    case .extractMade:
      .sharing(
        .extractMade(
          ExtractMade(
            to: .person, masks: [ExtractMask(entry: 3, basis: World.unread(World.disclosureBasis))],
            told: ["Polisen har frågat."], reasons: "Om någon annan.")))
    case .glassBroken, .emergencyJudged, .paperPrinted: .audit(emergency(kind))
    case .sealedNote, .noteAssessed, .readerNamed, .readerRemoved: .sealed(sealed(kind))
    case .interventionMoved, .needSettled: .interventions(intervention(kind))
    case .childNear, .childSupport, .relativeNear, .relativeLinked, .childsView:
      .investigation(.around(around(kind)))
    case .concernReported, .concernSent, .concernReceived: .sealed(.concern(concern(kind)))
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
    case .supervised, .questionnaireOffered, .questionnaireAnswered, .sheetGiven, .ownPartsChosen,
      .ownCodeGiven, .ownCodeEnded, .shortcomingTold, .shortcomingTalkedOver:
      .followUp(followUp(kind))
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
          basis: World.unread(World.decisionBasis), reasons: "Passar inte.", howToAppeal: "Till rätten.",
          offeredInstead: "Stödsamtal"))
      : .granted(
        Grant(
          formOfGrant: "bistand", basis: World.unread(World.decisionBasis), reasons: "Uppfyller kriterierna.",
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

extension Samples {
  /// What one case does otherwise than its model.
  static var choices: WorkingChoices {
    var choices = WorkingChoices()
    choices.participation = .toldAfterwards
    choices.meetings = [.professionals, .privateNetwork]
    choices.treatmentRole = false
    choices.absences = 2
    return choices
  }
}
