/// R-POL-10: the checklist of a hand-over to the city's central exit unit, and who has signed for it.
public struct Handover: Sendable, Equatable {
  public let prepared: Dated<HandoverPrepared>
  public internal(set) var receipts: [HandoverReceived.Side: Dated<HandoverReceived>]

  /// Both sides have signed, and from then on it is the police's section for personal safety that has taken
  /// over from the exit coordinator (R-POL-11).
  public var isReceived: Bool { HandoverReceived.Side.allCases.allSatisfy { receipts[$0] != nil } }

  public var receivedOn: Day? { isReceived ? receipts.values.map(\.on).max() : nil }
}

/// How far the checklist has come; a later one stands in place of the one before.
public struct HandoverPrepared: Sendable, Hashable, Codable {
  public let centralOfficer: String
  public let bopsOfficer: String
  public let localPolice: String
  /// What is handed over, within what the person has agreed to.
  public let package: String
  /// The day the person agreed that it is.
  public let consentedOn: Day?
  public let consentWords: String
  public let done: [Code]
  /// What the programme's list asked for that was not done yet.
  public let left: [Code]
}

public struct PrepareHandover: Act {
  public static let kind = ActKind.prepareHandover
  public let centralOfficer: String
  public let bopsOfficer: String
  public let localPolice: String
  public let package: String
  public let consentedOn: Day?
  public let consentWords: String
  public let done: [String]

  public init(
    centralOfficer: String, bopsOfficer: String, localPolice: String, package: String, consentedOn: Day?,
    consentWords: String, done: [String]
  ) {
    self.centralOfficer = centralOfficer
    self.bopsOfficer = bopsOfficer
    self.localPolice = localPolice
    self.package = package
    self.consentedOn = consentedOn
    self.consentWords = consentWords
    self.done = done
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    try checkInput(given)
    try must(
      SafetyRules.chain, file.safety.chain.current?.answer?.body.judgement == .relocation,
      "Polisens personsäkerhet har inte bedömt att hotet är högt och kräver flytt.",
      next: NextStep(.recordBopsAnswer, "Anteckna svaret"))
    if let age = given.programme.safety?.centralUnitFromAge {
      let years = file.intake.person?.born.age(on: given.today) ?? 0
      try must(
        SafetyRules.centralAge, years >= age,
        "Personen är \(years) år. Den centrala avhopparverksamheten tar emot från \(age) år.")
    }
    try must(
      SafetyRules.handover, file.safety.chain.current?.handover?.receipts.isEmpty ?? true,
      "Överlämningen är redan kvitterad och ändras inte.")
    let list = given.programme.safety?.handoverChecklist ?? []
    return [
      EntryDraft(
        .safety(
          .handoverPrepared(
            HandoverPrepared(
              centralOfficer: centralOfficer, bopsOfficer: bopsOfficer, localPolice: localPolice,
              package: package, consentedOn: consentedOn, consentWords: consentWords,
              done: list.filter { done.contains($0.code) }, left: list.filter { !done.contains($0.code) }))))
    ]
  }

  private func checkInput(_ given: Circumstances) throws(Refusal) {
    var checks = Checks()
    for (text, field, missing) in [
      (centralOfficer, "centralOfficer", "Skriv vem som tar emot på den centrala avhopparverksamheten."),
      (bopsOfficer, "bopsOfficer", "Skriv vem hos polisens personsäkerhet som tar över."),
      (localPolice, "localPolice", "Skriv vilken lokal polis som är med."),
    ] {
      checks.text(
        text, field, missing, limit: TextLimit.line,
        by: field == "bopsOfficer" ? SafetyRules.bopsTakesOver : SafetyRules.handover)
    }
    checks.optionalText(package, "package")
    checks.optionalText(consentWords, "consentWords")
    if let consentedOn { checks.happened(consentedOn, "consentedOn", today: given.today) }
    checks.require(
      package.isBlank || consentedOn != nil, "consentedOn",
      "Skriv vilken dag personen sa ja till att det lämnas över.", by: SafetyRules.handover)
    try checks.done()
  }
}

public struct HandoverReceived: Sendable, Hashable, Codable {
  public let side: Side
  public let officer: String
  public let words: String

  public enum Side: String, Sendable, Hashable, Codable, CaseIterable {
    /// Those who hand over.
    case district
    /// Those who receive.
    case central
  }
}

public struct ReceiveHandover: Act {
  public static let kind = ActKind.receiveHandover
  public let side: HandoverReceived.Side
  public let officer: String
  public let words: String
  public let happened: Day

  public init(side: HandoverReceived.Side, officer: String, words: String, happened: Day) {
    self.side = side
    self.officer = officer
    self.words = words
    self.happened = happened
  }

  public var compartment: Compartment? { .threat }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(officer, "officer", "Skriv vem som kvitterar.", limit: TextLimit.line)
    checks.optionalText(words, "words")
    checks.happened(happened, "happened", today: given.today)
    try checks.done()
    let handover = file.safety.chain.current?.handover
    let next = NextStep(.prepareHandover, "Gå till checklistan")
    try must(
      SafetyRules.handover, handover != nil, "Det finns ingen överlämning att kvittera.", next: next)
    let left = handover?.prepared.body.left ?? []
    try must(
      SafetyRules.handover, left.isEmpty,
      "Checklistan är inte klar. Kvar: \(left.points).", next: next)
    try must(
      SafetyRules.handover, handover?.prepared.body.consentedOn != nil,
      "Det är inte antecknat att personen har sagt ja till överlämningen.", next: next)
    try must(
      SafetyRules.handover, handover?.receipts[side] == nil, "Den sidan har redan kvitterat.")
    return [
      EntryDraft(
        .safety(.handoverReceived(HandoverReceived(side: side, officer: officer, words: words))),
        happened: happened, source: side == .central ? officer : nil)
    ]
  }
}
