/// A proposal that is not to be approved: by whoever wrote it, or by an administrator who says no to it.
public struct WithdrawProposal: RegisterAct {
  public static let kind = RegisterActKind.withdrawProposal
  public static let readsProposals = true
  public let proposal: ProposalID
  public let why: String

  public init(proposal: ProposalID, why: String) {
    self.proposal = proposal
    self.why = why
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let found = given.proposals.first { $0.id == proposal }
    var checks = Checks()
    checks.require(found?.isOpen == true, "proposal", "Förslaget finns inte, eller är redan avgjort.")
    checks.require(
      given.author.role == .administrator || found?.proposed.principal == given.author.principal, "proposal",
      "Förslaget är någon annans. Bara den som skrev det och administratören tar tillbaka det.")
    checks.text(why, "why", "Skriv varför förslaget inte ska gälla.")
    try checks.done()
    guard let found else { return [] }
    return [.reference(.proposal(found.becoming(.withdrawn(given.hand, why: why))))]
  }
}
