/// What somebody wants to do in the organisation's own data: the reference data that rules are decided from,
/// and the unit's registers. None of it is about a person in a file. Deciding is pure, as for an `Act`.
public protocol RegisterAct: Sendable {
  static var kind: RegisterActKind { get }

  /// The record that it changes; nil when it begins a new one, or writes reference data.
  var record: RecordID? { get }

  /// The unit whose book it writes in; nil for the author's own.
  var unit: AgencyID? { get }

  /// Whether it has to know the names in the author's own files, so that none of them is written down.
  static var readsNames: Bool { get }

  /// Whether it is decided from what has been proposed.
  static var readsProposals: Bool { get }

  /// Whether it asks how many open cases each agency has.
  static var readsFigures: Bool { get }

  func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft]
}

extension RegisterAct {
  public var record: RecordID? { nil }

  public var unit: AgencyID? { nil }

  public static var readsNames: Bool { false }

  public static var readsProposals: Bool { false }

  public static var readsFigures: Bool { false }
}

/// What a register act is decided against: who, when, the reference data of the day, and the record it changes.
public struct RegisterCircumstances: Sendable {
  public let now: Instant
  public let author: Author
  public let directory: Directory
  /// The newest state of `RegisterAct.record` in the author's unit; nil when there is none.
  public let earlier: RegisterRecord?
  /// Every proposal to change programmes and legal bases, as it stands now.
  public let proposals: [Proposal]
  /// A name for a record that begins.
  public let newID: RecordID
  /// One more, for an act that begins two things.
  public let otherID: RecordID
  /// Open cases by agency, for the acts that ask.
  public let figures: CaseFigures
  /// Names in the author's own files, for the acts that must not hold them.
  public let names: Set<String>
  /// Reasons given for should-rules, by rule id.
  public let explanations: [String: String]

  public init(
    now: Instant, author: Author, directory: Directory, earlier: RegisterRecord? = nil,
    proposals: [Proposal] = [],
    newID: RecordID, otherID: RecordID? = nil, figures: CaseFigures = .none, names: Set<String> = [],
    explanations: [String: String] = [:]
  ) {
    self.now = now
    self.author = author
    self.directory = directory
    self.earlier = earlier
    self.proposals = proposals
    self.newID = newID
    self.otherID = otherID ?? newID
    self.figures = figures
    self.names = names
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
  case proposal(Proposal)
  case training(Training)
}

/// Every register act there is. Access decides per kind who may do it; the raw value is the word in links and the log.
public enum RegisterActKind: String, Sendable, Hashable, Codable, CaseIterable {
  case confirmLegalBasis = "confirm-legal-basis"
  case proposeLegalBasis = "propose-legal-basis"
  case proposeProgramme = "propose-programme"
  case approveProposal = "approve-proposal"
  case withdrawProposal = "withdraw-proposal"

  case logOutreach = "log-outreach"

  case keepAgency = "keep-agency"
  case mergeAgency = "merge-agency"
  case giveAssignment = "give-assignment"
  case changeAssignment = "change-assignment"

  case keepAgreement = "keep-agreement"
  case keepDocument = "keep-document"
  case keepTemplate = "keep-template"
  case keepForum = "keep-forum"
  case keepForumMember = "keep-forum-member"
  case writeReport = "write-report"
  case writeSteeringWord = "write-steering-word"
  case recordCompetence = "record-competence"
  case recordTraining = "record-training"
  case logActivity = "log-activity"
  case reportIncident = "report-incident"
  case followUpIncident = "follow-up-incident"
  case keepProfile = "keep-profile"

  case reportDeviation = "report-deviation"
  case analyseDeviation = "analyse-deviation"
  case liftDeviation = "lift-deviation"
  case decideDeviation = "decide-deviation"
  case finishDeviation = "finish-deviation"
}
