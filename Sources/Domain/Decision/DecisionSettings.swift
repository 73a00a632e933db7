/// What a programme says about decisions, beside the forms of grant and who decides.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct DecisionSettings: Sendable, Hashable, Codable {
  public init() {}
}
