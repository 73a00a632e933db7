/// What a programme says about interventions, children and relatives.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct InterventionSettings: Sendable, Hashable, Codable {
  /// What there is to choose among; something of one's own can always be written.
  public let catalogue: [InterventionKind]?
  public let methods: [Code]?
  /// Where relatives are linked on to.
  public let relativeSupport: [Code]?
  /// How long after the grant a need may be without an intervention before somebody is reminded, in days; nil for never.
  public let needReminderDays: Int?
  /// How long after a report of concern was sent its receipt is waited for, in days; nil for never.
  public let concernReceiptDays: Int?

  public init(
    catalogue: [InterventionKind]? = nil, methods: [Code]? = nil, relativeSupport: [Code]? = nil,
    needReminderDays: Int? = nil, concernReceiptDays: Int? = nil
  ) {
    self.catalogue = catalogue
    self.methods = methods
    self.relativeSupport = relativeSupport
    self.needReminderDays = needReminderDays
    self.concernReceiptDays = concernReceiptDays
  }

  public func kind(_ code: String) -> InterventionKind? { catalogue?.first { $0.code == code } }
}

/// One intervention of the catalogue.
public struct InterventionKind: Sendable, Hashable, Codable {
  public let code: String
  public let text: String
  /// Under which heading it stands; nil for the programme's own.
  public let group: String?
  /// The life area whose needs it usually meets.
  public let area: LifeArea?
  /// Only for a person younger than this, in years; nil for any age.
  public let youngerThan: Int?
  /// For whom it is, in words.
  public let condition: String?
  /// It is work with the family (R-ITV-11).
  public let isForFamily: Bool?

  public init(
    code: String, text: String, group: String? = nil, area: LifeArea? = nil, youngerThan: Int? = nil,
    condition: String? = nil, isForFamily: Bool? = nil
  ) {
    self.code = code
    self.text = text
    self.group = group
    self.area = area
    self.youngerThan = youngerThan
    self.condition = condition
    self.isForFamily = isForFamily
  }

  public func admits(age: Int) -> Bool { youngerThan.map { age < $0 } ?? true }
}
