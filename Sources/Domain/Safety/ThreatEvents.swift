/// R-ROL-06, R-POL-06: that somebody is threatened or hurt, and what support and protection it asks for.
public struct ThreatLearned: Sendable, Hashable, Codable {
  public let against: Against
  public let words: String
  public let need: String

  public init(against: Against, words: String, need: String) {
    self.against = against
    self.words = words
    self.need = need
  }

  public enum Against: String, Sendable, Hashable, Codable, CaseIterable {
    case person, family, both
  }
}

public struct LearnOfThreat: Act {
  public static let kind = ActKind.learnOfThreat
  public let learned: ThreatLearned
  public let source: String
  public let happened: Day

  public init(_ learned: ThreatLearned, source: String = "", happened: Day) {
    self.learned = learned
    self.source = source
    self.happened = happened
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(learned.words, "words", "Skriv vad ni har fått veta.")
    checks.text(
      learned.need, "need", "Skriv vilket stöd och skydd som behövs nu.", by: SafetyRules.needNoticed)
    checks.optionalText(source, "source", limit: TextLimit.line)
    checks.happened(happened, "happened", today: given.today)
    try checks.done()
    return [
      EntryDraft(
        .safety(.learned(learned)), happened: happened, nature: .statement,
        source: source.isBlank ? nil : source)
    ]
  }
}

/// R-POL-06: the police were told, or could not be, and on which ground.
public struct PoliceInformed: Sendable, Equatable, Codable {
  public let event: Int
  public let party: Party
  public let officer: String
  public let outcome: Outcome

  public enum Outcome: Sendable, Equatable, Codable {
    case told(PoliceGround)
    /// Neither consent nor any rule lets it.
    case noGround(reason: String)
  }
}

public struct InformPolice: Act {
  public static let kind = ActKind.informPolice
  public let event: Int
  public let police: AgencyID
  public let officer: String
  /// Nil when there is no ground to tell on.
  public let ground: AskedPoliceGround?
  /// Why there is none.
  public let reason: String
  public let happened: Day

  public init(
    event: Int, police: AgencyID, officer: String, ground: AskedPoliceGround?, reason: String = "",
    happened: Day
  ) {
    self.event = event
    self.police = police
    self.officer = officer
    self.ground = ground
    self.reason = reason
    self.happened = happened
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let party = given.directory.police(police)
    var checks = Checks()
    checks.require(
      file.safety.events.contains { $0.sequence == event }, "event", "Händelsen finns inte.")
    checks.require(party != nil, "police", "Välj vilken polis det gäller.")
    checks.happened(happened, "happened", today: given.today)
    if ground == nil {
      checks.optionalText(officer, "officer", limit: TextLimit.line)
      checks.text(
        reason, "reason", "Skriv varför varken samtycke eller någon bestämmelse räcker.",
        by: SafetyRules.informPolice)
    } else {
      checks.text(officer, "officer", "Skriv vem hos polisen som fick veta.", limit: TextLimit.line)
    }
    try checks.done()
    guard let party else { return [] }
    if ground == nil { try mustLackGround(party, file, given) }
    let outcome: PoliceInformed.Outcome =
      if let ground {
        .told(
          try ground.settled(
            telling: party, on: happened, by: SafetyRules.informPolice, file, given))
      } else { .noGround(reason: reason) }
    return [
      EntryDraft(
        .safety(
          .policeInformed(
            PoliceInformed(event: event, party: party, officer: officer, outcome: outcome))),
        happened: happened, nature: .decision)
    ]
  }

  /// While a consent holds there is a ground, and the police are to be told.
  private func mustLackGround(
    _ party: Party, _ file: CaseFile, _ given: Circumstances
  ) throws(Refusal) {
    try must(
      SafetyRules.informPolice,
      file.consent.consentReaching(party.agency, at: given.now) == nil,
      "Samtycket mot \(party.name) gäller. Berätta för polisen på det.")
  }
}

/// R-POL-07: whether the person can stay in SIG after it, and with which support.
public struct RemainingJudged: Sendable, Hashable, Codable {
  public let event: Int
  public let canRemain: Bool
  public let support: String
}

public struct JudgeRemaining: Act {
  public static let kind = ActKind.judgeRemaining
  public let event: Int
  public let canRemain: Bool
  public let support: String

  public init(event: Int, canRemain: Bool, support: String) {
    self.event = event
    self.canRemain = canRemain
    self.support = support
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let found = file.safety.events.first { $0.sequence == event }
    var checks = Checks()
    checks.require(found != nil, "event", "Händelsen finns inte.")
    checks.text(
      support, "support", "Skriv vilket stöd som behövs, eller varför inget mer behövs.",
      by: SafetyRules.judgeRemaining)
    try checks.done()
    var advice = Advice(given)
    advice.should(
      SafetyRules.judgeRemaining, when: found?.informed == nil,
      "Det är inte antecknat om polisen har informerats. Det görs först.")
    return try advice.explained() + [
      EntryDraft(
        .safety(
          .remainingJudged(RemainingJudged(event: event, canRemain: canRemain, support: support))),
        nature: .judgement)
    ]
  }
}
