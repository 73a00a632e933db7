/// R-INT-12: the unit that does the work, when it is another than the one responsible.
public struct PerformingUnit: Sendable, Hashable, Codable {
  /// Nil when the responsible unit does it itself again.
  public let party: Party?
  public let reason: String
}

/// Says which unit does the work. Whether it may is an open question; no rule here answers it.
public struct ChoosePerformingUnit: Act {
  public static let kind = ActKind.choosePerformingUnit
  public let unit: AgencyID
  public let reason: String

  public init(unit: AgencyID, reason: String) {
    self.unit = unit
    self.reason = reason
  }

  public var part: FilePart? { .performingUnit }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let party = given.directory.party(unit)
    checks.require(
      party?.kind == .socialServices, "unit", "Välj vilken enhet som utför arbetet.",
      by: IntakeRules.performingUnit)
    checks.text(reason, "reason", "Skriv vad ni har kommit överens om.")
    try checks.done()
    return [
      EntryDraft(
        .intake(
          .performingChosen(
            PerformingUnit(party: unit == file.intake.owner ? nil : party, reason: reason))))
    ]
  }
}
