public struct ThreatAssessed: Sendable, Hashable, Codable {
  public let level: ThreatLevel
  public let assessor: String
  public let words: String
  public let protection: String
  public let nextReview: Day
  /// Who at social services it was made together with; nil in what was written before it was asked for.
  public let consultedWith: String?

  public init(
    level: ThreatLevel, assessor: String, words: String, protection: String, nextReview: Day,
    consultedWith: String? = nil
  ) {
    self.level = level
    self.assessor = assessor
    self.words = words
    self.protection = protection
    self.nextReview = nextReview
    self.consultedWith = consultedWith
  }
}

/// R-POL-08: who owns the case depends on the level.
public enum ThreatLevel: String, Sendable, Hashable, Codable, CaseIterable {
  case none, local, protectionNeeded, relocation

  /// So high that the person needs protection.
  public var needsProtection: Bool {
    switch self {
    case .none, .local: false
    case .protectionNeeded, .relocation: true
    }
  }
}

public struct ThreatAcknowledged: Sendable, Hashable, Codable {
  public let assessment: Int
}

public struct AssessThreat: Act {
  public static let kind = ActKind.assessThreat
  public let assessment: ThreatAssessed
  /// The day it was made; nil for today.
  public let on: Day?

  public init(_ assessment: ThreatAssessed, on: Day? = nil) {
    self.assessment = assessment
    self.on = on
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let (day, consulted) = (on ?? given.today, assessment.consultedWith ?? "")
    var checks = Checks()
    checks.happened(day, "on", today: given.today)
    checks.text(
      assessment.assessor, "assessor", "Skriv vem som har bedömt.", limit: TextLimit.line,
      by: SafetyRules.assessed)
    checks.text(
      consulted, "consultedWith", "Skriv vem hos socialtjänsten som var med.",
      limit: TextLimit.line, by: SafetyRules.assessed)
    checks.text(assessment.words, "words", "Skriv bedömningen.", by: SafetyRules.assessed)
    checks.optionalText(assessment.protection, "protection")
    checks.require(
      !assessment.level.needsProtection || !assessment.protection.isBlank, "protection",
      "Skriv vilket skydd som behövs.", by: SafetyRules.assessed)
    checks.require(
      assessment.nextReview > given.today, "nextReview", "Välj en kommande dag för ny bedömning.",
      by: SafetyRules.assessed)
    try checks.done()
    return [
      EntryDraft(
        .safety(.assessed(assessment)), happened: day, nature: .judgement, source: assessment.assessor)
    ]
  }
}

/// R-POL-03: the work leader says that the message has arrived.
public struct AcknowledgeThreat: Act {
  public static let kind = ActKind.acknowledgeThreat
  public let assessment: Int

  public init(assessment: Int) {
    self.assessment = assessment
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.safety.assessments.contains { $0.sequence == assessment }, "assessment",
      "Bedömningen finns inte.")
    try checks.done()
    return [
      EntryDraft(.safety(.acknowledged(ThreatAcknowledged(assessment: assessment))))
    ]
  }
}
