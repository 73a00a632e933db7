/// What somebody who works here knows, and from what (R-CMP-01 to R-CMP-07).
public struct Competence: Sendable, Hashable, Codable {
  public let principal: PrincipalID
  /// The programme's code for what it meets.
  public let requirement: String
  /// The education or the course, or why something else is judged equivalent.
  public let from: String
  public let on: Day
  /// Last day, for what has to be renewed.
  public let through: Day?

  public init(principal: PrincipalID, requirement: String, from: String, on: Day, through: Day?) {
    self.principal = principal
    self.requirement = requirement
    self.from = from
    self.on = on
    self.through = through
  }

  public func holds(on day: Day) -> Bool { through.map { day <= $0 } ?? true }
}

/// The leader writes down what one of the unit's own knows.
public struct RecordCompetence: RegisterAct {
  public static let kind = RegisterActKind.recordCompetence
  public let competence: Competence
  public let record: RecordID?

  public init(_ competence: Competence, correcting record: RecordID? = nil) {
    self.competence = competence
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.require(
      given.directory.works(competence.principal, at: given.author.agency, on: given.today), "principal",
      "Välj någon som har ett uppdrag på enheten i dag.")
    checks.require(
      given.directory.competenceRequirements(on: given.today).contains {
        $0.code == competence.requirement
      }, "requirement", "Välj vilket krav det gäller.")
    checks.text(
      competence.from, "from", "Skriv vilken utbildning eller kurs det är.", limit: TextLimit.line)
    checks.happened(competence.on, "on", today: given.today)
    checks.period(competence.on, competence.through)
    checks.withoutPersons([("from", competence.from)])
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .competence(competence))]
  }
}

/// Supervision, experience days, training in leading meetings, networks (R-CMP-09, R-ORG-18).
public struct StaffActivity: Sendable, Hashable, Codable {
  public let on: Day
  public let kind: Kind
  public let what: String
  /// Who of the unit took part.
  public let who: [PrincipalID]

  public init(on: Day, kind: Kind, what: String, who: [PrincipalID]) {
    self.on = on
    self.kind = kind
    self.what = what
    self.who = who
  }

  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case supervision, experienceDay, meetingLeading, network, course
    /// To get to know the area (R-CMP-03).
    case area
    /// To spread knowledge of SIG, inside and outside (R-ORG-17).
    case spreading
  }
}

public struct LogActivity: RegisterAct {
  public static let kind = RegisterActKind.logActivity
  public let activity: StaffActivity
  public let record: RecordID?

  public init(_ activity: StaffActivity, correcting record: RecordID? = nil) {
    self.activity = activity
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.happened(activity.on, "on", today: given.today)
    checks.text(activity.what, "what", "Skriv vad ni gjorde.", limit: TextLimit.line)
    checks.require(!activity.who.isEmpty, "who", "Kryssa för minst en som var med.")
    checks.require(
      activity.who.allSatisfy { given.directory.works($0, at: given.author.agency, on: given.today) },
      "who", "Välj bland dem som har ett uppdrag på enheten i dag.")
    checks.withoutPersons([("what", activity.what)])
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .activity(activity))]
  }
}

extension Directory {
  /// Whether somebody has an assignment at an agency on a day.
  func works(_ principal: PrincipalID, at agency: AgencyID, on day: Day) -> Bool {
    assignments.values.contains {
      $0.principal == principal && $0.agency == agency && $0.holds(on: day)
    }
  }

  /// What is asked of somebody and not met, by what is written about them.
  public func missing(
    of principal: PrincipalID, _ level: CompetenceRequirement.Level, given known: [Competence], on day: Day
  ) -> [CompetenceRequirement] {
    competenceRequirements(on: day).filter { requirement in
      requirement.level == level
        && !known.contains {
          $0.principal == principal && $0.requirement == requirement.code && $0.holds(on: day)
        }
    }
  }
}
