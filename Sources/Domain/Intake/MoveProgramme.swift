/// R-TGT-05: from a programme for the young to one for adults, in the same file, so that nothing is lost.
public struct ProgrammeMoved: Sendable, Hashable, Codable {
  public let from: String
  public let fromVersion: Day
  public let to: String
  public let toVersion: Day
  public let reason: String
  /// The meeting at which both teams and the person met; nil for none, which is explained.
  public let handover: Day?
  /// Those who hand over, and those who receive.
  public let handingOver: String
  public let receiving: String
  /// Who stays the person's contact, and for how long.
  public let contact: String
  public let plan: Plan
  public let consents: Consents
  /// What the person says about it.
  public let ownWords: String

  public enum Plan: String, Sendable, Hashable, Codable, CaseIterable {
    case carriedOver, madeAnew
  }

  public enum Consents: String, Sendable, Hashable, Codable, CaseIterable {
    /// Gone through with the person, who lets them stand.
    case reviewed
    case askedAnew
  }
}

/// Moves the case to the programme for adults. Entries keep the version they were written under.
public struct MoveProgramme: Act {
  public static let kind = ActKind.moveProgramme
  public let to: String
  public let reason: String
  public let handover: Day?
  public let handingOver: String
  public let receiving: String
  public let contact: String
  public let plan: ProgrammeMoved.Plan
  public let consents: ProgrammeMoved.Consents
  public let ownWords: String

  public init(
    to: String, reason: String, handover: Day?, handingOver: String, receiving: String, contact: String,
    plan: ProgrammeMoved.Plan, consents: ProgrammeMoved.Consents, ownWords: String = ""
  ) {
    self.to = to
    self.reason = reason
    self.handover = handover
    self.handingOver = handingOver
    self.receiving = receiving
    self.contact = contact
    self.plan = plan
    self.consents = consents
    self.ownWords = ownWords
  }

  public var part: FilePart? { .programme }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let target = given.directory.programmes(after: given.programme, on: given.today).first { $0.code == to }
    try checkInput(target, given)
    guard let target else { return [] }
    let age = file.intake.person?.born.age(on: given.today) ?? 0
    try must(
      IntakeRules.ages, target.ages.contains(age),
      "Personen är \(age) år. \(target.name) tar emot \(target.ages.words).")
    var advice = Advice(given)
    advice.should(IntakeRules.handover, when: !missing.isEmpty, "Kvar: \(missing.joined(separator: ", ")).")
    advice.keepWhereaboutsOut(of: [reason, handingOver, receiving, contact, ownWords], file)
    return try advice.explained() + [
      EntryDraft(.intake(.programmeMoved(body(target, given))), nature: .decision)
    ]
  }

  private func checkInput(_ target: Programme?, _ given: Circumstances) throws(Refusal) {
    var checks = Checks()
    checks.require(
      target != nil, "to", "Välj ett program för vuxna. Flytten går inte tillbaka.", by: IntakeRules.handover)
    checks.text(reason, "reason", "Skriv varför personen flyttas nu.")
    if let handover { checks.happened(handover, "handover", today: given.today) }
    for (field, text) in [
      ("handingOver", handingOver), ("receiving", receiving), ("contact", contact), ("ownWords", ownWords),
    ] { checks.optionalText(text, field) }
    try checks.done()
  }

  /// What a hand-over that costs the person nothing has.
  private var missing: [String] {
    var missing: [String] = []
    if handover == nil { missing.append("överlämningsmöte") }
    if handingOver.isBlank { missing.append("vem som lämnar över") }
    if receiving.isBlank { missing.append("vem som tar emot") }
    if contact.isBlank { missing.append("kontaktperson som följer med") }
    return missing
  }

  private func body(_ target: Programme, _ given: Circumstances) -> ProgrammeMoved {
    ProgrammeMoved(
      from: given.programme.code, fromVersion: given.programme.validFrom, to: target.code,
      toVersion: target.validFrom, reason: reason, handover: handover, handingOver: handingOver,
      receiving: receiving, contact: contact, plan: plan, consents: consents, ownWords: ownWords)
  }
}

/// Under which version of which programme a case has been, from an entry on.
public struct ProgrammePeriod: Sendable, Hashable {
  public let programme: String
  public let version: Day
  public let since: Day
  /// The entry that began it.
  public let sequence: Int
}

extension Directory {
  /// Programmes that somebody in `programme` can go on to: for adults only, when it is not itself.
  public func programmes(after programme: Programme, on day: Day) -> [Programme] {
    let adult = programme.consentAges.alone
    guard programme.ages.from < adult else { return [] }
    return programmes(on: day).filter { $0.code != programme.code && $0.ages.from >= adult }
  }
}

extension CaseFile {
  /// The version that held for the case when an entry was written.
  public func programme(at sequence: Int, in directory: Directory) -> Programme? {
    let period = intake.programmes.last { $0.sequence <= sequence } ?? intake.programmes.first
    return period.flatMap { directory.programme($0.programme, from: $0.version) }
  }

  /// The latest move, and what of it is still to be done.
  public var moved: IntakeState.Moved? { intake.moves.last }

  /// Parties whose consent was to be asked for anew at the move, and has not been.
  var partiesToAskAfterMove: [Party] {
    guard let moved, moved.body.consents == .askedAnew else { return [] }
    return group.currentMembers.map(\.party).filter { party in
      !consent.consents.contains { asked in
        asked.sequence > moved.sequence && asked.terms.contains { $0.to.agency == party.agency }
      }
    }
  }
}
