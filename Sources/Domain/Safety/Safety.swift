/// The threat picture: a compartment with its own readers. Nothing of it rides along with anything else.
public struct SafetyState: Sendable, Equatable {
  public private(set) var assessments: [Assessment] = []

  public init() {}

  public struct Assessment: Sendable, Equatable {
    public let sequence: Int
    public let on: Day
    public let by: String
    public let body: ThreatAssessed
    public internal(set) var acknowledgedBy: [String] = []
  }

  public var latest: Assessment? { assessments.last }

  mutating func apply(_ entry: SafetyEntry, of whole: Entry) {
    switch entry {
    case .assessed(let body):
      assessments.append(
        Assessment(
          sequence: whole.sequence, on: whole.happened, by: whole.author.name, body: body))
    case .acknowledged(let acknowledged):
      if let index = assessments.firstIndex(where: { $0.sequence == acknowledged.assessment }) {
        assessments[index].acknowledgedBy.append(whole.author.name)
      }
    }
  }
}

public enum SafetyEntry: Sendable, Equatable, Codable {
  case assessed(ThreatAssessed)
  case acknowledged(ThreatAcknowledged)
}

public struct ThreatAssessed: Sendable, Hashable, Codable {
  public let level: ThreatLevel
  public let assessor: String
  public let words: String
  public let protection: String
  public let nextReview: Day

  public init(
    level: ThreatLevel, assessor: String, words: String, protection: String, nextReview: Day
  ) {
    self.level = level
    self.assessor = assessor
    self.words = words
    self.protection = protection
    self.nextReview = nextReview
  }
}

/// R-POL-08: who owns the case depends on the level.
public enum ThreatLevel: String, Sendable, Hashable, Codable, CaseIterable {
  case none, local, protectionNeeded, relocation
}

public struct ThreatAcknowledged: Sendable, Hashable, Codable {
  public let assessment: Int
}

public enum SafetyRules {
  private static let police = "Riktlinjer för SIG vuxna, Polismyndigheten kontaktas"

  public static let assessed = Rule(
    "R-POL-02", .must, .safety,
    "Hot- och riskbedömningen har datum, bedömare, nivå, skyddsbehov och dag för ny bedömning.",
    source: police)
  public static let leaderTold = Rule(
    "R-POL-03", .must, .safety, "Arbetsledaren ska alltid få veta att ett hot har bedömts.",
    source: police)
  public static let reassess = Rule(
    "R-POL-05", .should, .safety, "Hotbilden bedöms på nytt när det behövs.",
    source: "Riktlinjer för SIG vuxna, Polisen")
  public static let whereabouts = Rule(
    "R-SAF-08", .must, .safety,
    "Vistelseort och mötesplats visas bara för den som behöver dem, och aldrig i kalender eller export.",
    source: "Riktlinjer för SIG vuxna, Polisen")

  public static let all = [assessed, leaderTold, reassess, whereabouts]
}

public struct AssessThreat: Act {
  public static let kind = ActKind.assessThreat
  public let assessment: ThreatAssessed

  public init(_ assessment: ThreatAssessed) {
    self.assessment = assessment
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(
      assessment.assessor, "assessor", "Skriv vem som har bedömt.", limit: TextLimit.line,
      by: SafetyRules.assessed)
    checks.text(assessment.words, "words", "Skriv bedömningen.", by: SafetyRules.assessed)
    checks.optionalText(assessment.protection, "protection")
    checks.require(
      assessment.nextReview > given.today, "nextReview", "Välj en kommande dag för ny bedömning.",
      by: SafetyRules.assessed)
    try checks.done()
    return [EntryDraft(.safety(.assessed(assessment)), nature: .judgement, source: assessment.assessor)]
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
