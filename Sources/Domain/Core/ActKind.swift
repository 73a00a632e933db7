/// Every act there is. Access decides per kind who may do it; the raw value is the word in links and the log.
public enum ActKind: String, Sendable, Hashable, Codable, CaseIterable {
  case registerReferral = "register-referral"
  case takeOnReferral = "take-on-referral"
  case correctPerson = "correct-person"
  case settleBelonging = "settle-belonging"
  case giveInformation = "give-information"
  case recordAnswer = "record-answer"

  case giveConsent = "give-consent"
  case recordGiverAnswer = "record-giver-answer"
  case giveCopy = "give-copy"
  case takeBackConsent = "take-back-consent"
  case assessContinuation = "assess-continuation"
  case recordInterventionConsent = "record-intervention-consent"
  case recordPoliceWish = "record-police-wish"
  case confirmConsent = "confirm-consent"
  case confirmCoverage = "confirm-coverage"
  case setGuardianAside = "set-guardian-aside"
  case restoreGuardian = "restore-guardian"
  case assessSilence = "assess-silence"

  case openInvestigation = "open-investigation"
  case recordLifeArea = "record-life-area"
  case recordTargetGroup = "record-target-group"
  case recordSuitability = "record-suitability"
  case recordChildren = "record-children"
  case concludeInvestigation = "conclude-investigation"

  case assessThreat = "assess-threat"
  case acknowledgeThreat = "acknowledge-threat"
  case writeSealedNote = "write-sealed-note"
  case assessSealedNote = "assess-sealed-note"
  case nameReader = "name-reader"
  case removeReader = "remove-reader"

  case breakGlass = "break-glass"
  case judgeEmergency = "judge-emergency"
  case printPaper = "print-paper"

  case decideGrant = "decide-grant"
  case decideRefusal = "decide-refusal"

  case giveCaseRole = "give-case-role"
  case addMember = "add-member"
  case endMembership = "end-membership"
  case openOwnPage = "open-own-page"

  case makePlan = "make-plan"
  case sharePlan = "share-plan"
  case rateGoal = "rate-goal"

  case callMeeting = "call-meeting"
  case analyseMeetingRisk = "analyse-meeting-risk"
  case confirmMeeting = "confirm-meeting"
  case answerInvitation = "answer-invitation"
  case holdMeeting = "hold-meeting"
  case cancelMeeting = "cancel-meeting"
  case giveCommitment = "give-commitment"
  case reportCommitment = "report-commitment"

  case writeNotice = "write-notice"
  case acknowledgeNotice = "acknowledge-notice"
  case disclose = "disclose"
  case registerRecordsRequest = "register-records-request"
  case answerRecordsRequest = "answer-records-request"
  case makeExtract = "make-extract"

  case recordIntervention = "record-intervention"

  case recordMeasures = "record-measures"

  case closeFile = "close-file"
  case noteAfterClosing = "note-after-closing"

  case writeNote = "write-note"
}
