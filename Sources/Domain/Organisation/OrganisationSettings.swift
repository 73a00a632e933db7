/// What a programme says about those who work in it: caseload, competence, roles.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct OrganisationSettings: Sendable, Hashable, Codable {
  /// What those who work in the programme are to know, and what is good to know (R-CMP-07).
  public let competence: [CompetenceRequirement]?
  /// How many active cases one lots holds at most; nil where nobody has set a figure (R-ROL-11).
  public let caseload: Int?
  /// How many days before something lapses the unit is reminded of it; nil for never.
  public let remindDays: Int?
  /// Other forms of cooperation that a person can be in (R-ORG-15).
  public let cooperationForms: [Code]?
  /// Kinds of local document that every unit is to have, as `DocumentKind` says them (R-POL-14).
  public let requiredDocuments: [DocumentKind]?
  /// What a shortcoming in the cooperation can be about (R-FUP-12).
  public let deviationKinds: [Code]?
  /// How many days a reported shortcoming waits for its decision before the leader is reminded; nil for never.
  public let deviationDays: Int?

  public init(
    competence: [CompetenceRequirement]? = nil, caseload: Int? = nil, remindDays: Int? = nil,
    cooperationForms: [Code]? = nil, requiredDocuments: [DocumentKind]? = nil,
    deviationKinds: [Code]? = nil, deviationDays: Int? = nil
  ) {
    self.competence = competence
    self.caseload = caseload
    self.remindDays = remindDays
    self.cooperationForms = cooperationForms
    self.requiredDocuments = requiredDocuments
    self.deviationKinds = deviationKinds
    self.deviationDays = deviationDays
  }
}

/// One thing that a lots is to know, as a dated row of the programme.
public struct CompetenceRequirement: Sendable, Hashable, Codable {
  public let code: String
  public let text: String
  public let level: Level
  public let source: String

  public init(code: String, text: String, level: Level, source: String) {
    self.code = code
    self.text = text
    self.level = level
    self.source = source
  }

  public enum Level: String, Sendable, Hashable, Codable, CaseIterable {
    /// Base knowledge that the work cannot be done without.
    case necessary
    /// Suitable besides.
    case supplementary
  }
}

extension Directory {
  /// The settings of every programme that holds on `day`.
  public func organisationSettings(on day: Day) -> [OrganisationSettings] {
    programmes(on: day).compactMap(\.organisation)
  }

  /// What is asked of those who work, over the programmes of the day: necessary when any of them says so.
  public func competenceRequirements(on day: Day) -> [CompetenceRequirement] {
    var found: [CompetenceRequirement] = []
    for requirement in organisationSettings(on: day).flatMap({ $0.competence ?? [] }) {
      if let index = found.firstIndex(where: { $0.code == requirement.code }) {
        if requirement.level == .necessary { found[index] = requirement }
      } else {
        found.append(requirement)
      }
    }
    return found.filter { $0.level == .necessary } + found.filter { $0.level == .supplementary }
  }

  /// How long before its end something is pointed out, in days.
  public func remindDays(on day: Day) -> Int {
    organisationSettings(on: day).compactMap(\.remindDays).max() ?? 0
  }

  public func requiredDocuments(on day: Day) -> [DocumentKind] {
    let asked = Set(organisationSettings(on: day).flatMap { $0.requiredDocuments ?? [] })
    return DocumentKind.allCases.filter(asked.contains)
  }
}
