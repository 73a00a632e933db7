/// A unit's own books. None holds a person of a file; the raw value is the word in links and the log.
public enum RegisterBook: String, Sendable, Hashable, Codable, CaseIterable {
  /// Outreach: what was done, where and for whom, without persons (R-INT-03).
  case outreach
}

/// What a record says, by book. Only ever added to: old bodies stay decodable.
public enum RegisterEntry: Sendable, Equatable, Codable {
  case outreach(Outreach)

  public var book: RegisterBook {
    switch self {
    case .outreach: .outreach
    }
  }
}

public typealias RecordID = ID<RegisterRecord>

/// One state of a record, as it was written and by whom.
public struct RegisterRecord: Sendable, Equatable {
  public let id: RecordID
  /// The unit whose book it stands in.
  public let unit: AgencyID
  public let entry: RegisterEntry
  public let at: Instant
  public let by: PrincipalID
  public let assignment: AssignmentID

  public init(
    id: RecordID, unit: AgencyID, entry: RegisterEntry, at: Instant, by: PrincipalID,
    assignment: AssignmentID
  ) {
    self.id = id
    self.unit = unit
    self.entry = entry
    self.at = at
    self.by = by
    self.assignment = assignment
  }
}
