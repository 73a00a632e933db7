/// A decision that another authority or unit has made, put down as theirs (R-DEC-06, R-ITV-06).
public struct RecordOthersDecision: Act {
  public static let kind = ActKind.recordOthersDecision
  /// One of the known agencies; else `unit` says who.
  public let agency: AgencyID?
  public let unit: String
  public let what: String
  public let decidedOn: Day
  public let reference: String
  public let decisionMaker: String
  /// The entry of the intervention that it is about.
  public let intervention: Int?

  public init(
    agency: AgencyID?, unit: String = "", what: String, decidedOn: Day, reference: String = "",
    decisionMaker: String = "", intervention: Int? = nil
  ) {
    self.agency = agency
    self.unit = unit
    self.what = what
    self.decidedOn = decidedOn
    self.reference = reference
    self.decisionMaker = decisionMaker
    self.intervention = intervention
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let party = agency.flatMap { given.directory.party($0) }
    var checks = Checks()
    checks.require(
      agency == nil || party != nil, "agency", "Välj i listan, eller skriv vem det är.")
    checks.require(
      agency == nil || agency != file.intake.owner, "agency",
      "Enhetens egna beslut fattas i akten, inte som någon annans.", by: DecisionRules.madeByThemselves)
    checks.require(
      agency != nil || !unit.isBlank, "agency", "Välj eller skriv vem som har beslutat.",
      by: DecisionRules.madeByThemselves)
    checks.optionalText(unit, "unit", limit: TextLimit.line)
    checks.text(what, "what", "Skriv vad som är beslutat.")
    checks.happened(decidedOn, "decidedOn", today: given.today)
    checks.optionalText(reference, "reference", limit: TextLimit.line)
    checks.optionalText(decisionMaker, "decisionMaker", limit: TextLimit.line)
    checks.require(
      intervention.map { number in file.interventions.all.contains { $0.sequence == number } } ?? true,
      "intervention", "Insatsen finns inte i akten.")
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [unit, what], file)
    return try advice.explained() + [
      EntryDraft(
        .decision(
          .othersDecided(
            OthersDecision(
              party: party, name: party?.name ?? unit, what: what, reference: reference,
              decisionMaker: decisionMaker, intervention: intervention))),
        happened: decidedOn)
    ]
  }
}

public struct OthersDecision: Sendable, Hashable, Codable {
  /// Nil for one that is not among the known agencies.
  public let party: Party?
  public let name: String
  public let what: String
  /// Their own number for it.
  public let reference: String
  /// As they state it.
  public let decisionMaker: String
  public let intervention: Int?
}
