/// R-MOD-04: a contact or a piece of practical support between meetings, also one that was tried and came to nothing.
public struct ContactRecorded: Sendable, Hashable, Codable {
  public let kind: Kind
  public let with: With
  public let reached: Bool
  /// When on the day; nil when nobody remembers.
  public let time: ClockTime?
  /// By the office hours of the programme when it was written down (R-ROL-28).
  public let afterHours: Bool
  public let words: String

  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case call, message, meeting, visit, practical, accompanied, other
  }

  /// With whom.
  public enum With: String, Sendable, Hashable, Codable, CaseIterable {
    case person, family, others
  }
}

/// Everything that has been noted between the meetings, in the order it was written.
public struct ContactLog: Sendable, Equatable {
  public private(set) var contacts: [Contact] = []

  public struct Contact: Sendable, Equatable {
    public let sequence: Int
    public let on: Day
    public let by: Author
    public let body: ContactRecorded
  }

  mutating func apply(_ body: ContactRecorded, of entry: Entry) {
    contacts.append(
      Contact(sequence: entry.sequence, on: entry.happened, by: entry.author, body: body))
  }

  /// The last day on which the person was reached.
  public var lastReached: Day? {
    contacts.filter { $0.body.reached && $0.body.with == .person }.map(\.on).max()
  }

  /// Since a day, the newest first.
  public func since(_ day: Day) -> [Contact] {
    contacts.filter { day <= $0.on }
      .sorted {
        ($1.on, $1.body.time?.minutes ?? -1, $1.sequence) < ($0.on, $0.body.time?.minutes ?? -1, $0.sequence)
      }
  }
}

/// Writes a contact down (R-ROL-02, R-ROL-08, R-ROL-09, R-MOD-04).
public struct RecordContact: Act {
  public static let kind = ActKind.recordContact
  public let contact: ContactRecorded.Kind
  public let with: ContactRecorded.With
  public let reached: Bool
  public let on: Day
  public let time: ClockTime?
  public let words: String

  public init(
    contact: ContactRecorded.Kind, with: ContactRecorded.With, reached: Bool, on: Day, time: ClockTime?,
    words: String
  ) {
    self.contact = contact
    self.with = with
    self.reached = reached
    self.on = on
    self.time = time
    self.words = words
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try must(
      InvestigationRules.inOrder, file.closing.closed == nil,
      "Ärendet är avslutat. En kontakt efteråt antecknas utan att ärendet öppnas igen.",
      next: NextStep(.noteAfterClosing, "Anteckna efter avslut"))
    try file.mustBeOpen()
    var checks = Checks()
    checks.happened(on, "on", today: given.today)
    checks.require(
      time.map { SwedishTime.instant(on, $0) <= given.now } ?? true, "time",
      "Klockslaget har inte varit än.")
    // Who could not be reached leaves nothing to tell, and that is a fact too.
    if reached {
      checks.text(words, "words", "Skriv kort vad det gällde.", by: ContactRules.log)
    } else {
      checks.optionalText(words, "words")
    }
    try checks.done()
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [words], file)
    let hours = given.programme.between?.officeHours
    let body = ContactRecorded(
      kind: contact, with: with, reached: reached, time: time,
      afterHours: time.flatMap { time in hours.map { !$0.contain(time, on: on) } } ?? false, words: words)
    return try advice.explained() + [EntryDraft(.sharing(.contactRecorded(body)), happened: on)]
  }
}

extension CaseFile {
  /// Days since the person was last met or reached, counted from the grant before that; nil before it.
  public func daysSinceContact(on today: Day) -> Int? {
    guard let granted = decision.grant?.on else { return nil }
    let person = Participant.giver(.person)
    let met = meetings.all.filter { $0.held?.attended.contains(person) ?? false }.map(\.call.day)
    return ([granted] + met + [sharing.log.lastReached].compactMap(\.self)).max()?.days(until: today)
  }

  /// R-MOD-04: the longest time without contact by the way this case is worked; nil where no log is kept.
  public func contactInterval(in programme: Programme, on today: Day) -> Int? {
    let way = workingSettings(in: programme, on: today)
    return way.keepsContactLog ? programme.between?.contactDays?[way.contact] : nil
  }
}

public enum ContactRules {
  public static let log = Rule(
    "R-MOD-04", .must, .sharing,
    "Kontakter och praktiskt stöd mellan mötena antecknas med vad de gällde.",
    source: "Socialstyrelsen, Tabell 3, lotsningsmodellen")

  public static let all = [log]
}
