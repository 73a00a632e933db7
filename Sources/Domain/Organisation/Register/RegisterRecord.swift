/// A unit's own books. None holds a person of a file; the raw value is the word in links and the log.
public enum RegisterBook: String, Sendable, Hashable, Codable, CaseIterable {
  /// Outreach: what was done, where and for whom, without persons (R-INT-03).
  case outreach
  /// With whom the unit cooperates, until when (R-ORG-08).
  case agreements
  /// Routines, pictures of the situation, sheets for actors (R-POL-14, R-ORG-10, R-ORG-11, R-ROL-26).
  case documents
  /// What the city gives to all its units to begin from (R-ORG-12, R-ORG-18).
  case templates
  /// The groups above the one around a person, and who sits in them (R-ORG-01).
  case forums
  /// What the operative group reports upwards (R-ORG-05).
  case reports
  /// What the steering group says downwards (R-ORG-02).
  case steering
  /// What those who work know (R-CMP-01).
  case competence
  /// Supervision, experience days, networks (R-CMP-09).
  case activities
  /// Threats and violence at work, apart from every file (R-SAF-05).
  case incidents
  /// Shortcomings in the cooperation, on their way to a decision (R-FUP-12).
  case deviations
  /// What the yearly survey asks (R-ORG-16).
  case profile
}

/// What a record says, by book. Only ever added to: old bodies stay decodable.
public enum RegisterEntry: Sendable, Equatable, Codable {
  case outreach(Outreach)
  case agreement(Agreement)
  case document(LocalDocument)
  case template(LocalDocument)
  case forum(Forum)
  case forumMember(ForumMember)
  case report(ForumReport)
  case steeringWord(SteeringWord)
  case competence(Competence)
  case activity(StaffActivity)
  case incident(Incident)
  case profile(UnitProfile)
  case deviation(Deviation)

  public var book: RegisterBook {
    switch self {
    case .outreach: .outreach
    case .agreement: .agreements
    case .document: .documents
    case .template: .templates
    case .forum, .forumMember: .forums
    case .report: .reports
    case .steeringWord: .steering
    case .competence: .competence
    case .activity: .activities
    case .incident: .incidents
    case .profile: .profile
    case .deviation: .deviations
    }
  }
}

extension RegisterEntry {
  /// Whom it is about among those who work, where it is about somebody.
  public var about: PrincipalID? {
    switch self {
    case .competence(let competence): competence.principal
    case .outreach, .agreement, .document, .template, .forum, .forumMember, .report, .steeringWord, .activity,
      .incident, .profile, .deviation:
      nil
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
