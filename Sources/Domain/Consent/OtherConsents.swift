/// Consent to the intervention itself, given or taken back; apart from the consent to break secrecy (R-CON-10).
public struct RecordInterventionConsent: Act {
  public static let kind = ActKind.recordInterventionConsent
  public let consents: Bool
  public let by: Giver
  public let words: String

  public init(consents: Bool, by: Giver, words: String) {
    self.consents = consents
    self.by = by
    self.words = words
  }

  public var part: FilePart? { .consent }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(file.intake.canGive(by), "by", "Välj vem som svarar.")
    checks.optionalText(words, "words")
    try checks.done()
    try file.mustStillSpeak(by, at: given.now)
    var drafts = [
      EntryDraft(
        .consent(.intervention(InterventionConsent(consents: consents, by: by, words: words))),
        nature: .statement)
    ]
    if !consents, file.decision.grant != nil {
      drafts.append(
        EntryDraft(
          .closing(.ledToClosing(LedToClosing(cause: .interventionConsentTakenBack))),
          nature: .decision))
    }
    return drafts
  }
}

/// Attending meetings with the police, and talking with them: two questions of their own (R-CON-11, R-CON-13).
public struct RecordPoliceWish: Act {
  public static let kind = ActKind.recordPoliceWish
  public let attend: Bool
  public let talk: Bool
  public let consultation: String

  public init(attend: Bool, talk: Bool, consultation: String) {
    self.attend = attend
    self.talk = talk
    self.consultation = consultation
  }

  public var part: FilePart? { .consent }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.optionalText(consultation, "consultation")
    try checks.done()
    var advice = Advice(given)
    advice.should(
      ConsentRules.consultPolice, when: !attend && consultation.isBlank,
      "Personen vill inte vara med när polisen är det, och polisen är inte tillfrågad.")
    return try advice.explained() + [
      EntryDraft(
        .consent(
          .policeWish(PoliceWish(attend: attend, talk: talk, consultation: consultation))),
        nature: .statement)
    ]
  }
}
