/// What a programme says about those who work in it: caseload, competence, roles.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct OrganisationSettings: Sendable, Hashable, Codable {
  public init() {}
}
