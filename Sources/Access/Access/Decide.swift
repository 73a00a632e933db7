import Domain

/// Decides. There is no cache, no clock and no list of exceptions.
public enum Access {
  /// Whether `author` may do the act in the file now, and on which ground.
  public static func decide<A: Act>(
    _ act: A, in file: CaseFile, by author: Author, at now: Instant
  ) -> Result<Permit, Denial> {
    if A.kind == .registerReferral { return referring(file, author, now) }
    guard file.version > 0 else { return .failure(.unknownFile) }
    return relation(of: author, to: file, at: now).flatMap { relation in
      guard relation.allows(A.kind, as: author) else { return .failure(.notThisAct) }
      guard relation.isInPlace(act.behalf(in: file)) else { return .failure(.notInOwnPlace) }
      return .success(
        Permit(
          act: A.kind, caseID: file.id, author: author, ground: relation.ground, at: now))
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

extension Relation {
  /// Which acts each relation has. Read as a table: one line per relation.
  public func allows(_ act: ActKind) -> Bool {
    switch self {
    case .caseWorker: act != .registerReferral && act != .takeOnReferral && act != .acknowledgeThreat
    case .unitLeader: act != .registerReferral && act != .takeOnReferral
    case .receivingUnit: act == .takeOnReferral
    case .member: Self.memberActs.contains(act)
    case .own(.person): Self.ownActs.contains(act)
    case .own(.guardian): Self.ownActs.contains(act)
    }
  }

  /// Only the police among other agencies are asked whether SIG suits the person (R-POL-04).
  public func allows(_ act: ActKind, as author: Author) -> Bool {
    if case .member = self, act == .recordSuitability, author.agencyKind != .police { return false }
    return allows(act)
  }

  private static let memberActs: Set<ActKind> = [
    .writeNotice, .acknowledgeNotice, .answerInvitation, .reportCommitment, .recordSuitability,
  ]
  private static let ownActs: Set<ActKind> = [
    .takeBackConsent, .answerInvitation, .reportCommitment,
  ]

  /// Staff write on another's word; an own page and another agency act only for themselves.
  func isInPlace(_ participant: Participant?) -> Bool {
    guard let participant else { return true }
    return switch self {
    case .caseWorker, .unitLeader, .receivingUnit: true
    case .member(let agency, _): participant == .agency(agency)
    case .own(let giver): participant == .giver(giver)
    }
  }
}
