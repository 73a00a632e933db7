/// What the decision does to the children near the person, before it is signed (R-CHI-03). A no is reasoned too.
public struct AnalyseChildImpact: Act {
  public static let kind = ActKind.analyseChildImpact
  public let impact: ChildImpact

  public init(_ impact: ChildImpact) {
    self.impact = impact
  }

  public var part: FilePart? { .childImpact }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeInvestigated()
    var checks = Checks()
    switch impact {
    case .untouched(let reason):
      checks.text(
        reason, "reason", "Skriv varför beslutet inte får märkbara följder för något barn.",
        by: DecisionRules.childImpact)
    case .touched(let analysis): check(analysis, &checks)
    }
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: impact.texts, file)
    return try advice.explained() + [
      EntryDraft(.decision(.childImpact(impact)), nature: .judgement)
    ]
  }

  private func check(_ analysis: ChildImpact.Analysis, _ checks: inout Checks) {
    let rule = DecisionRules.childImpact
    checks.require(
      !analysis.children.isEmpty && !analysis.children.contains(where: \.isBlank), "children",
      "Skriv vilka barn det gäller, ett på varje rad.", by: rule)
    for child in analysis.children { checks.optionalText(child, "children", limit: TextLimit.line) }
    checks.text(
      analysis.consequences, "consequences", "Skriv vad beslutet betyder för barnen.", by: rule)
    switch analysis.view {
    case .said(let words):
      checks.text(words, "viewWords", "Skriv vad barnet sa, med barnets egna ord.", by: rule)
    case .notAsked(let why):
      checks.text(why, "viewWords", "Skriv varför barnet inte har tillfrågats.", by: rule)
    }
    checks.text(
      analysis.bestInterests, "bestInterests", "Skriv vad som är bäst för barnen.", by: rule)
    checks.text(
      analysis.weighing, "weighing", "Skriv hur barnens bästa har vägts mot annat.", by: rule)
  }
}

public enum ChildImpact: Sendable, Hashable, Codable {
  case untouched(reason: String)
  case touched(Analysis)

  public struct Analysis: Sendable, Hashable, Codable {
    /// As "Barn 1, 5 år": no names are needed, and none are asked for.
    public let children: [String]
    public let consequences: String
    public let view: ChildsView
    public let bestInterests: String
    public let weighing: String

    public init(
      children: [String], consequences: String, view: ChildsView, bestInterests: String,
      weighing: String
    ) {
      self.children = children
      self.consequences = consequences
      self.view = view
      self.bestInterests = bestInterests
      self.weighing = weighing
    }
  }

  public enum ChildsView: Sendable, Hashable, Codable {
    case said(words: String)
    case notAsked(why: String)
  }
}

extension ChildImpact {
  /// Everything that somebody has written in it.
  fileprivate var texts: [String] {
    switch self {
    case .untouched(let reason): return [reason]
    case .touched(let analysis):
      let view =
        switch analysis.view {
        case .said(let words): words
        case .notAsked(let why): why
        }
      return analysis.children
        + [analysis.consequences, view, analysis.bestInterests, analysis.weighing]
    }
  }
}

extension CaseFile {
  /// The investigation says that there are children, and nobody has said what the decision does to them.
  public var lacksChildImpact: Bool {
    investigation.children?.has == true && decision.childImpact == nil
  }

  func mustHaveThoughtOfChildren() throws(Refusal) {
    try must(
      DecisionRules.childImpact, !lacksChildImpact,
      "Det finns barn nära personen, och det är inte analyserat vad beslutet betyder för dem.",
      next: NextStep(.analyseChildImpact, "Gör barnkonsekvensanalysen"))
  }
}
