/// A new version of a programme, from a day that has not passed. Cases keep the version they were registered under.
///
/// The administrator writes it, or a work leader, who knows what the rules do to the work. It is never the same
/// person who lets it count: an administrator or the management does (`ApproveProposal`).
public struct ProposeProgramme: RegisterAct {
  public static let kind = RegisterActKind.proposeProgramme
  public static let readsProposals = true
  public let programme: Programme
  public let reason: String
  /// The programme whose settings a wholly new one begins with; nil for a new version.
  public let copyOf: String?

  public init(programme: Programme, reason: String, copyOf: String? = nil) {
    self.programme = programme
    self.reason = reason
    self.copyOf = copyOf
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let versions = given.directory.versions(of: programme.code)
    var checks = Checks()
    if let copyOf {
      checkNew(copyOf, versions, given, &checks)
    } else {
      checks.require(!versions.isEmpty, "code", "Programmet finns inte.")
    }
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
    checks.lists(of: programme, after: copyOf.map(given.directory.versions(of:)) ?? versions)
    try checks.done()
    return [given.proposal(.programme(programme), following: versions.last?.validFrom, because: reason)]
  }

  /// Its code stands in every case of it for ever, and its name is how staff tell it from the others.
  private func checkNew(
    _ copyOf: String, _ versions: [Programme], _ given: RegisterCircumstances, _ checks: inout Checks
  ) {
    let others = given.directory.programmes
    checks.require(others.contains { $0.code == copyOf }, "code", "Programmet att utgå från finns inte.")
    checks.require(versions.isEmpty, "newCode", "Det finns redan ett program med den koden.")
    checks.require(
      programme.code.isProgrammeCode, "newCode",
      "Skriv en kort kod med små bokstäver a till z, siffror och bindestreck.")
    checks.require(
      !others.contains { $0.name == programme.name }, "name", "Det finns redan ett program som heter så.")
  }
}

extension String {
  /// Three to thirty of a–z, digits and hyphens, beginning with a letter: it stands in stored rows and addresses.
  fileprivate var isProgrammeCode: Bool {
    (3...30).contains(utf8.count) && (utf8.first.map { (0x61...0x7A).contains($0) } ?? false)
      && utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }
}
