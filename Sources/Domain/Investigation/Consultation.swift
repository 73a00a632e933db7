/// Somebody whose knowledge is asked for: a lots who knows the target group (R-INV-07, R-DEC-04), or an expert (R-ASM-09).
public struct Consultation: Sendable, Hashable, Codable {
  public let kind: Kind
  public let who: String
  public let question: String
  /// When it was done; nil for one to come.
  public let on: Day?
  /// What came of it.
  public let words: String
  /// The entry that asked for it; nil in that entry itself.
  public let continues: Int?

  public init(
    kind: Kind, who: String, question: String, on: Day?, words: String, continues: Int? = nil
  ) {
    self.kind = kind
    self.who = who
    self.question = question
    self.on = on
    self.words = words
    self.continues = continues
  }

  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case lots, expert
  }
}

/// Writes down a consultation, or somebody to consult.
public struct RecordConsultation: Act {
  public static let kind = ActKind.recordConsultation
  /// The entry that asked for it; nil for a new one.
  public let number: Int?
  public let consultation: Consultation

  public init(_ consultation: Consultation, answering number: Int? = nil) {
    self.consultation = consultation
    self.number = number
  }

  public var part: FilePart? { number.map(FilePart.consultation) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let asked = number.flatMap { number in file.investigation.consultations.first { $0.number == number } }
    var checks = Checks()
    checks.require(number == nil || asked != nil, "who", "Samrådet finns inte i akten.")
    checks.text(
      consultation.who, "who", "Skriv vem som rådfrågas, och vad hen kan.", limit: TextLimit.line)
    checks.optionalText(consultation.question, "question")
    checks.optionalText(consultation.words, "words")
    if let day = consultation.on {
      checks.happened(day, "on", today: given.today)
      checks.require(
        !consultation.words.isBlank, "words", "Skriv vad samrådet gav.", by: InvestigationRules.sources)
    } else {
      checks.require(
        !consultation.question.isBlank, "question",
        "Skriv vad du vill fråga om. När samrådet är gjort skriver du dagen och vad det gav.")
      checks.require(
        consultation.words.isBlank, "on", "Skriv vilken dag samrådet var, när du har skrivit vad det gav.")
    }
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [consultation.who, consultation.question, consultation.words], file)
    return try advice.explained() + [
      EntryDraft(
        .investigation(
          .consulted(
            Consultation(
              kind: consultation.kind, who: consultation.who, question: consultation.question,
              on: consultation.on, words: consultation.words, continues: number))),
        happened: consultation.on, nature: .statement,
        source: consultation.on == nil ? nil : consultation.who, corrects: asked?.sequence)
    ]
  }
}
