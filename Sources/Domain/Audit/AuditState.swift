/// Reasons given when a should-rule was not followed, and looks that somebody took in an emergency.
public struct AuditState: Sendable, Equatable {
  public private(set) var explanations: [Explained] = []
  public private(set) var emergencies: [Emergency] = []
  /// Papers about a person with protected identity.
  public private(set) var printed: [Printed] = []

  public init() {}

  public struct Emergency: Sendable, Equatable {
    public let sequence: Int
    public let principal: PrincipalID
    public let name: String
    public let title: String
    public let body: GlassBroken
    public let at: Instant
    public internal(set) var judged: EmergencyJudged?
    public internal(set) var judgedBy: String?
  }

  public struct Printed: Sendable, Equatable {
    public let principal: PrincipalID
    public let body: PaperPrinted
    public let at: Instant
  }

  /// The emergency look that lasts for the principal at `instant`; half-open, as everything in time.
  public func emergency(of principal: PrincipalID, at instant: Instant) -> Emergency? {
    emergencies.last { $0.principal == principal && $0.at <= instant && instant < $0.body.until }
  }

  mutating func apply(_ entry: AuditEntry, of whole: Entry) {
    switch entry {
    case .explained(let explained): explanations.append(explained)
    case .glassBroken(let body):
      emergencies.append(
        Emergency(
          sequence: whole.sequence, principal: whole.author.principal, name: whole.author.name,
          title: whole.author.title, body: body, at: whole.recordedAt))
    case .emergencyJudged(let body):
      if let index = emergencies.firstIndex(where: { $0.sequence == body.entry }) {
        emergencies[index].judged = body
        emergencies[index].judgedBy = whole.author.name
      }
    case .paperPrinted(let body):
      printed.append(Printed(principal: whole.author.principal, body: body, at: whole.recordedAt))
    }
  }
}

public enum AuditEntry: Sendable, Equatable, Codable {
  case explained(Explained)
  case glassBroken(GlassBroken)
  case emergencyJudged(EmergencyJudged)
  case paperPrinted(PaperPrinted)
}

public struct Explained: Sendable, Equatable, Codable {
  public let rule: String
  public let detail: String
  public let reason: String
}

/// Somebody without a part in the case opened it because a life was in danger.
public struct GlassBroken: Sendable, Equatable, Codable {
  public let reason: String
  /// The first moment when it no longer holds.
  public let until: Instant
}

public struct EmergencyJudged: Sendable, Equatable, Codable {
  public let entry: Int
  public let wasRight: Bool
  public let words: String
}
