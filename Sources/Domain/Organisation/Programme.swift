/// A dated version of the local rules. A case keeps the version it was registered under.
public struct Programme: Sendable, Hashable, Codable {
  public let code: String
  public let name: String
  public private(set) var validFrom: Day
  public private(set) var validTo: Day?
  public let ages: AgeSpan
  public let consentAges: ConsentAges
  /// Target-group criteria to choose among.
  public let criteria: [Code]
  /// Kinds of agency that shall be members.
  public let requiredActors: [AgencyKind]
  /// Longest number of days between network meetings.
  public let meetingIntervalDays: Int
  /// How long before its end a consent counts as ending soon, in days.
  public let consentEndsSoonDays: Int
  /// Longest time a consent may be given for, in days.
  public let consentLongestDays: Int
  /// Roles that may decide, by the delegation order.
  public let deciders: [Role]
  public let formsOfGrant: [Code]
  public let information: [Code]
  public let waysIn: [Code]
  public let closingReasons: [ClosingReason]
  public let lotsTitle: String
  public let planName: String
  public let actionPlanName: String
  public let model: WorkingModel
  /// Suggested wording for a reservation in a decision; never filled in beforehand.
  public let reservationWording: String
  public let source: String
  /// Categories that a second official must confirm when the consent is only oral; nil for none.
  public let secondOfficialFor: CategorySet?
  /// Days without a sign from the person after which it is asked whether the consent remains; nil for never (R-CON-23).
  public let silenceDays: Int?
  /// How long an emergency look lasts, in minutes; nil where the programme has none.
  public let emergencyMinutes: Int?
  /// How many times a day one person may try to open a file in an emergency; nil for the usual number.
  public let emergencyAttempts: Int?
  /// The form of consent in use: code and version; nil where there is none.
  public let consentForm: Code?
  // What each subject sets for itself.
  public var intake: IntakeSettings?
  public let investigation: InvestigationSettings?
  public let safety: SafetySettings?
  public let decision: DecisionSettings?
  public let interventions: InterventionSettings?
  public let organisation: OrganisationSettings?
  public let workingSettings: WorkingSettings?
  public var meetings: MeetingSettings?
  public let between: BetweenSettings?
  public var followUp: FollowUpSettings?
  public let plan: PlanSettings?

  public init(
    code: String, name: String, validFrom: Day, validTo: Day?, ages: AgeSpan,
    consentAges: ConsentAges, criteria: [Code], requiredActors: [AgencyKind],
    meetingIntervalDays: Int, consentEndsSoonDays: Int, consentLongestDays: Int, deciders: [Role],
    formsOfGrant: [Code], information: [Code], waysIn: [Code], closingReasons: [ClosingReason],
    lotsTitle: String, planName: String, actionPlanName: String, model: WorkingModel,
    reservationWording: String, source: String, secondOfficialFor: CategorySet? = nil,
    silenceDays: Int? = nil, emergencyMinutes: Int? = nil, emergencyAttempts: Int? = nil,
    consentForm: Code? = nil, intake: IntakeSettings? = nil, investigation: InvestigationSettings? = nil,
    safety: SafetySettings? = nil, decision: DecisionSettings? = nil,
    interventions: InterventionSettings? = nil, organisation: OrganisationSettings? = nil,
    workingSettings: WorkingSettings? = nil, between: BetweenSettings? = nil,
    followUp: FollowUpSettings? = nil, plan: PlanSettings? = nil
  ) {
    self.code = code
    self.name = name
    self.validFrom = validFrom
    self.validTo = validTo
    self.ages = ages
    self.consentAges = consentAges
    self.criteria = criteria
    self.requiredActors = requiredActors
    self.meetingIntervalDays = meetingIntervalDays
    self.consentEndsSoonDays = consentEndsSoonDays
    self.consentLongestDays = consentLongestDays
    self.deciders = deciders
    self.formsOfGrant = formsOfGrant
    self.information = information
    self.waysIn = waysIn
    self.closingReasons = closingReasons
    self.lotsTitle = lotsTitle
    self.planName = planName
    self.actionPlanName = actionPlanName
    self.model = model
    self.reservationWording = reservationWording
    self.source = source
    self.secondOfficialFor = secondOfficialFor
    self.silenceDays = silenceDays
    self.emergencyMinutes = emergencyMinutes
    self.emergencyAttempts = emergencyAttempts
    self.consentForm = consentForm
    self.intake = intake
    self.investigation = investigation
    self.safety = safety
    self.decision = decision
    self.interventions = interventions
    self.organisation = organisation
    self.workingSettings = workingSettings
    self.between = between
    self.followUp = followUp
    self.plan = plan
  }

  public func holds(on day: Day) -> Bool {
    validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }

  /// Apart from the days that it holds.
  func saysTheSame(as other: Programme) -> Bool {
    var other = other
    (other.validFrom, other.validTo) = (validFrom, validTo)
    return self == other
  }

  /// The same version, which takes no new cases after `day`.
  func ending(on day: Day) -> Programme {
    var version = self
    version.validTo = min(validTo ?? day, day)
    return version
  }
}

/// Whole years; `through` is the last year of age that is admitted, nil when there is none.
public struct AgeSpan: Sendable, Hashable, Codable {
  public let from: Int
  public let through: Int?

  public init(from: Int, through: Int?) {
    self.from = from
    self.through = through
  }

  public func contains(_ age: Int) -> Bool {
    age >= from && (through.map { age <= $0 } ?? true)
  }
}

/// From which age the young person's own yes is needed, and from which it is enough alone.
public struct ConsentAges: Sendable, Hashable, Codable {
  public let own: Int
  public let alone: Int

  public init(own: Int, alone: Int) {
    self.own = own
    self.alone = alone
  }
}

/// One row of a dated code list.
public struct Code: Sendable, Hashable, Codable {
  public let code: String
  public let text: String

  public init(_ code: String, _ text: String) {
    self.code = code
    self.text = text
  }
}

/// Annex C: why a case is closed and what must then be told.
public struct ClosingReason: Sendable, Hashable, Codable {
  public let code: String
  public let text: String
  public let effect: Effect
  public let demands: [Demand]
  public let source: String

  public init(code: String, text: String, effect: Effect, demands: [Demand], source: String) {
    self.code = code
    self.text = text
    self.effect = effect
    self.demands = demands
    self.source = source
  }

  public enum Effect: String, Sendable, Hashable, Codable {
    case closes, mayClose, individual, closesUnlessNeeded, seen
  }

  /// What the closing has to hold, beside its date and words.
  public enum Demand: String, Sendable, Hashable, Codable, CaseIterable {
    case goalAssessment, reason, withdrawnInterventionConsent, withdrawnPoliceConsent
    case decidedWithChief, assessmentWithPolice, handoverChecklist, placementAssessed
  }
}

public enum WorkingModel: String, Sendable, Hashable, Codable, CaseIterable {
  case cooperation, puzzle, piloting
}
