/// A second official has asked the givers of an oral consent once more, and heard the same (B4-06).
public struct ConfirmConsent: Act {
  public static let kind = ActKind.confirmConsent
  public let consent: Int
  public let words: String

  public init(consent: Int, words: String) {
    self.consent = consent
    self.words = words
  }

  public var part: FilePart? { .consent }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let found = file.consent.consent(consent)
    checks.require(
      found.map { !$0.awaiting.isEmpty } ?? false, "consent",
      "Det finns inget muntligt samtycke som väntar på bekräftelse.")
    checks.text(words, "words", "Skriv hur du fick samtycket bekräftat.")
    try checks.done()
    try must(
      ConsentRules.secondOfficial, found?.recordedBy != given.author.principal,
      "Du skrev själv ner samtycket. Någon annan behöver bekräfta det.")
    return [
      EntryDraft(
        .consent(.confirmed(ConsentConfirmed(consent: consent, words: words))), nature: .statement)
    ]
  }
}

/// R-ROL-15: an authority says for itself that the consent covers what it may give, and where it has noted that.
public struct ConfirmCoverage: Act {
  public static let kind = ActKind.confirmCoverage
  public let consent: Int
  public let reference: String

  public init(consent: Int, reference: String) {
    self.consent = consent
    self.reference = reference
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let own = file.consent.consent(consent)?.terms.contains { $0.from.agency == given.author.agency }
    checks.require(own ?? false, "consent", "Samtycket gäller inte era uppgifter.")
    checks.text(
      reference, "reference", "Skriv var ni har antecknat det.", limit: TextLimit.line,
      by: ConsentRules.ownCoverage)
    try checks.done()
    guard let party = given.directory.party(given.author.agency) else { return [] }
    return [
      EntryDraft(
        .consent(
          .coverageConfirmed(
            CoverageConfirmed(consent: consent, party: party, reference: reference))),
        nature: .statement)
    ]
  }
}

/// R-CON-23: somebody has thought about a long silence.
public struct AssessSilence: Act {
  public static let kind = ActKind.assessSilence
  public let remains: Bool
  public let reason: String

  public init(remains: Bool, reason: String) {
    self.remains = remains
    self.reason = reason
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(reason, "reason", "Skriv vad bedömningen bygger på.", by: ConsentRules.silence)
    try checks.done()
    return [
      EntryDraft(
        .consent(.silenceAssessed(SilenceAssessed(remains: remains, reason: reason))),
        nature: .judgement)
    ]
  }
}

extension CaseFile {
  /// The last day the person gave a sign: answered, came to a meeting, or reported; the registration before that.
  public var lastSignFromPerson: Day? {
    let person = Participant.giver(.person)
    let answers = consent.consents.compactMap { $0.answers[.person] }
      .filter { $0.reply != .notReached }.map(\.on)
    let meetings = meetings.all.filter { $0.held?.attended.contains(person) ?? false }.map(\.call.day)
    let written = entries.filter { $0.author.role == .person }.map { SwedishTime.day($0.recordedAt) }
    return
      ([intake.answeredOn, consent.interventionOn, intake.registeredOn].compactMap(\.self)
      + answers + meetings + written).max()
  }

  /// R-CON-23: days of silence when there have been more than the programme allows since the last sign or assessment.
  public func silence(on today: Day, programme: Programme) -> Int? {
    guard let limit = programme.silenceDays, decision.grant != nil, let last = lastSignFromPerson
    else { return nil }
    let days = last.days(until: today)
    let sinceAssessed = consent.silenceAssessedOn.map { $0.days(until: today) } ?? .max
    return days > limit && sinceAssessed > limit ? days : nil
  }

  /// Consents by which the agency may give something, and that it has not confirmed for itself (R-ROL-15).
  public func unconfirmedCoverage(of agency: AgencyID, at instant: Instant) -> [Int] {
    consent.inForce(at: instant).filter { number in
      let gives = consent.consent(number)?.terms.contains { $0.from.agency == agency } ?? false
      let confirmed = consent.coverage.contains {
        $0.body.consent == number && $0.body.party.agency == agency
      }
      return gives && !confirmed
    }
  }
}

extension CaseFile {
  /// Consents by which the agency may give something, in the order they were written down.
  public func givenBy(_ agency: AgencyID) -> [Int] {
    consent.consents.filter { asked in asked.terms.contains { $0.from.agency == agency } }
      .map(\.sequence)
  }

  /// Consents that still wait for a giver's answer and can come to hold. A no of one's own can be changed
  /// until the question is asked anew.
  public func questions(to giver: Giver, at instant: Instant) -> [ConsentState.Consent] {
    consent.consents.filter { asked in
      guard !consent.isOver(asked, at: instant), asked.answers[giver]?.reply != .yes else { return false }
      return switch consent.standing(of: asked, at: instant) {
      case .waiting(let givers): givers.contains(giver)
      case .conflicting: consent.giversNeeded(at: instant).contains(giver)
      case .refused: consent.giversNeeded(at: instant).contains(giver) && !isAskedAnew(asked)
      case .given, .lapsedAtMajority: false
      }
    }
  }

  private func isAskedAnew(_ asked: ConsentState.Consent) -> Bool {
    let parties = asked.terms.map { $0.from.agency == intake.owner ? $0.to.agency : $0.from.agency }
    for later in consent.consents where later.sequence > asked.sequence {
      if parties.contains(where: { later.involves($0) }) { return true }
    }
    return false
  }
}
