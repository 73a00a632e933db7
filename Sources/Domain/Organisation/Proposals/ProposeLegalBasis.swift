/// A new dated row of a legal basis, as when the statute has changed. Whoever approves it has read it against the text.
public struct ProposeLegalBasis: RegisterAct {
  public static let kind = RegisterActKind.proposeLegalBasis
  public static let readsProposals = true
  public let basis: LegalBasis
  public let reason: String

  public init(basis: LegalBasis, reason: String) {
    self.basis = basis
    self.reason = reason
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let rows = given.directory.rows(of: basis.code)
    var checks = Checks()
    checks.require(!basis.code.isBlank, "code", "Skriv vad lagrummet kallas i listorna.")
    checks.text(basis.statute, "statute", "Skriv vilken lag det är, med nummer.", limit: TextLimit.line)
    checks.text(basis.section, "section", "Skriv kapitel och paragraf.", limit: TextLimit.line)
    checks.text(basis.text, "text", "Skriv vad lagrummet säger.")
    checks.text(reason, "reason", "Skriv vad som har ändrats.")
    checks.require(
      rows.allSatisfy { $0.use == basis.use }, "use", "Lagrummet används redan till något annat.")
    if let newest = rows.last {
      checks.require(
        newest.validFrom < basis.validFrom, "validFrom",
        "Raden som gäller nu började \(newest.validFrom). Den nya behöver börja senare.",
        by: OrganisationRules.fourEyes)
    }
    checks.require(
      basis.validTo.map { basis.validFrom <= $0 } ?? true, "validTo", "Sista dagen är före den första.")
    checks.require(
      basis.verified == nil, "code", "Lagrummet bekräftas av den som godkänner.",
      by: OrganisationRules.fourEyes)
    checks.require(
      !given.isAlreadyProposed(.legalBasis(basis)), "code", "Ett förslag om lagrummet väntar redan.")
    try checks.done()
    return [given.proposal(.legalBasis(basis), following: rows.last?.validFrom, because: reason)]
  }
}
