@testable import Domain

/// Every kind of entry by name. A new case in the domain does not compile here until it has a name, and
/// with that a sample and a golden file.
enum EntryKind: String, CaseIterable {
  case referralRegistered, takenOn, personCorrected, belongingSettled, informationGiven, answered, noteWritten
  case roleGiven, memberAdded, memberLeft, ownPageOpened
  case consentGiven, consentAnswered, consentTakenBack, copyGiven, continuationAssessed, interventionConsent
  case policeWish, consentConfirmed, coverageConfirmed, guardianSetAside, guardianRestored, silenceAssessed
  case investigationOpened, lifeArea, targetGroup, suitability, children, investigationConcluded
  case threatAssessed, threatAcknowledged
  case granted, refused
  case planMade, planShared, goalRated
  case meetingCalled, meetingRisk, meetingConfirmed, invitationAnswered, invitationWithdrawn, meetingHeld
  case meetingCancelled, commitmentGiven, commitmentReported, commitmentReturned
  case disclosed, noticeWritten, noticeRead, recordsRequested, recordsAnswered, extractMade
  case interventionRecorded
  case measured
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
      case .safety(.assessed): .threatAssessed
      case .safety(.acknowledged): .threatAcknowledged
      case .decision(.granted): .granted
      case .decision(.refused): .refused
      case .plan(.versionMade): .planMade
      case .plan(.shared): .planShared
      case .plan(.goalRated): .goalRated
      case .meetings(let entry): .init(entry)
      case .sharing(.disclosed): .disclosed
      case .sharing(.noticeWritten): .noticeWritten
      case .sharing(.noticeRead): .noticeRead
      case .sharing(.recordsRequested): .recordsRequested
      case .sharing(.recordsAnswered): .recordsAnswered
      case .sharing(.extractMade): .extractMade
      case .interventions(.recorded): .interventionRecorded
      case .followUp(.measured): .measured
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
      }
  }

  private init(_ entry: GroupEntry) {
    self =
      switch entry {
      case .roleGiven: .roleGiven
      case .memberAdded: .memberAdded
      case .memberLeft: .memberLeft
      case .ownPageOpened: .ownPageOpened
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

  private init(_ entry: InvestigationEntry) {
    self =
      switch entry {
      case .opened: .investigationOpened
      case .lifeArea: .lifeArea
      case .targetGroup: .targetGroup
      case .suitability: .suitability
      case .children: .children
      case .concluded: .investigationConcluded
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
      case .commitmentReported: .commitmentReported
      case .commitmentReturned: .commitmentReturned
      }
  }
}
