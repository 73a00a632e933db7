/// R-POL-08: who is asked and who takes over as a threat grows, with its dates. Begins when protection is
/// needed, and begins anew when the threat has been lower in between.
public struct ThreatChain: Sendable, Equatable {
  /// Everything that was asked and answered, also before.
  public private(set) var consultations: [Consultation] = []
  private var level: ThreatLevel?
  /// How many consultations belong to what was before.
  private var passed = 0

  public struct Consultation: Sendable, Equatable {
    public let asked: Dated<BopsConsulted>
    public internal(set) var answer: Dated<BopsAnswered>?
    public internal(set) var kept: Dated<KeptLocal>?
    public internal(set) var handover: Handover?
  }

  /// The one that belongs to the threat as it is now.
  public var current: Consultation? {
    consultations.count > passed ? consultations.last : nil
  }

  /// What the chain asks for now; nil before anything is assessed.
  public var step: ThreatStep? {
    guard let level else { return nil }
    guard level.needsProtection else { return .inSIG }
    guard let current else { return .consultBops }
    guard let answer = current.answer else { return .awaitBops }
    switch answer.body.judgement {
    case .notHigh, .highHere: return .protectedInSIG
    case .cannotShare: return current.kept == nil ? .keepLocal : .keptLocal
    case .relocation:
      guard let handover = current.handover else { return .prepareHandover }
      return handover.isReceived ? .handedOver : .receiveHandover
    }
  }

  mutating func assessed(_ new: ThreatLevel) {
    if !new.needsProtection { passed = consultations.count }
    level = new
  }

  mutating func consulted(_ asked: Dated<BopsConsulted>) {
    consultations.append(Consultation(asked: asked))
  }

  mutating func answered(_ answer: Dated<BopsAnswered>) {
    withLast {
      $0.answer = answer
      $0.kept = nil
    }
  }

  mutating func kept(_ kept: Dated<KeptLocal>) { withLast { $0.kept = kept } }

  mutating func prepared(_ prepared: Dated<HandoverPrepared>) {
    withLast { $0.handover = Handover(prepared: prepared, receipts: $0.handover?.receipts ?? [:]) }
  }

  mutating func received(_ receipt: Dated<HandoverReceived>) {
    withLast { $0.handover?.receipts[receipt.body.side] = receipt }
  }

  private mutating func withLast(_ change: (inout Consultation) -> Void) {
    if !consultations.isEmpty { change(&consultations[consultations.count - 1]) }
  }
}

public enum ThreatStep: Sendable, Hashable, CaseIterable {
  case inSIG, consultBops, awaitBops, protectedInSIG, keepLocal, keptLocal, prepareHandover
  case receiveHandover, handedOver
}

/// R-ROL-16, R-ROL-17: the exit coordinator asked the police region's section for personal safety.
public struct BopsConsulted: Sendable, Hashable, Codable {
  public let coordinator: String
  public let words: String
}

public struct ConsultBops: Act {
  public static let kind = ActKind.consultBops
  public let coordinator: String
  public let words: String
  public let happened: Day

  public init(coordinator: String, words: String, happened: Day) {
    self.coordinator = coordinator
    self.words = words
    self.happened = happened
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(
      coordinator, "coordinator", "Skriv vilken avhopparsamordnare som frågade.", limit: TextLimit.line)
    checks.text(words, "words", "Skriv vad frågan gäller.")
    checks.happened(happened, "happened", today: given.today)
    try checks.done()
    try must(
      SafetyRules.chain, file.safety.latest?.body.level.needsProtection == true,
      "Hotbilden är inte bedömd så hög att skydd behövs.",
      next: NextStep(.assessThreat, "Bedöm hotbilden"))
    return [
      EntryDraft(
        .safety(.bopsConsulted(BopsConsulted(coordinator: coordinator, words: words))),
        happened: happened)
    ]
  }
}

public struct BopsAnswered: Sendable, Hashable, Codable {
  public let officer: String
  public let judgement: Judgement
  /// Why it cannot share, from the programme's list.
  public let cannotShare: Code?
  public let words: String

  public enum Judgement: String, Sendable, Hashable, Codable, CaseIterable {
    case notHigh, highHere, relocation, cannotShare

    /// The section has judged the threat high.
    public var isHigh: Bool {
      switch self {
      case .highHere, .relocation: true
      case .notHigh, .cannotShare: false
      }
    }
  }
}

public struct RecordBopsAnswer: Act {
  public static let kind = ActKind.recordBopsAnswer
  public let officer: String
  public let judgement: BopsAnswered.Judgement
  public let cannotShare: String
  public let words: String
  public let happened: Day

  public init(
    officer: String, judgement: BopsAnswered.Judgement, cannotShare: String = "", words: String, happened: Day
  ) {
    self.officer = officer
    self.judgement = judgement
    self.cannotShare = cannotShare
    self.words = words
    self.happened = happened
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let why = given.programme.safety?.cannotShareReasons?.first { $0.code == cannotShare }
    let known = given.programme.safety?.cannotShareReasons ?? []
    var checks = Checks()
    checks.text(officer, "officer", "Skriv vem som svarade.", limit: TextLimit.line)
    checks.text(words, "words", "Skriv vad svaret var.")
    checks.happened(happened, "happened", today: given.today)
    checks.require(
      judgement != .cannotShare || known.isEmpty || why != nil, "cannotShare",
      "Välj varför uppgifter inte kan delas.")
    try checks.done()
    let asked = file.safety.chain.current
    try must(
      SafetyRules.chain, asked != nil, "Polisens personsäkerhet har inte rådfrågats om hotet som det är nu.",
      next: NextStep(.consultBops, "Anteckna att den rådfrågats"))
    try must(
      SafetyRules.chain, asked.map { $0.asked.on <= happened } ?? true,
      "Svaret är daterat före frågan.")
    return [
      EntryDraft(
        .safety(
          .bopsAnswered(
            BopsAnswered(
              officer: officer, judgement: judgement, cannotShare: judgement == .cannotShare ? why : nil,
              words: words))),
        happened: happened, nature: .judgement, source: officer)
    ]
  }
}

/// R-POL-12: the case stays in the district, with the reasoning of each of the three.
public struct KeptLocal: Sendable, Hashable, Codable {
  public let socialServices: String
  public let coordinator: String
  public let bops: String
}

public struct KeepLocal: Act {
  public static let kind = ActKind.keepLocal
  public let socialServices: String
  public let coordinator: String
  public let bops: String

  public init(socialServices: String, coordinator: String, bops: String) {
    self.socialServices = socialServices
    self.coordinator = coordinator
    self.bops = bops
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(
      socialServices, "socialServices", "Skriv socialtjänstens bedömning.", by: SafetyRules.keptLocal)
    checks.text(
      coordinator, "coordinator", "Skriv avhopparsamordnarens bedömning.", by: SafetyRules.keptLocal)
    checks.text(bops, "bops", "Skriv personsäkerhetens bedömning.", by: SafetyRules.keptLocal)
    try checks.done()
    try must(
      SafetyRules.chain,
      file.safety.chain.current?.answer?.body.judgement == .cannotShare,
      "Personsäkerheten har inte svarat att den är hindrad att dela uppgifter.",
      next: NextStep(.recordBopsAnswer, "Anteckna svaret"))
    try must(
      SafetyRules.chain, !(given.programme.safety?.cannotShareReasons ?? []).isEmpty,
      "Programmet låter inte ärendet stanna i SIG av det skälet.")
    return [
      EntryDraft(
        .safety(
          .keptLocal(KeptLocal(socialServices: socialServices, coordinator: coordinator, bops: bops))),
        nature: .decision)
    ]
  }
}
