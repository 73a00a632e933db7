/// Reasons given when a should-rule was not followed.
public struct AuditState: Sendable, Equatable {
  public private(set) var explanations: [Explained] = []

  public init() {}

  mutating func apply(_ entry: AuditEntry, of whole: Entry) {
    switch entry {
    case .explained(let explained): explanations.append(explained)
    }
  }
}

public enum AuditEntry: Sendable, Equatable, Codable {
  case explained(Explained)
}

public struct Explained: Sendable, Equatable, Codable {
  public let rule: String
  public let detail: String
  public let reason: String
}
