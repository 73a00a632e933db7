/// Somebody at the organisation has read the row against the statute. The row stays, with who and when.
public struct ConfirmLegalBasis: RegisterAct {
  public static let kind = RegisterActKind.confirmLegalBasis
  public let code: String
  /// Which of the code's dated rows.
  public let validFrom: Day
  /// What it was read against, as an edition of the statute book or an address.
  public let against: String
  public let confirms: Bool

  public init(code: String, validFrom: Day, against: String, confirms: Bool) {
    self.code = code
    self.validFrom = validFrom
    self.against = against
    self.confirms = confirms
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let basis = given.directory.legalBases.first { $0.code == code && $0.validFrom == validFrom }
    var checks = Checks()
    checks.require(basis != nil, "code", "Lagrummet finns inte.")
    checks.require(
      basis?.verified == nil, "code", "Lagrummet är redan bekräftat.", by: DecisionRules.datedBasis)
    checks.text(against, "against", "Skriv vad texten är läst mot.", limit: TextLimit.line)
    checks.require(
      confirms, "confirms", "Kryssa för att lagrum, text och datum stämmer.",
      by: DecisionRules.datedBasis)
    try checks.done()
    guard let basis else { return [] }
    let verification = LegalBasis.Verification(
      by: "\(given.author.name), \(given.author.title)", on: given.today, against: against)
    return [.reference(.legalBasis(basis.confirmed(verification)))]
  }
}
