/// A lots gives a case to another for good, or is stood in for while away. The choice of who takes over is written
/// down, since so much rests on one person (R-ROL-12, R-ROL-27). A stand-in has the same part in the case from the
/// first day through the last, and the lots keeps the case.
public struct HandOverLots: Act {
  public static let kind = ActKind.handOverLots
  public let role: CaseRole
  public let assignment: AssignmentID
  public let reason: String
  /// What the one who takes over has been told and shown.
  public let handedOver: String
  /// Why just this lots suits the person.
  public let matching: String
  /// Whether the person has been talked with about it.
  public let talked: Bool
  public let personWords: String
  /// First day of a stand-in; nil for today.
  public let first: Day?
  /// Last day of a stand-in; nil for good.
  public let through: Day?

  public init(
    role: CaseRole, assignment: AssignmentID, reason: String, handedOver: String, matching: String,
    talked: Bool, personWords: String, first: Day? = nil, through: Day?
  ) {
    self.role = role
    self.assignment = assignment
    self.reason = reason
    self.handedOver = handedOver
    self.matching = matching
    self.talked = talked
    self.personWords = personWords
    self.first = first
    self.through = through
  }

  public var part: FilePart? { .caseRoles }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let before = file.group.roles[role]
    let chosen = given.directory.author(assignment, on: given.today)
    checks.require(
      role != .socialSecretary && before != nil, "role", "Det finns ingen lots att lämna över från.")
    checks.require(
      chosen?.agency == file.intake.owner && chosen?.role == .lots, "assignment",
      "Välj någon som har ett uppdrag som lots i den egna enheten i dag.")
    checks.require(chosen == nil || chosen?.principal != before, "assignment", "Det är samma lots som nu.")
    checks.text(reason, "reason", "Skriv varför ärendet lämnas över.")
    checks.text(handedOver, "handedOver", "Skriv vad den nya lotsen har fått veta och ta del av.")
    checks.text(
      matching, "matching", "Skriv varför just den här lotsen passar.", by: OrganisationRules.handOver)
    checks.optionalText(personWords, "personWords")
    checks.require(
      through != nil || first == nil, "through", "Skriv sista dagen. Utan den är det en överlämning för gott."
    )
    checks.require(first.map { given.today <= $0 } ?? true, "first", "Första dagen har redan varit.")
    checks.require(
      through.map { given.today <= $0 } ?? true, "through", "Sista dagen har redan varit.")
    if let first, let through {
      checks.require(first <= through, "through", "Sista dagen är före den första.")
    }
    try checks.done()
    guard let chosen, let before else { return [] }
    var advice = Advice(given)
    advice.should(
      OrganisationRules.handOver, when: !talked, "Ni har inte talat med personen om bytet.")
    return try advice.explained() + [
      EntryDraft(
        .group(
          .lotsHandedOver(
            LotsHandedOver(
              role: role, from: before, fromName: file.group.roleNames[role] ?? "",
              principal: chosen.principal, name: chosen.name, reason: reason, handedOver: handedOver,
              matching: matching, talked: talked, personWords: personWords, through: through,
              first: through == nil ? nil : first ?? given.today))),
        nature: .decision)
    ]
  }
}

public struct LotsHandedOver: Sendable, Equatable, Codable {
  public let role: CaseRole
  public let from: PrincipalID
  public let fromName: String
  public let principal: PrincipalID
  public let name: String
  public let reason: String
  public let handedOver: String
  public let matching: String
  public let talked: Bool
  public let personWords: String
  public let through: Day?
  /// First day of a stand-in; nil when it was the day of writing.
  public var first: Day?
}

/// The person is in another form of cooperation as well: who leads it, and how the two keep together (R-ORG-15).
public struct RecordOtherForm: Act {
  public static let kind = ActKind.recordOtherForm
  /// From the programme's list.
  public let form: String
  public let ledBy: String
  /// How double coordination is avoided.
  public let together: String
  public let ended: Bool

  public init(form: String, ledBy: String, together: String, ended: Bool) {
    self.form = form
    self.ledBy = ledBy
    self.together = together
    self.ended = ended
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let code = given.programme.organisation?.cooperationForms?.first { $0.code == form }
    checks.require(code != nil, "form", "Välj vilken samverkansform det är.")
    checks.text(ledBy, "ledBy", "Skriv vem som håller i den.", limit: TextLimit.line)
    checks.text(together, "together", "Skriv hur ni undviker att samordna dubbelt.")
    try checks.done()
    guard let code else { return [] }
    return [
      EntryDraft(
        .group(
          .otherForm(OtherForm(form: form, name: code.text, ledBy: ledBy, together: together, ended: ended))))
    ]
  }
}

public struct OtherForm: Sendable, Equatable, Codable {
  public let form: String
  /// As the list called it.
  public let name: String
  public let ledBy: String
  public let together: String
  public let ended: Bool
}
