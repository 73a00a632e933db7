/// What a programme says about threat, the police and hand-over.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct SafetySettings: Sendable, Hashable, Codable {
  public init() {}
}
