/// What kind of information a thing is. Consent is given per category.
public enum InformationCategory: UInt8, Sendable, Hashable, CaseIterable {
  case planning, studies, safety, work, health, home, family, crime

  public var code: String {
    switch self {
    case .planning: "planning"
    case .studies: "studies"
    case .safety: "safety"
    case .work: "work"
    case .health: "health"
    case .home: "home"
    case .family: "family"
    case .crime: "crime"
    }
  }

  public init?(code: String) {
    guard let match = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = match
  }
}

extension InformationCategory: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let category = Self(code: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown category")
    }
    self = category
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}

public struct CategorySet: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  public init(_ categories: some Sequence<InformationCategory>) {
    rawValue = categories.reduce(0) { $0 | 1 << $1.rawValue }
  }

  public static let all = CategorySet(InformationCategory.allCases)
  public static let planning = CategorySet([InformationCategory.planning])
  public static let studies = CategorySet([InformationCategory.studies])
  public static let safety = CategorySet([InformationCategory.safety])
  public static let work = CategorySet([InformationCategory.work])
  public static let health = CategorySet([InformationCategory.health])
  public static let home = CategorySet([InformationCategory.home])
  public static let family = CategorySet([InformationCategory.family])
  public static let crime = CategorySet([InformationCategory.crime])

  public func contains(_ category: InformationCategory) -> Bool {
    rawValue & 1 << category.rawValue != 0
  }

  public var categories: [InformationCategory] { InformationCategory.allCases.filter(contains) }
}

extension CategorySet: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([InformationCategory].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(categories)
  }
}

public enum Purpose: String, Sendable, Hashable, Codable, CaseIterable {
  case coordination, safety
}
