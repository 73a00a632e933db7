/// One assessment with an instrument, as its assessor rates it. Levels are words on the instrument's own scale: nothing is
/// added up, weighed or averaged here, and no item of an instrument is held (R-ASM-01).
public struct Assessment: Sendable, Hashable, Codable {
  /// Its code in the programme's register.
  public let instrument: String
  /// What the register called it, or what was typed for another.
  public let name: String
  public let version: String
  public let on: Day
  public let assessor: String
  public let by: Makers
  /// Who else made it, when neither social services nor the police.
  public let organisation: String
  public let status: Status
  /// The scale as it was that day, from the lowest level to the highest.
  public let scale: [Code]
  /// Codes of levels; nil for what was not rated.
  public let risk: String?
  public let need: String?
  /// How receptive the person is to support (mottaglighet).
  public let receptiveness: String?
  /// The areas that it covered.
  public let areas: [AssessedArea]
  public let protectiveFactors: String
  /// What comes first, and in which order (R-ASM-04).
  public let priorities: String
  /// The judgement as a whole, in words; always there beside a rating (R-ASM-06).
  public let overall: String
  public let record: ExternalRecord?
  /// The entry that began this assessment; nil in that entry itself.
  public let continues: Int?

  public init(
    instrument: String, name: String, version: String, on: Day, assessor: String, by: Makers,
    organisation: String = "", status: Status, scale: [Code] = [], risk: String? = nil,
    need: String? = nil, receptiveness: String? = nil, areas: [AssessedArea] = [],
    protectiveFactors: String = "", priorities: String = "", overall: String = "",
    record: ExternalRecord? = nil, continues: Int? = nil
  ) {
    self.instrument = instrument
    self.name = name
    self.version = version
    self.on = on
    self.assessor = assessor
    self.by = by
    self.organisation = organisation
    self.status = status
    self.scale = scale
    self.risk = risk
    self.need = need
    self.receptiveness = receptiveness
    self.areas = areas
    self.protectiveFactors = protectiveFactors
    self.priorities = priorities
    self.overall = overall
    self.record = record
    self.continues = continues
  }

  /// R-ASM-08: whose assessment it is.
  public enum Makers: String, Sendable, Hashable, Codable, CaseIterable {
    case socialServices, police, together, others

    /// Whether the unit itself has made it, and answers for that it could.
    public var includesUnit: Bool { self == .socialServices || self == .together }
  }

  /// R-ASM-03: an assessment takes time, and may be finished after the decision.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case draft, started, completed
  }

  /// The codes of every level that was set, whatever it is about.
  public var ratings: [String] {
    [risk, need, receptiveness].compactMap { $0 } + areas.compactMap(\.level)
  }

  public func level(_ code: String?) -> Code? {
    code.flatMap { code in scale.first { $0.code == code } }
  }
}

/// An area of life that an assessment covered, with its level when one was set.
public struct AssessedArea: Sendable, Hashable, Codable {
  public let area: LifeArea
  public let level: String?

  public init(_ area: LifeArea, _ level: String? = nil) {
    self.area = area
    self.level = level
  }
}

/// R-ASM-07: what is kept in another system, and where to find it there.
public struct ExternalRecord: Sendable, Hashable, Codable {
  public let type: Kind
  public let reference: String

  public init(type: Kind, reference: String) {
    self.type = type
    self.reference = reference
  }

  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case intake, exit, followUp
  }
}
