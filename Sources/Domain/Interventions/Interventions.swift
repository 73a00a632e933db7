/// What the person gets besides the coordination, from whom, before and during SIG (R-ITV-06, R-ITV-07).
public struct InterventionsState: Sendable, Equatable {
  public private(set) var all: [RecordedIntervention] = []

  public init() {}

  public struct RecordedIntervention: Sendable, Equatable {
    public let sequence: Int
    public let on: Day
    public let body: Intervention
  }

  mutating func apply(_ entry: InterventionEntry, of whole: Entry) {
    switch entry {
    case .recorded(let body):
      all.append(
        RecordedIntervention(sequence: whole.sequence, on: whole.happened, body: body))
    }
  }
}

public enum InterventionEntry: Sendable, Equatable, Codable {
  case recorded(Intervention)
}

public struct Intervention: Sendable, Hashable, Codable {
  public let what: String
  public let provider: String
  public let decidedBy: String
  public let period: Period

  public init(what: String, provider: String, decidedBy: String, period: Period) {
    self.what = what
    self.provider = provider
    self.decidedBy = decidedBy
    self.period = period
  }

  public enum Period: String, Sendable, Hashable, Codable, CaseIterable {
    case before, during
  }
}

public struct RecordIntervention: Act {
  public static let kind = ActKind.recordIntervention
  public let intervention: Intervention
  public let started: Day

  public init(_ intervention: Intervention, started: Day) {
    self.intervention = intervention
    self.started = started
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(intervention.what, "what", "Skriv vilken insats det är.", limit: TextLimit.line)
    checks.text(intervention.provider, "provider", "Skriv vem som ger insatsen.", limit: TextLimit.line)
    checks.optionalText(intervention.decidedBy, "decidedBy", limit: TextLimit.line)
    checks.happened(started, "started", today: given.today)
    try checks.done()
    return [EntryDraft(.interventions(.recorded(intervention)), happened: started)]
  }
}
