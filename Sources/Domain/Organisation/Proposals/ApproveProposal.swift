/// The second pair of eyes: what was proposed counts from its first day, and what it follows ends the day before.
public struct ApproveProposal: RegisterAct {
  public static let kind = RegisterActKind.approveProposal
  public static let readsProposals = true
  public let proposal: ProposalID
  /// What a legal basis was read against; empty for a programme.
  public let against: String
  public let confirms: Bool

  public init(proposal: ProposalID, against: String = "", confirms: Bool) {
    self.proposal = proposal
    self.against = against
    self.confirms = confirms
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let found = given.proposals.first { $0.id == proposal }
    var checks = Checks()
    checks.require(found?.isOpen == true, "proposal", "Förslaget finns inte, eller är redan avgjort.")
    if found?.legalBasis != nil {
      checks.text(against, "against", "Skriv vad texten är läst mot.", limit: TextLimit.line)
    }
    checks.require(confirms, "confirms", "Kryssa för att du har läst vad som ändras.")
    try checks.done()
    guard let found else { return [] }
    try must(
      OrganisationRules.fourEyes, given.author.principal != found.proposed.principal,
      "Du har själv föreslagit ändringen. Någon annan behöver godkänna den.")
    let rows: [ReferenceRow]
    switch found.matter {
    case .programme(let programme): rows = try programme.taking(over: found, given)
    case .legalBasis(let basis): rows = try basis.taking(over: found, against, given)
    }
    return (rows + [.proposal(found.becoming(.approved(given.hand)))]).map(RegisterDraft.reference)
  }
}

extension Programme {
  /// The version, and the one before it that ends. A first day that has passed would change what was decided since.
  fileprivate func taking(
    over proposal: Proposal, _ given: RegisterCircumstances
  ) throws(Refusal) -> [ReferenceRow] {
    try must(
      OrganisationRules.fourEyes, validFrom >= given.today,
      "Första dagen har passerat. Ta tillbaka förslaget, och föreslå en senare dag.")
    let newest = given.directory.versions(of: code).last
    try must(
      OrganisationRules.fourEyes, newest?.validFrom == proposal.follows,
      "En annan version har kommit emellan. Ta tillbaka förslaget, och utgå från den som gäller nu.")
    let ended = newest.map { [ReferenceRow.programme($0.ending(on: validFrom.adding(days: -1)))] } ?? []
    return ended + [.programme(self)]
  }
}

extension LegalBasis {
  fileprivate func taking(
    over proposal: Proposal, _ against: String, _ given: RegisterCircumstances
  ) throws(Refusal) -> [ReferenceRow] {
    let newest = given.directory.rows(of: code).last
    try must(
      OrganisationRules.fourEyes, newest?.validFrom == proposal.follows,
      "En annan rad har kommit emellan. Ta tillbaka förslaget, och utgå från den som gäller nu.")
    let verification = Verification(
      by: "\(given.author.name), \(given.author.title)", on: given.today, against: against)
    let ended = newest.map { [ReferenceRow.legalBasis($0.ending(on: validFrom.adding(days: -1)))] } ?? []
    return ended + [.legalBasis(confirmed(verification))]
  }
}

extension Directory {
  /// Every version of a programme, the oldest first.
  public func versions(of code: String) -> [Programme] {
    programmes.filter { $0.code == code }.sorted { $0.validFrom < $1.validFrom }
  }

  /// Every dated row of a legal basis, the oldest first.
  public func rows(of code: String) -> [LegalBasis] {
    legalBases.filter { $0.code == code }.sorted { $0.validFrom < $1.validFrom }
  }
}
