/// How the working model is carried out, each setting by itself (annex I of the requirements).
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct WorkingSettings: Sendable, Hashable, Codable {
  public init() {}
}
