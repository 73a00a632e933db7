import Domain

/// That somebody looked, did something or was told no. Durable before anything about a person leaves.
///
/// Ids and codes only: names are looked up in the dated reference data when it is shown.
public struct AccessRecord: Sendable, Equatable {
  public let at: Instant
  /// Nil when nobody was signed in.
  public let who: Who?
  /// Nil when no file was concerned.
  public let file: CaseID?
  /// What was looked at or done, as a code such as an act's kind.
  public let what: String
  public let outcome: Outcome
  /// The ground of what was permitted, or why not: a code or a rule's id.
  public let reason: String

  public struct Who: Sendable, Hashable {
    public let principal: PrincipalID
    public let assignment: AssignmentID
    public let agency: AgencyID
    public let role: Role

    public init(principal: PrincipalID, assignment: AssignmentID, agency: AgencyID, role: Role) {
      self.principal = principal
      self.assignment = assignment
      self.agency = agency
      self.role = role
    }
  }

  public enum Outcome: String, Sendable, CaseIterable {
    case permitted
    /// Access said no.
    case denied
    /// A rule of the subject said no.
    case refused
  }

  public init(
    at: Instant, who: Who?, file: CaseID?, what: String, outcome: Outcome, reason: String
  ) {
    self.at = at
    self.who = who
    self.file = file
    self.what = what
    self.outcome = outcome
    self.reason = reason
  }

  public init(
    at: Instant, author: Author?, case file: CaseID?, what: String, outcome: Outcome, reason: String
  ) {
    let who = author.map {
      Who(principal: $0.principal, assignment: $0.assignment, agency: $0.agency, role: $0.role)
    }
    self.init(at: at, who: who, file: file, what: what, outcome: outcome, reason: reason)
  }
}
