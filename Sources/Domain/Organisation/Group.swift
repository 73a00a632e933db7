/// Who holds which role in the case, and who is in the social insatsgrupp, over time.
public struct GroupState: Sendable, Equatable {
  public private(set) var roles: [CaseRole: PrincipalID] = [:]
  public private(set) var roleNames: [CaseRole: String] = [:]
  public private(set) var members: [Member] = []
  public private(set) var ownPages: [OwnPage] = []
  /// In the order they were set; none means the model of the programme.
  public private(set) var workingModels: [SetModel] = []
  /// All who have stood in, or will, in the order they were named.
  public private(set) var standIns: [StandIn] = []
  /// Other forms of cooperation that the person is in, the latest word on each.
  public private(set) var otherForms: [OtherForm] = []

  public init() {}

  public struct Member: Sendable, Hashable {
    public let party: Party
    public let principal: PrincipalID?
    public let name: String
    public let need: String
    public let contribution: String
    public let from: Day
    public internal(set) var left: Day?
    public let sequence: Int
    /// For a school: with whom of its leaders contact was taken first.
    public let headTeacher: String?
  }

  public struct SetModel: Sendable, Hashable {
    public let body: WorkingModelSet
    public let from: Day
    public let sequence: Int
  }

  public var currentMembers: [Member] { members.filter { $0.left == nil } }

  public func isMember(_ agency: AgencyID) -> Bool {
    members.contains { $0.left == nil && $0.party.agency == agency }
  }

  public func caseRole(of principal: PrincipalID) -> CaseRole? {
    CaseRole.allCases.first { roles[$0] == principal }
  }

  public func ownPage(of principal: PrincipalID) -> OwnPage? {
    ownPages.last { $0.principal == principal }
  }

  mutating func apply(_ entry: GroupEntry, of whole: Entry) {
    switch entry {
    case .roleGiven(let given):
      roles[given.role] = given.principal
      roleNames[given.role] = given.name
      endStandIns { $0.role == given.role }
    case .lotsHandedOver(let over):
      if let through = over.through {
        standIns.append(StandIn(over, through: through, of: whole))
        return
      }
      // The second lots who becomes the first leaves the other place free.
      for role in [CaseRole.firstLots, .secondLots] where role != over.role && roles[role] == over.principal {
        roles[role] = nil
        roleNames[role] = nil
        endStandIns { $0.role == role }
      }
      roles[over.role] = over.principal
      roleNames[over.role] = over.name
      endStandIns { $0.role == over.role }
    case .standInEnded(let ended):
      endStandIns { $0.sequence == ended.standIn }
    case .otherForm(let form):
      otherForms.removeAll { $0.form == form.form }
      if !form.ended { otherForms.append(form) }
    case .memberAdded(let added):
      members.append(
        Member(
          party: added.party, principal: added.principal, name: added.name, need: added.need,
          contribution: added.contribution, from: whole.happened, left: nil,
          sequence: whole.sequence, headTeacher: added.headTeacher))
    case .memberLeft(let left):
      for index in members.indices
      where members[index].party.agency == left.agency && members[index].left == nil {
        members[index].left = whole.happened
      }
    case .ownPageOpened(let page):
      ownPages.append(page)
    case .workingModelSet(let body):
      workingModels.append(SetModel(body: body, from: whole.happened, sequence: whole.sequence))
    }
  }

  private mutating func endStandIns(_ which: (StandIn) -> Bool) {
    for index in standIns.indices where which(standIns[index]) { standIns[index].isEnded = true }
  }
}

public enum GroupEntry: Sendable, Equatable, Codable {
  case roleGiven(RoleGiven)
  case lotsHandedOver(LotsHandedOver)
  case standInEnded(StandInEnded)
  case otherForm(OtherForm)
  case memberAdded(MemberAdded)
  case memberLeft(MemberLeft)
  case ownPageOpened(OwnPage)
  case workingModelSet(WorkingModelSet)
}

/// Two lotsar know every case and can cover for each other (R-ROL-12).
public enum CaseRole: String, Sendable, Hashable, Codable, CaseIterable {
  case firstLots, secondLots, socialSecretary
}

public struct RoleGiven: Sendable, Equatable, Codable {
  public let role: CaseRole
  public let principal: PrincipalID
  public let name: String
}

public struct MemberAdded: Sendable, Equatable, Codable {
  public let party: Party
  public let principal: PrincipalID?
  public let name: String
  public let need: String
  public let contribution: String
  /// For a school: with whom of its leaders contact was taken first (R-ROL-25).
  public var headTeacher: String?
}

public struct MemberLeft: Sendable, Equatable, Codable {
  public let agency: AgencyID
  public let reason: Reason

  public enum Reason: String, Sendable, Codable { case noLongerNeeded, consentTakenBack }
}

/// Own pages for the person or a guardian.
public struct OwnPage: Sendable, Equatable, Codable {
  public let principal: PrincipalID
  public let giver: Giver
  /// What it shows until something else is chosen; nil for everything, as on pages from before there was a choice.
  public var parts: [OwnPart]?
  /// For a guardian: what is at most left of it when the young person's own yes is needed.
  public var partsOfOlder: [OwnPart]?
}
