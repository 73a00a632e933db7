/// Changes a grant. To the person's detriment only on a ground, and on the reservation only where there is one (R-DEC-08).
public struct DecideChange: Act {
  public static let kind = ActKind.decideChange
  public let what: String
  public let reasons: String
  /// The code of what it rests on; nil for a change that is not to the person's detriment.
  public let ground: String?
  /// What the person gets to know beside the programme's own words on how to appeal.
  public let howToAppeal: String

  public init(what: String, reasons: String, ground: String?, howToAppeal: String = "") {
    self.what = what
    self.reasons = reasons
    self.ground = ground
    self.howToAppeal = howToAppeal
  }

  public var part: FilePart? { .decision }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    try given.mustHaveDelegation(.change)
    try file.mustBeDecided(by: given.author)
    var checks = Checks()
    let grant = file.decision.grant
    checks.require(grant != nil, "what", "Det finns inget beviljande att ändra.")
    checks.text(what, "what", "Skriv vad som ändras.")
    checks.text(reasons, "reasons", "Skriv skälen för ändringen.")
    checks.optionalText(howToAppeal, "howToAppeal")
    let found = ground.flatMap { code in
      given.programme.decision?.changeGrounds?.first { $0.code == code }
    }
    let appeal = ground == nil ? nil : grant.flatMap { given.appeal(of: $0.body.basis.code) }
    if ground != nil {
      checks.require(found != nil, "ground", "Välj vad ändringen bygger på.")
      checks.require(
        found?.needsReservation != true || grant?.body.reservation.isEntered == true, "ground",
        "Beslutet har inget förbehåll, så det går inte att ändra till nackdel på den grunden.",
        by: DecisionRules.changedOnReservation)
      checks.require(
        appeal != nil || !howToAppeal.isBlank, "howToAppeal", "Skriv hur personen kan överklaga.")
    }
    try checks.done()
    try file.mustHaveThoughtOfChildren()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [what, reasons], file)
    return try advice.explained() + [
      EntryDraft(
        .decision(
          .changed(
            GrantChanged(
              what: what, reasons: reasons, ground: found, appeal: appeal, howToAppeal: howToAppeal,
              delegation: given.delegation(of: .change)))),
        nature: .decision)
    ]
  }
}

public struct GrantChanged: Sendable, Hashable, Codable {
  public let what: String
  public let reasons: String
  /// Nil for a change that is not to the person's detriment.
  public let ground: ChangeGround?
  public let appeal: AppealGiven?
  public let howToAppeal: String
  public let delegation: DelegationCited?
}
