/// R-INT-04, R-INT-09: a talk before enrolment, or a moment at which the person may want to change.
public struct MotivationalMoment: Sendable, Hashable, Codable {
  /// A code of the programme's list; nil for a talk without a moment of its own.
  public let occasion: String?
  /// Who talked with the person.
  public let who: String
  /// What happened, and what was told.
  public let words: String
  public let answer: Answer

  public enum Answer: String, Sendable, Hashable, Codable, CaseIterable {
    case wantsTo, thinking, declines, notAsked
  }
}

/// Writes down a motivational talk or moment, also when the person declines.
public struct RecordMotivation: Act {
  public static let kind = ActKind.recordMotivation
  public let occasion: String?
  public let who: String
  public let words: String
  public let answer: MotivationalMoment.Answer
  public let on: Day

  public init(
    occasion: String? = nil, who: String, words: String, answer: MotivationalMoment.Answer, on: Day
  ) {
    self.occasion = occasion
    self.who = who
    self.words = words
    self.answer = answer
    self.on = on
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let known = given.programme.intake?.occasions ?? []
    checks.require(
      occasion.map { code in known.contains { $0.code == code } } ?? true, "occasion",
      "Tillfället hör inte till programmet.", by: IntakeRules.motivationalMoments)
    checks.text(who, "who", "Skriv vem som pratade med personen.", limit: TextLimit.line)
    checks.text(
      words, "words", "Skriv vad som hände och vad personen fick veta.", by: IntakeRules.motivationalTalk)
    checks.happened(on, "on", today: given.today)
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [who, words], file)
    return try advice.explained() + [
      EntryDraft(
        .intake(
          .motivated(MotivationalMoment(occasion: occasion, who: who, words: words, answer: answer))),
        happened: on)
    ]
  }
}
