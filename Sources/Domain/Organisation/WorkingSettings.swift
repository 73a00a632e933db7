/// How the working models are carried out, each setting by itself (annex I of the requirements).
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct WorkingSettings: Sendable, Hashable, Codable {
  /// What each model starts from.
  public let models: Starts?
  /// What the programme does otherwise than its model.
  public let own: WorkingChoices?

  public init(models: Starts? = nil, own: WorkingChoices? = nil) {
    self.models = models
    self.own = own
  }

  public struct Starts: Sendable, Hashable, Codable {
    public let cooperation: WorkingChoices?
    public let puzzle: WorkingChoices?
    public let piloting: WorkingChoices?

    public init(
      cooperation: WorkingChoices? = nil, puzzle: WorkingChoices? = nil, piloting: WorkingChoices? = nil
    ) {
      self.cooperation = cooperation
      self.puzzle = puzzle
      self.piloting = piloting
    }

    public subscript(model: WorkingModel) -> WorkingChoices? {
      switch model {
      case .cooperation: cooperation
      case .puzzle: puzzle
      case .piloting: piloting
      }
    }
  }
}

/// Some of the settings of annex I: those that a model, a programme or a case has chosen; nil leaves it as it was.
public struct WorkingChoices: Sendable, Hashable, Codable {
  public var participation: Participation?
  public var meetings: [GroupMeeting]?
  public var investigation: InvestigationOrder?
  public var contact: ContactBetween?
  public var principle: CoordinationPrinciple?
  /// R-MOD-07: the coordinator treats, beside coordinating.
  public var treatmentRole: Bool?
  /// Contacts and practical help between meetings are noted.
  public var contactLog: Bool?
  /// The next step is decided by all together, with the person.
  public var jointDecisions: Bool?
  public var shortPlans: Bool?
  /// Lots and person are matched.
  public var lotsMatching: Bool?
  public var afterHours: Bool?
  /// The coordinator evaluates the interventions.
  public var evaluates: Bool?
  /// After so many meetings in a row without the person it is asked whether the model fits; nil for never.
  public var absences: Int?
  /// After so many days of investigation its length is warned of; nil for never.
  public var investigationDays: Int?
  /// When one lots alone has done everything for so many days it is warned of; nil for never.
  public var dependenceDays: Int?
  /// Longest number of days between network meetings (R-MTG-03).
  public var meetingInterval: Int?

  public init() {}

  /// These, where they say something, and else the other's.
  public func over(_ other: WorkingChoices?) -> WorkingChoices {
    guard let other else { return self }
    var choices = self
    choices.participation = participation ?? other.participation
    choices.meetings = meetings ?? other.meetings
    choices.investigation = investigation ?? other.investigation
    choices.contact = contact ?? other.contact
    choices.principle = principle ?? other.principle
    choices.treatmentRole = treatmentRole ?? other.treatmentRole
    choices.contactLog = contactLog ?? other.contactLog
    choices.jointDecisions = jointDecisions ?? other.jointDecisions
    choices.shortPlans = shortPlans ?? other.shortPlans
    choices.lotsMatching = lotsMatching ?? other.lotsMatching
    choices.afterHours = afterHours ?? other.afterHours
    choices.evaluates = evaluates ?? other.evaluates
    choices.absences = absences ?? other.absences
    choices.investigationDays = investigationDays ?? other.investigationDays
    choices.dependenceDays = dependenceDays ?? other.dependenceDays
    choices.meetingInterval = meetingInterval ?? other.meetingInterval
    return choices
  }
}

/// How the person takes part in the meetings of the group.
public enum Participation: String, Sendable, Hashable, Codable, CaseIterable {
  /// The person comes, and the model rests on it.
  case required
  /// Not invited unless asked, but always told and asked afterwards.
  case toldAfterwards
  case takesPart
}

public enum GroupMeeting: String, Sendable, Hashable, Codable, CaseIterable {
  case everyone, professionals, privateNetwork
}

public enum InvestigationOrder: String, Sendable, Hashable, Codable, CaseIterable {
  case beforeStart, inside, continuous
}

public enum ContactBetween: String, Sendable, Hashable, Codable, CaseIterable {
  case little, some, extensive
}

/// R-MOD-06: each by its own agenda, each within the plan of the whole, or together with a plan that follows along.
public enum CoordinationPrinciple: String, Sendable, Hashable, Codable, CaseIterable {
  case ownAgendas, withinPlan, jointly
}
