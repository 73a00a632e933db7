/// Who holds which role in the case, and who is in the social insatsgrupp, over time.
public struct GroupState: Sendable, Equatable {
  public private(set) var roles: [CaseRole: PrincipalID] = [:]
  public private(set) var roleNames: [CaseRole: String] = [:]
  public private(set) var members: [Member] = []
  public private(set) var ownPages: [OwnPage] = []

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
    case .memberAdded(let added):
      members.append(
        Member(
          party: added.party, principal: added.principal, name: added.name, need: added.need,
          contribution: added.contribution, from: whole.happened, left: nil,
          sequence: whole.sequence))
    case .memberLeft(let left):
      for index in members.indices
      where members[index].party.agency == left.agency && members[index].left == nil {
        members[index].left = whole.happened
      }
    case .ownPageOpened(let page):
      ownPages.append(page)
    }
  }
}

public enum GroupEntry: Sendable, Equatable, Codable {
  case roleGiven(RoleGiven)
  case memberAdded(MemberAdded)
  case memberLeft(MemberLeft)
  case ownPageOpened(OwnPage)
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
}
