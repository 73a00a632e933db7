import Domain
import HTML

/// Every address of the house. Ids and codes only; an address never says anything about a person.
public enum Links {
  public static let signIn: Link = "/logga-in"
  public static let signOut: Link = "/logga-ut"
  public static let myDay: Link = "/min-dag"
  public static let cases: Link = "/arenden"
  public static let meetings: Link = "/moten"
  public static let feed: Link = "/flode"
  public static let results: Link = "/statistik"
  public static let rules: Link = "/regler"
  public static let newReferral: Link = "/ny-aktualisering"
  public static let ownPages: Link = "/min-sida"
  public static let ownMeeting: Link = "/min-sida/mote"
  public static let mySettings: Link = "/mina-installningar"

  public static func file(_ id: CaseID) -> Link { "/arenden/\(id.text)" }

  public static func tab(_ id: CaseID, _ tab: FileTab) -> Link {
    tab == .overview ? file(id) : "/arenden/\(id.text)/\(tab.path)"
  }

  /// The form of an act.
  public static func act(_ id: CaseID, _ act: ActKind) -> Link {
    act == .registerReferral ? newReferral : "/arenden/\(id.text)/gor/\(act.rawValue)"
  }

  /// A print of its own, as the receipt of a taken-back consent or the fridge plan.
  public static func print(_ id: CaseID, _ what: String) -> Link {
    "/arenden/\(id.text)/utskrift/\(what)"
  }

  /// The same print as a PDF.
  public static func pdf(_ id: CaseID, _ what: String) -> Link {
    "/arenden/\(id.text)/utskrift/\(what).pdf"
  }

  /// Where an open page listens whether it may stay open. It says when it was drawn, so that what happens
  /// before it begins to listen is not missed.
  public static func live(_ id: CaseID, drawn: Instant) -> Link {
    let link: Link = "/arenden/\(id.text)/live"
    return link.adding("sedan", "\(drawn.milliseconds)")
  }

  /// The same for what is drawn from somebody's own list of files.
  public static func live(drawn: Instant) -> Link {
    let link: Link = "/min-dag/live"
    return link.adding("sedan", "\(drawn.milliseconds)")
  }

  public static func ownLive(drawn: Instant) -> Link {
    let link: Link = "/min-sida/live"
    return link.adding("sedan", "\(drawn.milliseconds)")
  }

  /// Decisions that have come to the reader.
  public static let ownDecisions: Link = "/min-sida/beslut"
  /// What the reader has answered to questionnaires.
  public static let ownAnswers: Link = "/min-sida/mina-svar"
  /// Ends the session and leads to a page that nobody wonders about.
  public static let leaveOwn: Link = "/min-sida/lamna"
  public static let almanac: Link = "/almanacka"
  public static let signInByCode: Link = "/logga-in/kod"
  /// The leader's cases, those whose talk with the lots is due first.
  public static let supervision: Link = "/arendeavstamning"

  /// A code for signing in, shown to whoever gave it.
  public static func ownCode(_ id: CaseID, _ giver: Giver) -> Link {
    let link: Link = "/arenden/\(id.text)/engangskod"
    return link.adding("giver", giver.code)
  }

  public static func own(_ page: OwnPageKind) -> Link {
    page == .home ? ownPages : "/min-sida/\(page.rawValue)"
  }
}

/// The parts of a file, in the order of the tabs.
public enum FileTab: String, Sendable, CaseIterable {
  case overview, consent, investigation, decision, plan, meetings, feed, members, safety, followUp
  case journal, looks

  public var path: String {
    switch self {
    case .overview: ""
    case .consent: "samtycke"
    case .investigation: "utredning"
    case .decision: "beslut"
    case .plan: "plan"
    case .meetings: "moten"
    case .feed: "flode"
    case .members: "deltagare"
    case .safety: "sakerhet"
    case .followUp: "uppfoljning"
    case .journal: "journal"
    case .looks: "vem-har-tittat"
    }
  }

  public var name: String {
    switch self {
    case .overview: "Översikt"
    case .consent: "Samtycke"
    case .investigation: "Utredning"
    case .decision: "Beslut"
    case .plan: "Plan"
    case .meetings: "Möten"
    case .feed: "Flöde"
    case .members: "Deltagare"
    case .safety: "Säkerhet"
    case .followUp: "Uppföljning"
    case .journal: "Journal"
    case .looks: "Vem har tittat"
    }
  }
}

/// The own pages of the person and guardians.
public enum OwnPageKind: String, Sendable, CaseIterable {
  case home = "hem"
  case plan = "min-plan"
  case consent = "mitt-ja"
  case looks = "vem-har-tittat"

  public func isShown(_ parts: Set<OwnPart>) -> Bool {
    switch self {
    case .home, .consent: true
    case .plan: parts.contains(.plan)
    case .looks: parts.contains(.looks)
    }
  }
}

extension ActKind {
  /// The part of the file where the result of the act is seen.
  public var tab: FileTab {
    switch self {
    case .registerReferral, .takeOnReferral, .correctPerson, .settleBelonging, .giveInformation,
      .recordAnswer, .noteAfterClosing, .recordRelease, .recordVisit, .recordMotivation,
      .recordCourtOrigin, .choosePerformingUnit, .recordAdaptation, .moveProgramme:
      .overview
    case .giveConsent, .recordGiverAnswer, .giveCopy, .takeBackConsent, .assessContinuation,
      .recordInterventionConsent, .recordPoliceWish, .confirmConsent, .confirmCoverage,
      .setGuardianAside, .restoreGuardian, .assessSilence:
      .consent
    case .openInvestigation, .recordLifeArea, .recordTargetGroup, .recordSuitability,
      .recordChildren, .concludeInvestigation, .recordAssessment, .recordConsultation, .recordUrgentSupport,
      .recordChild, .linkChildSupport, .recordRelative,
      .linkRelative, .recordChildsView, .reportConcern:
      .investigation
    case .assessThreat, .acknowledgeThreat, .writeSealedNote, .assessSealedNote, .nameReader,
      .removeReader, .learnOfThreat, .informPolice, .judgeRemaining, .consultBops, .recordBopsAnswer,
      .keepLocal, .prepareHandover, .receiveHandover, .assessPlacementNeed, .recordPoliceContact,
      .reconcileCase, .followConcern:
      .safety
    case .breakGlass, .placePerson, .assessPlacement, .endPlacement: .overview
    case .judgeEmergency, .printPaper: .looks
    case .decideGrant, .decideRefusal, .decideSupport, .decideChange, .analyseChildImpact, .showMaterial,
      .answerMaterial, .tellDecision, .recordOthersDecision, .setResponsibility:
      .decision
    case .giveCaseRole, .handOverLots, .endStandIn, .recordOtherForm, .addMember, .endMembership,
      .openOwnPage,
      .setWorkingModel, .giveActorSheet, .chooseOwnPageParts, .giveOwnCode, .endOwnCode:
      .members
    case .makePlan, .sharePlan, .rateGoal, .makeActionPlan, .approvePlan, .recordStart, .addActivity:
      .plan
    case .callMeeting, .changeMeeting, .analyseMeetingRisk, .confirmMeeting, .answerInvitation, .holdMeeting,
      .cancelMeeting, .prepareMeeting, .askQuestion, .tellHowItFelt, .giveFeedback, .shareMeetingNotes,
      .approveMeetingNotes, .giveCommitment, .reportCommitment, .startMeeting, .markAttendance,
      .crossOffPoint,
      .writeMeetingLine, .endMeeting, .breakOffMeeting:
      .meetings
    case .writeNotice, .acknowledgeNotice, .tellGuardian, .recordContact, .disclose, .registerRecordsRequest,
      .answerRecordsRequest, .makeExtract:
      .feed
    case .recordIntervention, .moveIntervention, .settleNeed, .recordMeasures, .closeFile,
      .recordSupervision, .offerQuestionnaire, .answerQuestionnaire, .askToReport, .talkOverShortcoming:
      .followUp
    case .writeNote: .journal
    }
  }
}
