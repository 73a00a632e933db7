/// Somebody gets to read what the decision will rest on, with time to answer (SOSFS 2014:5: when and how).
public struct ShowMaterial: Act {
  public static let kind = ActKind.showMaterial
  public let what: String
  public let to: Giver
  public let how: Telling
  public let on: Day
  /// Last day to answer.
  public let answerBy: Day

  public init(what: String, to: Giver, how: Telling, on: Day, answerBy: Day) {
    self.what = what
    self.to = to
    self.how = how
    self.on = on
    self.answerBy = answerBy
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeInvestigated()
    var checks = Checks()
    checks.text(what, "what", "Skriv vilket underlag det är.")
    checks.require(
      file.intake.canGive(to), "to", "Välj personen själv eller en vårdnadshavare i akten.")
    checks.happened(on, "on", today: given.today)
    checks.require(on <= answerBy, "answerBy", "Svarstiden kan inte sluta innan underlaget är lämnat.")
    try checks.done()
    try file.mustStillSpeak(to, at: given.now)
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [what], file)
    return try advice.explained() + [
      EntryDraft(
        .decision(.materialShown(MaterialShown(what: what, to: to, how: how, answerBy: answerBy))),
        happened: on)
    ]
  }
}

public struct MaterialShown: Sendable, Hashable, Codable {
  public let what: String
  public let to: Giver
  public let how: Telling
  public let answerBy: Day
}

/// What came back, in the words of whoever read it.
public struct AnswerMaterial: Act {
  public static let kind = ActKind.answerMaterial
  /// The entry of the material.
  public let material: Int
  public let words: String
  public let on: Day

  public init(material: Int, words: String, on: Day) {
    self.material = material
    self.words = words
    self.on = on
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let shown = file.decision.materials.first { $0.sequence == material }
    var checks = Checks()
    checks.require(shown != nil, "material", "Underlaget finns inte i akten.")
    checks.text(words, "words", "Skriv vad personen sa om underlaget.")
    checks.happened(on, "on", today: given.today)
    checks.require(
      shown.map { $0.on <= on } ?? true, "on", "Underlaget var inte lämnat den dagen.")
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [words], file)
    return try advice.explained() + [
      EntryDraft(
        .decision(.materialAnswered(MaterialAnswered(material: material, words: words))), happened: on,
        nature: .statement, source: shown.map { file.intake.name(of: $0.body.to) })
    ]
  }
}

public struct MaterialAnswered: Sendable, Hashable, Codable {
  public let material: Int
  public let words: String
}

extension CaseFile {
  /// The programme wants the material shown before such a decision, and somebody who is to have it has not had
  /// it, or still has time to answer.
  public func lacksMaterial(before what: DelegatedDecision, _ given: Circumstances) -> Bool {
    lacksMaterial(before: what, given.programme, at: given.now)
  }

  public func lacksMaterial(
    before what: DelegatedDecision, _ programme: Programme, at instant: Instant
  ) -> Bool {
    guard programme.decision?.materialBefore?.contains(what) == true else { return false }
    let today = SwedishTime.day(instant)
    return toBeTold(at: instant).contains { giver in
      !decision.materials.contains {
        $0.body.to == giver && ($0.answer != nil || $0.body.answerBy < today)
      }
    }
  }
}
