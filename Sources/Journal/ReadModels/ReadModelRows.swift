import Domain

/// What one file contributes to the read models: codes, days and ids, no names and no free text.
public struct ReadModelRows: Sendable, Equatable {
  public var caseRow: CaseRow?
  public var involvement: [Involvement] = []
  public var standIns: [StandInRow] = []
  public var measures: [MeasureRow] = []
  public var explanations: [ExplanationRow] = []
  public var leadTimes: [LeadTimeRow] = []
  public var questionnaires: [QuestionnaireRow] = []
  public var ownCodes: [OwnCodeRow] = []
  public var reach: [ReachRow] = []
  /// The agency and twelve-digit number to index; blinded before it is stored.
  public var identity: Identity?

  public struct Identity: Sendable, Equatable {
    public let agency: AgencyID
    public let digits: String
  }
}

/// A case in lists and counts.
public struct CaseRow: Sendable, Equatable {
  public let agency: AgencyID
  public let programme: String
  public let stage: Stage
  public let outcome: OutcomeCode
  public let registeredOn: Day?
  public let closedOn: Day?
  public let sex: Person.Sex
  /// The last one that was set; nil for the programme's own.
  public let model: WorkingModel?
  /// The version of the programme that the case has.
  public let programmeFrom: Day?
  /// Somebody has said yes, and it counted.
  public let consented: Bool
  /// There is a plan.
  public let planned: Bool
}

/// How long one urgent support waited for its decision.
public struct LeadTimeRow: Sendable, Hashable {
  public let agency: AgencyID
  public let days: Int
}

public enum OutcomeCode: String, Sendable, CaseIterable {
  case underWay, declined, refused, granted, completed, interrupted, neverStarted
}

/// Who a case concerns, for finding it. Whether they may see anything is decided when it is opened.
public struct Involvement: Sendable, Hashable {
  /// Nil for the person and guardians, who act for no agency of the case.
  public let agency: AgencyID?
  /// Nil when it is everybody at the agency.
  public let principal: PrincipalID?
  public let kind: Kind
  public let current: Bool

  public enum Kind: String, Sendable, CaseIterable {
    case receivingUnit, firstLots, secondLots, socialSecretary, member, person, guardian
    /// The first lots, once for each meeting that is called and not yet held.
    case plannedMeeting
    /// Another unit, for its leader, that decides in the case.
    case decidingUnit
    /// For a lots who is away, on the days told; it has a table of its own.
    case standIn

    /// Rows of the owning agency stay current when the file is closed.
    var isOwners: Bool {
      switch self {
      case .receivingUnit, .firstLots, .secondLots, .socialSecretary, .standIn: true
      case .member, .person, .guardian, .plannedMeeting, .decidingUnit: false
      }
    }
  }
}

/// Who a case concerns from a first day through a last.
public struct StandInRow: Sendable, Hashable {
  public let agency: AgencyID
  public let principal: PrincipalID
  public let first: Day
  public let last: Day
}

/// Somebody whom the database lets at the file.
public struct ReachRow: Sendable, Hashable {
  /// Nil for the person and guardians.
  public let agency: AgencyID?
  /// Nil when it is everybody at the agency.
  public let principal: PrincipalID?
}

/// One measured value on one occasion.
public struct MeasureRow: Sendable, Hashable {
  public let occasion: Occasion
  public let variable: Variable
  public let value: String

  public enum Variable: String, Sendable, CaseIterable {
    case sentencedCrimes, addiction, occupation, housing
    /// Whether there is a short plan; `yes` or `no` once SIG is granted.
    case actionPlan
  }
}

/// That a should-rule was explained away once: which, where and when, never why.
public struct ExplanationRow: Sendable, Hashable {
  public let agency: AgencyID
  public let rule: String
  public let on: Day
}
