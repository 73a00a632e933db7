/// R-ROL-26: an actor got its role and responsibilities in writing.
public struct ActorSheetGiven: Sendable, Hashable, Codable {
  public let party: Party
  /// Whoever took it.
  public let to: String
  /// As it was given; a later version of the programme does not change what somebody has been told.
  public let sheet: ActorSheet
}

public struct GiveActorSheet: Act {
  public static let kind = ActKind.giveActorSheet
  public let agency: AgencyID
  public let to: String
  public let happened: Day

  public init(agency: AgencyID, to: String, happened: Day) {
    self.agency = agency
    self.to = to
    self.happened = happened
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let member = file.group.currentMembers.first { $0.party.agency == agency }
    let sheet = member.flatMap { given.programme.actorSheet(for: $0.party.kind) }
    var checks = Checks()
    checks.require(member != nil, "agency", "Välj en aktör som är med i gruppen.")
    checks.text(
      to, "to", "Skriv vem som fick bladet.", limit: TextLimit.line, by: OrganisationRules.rolesInWriting)
    checks.happened(happened, "happened", today: given.today)
    checks.require(
      member == nil || sheet != nil, "agency", "Programmet har inget blad för den här sortens aktör.")
    try checks.done()
    guard let member, let sheet else { return [] }
    return [
      EntryDraft(
        .followUp(.sheetGiven(ActorSheetGiven(party: member.party, to: to, sheet: sheet))),
        happened: happened)
    ]
  }
}
