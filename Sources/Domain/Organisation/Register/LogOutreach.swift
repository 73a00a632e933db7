/// An outreach activity. There is no field for a person, and none is to be written.
public struct Outreach: Sendable, Hashable, Codable {
  public let on: Day
  /// A visit, a talk, a stand, as staff say it.
  public let activity: String
  /// Where, as a prison, a school or a square.
  public let place: String
  /// For whom, as a group.
  public let audience: String
  /// About how many were reached; nil when nobody counted.
  public let reached: Int?
  public let notes: String

  public init(
    on: Day, activity: String, place: String, audience: String, reached: Int?, notes: String
  ) {
    self.on = on
    self.activity = activity
    self.place = place
    self.audience = audience
    self.reached = reached
    self.notes = notes
  }
}

/// R-INT-03: continuous outreach is logged without personal data.
public struct LogOutreach: RegisterAct {
  public static let kind = RegisterActKind.logOutreach
  public let outreach: Outreach
  /// The earlier note that is corrected; it stays in the history.
  public let record: RecordID?

  public init(_ outreach: Outreach, correcting record: RecordID? = nil) {
    self.outreach = outreach
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.happened(outreach.on, "on", today: given.today)
    checks.text(outreach.activity, "activity", "Skriv vad ni gjorde.", limit: TextLimit.line)
    checks.text(outreach.place, "place", "Skriv var ni var.", limit: TextLimit.line)
    checks.text(outreach.audience, "audience", "Skriv vilka ni vände er till.", limit: TextLimit.line)
    checks.optionalText(outreach.notes, "notes")
    if let reached = outreach.reached {
      checks.require((0...100_000).contains(reached), "reached", "Skriv ett tal från 0 till 100 000.")
    }
    for (field, text) in fields {
      checks.require(
        !text.holdsPersonalNumber, field, "Det ser ut som ett personnummer. Inga personer skrivs här.",
        by: OrganisationRules.outreachWithoutPersons)
    }
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .outreach(outreach))]
  }

  private var fields: [(String, String)] {
    [
      ("activity", outreach.activity), ("place", outreach.place), ("audience", outreach.audience),
      ("notes", outreach.notes),
    ]
  }
}

extension Checks {
  /// The record that an act changes has to stand in the author's own unit's book.
  /// - Throws: everything that was found so far, too.
  mutating func mustBeOwn(_ given: RegisterCircumstances, _ record: RecordID?) throws(Refusal) {
    require(
      record == nil || given.earlier?.unit == given.author.agency, "record",
      "Anteckningen som ska ändras finns inte.")
    try done()
  }
}

extension String {
  /// True when ten or twelve digits stand together as a personal number is written, with or without a sign between.
  var holdsPersonalNumber: Bool {
    var run = 0
    var last: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x30...0x39: run += 1
      case 0x2D,
        0x2B where run == 6 || run == 8:
        break
      default:
        if run == 10 || run == 12 { return true }
        run = 0
      }
      last = byte
    }
    return (run == 10 || run == 12) && (0x30...0x39).contains(last)
  }
}
