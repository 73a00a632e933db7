/// Records something the person gets or is to get, or corrects what was recorded of it.
public struct RecordIntervention: Act {
  public static let kind = ActKind.recordIntervention
  public let intervention: Intervention
  /// The entry that recorded it; nil for a new one.
  public let corrects: Int?

  public init(_ intervention: Intervention, corrects: Int? = nil) {
    self.intervention = intervention
    self.corrects = corrects
  }

  public var part: FilePart? { corrects.map(FilePart.row) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(intervention.what, "what", "Skriv vilken insats det är.", limit: TextLimit.line)
    checks.require(
      !intervention.what.isCoordination, "what",
      "SIG är samordningen. Skriv den insats som personen får.", by: InterventionRules.ownDecision)
    checks.text(
      intervention.provider, "provider", "Skriv vem som ger insatsen.", limit: TextLimit.line,
      by: InterventionRules.ownDecision)
    checks.optionalText(intervention.decidedBy, "decidedBy", limit: TextLimit.line)
    checks.require(
      corrects == nil || corrects.flatMap(file.interventions.intervention) != nil, "corrects",
      "Insatsen finns inte.")
    if let details = intervention.details {
      check(details, file, given, &checks)
    } else {
      checks.require(
        false, "need", "Skriv vilket behov insatsen möter.", by: InterventionRules.assessed)
    }
    try checks.done()
    var advice = Advice(given)
    let texts = [intervention.provider, intervention.details?.need ?? "", intervention.details?.why ?? ""]
    advice.keepWhereaboutsOut(of: texts, file)
    return try advice.explained() + [
      EntryDraft(
        .interventions(.recorded(intervention)), happened: intervention.details?.steps.last?.on,
        nature: .judgement, corrects: corrects)
    ]
  }

  private func check(
    _ details: InterventionDetails, _ file: CaseFile, _ given: Circumstances, _ checks: inout Checks
  ) {
    let age = file.intake.person?.born.age(on: given.today) ?? 0
    let settings = given.programme.interventions
    if let code = details.kind {
      let kind = settings?.kind(code)
      checks.require(kind != nil, "kind", "Insatsen finns inte i programmets lista.")
      if let kind, let years = kind.youngerThan, intervention.period == .during {
        checks.require(
          kind.admits(age: age), "kind", "\(kind.text) är för den som är yngre än \(years) år.",
          by: InterventionRules.ages)
      }
    }
    if intervention.period == .during {
      checks.text(
        details.need, "need", "Skriv vilket behov insatsen möter.", by: InterventionRules.assessed)
      checks.text(
        details.why, "why", "Skriv varför insatsen passar just den här personen.",
        by: InterventionRules.assessed)
    }
    checks.optionalText(details.need, "need")
    checks.optionalText(details.why, "why")
    checks.require(
      !details.isDecided || !intervention.decidedBy.isBlank, "decidedBy",
      "Skriv vems beslut det är.", by: InterventionRules.ownDecision)
    checks.optionalText(details.reference, "reference", limit: TextLimit.line)
    checks.optionalText(details.ownMethod, "ownMethod", limit: TextLimit.line)
    let known = Set((settings?.methods ?? []).map(\.code))
    checks.require(
      details.methods.allSatisfy(known.contains), "methods",
      "En av metoderna finns inte i programmets lista.",
      by: InterventionRules.methods)
    let goals = Set(file.plan.inForce?.body.goals.map(\.number) ?? [])
    checks.require(
      details.goals.allSatisfy(goals.contains), "goals", "Ett av målen finns inte i planen.")
    checkSteps(details, file, given.today, &checks)
  }

  private func checkSteps(
    _ details: InterventionDetails, _ file: CaseFile, _ today: Day, _ checks: inout Checks
  ) {
    checks.require(
      !details.steps.isEmpty, "requested", "Skriv när insatsen söktes, eller när den började.")
    var last: Day?
    for kind in InterventionStep.Kind.allCases {
      guard let step = details.steps.first(where: { $0.kind == kind }) else { continue }
      checks.happened(step.on, kind.rawValue, today: today)
      checks.require(
        last.map { $0 <= step.on } ?? true, kind.rawValue, "Dagarna kommer i fel ordning.")
      last = step.on
    }
    let began = details.steps.first { $0.kind == .started }?.on
    let has = { (kind: InterventionStep.Kind) in details.steps.contains { $0.kind == kind } }
    checks.require(
      began == nil || !details.isDecided || intervention.period == .before || has(.granted), "granted",
      "Skriv vilken dag insatsen beslutades.", by: InterventionRules.ownDecision)
    checks.require(!has(.ended) || began != nil, "started", "Skriv vilken dag insatsen började.")
    if intervention.period == .before {
      checks.require(began != nil, "started", "Skriv vilken dag insatsen började.")
      if let began, let grant = file.decision.grant?.on {
        checks.require(
          began < grant, "started", "Den dagen hade SIG redan beviljats. Välj i stället under SIG.",
          by: InterventionRules.beforeAndSince)
      }
    }
  }
}

extension String {
  /// The group itself, however it was written.
  fileprivate var isCoordination: Bool {
    let words = lowercased().unicodeScalars.split { !$0.properties.isAlphabetic }.map { String($0) }
    return words == ["sig"] || words == ["samordning"]
      || zip(words, words.dropFirst()).contains {
        $0.hasPrefix("social") && $1.hasPrefix("insatsgrupp")
      }
  }
}
