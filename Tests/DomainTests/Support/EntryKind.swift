@testable import Domain

/// Every kind of entry by name. A new case in the domain does not compile here until it has a name, and
/// with that a sample and a golden file.
enum EntryKind: String, CaseIterable {
  case referralRegistered, takenOn, personCorrected, belongingSettled, informationGiven, answered, noteWritten
  case releaseNoticed, visitRecorded, motivated, courtOrigin, performingChosen, adaptationNoted,
    programmeMoved
  case roleGiven, lotsHandedOver, standInEnded, otherForm, memberAdded, memberLeft, ownPageOpened,
    workingModelSet
  case consentGiven, consentAnswered, consentTakenBack, copyGiven, continuationAssessed, interventionConsent
  case policeWish, consentConfirmed, coverageConfirmed, guardianSetAside, guardianRestored, silenceAssessed
  case investigationOpened, lifeArea, targetGroup, suitability, children, investigationConcluded
  case assessed, consulted, urgentSupport
  case threatAssessed, threatAcknowledged
  case threatLearned, policeInformed, remainingJudged, bopsConsulted, bopsAnswered, keptLocal
  case handoverPrepared, handoverReceived, placementNeedAssessed, policeContacted, reconciled
  case granted, refused, supportDecided, grantChanged, childImpact, materialShown, materialAnswered,
    decisionTold
  case othersDecided, responsibilitySet
  case planMade, planShared, goalRated, actionPlanMade, planApproved, startRecorded
  case meetingCalled, meetingRisk, meetingConfirmed, invitationAnswered, invitationWithdrawn, meetingHeld
  case meetingCancelled, commitmentGiven, commitmentReported, commitmentReturned
  case meetingPrepared, questionAsked, meetingFelt, feedbackGiven, meetingNotes, notesApproved
  case meetingStarted, attendanceMarked, pointCrossedOff, meetingNoted, commitmentMoved, meetingChanged
  case disclosed, noticeWritten, noticeRead, recordsRequested, recordsAnswered, extractMade, contactRecorded
  case guardianTold
  case interventionRecorded, interventionMoved, needSettled
  case childNear, childSupport, relativeNear, relativeLinked, childsView
  case concernReported, concernSent, concernReceived
  case personPlaced, placementAssessed, placementEnded
  case measured
  case supervised, questionnaireOffered, questionnaireAnswered, sheetGiven, ownPartsChosen, ownCodeGiven,
    ownCodeEnded
  case shortcomingTold, shortcomingTalkedOver
  case ledToClosing, closed, notedAfterwards
  case explained, glassBroken, emergencyJudged, paperPrinted
  case sealedNote, noteAssessed, readerNamed, readerRemoved

  init(_ body: EntryBody) {
    self =
      switch body {
      case .intake(let entry): .init(entry)
      case .group(let entry): .init(entry)
      case .consent(let entry): .init(entry)
      case .investigation(let entry): .init(entry)
      case .safety(let entry): .init(entry)
      case .decision(let entry): .init(entry)
      case .plan(.versionMade): .planMade
      case .plan(.shared): .planShared
      case .plan(.goalRated): .goalRated
      case .plan(.actionPlanMade): .actionPlanMade
      case .plan(.approved): .planApproved
      case .plan(.startRecorded): .startRecorded
      case .meetings(let entry): .init(entry)
      case .sharing(.disclosed): .disclosed
      case .sharing(.noticeWritten): .noticeWritten
      case .sharing(.noticeRead): .noticeRead
      case .sharing(.recordsRequested): .recordsRequested
      case .sharing(.recordsAnswered): .recordsAnswered
      case .sharing(.extractMade): .extractMade
      case .sharing(.contactRecorded): .contactRecorded
      case .sharing(.guardianTold): .guardianTold
      case .interventions(.recorded): .interventionRecorded
      case .interventions(.placed): .personPlaced
      case .interventions(.placementAssessed): .placementAssessed
      case .interventions(.placementEnded): .placementEnded
      case .interventions(.moved): .interventionMoved
      case .interventions(.needSettled): .needSettled
      case .followUp(let entry): .init(entry)
      case .closing(.ledToClosing): .ledToClosing
      case .closing(.closed): .closed
      case .closing(.notedAfterwards): .notedAfterwards
      case .audit(.explained): .explained
      case .audit(.glassBroken): .glassBroken
      case .audit(.emergencyJudged): .emergencyJudged
      case .audit(.paperPrinted): .paperPrinted
      case .sealed(.noteWritten): .sealedNote
      case .sealed(.noteAssessed): .noteAssessed
      case .sealed(.readerNamed): .readerNamed
      case .sealed(.readerRemoved): .readerRemoved
      case .sealed(.concern(.reported)): .concernReported
      case .sealed(.concern(.sent)): .concernSent
      case .sealed(.concern(.received)): .concernReceived
      }
  }

  private init(_ entry: IntakeEntry) {
    self =
      switch entry {
      case .referralRegistered: .referralRegistered
      case .takenOn: .takenOn
      case .personCorrected: .personCorrected
      case .belongingSettled: .belongingSettled
      case .informationGiven: .informationGiven
      case .answered: .answered
      case .noteWritten: .noteWritten
      case .releaseNoticed: .releaseNoticed
      case .visitRecorded: .visitRecorded
      case .motivated: .motivated
      case .courtOrigin: .courtOrigin
      case .performingChosen: .performingChosen
      case .adaptationNoted: .adaptationNoted
      case .programmeMoved: .programmeMoved
      }
  }

  private init(_ entry: GroupEntry) {
    self =
      switch entry {
      case .roleGiven: .roleGiven
      case .lotsHandedOver: .lotsHandedOver
      case .standInEnded: .standInEnded
      case .otherForm: .otherForm
      case .memberAdded: .memberAdded
      case .memberLeft: .memberLeft
      case .ownPageOpened: .ownPageOpened
      case .workingModelSet: .workingModelSet
      }
  }

  private init(_ entry: ConsentEntry) {
    self =
      switch entry {
      case .given: .consentGiven
      case .answered: .consentAnswered
      case .takenBack: .consentTakenBack
      case .copyGiven: .copyGiven
      case .continuationAssessed: .continuationAssessed
      case .intervention: .interventionConsent
      case .policeWish: .policeWish
      case .confirmed: .consentConfirmed
      case .coverageConfirmed: .coverageConfirmed
      case .guardianSetAside: .guardianSetAside
      case .guardianRestored: .guardianRestored
      case .silenceAssessed: .silenceAssessed
      }
  }

  private init(_ entry: SafetyEntry) {
    self =
      switch entry {
      case .assessed: .threatAssessed
      case .acknowledged: .threatAcknowledged
      case .learned: .threatLearned
      case .policeInformed: .policeInformed
      case .remainingJudged: .remainingJudged
      case .bopsConsulted: .bopsConsulted
      case .bopsAnswered: .bopsAnswered
      case .keptLocal: .keptLocal
      case .handoverPrepared: .handoverPrepared
      case .handoverReceived: .handoverReceived
      case .placementNeedAssessed: .placementNeedAssessed
      case .policeContacted: .policeContacted
      case .reconciled: .reconciled
      }
  }

  private init(_ entry: InvestigationEntry) {
    self =
      switch entry {
      case .opened: .investigationOpened
      case .lifeArea: .lifeArea
      case .targetGroup: .targetGroup
      case .suitability: .suitability
      case .children: .children
      case .concluded: .investigationConcluded
      case .assessed: .assessed
      case .consulted: .consulted
      case .urgentSupport: .urgentSupport
      case .around(.child): .childNear
      case .around(.childSupport): .childSupport
      case .around(.relative): .relativeNear
      case .around(.relativeLinked): .relativeLinked
      case .around(.view): .childsView
      }
  }

  private init(_ entry: DecisionEntry) {
    self =
      switch entry {
      case .granted: .granted
      case .refused: .refused
      case .supportDecided: .supportDecided
      case .changed: .grantChanged
      case .childImpact: .childImpact
      case .materialShown: .materialShown
      case .materialAnswered: .materialAnswered
      case .told: .decisionTold
      case .othersDecided: .othersDecided
      case .responsibilitySet: .responsibilitySet
      }
  }

  private init(_ entry: MeetingEntry) {
    self =
      switch entry {
      case .called: .meetingCalled
      case .riskAnalysed: .meetingRisk
      case .confirmed: .meetingConfirmed
      case .answered: .invitationAnswered
      case .invitationWithdrawn: .invitationWithdrawn
      case .held: .meetingHeld
      case .cancelled: .meetingCancelled
      case .commitmentGiven: .commitmentGiven
      case .commitmentReported(let body): body.newDue == nil ? .commitmentReported : .commitmentMoved
      case .commitmentReturned: .commitmentReturned
      case .around(.prepared): .meetingPrepared
      case .around(.questionAsked): .questionAsked
      case .around(.felt): .meetingFelt
      case .around(.feedbackGiven): .feedbackGiven
      case .around(.notesWritten): .meetingNotes
      case .around(.notesApproved): .notesApproved
      case .started: .meetingStarted
      case .attendance: .attendanceMarked
      case .crossedOff: .pointCrossedOff
      case .noted: .meetingNoted
      case .changed: .meetingChanged
      }
  }
}

extension EntryKind {
  fileprivate init(_ entry: FollowUpEntry) {
    self =
      switch entry {
      case .measured: .measured
      case .supervised: .supervised
      case .questionnaireOffered: .questionnaireOffered
      case .questionnaireAnswered: .questionnaireAnswered
      case .sheetGiven: .sheetGiven
      case .ownPartsChosen: .ownPartsChosen
      case .codeGiven: .ownCodeGiven
      case .codeEnded: .ownCodeEnded
      case .shortcomingTold: .shortcomingTold
      case .shortcomingTalkedOver: .shortcomingTalkedOver
      }
  }
}
