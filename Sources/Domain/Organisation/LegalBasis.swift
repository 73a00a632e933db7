/// A dated legal basis: the only place where a section number is known (domain-facts, section 0).
public struct LegalBasis: Sendable, Hashable, Codable {
  public let code: String
  public let use: Use
  public let statute: String
  public let section: String
  public let text: String
  public let validFrom: Day
  public private(set) var validTo: Day?
  /// Who has confirmed the row against the statute; nil while nobody has.
  public private(set) var verified: Verification?
  /// What has to be so before the basis may be used; each point is ticked. Nil where there is none.
  public let checklist: [Code]?
  /// Roles that may decide on it by the delegation order; nil for every role that discloses.
  public let deciders: [Role]?
  /// Kinds of agency it may be used towards; nil for any.
  public let receivers: [AgencyKind]?
  /// Only for a person younger than this, in years; nil for any age.
  public let youngerThan: Int?
  /// False where nothing has to be weighed because the duty is plain; nil counts as true.
  public let isWeighed: Bool?
  /// What it is for in plain words; rows with the same words stand together on a form.
  public let heading: String?
  /// Why it may never be used here; nil for one that may.
  public let blocked: String?

  public init(
    code: String, use: Use, statute: String, section: String, text: String, validFrom: Day,
    validTo: Day?, verified: Verification?, checklist: [Code]? = nil, deciders: [Role]? = nil,
    receivers: [AgencyKind]? = nil, youngerThan: Int? = nil, isWeighed: Bool? = nil,
    heading: String? = nil, blocked: String? = nil
  ) {
    self.code = code
    self.use = use
    self.statute = statute
    self.section = section
    self.text = text
    self.validFrom = validFrom
    self.validTo = validTo
    self.verified = verified
    self.checklist = checklist
    self.deciders = deciders
    self.receivers = receivers
    self.youngerThan = youngerThan
    self.isWeighed = isWeighed
    self.heading = heading
    self.blocked = blocked
  }

  public enum Use: String, Sendable, Hashable, Codable, CaseIterable {
    case decision, disclosure, report
    /// What a placement rests on.
    case placement
    /// Why something is left out of what a person gets to read.
    case masking
    /// How a case is handled: what is read before a decision, and how one is appealed or changed.
    case procedure
  }

  public struct Verification: Sendable, Hashable, Codable {
    public let by: String
    public let on: Day
    /// What the row was read against; nil where nobody said.
    public let against: String?

    public init(by: String, on: Day, against: String? = nil) {
      self.by = by
      self.on = on
      self.against = against
    }
  }

  /// The same row, confirmed.
  public func confirmed(_ verification: Verification) -> LegalBasis {
    var row = self
    row.verified = verification
    return row
  }

  /// The same row, which holds no longer than through `day`.
  func ending(on day: Day) -> LegalBasis {
    var row = self
    row.validTo = min(validTo ?? day, day)
    return row
  }

  /// As a colleague would point it out.
  public var reference: String { "\(section) \(statute)" }

  /// Nobody relies on a row that nobody has read against the statute; what was decided before stays as it was.
  func mustBeConfirmed(by rule: Rule) throws(Refusal) {
    try must(rule, verified != nil, unconfirmedWords)
  }

  var unconfirmedWords: String {
    "Ingen har bekräftat \(reference) mot lagtexten. Be administratören bekräfta lagrummet."
  }

  public func holds(on day: Day) -> Bool {
    validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }
}
