import Domain

/// Decides. There is no cache, no clock and no list of exceptions.
public enum Access {
  /// Whether `author` may do the act in the file now, and on which ground.
  public static func decide<A: Act>(
    _ act: A, in file: CaseFile, by author: Author, at now: Instant
  ) -> Result<Permit, Denial> {
    decide(
      A.kind, behalf: act.behalf(in: file), compartment: act.compartment, in: file, by: author, at: now)
  }

  /// The same for an act of which only this is known: its kind, in whose place it is done, and where it writes.
  public static func decide(
    _ kind: ActKind, behalf: Participant? = nil, compartment: Compartment? = nil,
    in file: CaseFile, by author: Author, at now: Instant
  ) -> Result<Permit, Denial> {
    if kind == .registerReferral { return referring(file, author, now) }
    guard file.version > 0 else { return .failure(.unknownFile) }
    let author = file.seated(author, at: now)
    if kind == .breakGlass { return breakingGlass(file, author, now) }
    return relation(of: author, to: file, at: now).flatMap { relation in
      guard relation.allows(kind, as: author) else { return .failure(.notThisAct) }
      guard isShown(kind, to: relation, in: file, at: now) else { return .failure(.notThisPart) }
      guard relation.isInPlace(behalf) else { return .failure(.notInOwnPlace) }
      if let compartment, !mayWrite(kind, in: compartment, of: file, author, relation) {
        return .failure(.notReader)
      }
      return .success(
        Permit(
          act: kind, caseID: file.id, compartment: compartment, author: author,
          ground: relation.ground, at: now))
    }
  }

  /// Anyone who works may refer someone; only the receiving unit then opens the file.
  private static func referring(
    _ file: CaseFile, _ author: Author, _ now: Instant
  ) -> Result<Permit, Denial> {
    guard file.version == 0 else { return .failure(.notThisAct) }
    switch author.role {
    case .lots, .socialSecretary, .workLeader, .externalActor:
      return .success(
        Permit(
          act: .registerReferral, caseID: file.id, author: author, ground: .referring, at: now))
    case .person, .guardian, .management, .logReviewer, .administrator:
      return .failure(.role)
    }
  }
}

extension Access {
  /// Only for those who work at the owning unit and have no part in the case, so that it never becomes a habit.
  private static func breakingGlass(
    _ file: CaseFile, _ author: Author, _ now: Instant
  ) -> Result<Permit, Denial> {
    switch author.role {
    case .lots, .socialSecretary: break
    case .workLeader, .externalActor, .person, .guardian, .management, .logReviewer, .administrator:
      return .failure(.role)
    }
    guard author.agency == file.intake.owner else { return .failure(.noRelation) }
    guard case .failure = relation(of: author, to: file, at: now) else {
      return .failure(.notThisAct)
    }
    return .success(
      Permit(
        act: .breakGlass, caseID: file.id, author: author, ground: .dangerToLife, at: now))
  }
}

extension Relation {
  /// Has a part in the case, for good or for a time.
  var worksInCase: Bool {
    switch self {
    case .caseWorker, .standIn: true
    case .unitLeader, .decidingUnit, .receivingUnit, .member, .own, .emergency: false
    }
  }

  /// Which acts each relation has. Read as a table: one line per relation.
  public func allows(_ act: ActKind) -> Bool {
    switch self {
    case .caseWorker, .standIn: Self.caseWorkerActs.contains(act)
    case .unitLeader: Self.caseWorkerActs.contains(act) || Self.leaderActs.contains(act)
    case .decidingUnit: Self.decidingActs.contains(act)
    case .receivingUnit: act == .takeOnReferral
    case .member: Self.memberActs.contains(act)
    case .own: Access.ownActs[act] != nil
    case .emergency: false
    }
  }

  /// Only the police among other agencies are asked whether SIG suits the person (R-POL-04).
  public func allows(_ act: ActKind, as author: Author) -> Bool {
    if case .member = self, author.agencyKind != .police {
      switch act {
      case .recordSuitability, .writeSealedNote: return false
      default: break
      }
    }
    return allows(act)
  }

  private static let memberActs: Set<ActKind> = [
    .writeNotice, .acknowledgeNotice, .answerInvitation, .reportCommitment, .recordSuitability,
    .confirmCoverage, .writeSealedNote,
  ]
  /// What the duty to decide is for. The rest of the case is its own unit's.
  private static let decidingActs: Set<ActKind> = [
    .decideGrant, .decideRefusal, .decideSupport, .decideChange,
  ]
  private static let leaderActs: Set<ActKind> = [
    .acknowledgeThreat, .nameReader, .removeReader, .judgeEmergency, .recordSupervision,
  ]
  /// One line per subject, in the order of `ActKind`.
  private static let caseWorkerActs: Set<ActKind> = [
    .correctPerson, .settleBelonging, .giveInformation, .recordAnswer, .noteAfterClosing,
    .recordRelease, .recordVisit, .recordMotivation, .recordCourtOrigin, .choosePerformingUnit,
    .recordAdaptation, .moveProgramme,
    .giveConsent, .recordGiverAnswer, .giveCopy, .takeBackConsent, .assessContinuation,
    .recordInterventionConsent, .recordPoliceWish, .confirmConsent, .setGuardianAside, .restoreGuardian,
    .assessSilence,
    .openInvestigation, .recordLifeArea, .recordTargetGroup, .recordSuitability, .recordChildren,
    .concludeInvestigation, .recordAssessment, .recordConsultation, .recordUrgentSupport,
    .recordChild, .linkChildSupport, .recordRelative, .linkRelative, .recordChildsView,
    .assessThreat, .writeSealedNote, .assessSealedNote, .reportConcern, .followConcern, .learnOfThreat,
    .informPolice, .judgeRemaining,
    .consultBops, .recordBopsAnswer, .keepLocal, .prepareHandover, .receiveHandover, .assessPlacementNeed,
    .recordPoliceContact, .reconcileCase,
    .decideGrant, .decideRefusal, .decideSupport, .decideChange, .analyseChildImpact, .showMaterial,
    .answerMaterial, .tellDecision, .recordOthersDecision, .setResponsibility,
    .giveCaseRole, .handOverLots, .endStandIn, .recordOtherForm, .addMember, .endMembership, .openOwnPage,
    .setWorkingModel,
    .makePlan, .sharePlan, .rateGoal, .makeActionPlan, .approvePlan, .recordStart, .addActivity,
    .callMeeting, .changeMeeting, .analyseMeetingRisk, .confirmMeeting, .answerInvitation, .holdMeeting,
    .cancelMeeting,
    .prepareMeeting, .askQuestion, .tellHowItFelt, .giveFeedback, .shareMeetingNotes, .approveMeetingNotes,
    .giveCommitment, .reportCommitment,
    .startMeeting, .markAttendance, .crossOffPoint, .writeMeetingLine, .endMeeting, .breakOffMeeting,
    .writeNotice, .acknowledgeNotice, .tellGuardian, .recordContact, .disclose, .registerRecordsRequest,
    .answerRecordsRequest, .makeExtract,
    .recordIntervention, .moveIntervention, .settleNeed, .recordMeasures, .closeFile, .placePerson,
    .assessPlacement, .endPlacement,
    .offerQuestionnaire, .answerQuestionnaire, .giveActorSheet, .chooseOwnPageParts, .giveOwnCode,
    .endOwnCode, .talkOverShortcoming,
    .writeNote, .printPaper,
  ]

  /// Staff write on another's word; an own page and another agency act only for themselves.
  func isInPlace(_ participant: Participant?) -> Bool {
    guard let participant else { return true }
    return switch self {
    case .caseWorker, .standIn, .unitLeader, .receivingUnit: true
    case .member(let agency, _): participant == .agency(agency)
    case .own(let giver): participant == .giver(giver)
    case .decidingUnit, .emergency: false
    }
  }
}
