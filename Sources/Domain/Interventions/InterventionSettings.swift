/// What a programme says about interventions, children and relatives.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct InterventionSettings: Sendable, Hashable, Codable {
  public init() {}
}
