/// Writes down what has happened to an intervention: asked for, granted, begun, ended, or never came about.
public struct MoveIntervention: Act {
  public static let kind = ActKind.moveIntervention
  public let intervention: Int
  public let step: InterventionStep
  public let words: String
  public let decidedBy: String
  public let reference: String

  public init(
    intervention: Int, step: InterventionStep, words: String = "", decidedBy: String = "",
    reference: String = ""
  ) {
    self.intervention = intervention
    self.step = step
    self.words = words
    self.decidedBy = decidedBy
    self.reference = reference
  }

  public var part: FilePart? { .row(intervention) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let recorded = file.interventions.intervention(intervention)
    var checks = Checks()
    checks.require(recorded != nil, "intervention", "Insatsen finns inte.")
    checks.happened(step.on, "on", today: given.today)
    checks.optionalText(words, "words")
    checks.optionalText(decidedBy, "decidedBy", limit: TextLimit.line)
    checks.optionalText(reference, "reference", limit: TextLimit.line)
    if let recorded { check(recorded, &checks) }
    try checks.done()
    return [
      EntryDraft(
        .interventions(
          .moved(
            InterventionMoved(
              intervention: intervention, step: step.kind, words: words, decidedBy: decidedBy,
              reference: reference))), happened: step.on)
    ]
  }

  private func check(
    _ recorded: InterventionsState.RecordedIntervention, _ checks: inout Checks
  ) {
    let stands = recorded.stands
    checks.require(
      stands != .didNotComeAbout && (stands != .ended || step.kind == .ended), "step",
      "Insatsen är redan avslutad.")
    let earlier = recorded.steps.filter { $0.kind < step.kind }.map(\.on).max()
    checks.require(
      earlier.map { $0 <= step.on } ?? true, "on", "Dagen är före det som redan står om insatsen.")
    let later = recorded.steps.filter { $0.kind > step.kind }.map(\.on).min()
    checks.require(
      later.map { step.on <= $0 } ?? true, "on", "Dagen är efter det som redan står om insatsen.")
    switch step.kind {
    case .requested: break
    case .granted:
      checks.require(
        !(recorded.decidedBy + decidedBy).isBlank, "decidedBy", "Skriv vems beslut det är.",
        by: InterventionRules.ownDecision)
    case .started:
      checks.require(
        recorded.body.details?.isDecided != true || recorded.body.period == .before
          || recorded.day(of: .granted) != nil, "step", "Anteckna först vilken dag insatsen beslutades.",
        by: InterventionRules.ownDecision)
    case .ended:
      checks.require(
        recorded.day(of: .started) != nil, "step", "Insatsen har inte börjat. Välj Blev inte av.")
    case .didNotComeAbout:
      checks.require(
        recorded.day(of: .started) == nil, "step", "Insatsen har redan börjat. Välj Avslutades.")
      checks.text(
        words, "words", "Skriv varför den inte blev av, och vad som händer nu.",
        by: InterventionRules.comesAbout)
    }
  }
}
