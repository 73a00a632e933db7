/// Names the lotsar and the social secretary of the case. The same person never holds both lots roles.
public struct GiveCaseRole: Act {
  public static let kind = ActKind.giveCaseRole
  public let role: CaseRole
  public let assignment: AssignmentID

  public init(role: CaseRole, assignment: AssignmentID) {
    self.role = role
    self.assignment = assignment
  }

  public var part: FilePart? { .caseRoles }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let chosen = given.directory.author(assignment, on: given.today)
    checks.require(
      chosen?.agency == file.intake.owner, "assignment",
      "Välj någon som har ett uppdrag i den egna enheten i dag.")
    checks.require(
      chosen.map { role == .socialSecretary || $0.role == .lots } ?? true, "assignment",
      "En lots behöver ha uppdraget som lots.")
    let other: CaseRole? =
      role == .firstLots ? .secondLots : role == .secondLots ? .firstLots : nil
    if let chosen, let other {
      checks.require(
        file.group.roles[other] != chosen.principal, "assignment",
        "\(chosen.name) är redan lots i ärendet. Den andra lotsen ska vara någon annan.")
    }
    try checks.done()
    guard let chosen else { return [] }
    var advice = Advice(given)
    if role != .socialSecretary { file.askAboutHands(ofNewLots: chosen, &advice) }
    let before = file.group.roles[role]
    advice.should(
      OrganisationRules.handOver,
      when: role != .socialSecretary && before != nil && before != chosen.principal,
      "\(file.group.roleNames[role] ?? "En annan lots") har ärendet i dag. Gör hellre en överlämning.")
    return try advice.explained() + [
      EntryDraft(
        .group(.roleGiven(RoleGiven(role: role, principal: chosen.principal, name: chosen.name))))
    ]
  }
}

/// R-ORG-06, R-CON-02: a party joins by the person's need, and only with a consent in force towards it.
public struct AddMember: Act {
  public static let kind = ActKind.addMember
  public let agency: AgencyID
  public let principal: PrincipalID?
  public let need: String
  public let contribution: String
  /// For a school: with whom of its leaders contact was taken first (R-ROL-25).
  public let headTeacher: String

  public init(
    agency: AgencyID, principal: PrincipalID?, need: String, contribution: String, headTeacher: String = ""
  ) {
    self.agency = agency
    self.principal = principal
    self.need = need
    self.contribution = contribution
    self.headTeacher = headTeacher
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let party = given.directory.party(agency)
    checks.require(
      party != nil && agency != file.intake.owner, "agency", "Välj vilken aktör det gäller.")
    checks.text(
      need, "need", "Skriv vilket behov hos personen som gör att aktören ska vara med.",
      by: OrganisationRules.byNeed)
    checks.text(contribution, "contribution", "Skriv vad aktören bidrar med.")
    checks.optionalText(headTeacher, "headTeacher", limit: TextLimit.line)
    checks.require(!file.group.isMember(agency), "agency", "Aktören är redan med i gruppen.")
    let contact = principal.flatMap { given.directory.principals[$0] }
    let contacts = given.directory.staff(of: agency, on: given.today)
      .filter { $0.role != .logReviewer }
    checks.require(
      principal == nil || contacts.contains { $0.principal == principal }, "principal",
      "Kontaktpersonen har inget uppdrag hos aktören i dag.")
    try checks.done()
    guard let party else { return [] }
    try must(
      ConsentRules.perParty, file.consent.reaches(agency, at: given.now),
      "Det finns inget gällande samtycke mot \(party.name).",
      next: NextStep(.giveConsent, "Fråga om samtycke"))
    var advice = Advice(given)
    advice.should(
      OrganisationRules.headTeacherFirst, when: party.kind == .school && headTeacher.isBlank,
      "Det står inte vem i skolans ledning ni har talat med.")
    return try advice.explained() + [
      EntryDraft(
        .group(
          .memberAdded(
            MemberAdded(
              party: party, principal: principal, name: contact?.name ?? party.name, need: need,
              contribution: contribution,
              headTeacher: party.kind == .school && !headTeacher.isBlank ? headTeacher : nil))))
    ]
  }
}

/// The party is no longer needed: its invitations are withdrawn and its commitments are free for others.
public struct EndMembership: Act {
  public static let kind = ActKind.endMembership
  public let agency: AgencyID

  public init(agency: AgencyID) {
    self.agency = agency
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(file.group.isMember(agency), "agency", "Aktören är inte med i gruppen.")
    try checks.done()
    return file.withdrawals(
      of: agency, invitations: file.meetings.upcoming(inviting: agency, at: given.now),
      commitments: file.meetings.openCommitments(of: agency))
      + [EntryDraft(.group(.memberLeft(MemberLeft(agency: agency, reason: .noLongerNeeded))))]
  }
}

/// Gives the person or a guardian own pages. Guardians only while the person is a minor (R-CHI-09).
public struct OpenOwnPage: Act {
  public static let kind = ActKind.openOwnPage
  public let principal: PrincipalID
  public let giver: Giver

  public init(principal: PrincipalID, giver: Giver) {
    self.principal = principal
    self.giver = giver
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.intake.canGive(giver), "giver", "Välj personen själv eller en vårdnadshavare i akten.")
    checks.require(
      given.directory.principals[principal] != nil, "principal", "Inloggningen finns inte.")
    try checks.done()
    if case .guardian = giver {
      try must(
        ConsentRules.guardiansEndAtMajority, !file.isAdult(at: given.now),
        "Personen är myndig. Vårdnadshavare får inga egna sidor.")
    }
    return [
      EntryDraft(
        .group(
          .ownPageOpened(
            OwnPage(
              principal: principal, giver: giver, parts: given.programme.firstParts(of: giver),
              partsOfOlder: giver == .person ? nil : given.programme.followUp?.ownPage?.guardianOfOlder))))
    ]
  }
}
