import Domain

/// How someone stands to a file at a moment. Everything that may be done or seen follows from it.
public enum Relation: Sendable, Hashable {
  /// Named in the case, at the unit that owns the file.
  case caseWorker(CaseRole)
  /// Stands in today for a lots of the case; the entry that named the stand-in.
  case standIn(CaseRole, Int)
  /// Leads the unit that owns the file.
  case unitLeader
  /// Leads another unit of the same authority, which has been given the decision (R-ROL-21).
  case decidingUnit
  /// At the owning unit, before anyone has taken the referral on.
  case receivingUnit
  /// A current member from another agency, with a consent in force; the entry that gave it.
  case member(AgencyID, consent: Int)
  /// On own pages.
  case own(Giver)
  /// At the owning unit, without a part in the case, while an emergency look lasts; the entry that began it.
  case emergency(Int)
}

/// Why not. The reader is told "not found"; the log keeps the reason.
public enum Denial: String, Error, Sendable, Hashable, CaseIterable {
  /// There is nothing that ties the principal to the file.
  case noRelation
  /// The agency is not, or no longer, in the group.
  case notMember
  /// No consent towards the agency holds now.
  case noConsent
  /// The case is closed: only the own unit still reads it.
  case closed
  /// The person has come of age.
  case guardianshipEnded
  /// The guardian must not know, or the young person decides alone.
  case guardianKeptOut
  /// It was never given to the agency.
  case notDisclosed
  /// It was given, and what it rested on has ended.
  case noGround
  /// The compartment is not the viewer's to read.
  case notReader
  /// An emergency look of the viewer's has not been judged in time.
  case emergencyUnjudged
  /// The relation is there, but not for this act.
  case notThisAct
  /// The relation is there, but not for this part of the file.
  case notThisPart
  /// It is done in another's place.
  case notInOwnPlace
  /// The role has no business with files.
  case role
  /// There is no such file.
  case unknownFile
}

/// On what a reading or an act rests, for the log and for the person to see.
public enum AccessGround: Sendable, Hashable {
  case caseRole(CaseRole)
  case standIn(Int)
  case unitLeader
  case decidingUnit
  case receivingUnit
  case consent(Int)
  case ownPage(Giver)
  case referring
  /// A rule that breaks secrecy; the entry that gave it.
  case law(Int)
  case emergency(Int)
  /// The beginning of an emergency look.
  case dangerToLife

  /// A short word without anything personal.
  public var code: String {
    switch self {
    case .caseRole(let role): "case-role:\(role.rawValue)"
    case .standIn(let entry): "stand-in:\(entry)"
    case .unitLeader: "unit-leader"
    case .decidingUnit: "deciding-unit"
    case .receivingUnit: "receiving-unit"
    case .consent(let entry): "consent:\(entry)"
    case .ownPage(let giver): "own-page:\(giver.code)"
    case .referring: "referring"
    case .emergency(let entry): "emergency:\(entry)"
    case .law(let entry): "law:\(entry)"
    case .dangerToLife: "emergency"
    }
  }
}

extension Relation {
  public var ground: AccessGround {
    switch self {
    case .caseWorker(let role): .caseRole(role)
    case .standIn(_, let entry): .standIn(entry)
    case .unitLeader: .unitLeader
    case .decidingUnit: .decidingUnit
    case .receivingUnit: .receivingUnit
    case .member(_, let consent): .consent(consent)
    case .own(let giver): .ownPage(giver)
    case .emergency(let entry): .emergency(entry)
    }
  }
}

extension Access {
  /// Total over roles: every role has its line, and what is not said is no. Whoever took over from a party of the file
  /// comes to it in that party's place (R-ORG-13).
  public static func relation(
    of viewer: Author, to file: CaseFile, at now: Instant
  ) -> Result<Relation, Denial> {
    let viewer = file.seated(viewer, at: now)
    return switch viewer.role {
    case .lots, .socialSecretary: staffRelation(viewer, file, now)
    case .workLeader: leaderRelation(viewer, file)
    case .externalActor: memberRelation(viewer, file, now)
    case .person, .guardian: ownRelation(viewer, file, now)
    case .management, .logReviewer, .administrator: .failure(.role)
    }
  }

  private static func staffRelation(
    _ viewer: Author, _ file: CaseFile, _ now: Instant
  ) -> Result<Relation, Denial> {
    guard viewer.agency == file.intake.owner else { return .failure(.noRelation) }
    if let role = file.group.caseRole(of: viewer.principal) { return .success(.caseWorker(role)) }
    if let standIn = file.group.standIn(of: viewer.principal, at: now) {
      return .success(.standIn(standIn.role, standIn.sequence))
    }
    if let emergency = file.audit.emergency(of: viewer.principal, at: now) {
      return .success(.emergency(emergency.sequence))
    }
    return file.group.roles.isEmpty ? .success(.receivingUnit) : .failure(.noRelation)
  }

  private static func leaderRelation(
    _ viewer: Author, _ file: CaseFile
  ) -> Result<Relation, Denial> {
    if viewer.agency == file.intake.owner { return .success(.unitLeader) }
    guard viewer.agency == file.decidingUnit?.agency else { return .failure(.noRelation) }
    return file.closing.closed == nil ? .success(.decidingUnit) : .failure(.closed)
  }

  private static func memberRelation(
    _ viewer: Author, _ file: CaseFile, _ now: Instant
  ) -> Result<Relation, Denial> {
    var isMember = false
    for member in file.group.members
    where member.left == nil && member.party.agency == viewer.agency {
      isMember = isMember || member.principal == nil || member.principal == viewer.principal
    }
    guard isMember else { return .failure(.notMember) }
    guard file.closing.closed == nil else { return .failure(.closed) }
    guard let consent = file.consent.consentReaching(viewer.agency, at: now) else {
      return .failure(.noConsent)
    }
    return .success(.member(viewer.agency, consent: consent))
  }

  private static func ownRelation(
    _ viewer: Author, _ file: CaseFile, _ now: Instant
  ) -> Result<Relation, Denial> {
    guard let page = file.group.ownPage(of: viewer.principal) else { return .failure(.noRelation) }
    if case .guardian(let number) = page.giver {
      if file.isAdult(at: now) { return .failure(.guardianshipEnded) }
      if file.consent.setAside[number]?.why.keepsOut ?? false { return .failure(.guardianKeptOut) }
    }
    return .success(.own(page.giver))
  }
}
