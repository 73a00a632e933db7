/// R-TGT-17: what consent, meetings and interventions have to be adapted to.
public struct AdaptationNeeds: Sendable, Hashable, Codable {
  public let npf: Neuropsychiatry
  /// Codes of the programme's list.
  public let needs: [String]
  public let words: String

  /// What is known of neuropsychiatric disability.
  public enum Neuropsychiatry: String, Sendable, Hashable, Codable, CaseIterable {
    case known, toInvestigate, beingInvestigated, notKnown
  }

  /// True when there is something to adapt to.
  public var asksForSomething: Bool { !needs.isEmpty || !words.isBlank || npf != .notKnown }
}

public struct RecordAdaptation: Act {
  public static let kind = ActKind.recordAdaptation
  public let npf: AdaptationNeeds.Neuropsychiatry
  public let needs: [String]
  public let words: String
  public let source: String

  public init(
    npf: AdaptationNeeds.Neuropsychiatry, needs: [String], words: String, source: String
  ) {
    self.npf = npf
    self.needs = needs
    self.words = words
    self.source = source
  }

  public var part: FilePart? { .adaptation }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let known = given.programme.intake?.adaptations ?? []
    checks.require(
      needs.allSatisfy { need in known.contains { $0.code == need } }, "needs",
      "En av anpassningarna hör inte till programmet.")
    checks.optionalText(words, "words")
    checks.text(source, "source", "Skriv vem som har berättat det.", limit: TextLimit.line)
    try checks.done()
    var advice = Advice(given)
    advice.should(
      IntakeRules.adaptation, when: npf != .notKnown && needs.isEmpty && words.isBlank,
      "Ingen anpassning är antecknad.")
    return try advice.explained() + [
      EntryDraft(
        .intake(.adaptationNoted(AdaptationNeeds(npf: npf, needs: needs, words: words))), source: source)
    ]
  }
}
