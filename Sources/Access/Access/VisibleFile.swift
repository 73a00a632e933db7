import Domain

/// What one viewer may see of one file at one moment. Made only by `Access.view`, and all that a page is given.
public struct VisibleFile: Sendable {
  public let id: CaseID
  public let version: Int
  public let viewer: Author
  public let relation: Relation
  public let at: Instant
  public let header: VisibleHeader
  public let content: Content

  init(
    id: CaseID, version: Int, viewer: Author, relation: Relation, at: Instant,
    header: VisibleHeader, content: Content
  ) {
    self.id = id
    self.version = version
    self.viewer = viewer
    self.relation = relation
    self.at = at
    self.header = header
    self.content = content
  }

  public enum Content: Sendable {
    /// Case workers and the leader of the owning unit: the whole file.
    case staff(VisibleWhole)
    /// The receiving unit, before the referral is taken on.
    case arrived(VisibleReferral)
    /// Another agency: what has been disclosed to it, and what is its own.
    case disclosed(VisibleDisclosed)
    /// The person or a guardian.
    case own(VisibleOwn)
  }

  public var today: Day { SwedishTime.day(at) }

  public func allows(_ act: ActKind) -> Bool { relation.allows(act, as: viewer) }
}

/// Who it is about, as far as the viewer may know.
public struct VisibleHeader: Sendable {
  public let name: String
  /// True when the person has protected identity: no address, place, calendar or print without a reason.
  public let isProtected: Bool
  public let age: Int
  public let programme: String
  public let stage: Stage
  public let stageHistory: [VisibleStage]
  public let lotsar: [String]
  public let isClosed: Bool

  public struct VisibleStage: Sendable {
    public let stage: Stage
    public let began: Day
  }
}

/// The whole file, for those who work in it. They are also the named readers of its compartments.
public struct VisibleWhole: Sendable {
  public let file: CaseFile
  public let consentLines: [VisibleConsentLine]

  init(file: CaseFile, consentLines: [VisibleConsentLine]) {
    self.file = file
    self.consentLines = consentLines
  }
}

/// Enough to take a referral on, and no more.
public struct VisibleReferral: Sendable {
  public let wayIn: String
  public let from: String
  public let received: Day
  public let why: String
  public let belonging: Belonging
}

extension Access {
  /// The viewer's view of the file at `now`, or why there is none.
  public static func view(
    _ file: CaseFile, for viewer: Author, at now: Instant
  ) -> Result<VisibleFile, Denial> {
    guard file.version > 0 else { return .failure(.unknownFile) }
    return relation(of: viewer, to: file, at: now).map { relation in
      VisibleFile(
        id: file.id, version: file.version, viewer: viewer, relation: relation, at: now,
        header: header(file, relation, now), content: content(file, relation, now))
    }
  }

  /// The ground that a view rests on, for its access record.
  public static func ground(of view: VisibleFile) -> AccessGround { view.relation.ground }

  private static func content(
    _ file: CaseFile, _ relation: Relation, _ now: Instant
  ) -> VisibleFile.Content {
    switch relation {
    case .caseWorker, .unitLeader:
      .staff(VisibleWhole(file: file, consentLines: consentLines(file, now)))
    case .receivingUnit: .arrived(referral(file))
    case .member(let agency, _): .disclosed(disclosed(file, to: agency, now))
    case .own(let giver): .own(own(file, giver, now))
    }
  }

  private static func header(
    _ file: CaseFile, _ relation: Relation, _ now: Instant
  ) -> VisibleHeader {
    let person = file.intake.person
    let protected = (person?.protection ?? .none) != .none
    let name =
      switch relation {
      case .caseWorker, .unitLeader, .own: person?.name ?? ""
      case .receivingUnit, .member: protected ? "Skyddad identitet" : person?.name ?? ""
      }
    let inside =
      switch relation {
      case .caseWorker, .unitLeader, .own: true
      case .receivingUnit, .member: false
      }
    return VisibleHeader(
      name: name, isProtected: protected,
      age: person?.born.age(on: SwedishTime.day(now)) ?? 0, programme: file.intake.programme,
      stage: file.stage,
      stageHistory: inside
        ? file.stageHistory.map { VisibleHeader.VisibleStage(stage: $0.stage, began: $0.began) }
        : [],
      lotsar: [CaseRole.firstLots, .secondLots].compactMap { file.group.roleNames[$0] },
      isClosed: file.closing.closed != nil)
  }

  private static func referral(_ file: CaseFile) -> VisibleReferral {
    let referral = file.intake.referral
    return VisibleReferral(
      wayIn: referral?.wayIn ?? "", from: referral?.from ?? "",
      received: referral?.received ?? SwedishTime.day(file.entries[0].recordedAt),
      why: referral?.why ?? "", belonging: file.intake.belonging ?? .clear)
  }
}
