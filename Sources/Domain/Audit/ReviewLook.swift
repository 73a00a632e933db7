/// One record of the access log, as its review sees it. Ids and codes only.
public struct ReviewLook: Sendable, Equatable {
  public let at: Instant
  public let viewer: ReviewedViewer
  public let file: CaseID
  /// What was looked at or done, as a code.
  public let what: String
  public let outcome: Outcome
  /// The ground of what was permitted, or why not, as a code.
  public let ground: String
  /// In a file that the reviewer's agency owns, by somebody from another agency.
  public let isByOther: Bool
  public let place: LogPlace
  /// Its lot in the drawing: the lowest are the sample.
  public let ticket: UInt64

  public enum Outcome: String, Sendable, Hashable, Codable { case permitted, denied, refused }

  public init(
    at: Instant, viewer: ReviewedViewer, file: CaseID, what: String, outcome: Outcome, ground: String,
    isByOther: Bool, place: LogPlace, ticket: UInt64
  ) {
    self.at = at
    self.viewer = viewer
    self.file = file
    self.what = what
    self.outcome = outcome
    self.ground = ground
    self.isByOther = isByOther
    self.place = place
    self.ticket = ticket
  }

  /// Something was done in the file, not only read.
  var isAct: Bool { outcome == .permitted && ActKind(rawValue: what) != nil }
}

/// Who looked, and as what.
public struct ReviewedViewer: Sendable, Hashable, Codable {
  public let principal: PrincipalID
  public let assignment: AssignmentID
  public let agency: AgencyID
  public let role: Role

  public init(
    principal: PrincipalID, assignment: AssignmentID, agency: AgencyID, role: Role
  ) {
    self.principal = principal
    self.assignment = assignment
    self.agency = agency
    self.role = role
  }

  /// The person or a guardian, whose name the reviewer is never shown.
  public var isOnOwnPage: Bool { role == .person || role == .guardian }
}

/// Where a record stands in the log, so that a line can be followed back to it.
public struct LogPlace: Sendable, Hashable, Codable {
  public let segment: [UInt8]
  public let number: Int

  public init(segment: [UInt8], number: Int) {
    self.segment = segment
    self.number = number
  }
}
