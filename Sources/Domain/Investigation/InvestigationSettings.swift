/// What a programme says about the investigation and its assessments.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct InvestigationSettings: Sendable, Hashable, Codable {
  public init() {}
}
