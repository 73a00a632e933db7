/// What somebody wants to do in the organisation's own data: the reference data that rules are decided from,
/// and the unit's registers. None of it is about a person in a file. Deciding is pure, as for an `Act`.
public protocol RegisterAct: Sendable {
  static var kind: RegisterActKind { get }

  /// The record that it changes; nil when it begins a new one, or writes reference data.
  var record: RecordID? { get }

  func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft]
}

extension RegisterAct {
  public var record: RecordID? { nil }
}

/// What a register act is decided against: who, when, the reference data of the day, and the record it changes.
public struct RegisterCircumstances: Sendable {
  public let now: Instant
  public let author: Author
  public let directory: Directory
  /// The newest state of `RegisterAct.record` in the author's unit; nil when there is none.
  public let earlier: RegisterRecord?
  /// A name for a record that begins.
  public let newID: RecordID
  /// Reasons given for should-rules, by rule id.
  public let explanations: [String: String]

  public init(
    now: Instant, author: Author, directory: Directory, earlier: RegisterRecord? = nil, newID: RecordID,
    explanations: [String: String] = [:]
  ) {
    self.now = now
    self.author = author
    self.directory = directory
    self.earlier = earlier
    self.newID = newID
    self.explanations = explanations
  }

  public var today: Day { SwedishTime.day(now) }
}

/// What a register act leads to. Rows are only ever added: the newest with an id counts, the others are its history.
public enum RegisterDraft: Sendable, Equatable {
  case reference(ReferenceRow)
  case record(RecordID, RegisterEntry)
}

/// One row of the dated reference data that access and rules are decided from.
public enum ReferenceRow: Sendable, Equatable {
  case agency(Agency)
  case principal(Principal)
  case assignment(Assignment)
  case programme(Programme)
  case legalBasis(LegalBasis)
}

/// Every register act there is. Access decides per kind who may do it; the raw value is the word in links and the log.
public enum RegisterActKind: String, Sendable, Hashable, Codable, CaseIterable {
  case confirmLegalBasis = "confirm-legal-basis"

  case logOutreach = "log-outreach"
}
