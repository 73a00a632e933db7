/// R-INT-02: somebody has told that the person will be released.
public struct ReleaseNotice: Sendable, Hashable, Codable {
  /// Who told, as "Ingrid Sjö, Frivården".
  public let from: String
  public let custody: Custody
  /// Nil while the day is not known.
  public let expected: Day?
  public let words: String

  public enum Custody: String, Sendable, Hashable, Codable, CaseIterable {
    case remandPrison, prison, other
  }
}

/// A visit before the release: planned, and later what came of it.
public struct CustodyVisit: Sendable, Hashable, Codable {
  /// The entry that planned it; nil for one that is new.
  public let visit: Int?
  public let status: Status
  public let on: Day
  public let who: String
  public let words: String

  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case planned, done
    /// The person did not want it, or it was not let through.
    case refused
  }
}

/// Writes down the notice of a coming release, and later a new day for it.
public struct RecordRelease: Act {
  public static let kind = ActKind.recordRelease
  public let from: String
  public let custody: ReleaseNotice.Custody
  public let noticed: Day
  public let expected: Day?
  public let words: String

  public init(
    from: String, custody: ReleaseNotice.Custody, noticed: Day, expected: Day?, words: String = ""
  ) {
    self.from = from
    self.custody = custody
    self.noticed = noticed
    self.expected = expected
    self.words = words
  }

  public var part: FilePart? { .release }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(from, "from", "Skriv vem som berättade om frigivningen.", limit: TextLimit.line)
    checks.happened(noticed, "noticed", today: given.today)
    checks.require(
      expected.map { $0 >= noticed } ?? true, "expected",
      "Frigivningen kan inte vara före dagen då ni fick veta."
    )
    checks.optionalText(words, "words")
    try checks.done()
    var advice = Advice(given)
    advice.should(
      IntakeRules.comingRelease, when: expected == nil, "Ingen dag för frigivningen är antecknad.")
    advice.keepWhereaboutsOut(of: [from, words], file)
    return try advice.explained() + [
      EntryDraft(
        .intake(
          .releaseNoticed(
            ReleaseNotice(from: from, custody: custody, expected: expected, words: words))),
        happened: noticed, source: from)
    ]
  }
}

/// Plans a visit before the release, or says what became of one.
public struct RecordVisit: Act {
  public static let kind = ActKind.recordVisit
  public let visit: Int?
  public let status: CustodyVisit.Status
  public let on: Day
  public let who: String
  public let words: String

  public init(
    visit: Int? = nil, status: CustodyVisit.Status, on: Day, who: String, words: String = ""
  ) {
    self.visit = visit
    self.status = status
    self.on = on
    self.who = who
    self.words = words
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let planned = file.intake.visits.first { $0.number == visit }
    checks.require(
      visit == nil || planned?.body.status == .planned, "visit",
      "Besöket finns inte, eller är redan antecknat.")
    if status == .planned {
      checks.require(on >= given.today, "on", "Ett planerat besök ligger i dag eller senare.")
    } else {
      checks.happened(on, "on", today: given.today)
    }
    checks.text(who, "who", "Skriv vem som besöker.", limit: TextLimit.line)
    checks.optionalText(words, "words")
    checks.require(
      status != .refused || !words.isBlank, "words", "Skriv varför besöket inte blev av.")
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [who, words], file)
    // The day of something that is yet to be is in the body: an entry happens when it is written.
    return try advice.explained() + [
      EntryDraft(
        .intake(
          .visitRecorded(CustodyVisit(visit: visit, status: status, on: on, who: who, words: words))),
        happened: status == .planned ? nil : on)
    ]
  }
}
