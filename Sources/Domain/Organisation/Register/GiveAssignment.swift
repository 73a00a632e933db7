/// Gives somebody a role at an agency from a day, under a title of its own (R-ROL-10).
public struct GiveAssignment: RegisterAct {
  public static let kind = RegisterActKind.giveAssignment
  /// Somebody who is known already; nil for somebody new, by `name`.
  public let principal: PrincipalID?
  public let name: String
  public let agency: AgencyID
  public let role: Role
  public let title: String
  public let from: Day
  public let through: Day?

  public init(
    principal: PrincipalID?, name: String, agency: AgencyID, role: Role, title: String, from: Day,
    through: Day?
  ) {
    self.principal = principal
    self.name = name
    self.agency = agency
    self.role = role
    self.title = title
    self.from = from
    self.through = through
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let directory = given.directory
    var checks = Checks()
    checks.require(
      principal == nil || principal.map(directory.isStaff) == true, "principal", "Personen finns inte.")
    checks.require(
      principal != nil || !name.isBlank, "name", "Skriv vad personen heter, eller välj någon i listan.")
    checks.optionalText(name, "name", limit: TextLimit.line)
    checks.require(
      !name.holdsPersonalNumber, "name", "Det ser ut som ett personnummer. Skriv bara namnet.")
    let place = directory.agency(agency)
    checks.require(
      place != nil && place?.validTo == nil, "agency", "Välj var uppdraget är.")
    checks.text(title, "title", "Skriv vilken titel uppdraget har.", limit: TextLimit.line)
    checks.require(
      place.map { role.fits($0.kind) } ?? true, "role", "Rollen finns inte hos en sådan aktör.")
    checks.require(
      principal != given.author.principal, "principal",
      "Du kan inte ge dig själv ett uppdrag. Det gör en annan administratör.",
      by: OrganisationRules.rolesApart)
    checks.period(from, through)
    checks.require(
      !directory.assignments.values.contains {
        $0.principal == principal && $0.agency == agency && $0.role == role
          && $0.ends(after: given.today)
      }, "principal", "Personen har redan det uppdraget.")
    try checks.done()
    let person = principal ?? PrincipalID(given.newID.value)
    let assignment = Assignment(
      id: AssignmentID(given.otherID.value), principal: person, agency: agency, role: role, title: title,
      validFrom: from, validTo: through)
    let known = directory.principals[person] != nil
    return (known ? [] : [.reference(.principal(Principal(id: person, name: name)))])
      + [.reference(.assignment(assignment))]
  }
}

/// Another title, or a last day. Whoever leaves has no right from the day after.
public struct ChangeAssignment: RegisterAct {
  public static let kind = RegisterActKind.changeAssignment
  public let assignment: AssignmentID
  public let title: String
  public let through: Day?

  public init(assignment: AssignmentID, title: String, through: Day?) {
    self.assignment = assignment
    self.title = title
    self.through = through
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    let known = given.directory.assignments[assignment]
    checks.require(
      known.map { $0.role.isStaff && $0.ends(after: given.today.adding(days: -1)) } == true, "assignment",
      "Uppdraget finns inte, eller har redan tagit slut.")
    checks.text(title, "title", "Skriv vilken titel uppdraget har.", limit: TextLimit.line)
    checks.require(
      known?.principal != given.author.principal, "assignment",
      "Ditt eget uppdrag ändras av en annan administratör.", by: OrganisationRules.rolesApart)
    checks.require(
      through.map { $0 >= given.today.adding(days: -1) } ?? true, "through",
      "Välj i går för att rätten ska upphöra nu, eller en senare dag. Det som har varit ändras inte.")
    try checks.done()
    guard let known else { return [] }
    return [
      .reference(
        .assignment(
          Assignment(
            id: known.id, principal: known.principal, agency: known.agency, role: known.role, title: title,
            validFrom: known.validFrom, validTo: through)))
    ]
  }
}

extension Role {
  /// Those who work; a person and a guardian get their own pages in the file.
  public var isStaff: Bool {
    switch self {
    case .person, .guardian: false
    case .lots, .socialSecretary, .workLeader, .externalActor, .management, .logReviewer, .administrator:
      true
    }
  }

  /// Whether an agency of a kind has the role.
  public func fits(_ kind: AgencyKind) -> Bool {
    switch self {
    case .lots, .socialSecretary, .workLeader: kind == .socialServices
    case .externalActor: kind != .socialServices && kind != .cityAdministration
    case .management, .administrator: kind == .cityAdministration
    case .logReviewer: true
    case .person, .guardian: false
    }
  }
}

extension Directory {
  /// Somebody who works somewhere, now or before; never a person of a case or a guardian.
  public func isStaff(_ principal: PrincipalID) -> Bool {
    let roles = assignments.values.filter { $0.principal == principal }.map(\.role)
    return !roles.isEmpty && roles.allSatisfy(\.isStaff)
  }
}
