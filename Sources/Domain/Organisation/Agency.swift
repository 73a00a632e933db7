/// An authority or other party. Each district board is its own agency: secrecy holds between them too.
public struct Agency: Sendable, Hashable, Codable, Identifiable {
  public let id: AgencyID
  public let name: String
  public let kind: AgencyKind
  /// Whole name of the area it serves, as staff say it.
  public let area: String
  public let validFrom: Day
  public let validTo: Day?
  /// What it became when it was merged or renamed.
  public let successor: AgencyID?
  /// The authority that it belongs to, as a board or a county's region; nil where nobody has written it. Secrecy holds
  /// between authorities, so two units go together with their cases only within one.
  public let authority: String?
  /// For one that has ended: whether what was agreed with it holds for its successor. Nil is no.
  public let carries: Bool?

  public init(
    id: AgencyID, name: String, kind: AgencyKind, area: String, validFrom: Day,
    validTo: Day? = nil, successor: AgencyID? = nil, authority: String? = nil, carries: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.area = area
    self.validFrom = validFrom
    self.validTo = validTo
    self.successor = successor
    self.authority = authority
    self.carries = carries
  }
}

/// R-ROL-22: the kinds of party that take part in a SIG.
public enum AgencyKind: String, Sendable, Hashable, Codable, CaseIterable {
  case socialServices, police, school, jobCentre, employmentService, probation, prison, health
  case psychiatry, childPsychiatry, habilitation, addictionCare, stateHomes, fieldAssistants, leisure
  case civilSociety, housing, privateNetwork, cityAdministration
}

/// A party as an entry remembers it.
public struct Party: Sendable, Hashable, Codable {
  public let agency: AgencyID
  public let kind: AgencyKind
  public let name: String

  public init(agency: AgencyID, kind: AgencyKind, name: String) {
    self.agency = agency
    self.kind = kind
    self.name = name
  }

  public init(_ agency: Agency) {
    self.init(agency: agency.id, kind: agency.kind, name: agency.name)
  }
}

/// Someone who can sign in.
public struct Principal: Sendable, Hashable, Codable, Identifiable {
  public let id: PrincipalID
  public let name: String

  public init(id: PrincipalID, name: String) {
    self.id = id
    self.name = name
  }
}

/// A principal's role at an agency, dated. One principal may have several.
public struct Assignment: Sendable, Hashable, Codable, Identifiable {
  public let id: AssignmentID
  public let principal: PrincipalID
  public let agency: AgencyID
  public let role: Role
  public let title: String
  public let validFrom: Day
  public let validTo: Day?

  public init(
    id: AssignmentID, principal: PrincipalID, agency: AgencyID, role: Role, title: String,
    validFrom: Day, validTo: Day? = nil
  ) {
    self.id = id
    self.principal = principal
    self.agency = agency
    self.role = role
    self.title = title
    self.validFrom = validFrom
    self.validTo = validTo
  }

  public func holds(on day: Day) -> Bool {
    validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }
}

/// What an assignment is for. The title on screen is a setting (R-ROL-10).
public enum Role: String, Sendable, Hashable, Codable, CaseIterable {
  case lots
  case socialSecretary
  /// Arbetsledare or enhetschef within social services.
  case workLeader
  /// Contact person at any other agency.
  case externalActor
  case person
  case guardian
  /// Operativ ledningsgrupp, styrgrupp and the city: results without identities.
  case management
  case logReviewer
  case administrator
}
