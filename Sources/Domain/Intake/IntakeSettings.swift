/// What a programme says about first contact: its own lists and figures, beside the ways in and the information.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct IntakeSettings: Sendable, Hashable, Codable {
  public init() {}
}
