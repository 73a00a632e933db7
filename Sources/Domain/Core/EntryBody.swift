/// What an entry says, by subject. Each subject knows its own entries and folds them.
public enum EntryBody: Sendable, Equatable {
  case intake(IntakeEntry)
  case group(GroupEntry)
  case consent(ConsentEntry)
  case investigation(InvestigationEntry)
  case safety(SafetyEntry)
  case decision(DecisionEntry)
  case plan(PlanEntry)
  case meetings(MeetingEntry)
  case sharing(SharingEntry)
  case interventions(InterventionEntry)
  case followUp(FollowUpEntry)
  case closing(ClosingEntry)
  case audit(AuditEntry)
  case sealed(CompartmentEntry)
}

/// Stored as `{"s": subject, "v": version, "b": body}`. A version is never changed once it has been
/// written anywhere: a new shape gets a new version and a decoder for the old one.
extension EntryBody: Codable {
  private enum Key: String, CodingKey { case subject = "s", version = "v", body = "b" }

  public static let currentVersion = 1

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let version = try container.decode(Int.self, forKey: .version)
    guard version == Self.currentVersion else {
      throw DecodingError.dataCorruptedError(
        forKey: .version, in: container, debugDescription: "unknown entry version \(version)")
    }
    func body<Body: Decodable>(_: Body.Type) throws -> Body {
      try container.decode(Body.self, forKey: .body)
    }
    self =
      switch try container.decode(StoredSubject.self, forKey: .subject) {
      case .intake: .intake(try body(IntakeEntry.self))
      case .group: .group(try body(GroupEntry.self))
      case .consent: .consent(try body(ConsentEntry.self))
      case .investigation: .investigation(try body(InvestigationEntry.self))
      case .safety: .safety(try body(SafetyEntry.self))
      case .decision: .decision(try body(DecisionEntry.self))
      case .plan: .plan(try body(PlanEntry.self))
      case .meetings: .meetings(try body(MeetingEntry.self))
      case .sharing: .sharing(try body(SharingEntry.self))
      case .interventions: .interventions(try body(InterventionEntry.self))
      case .followUp: .followUp(try body(FollowUpEntry.self))
      case .closing: .closing(try body(ClosingEntry.self))
      case .audit: .audit(try body(AuditEntry.self))
      case .sealed: .sealed(try body(CompartmentEntry.self))
      }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.currentVersion, forKey: .version)
    try container.encode(subject, forKey: .subject)
    switch self {
    case .intake(let body): try container.encode(body, forKey: .body)
    case .group(let body): try container.encode(body, forKey: .body)
    case .consent(let body): try container.encode(body, forKey: .body)
    case .investigation(let body): try container.encode(body, forKey: .body)
    case .safety(let body): try container.encode(body, forKey: .body)
    case .decision(let body): try container.encode(body, forKey: .body)
    case .plan(let body): try container.encode(body, forKey: .body)
    case .meetings(let body): try container.encode(body, forKey: .body)
    case .sharing(let body): try container.encode(body, forKey: .body)
    case .interventions(let body): try container.encode(body, forKey: .body)
    case .followUp(let body): try container.encode(body, forKey: .body)
    case .closing(let body): try container.encode(body, forKey: .body)
    case .audit(let body): try container.encode(body, forKey: .body)
    case .sealed(let body): try container.encode(body, forKey: .body)
    }
  }

  /// Also the word stored in the clear beside the encrypted entry, so that it says nothing more than this.
  public var subjectCode: String { subject.rawValue }

  private var subject: StoredSubject {
    switch self {
    case .intake: .intake
    case .group: .group
    case .consent: .consent
    case .investigation: .investigation
    case .safety: .safety
    case .decision: .decision
    case .plan: .plan
    case .meetings: .meetings
    case .sharing: .sharing
    case .interventions: .interventions
    case .followUp: .followUp
    case .closing: .closing
    case .audit: .audit
    case .sealed: .sealed
    }
  }

  private enum StoredSubject: String, Codable {
    case intake, group, consent, investigation, safety, decision, plan, meetings, sharing
    case interventions, followUp, closing, audit, sealed
  }
}
