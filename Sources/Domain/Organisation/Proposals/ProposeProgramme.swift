/// A new version of a programme, from a day that has not passed. Cases keep the version they were registered under.
///
/// The administrator writes it, or a work leader, who knows what the rules do to the work. It is never the same
/// person who lets it count: an administrator or the management does (`ApproveProposal`).
public struct ProposeProgramme: RegisterAct {
  public static let kind = RegisterActKind.proposeProgramme
  public static let readsProposals = true
  public let programme: Programme
  public let reason: String

  public init(programme: Programme, reason: String) {
    self.programme = programme
    self.reason = reason
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let versions = given.directory.versions(of: programme.code)
    var checks = Checks()
    checks.require(!versions.isEmpty, "code", "Programmet finns inte.")
    checks.require(
      programme.validFrom >= given.today, "validFrom",
      "Välj i dag eller en senare dag. Det som redan är registrerat behåller sina regler.",
      by: OrganisationRules.fourEyes)
    if let newest = versions.last {
      checks.require(
        newest.validFrom < programme.validFrom, "validFrom",
        "Det finns redan en version från \(newest.validFrom). Den nya behöver börja senare.",
        by: OrganisationRules.fourEyes)
      checks.require(
        !programme.saysTheSame(as: newest), "validFrom", "Inget är ändrat mot den version som finns.")
    }
    checks.text(reason, "reason", "Skriv varför programmet ändras.")
    checks.require(
      !given.isAlreadyProposed(.programme(programme)), "code", "Ett förslag om programmet väntar redan.")
    checks.figures(of: programme)
    checks.words(of: programme)
    checks.lists(of: programme, after: versions)
    try checks.done()
    return [given.proposal(.programme(programme), following: versions.last?.validFrom, because: reason)]
  }
}
