/// A promise between meetings.
public struct GiveCommitment: Act {
  public static let kind = ActKind.giveCommitment
  public let what: String
  public let by: Participant
  public let due: Day
  /// The meeting at which it was promised.
  public let meeting: Int?
  /// The parties that were shown to get it, as a mark; nil when nobody was asked to look.
  public let seen: String?

  public init(
    what: String, by: Participant, due: Day, meeting: Int? = nil, seen: String? = nil
  ) {
    self.what = what
    self.by = by
    self.due = due
    self.meeting = meeting
    self.seen = seen
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeGranted()
    var checks = Checks()
    checks.text(what, "what", "Skriv vad som ska göras.", limit: TextLimit.line)
    checks.require(
      file.knows(by), "by", "Välj vem som ska göra det. Ett åtagande behöver en ansvarig.")
    checks.require(due >= given.today, "due", "Datumet är redan passerat.")
    checks.require(
      meeting.map { file.meetings.meeting($0) != nil } ?? true, "meeting", "Mötet finns inte.")
    checks.isStill(seen, file.sharedWhenSaved(given).partiesMark)
    try checks.done()
    let item = ItemRef(sequence: file.version + 1, part: 0)
    return [
      EntryDraft(
        .meetings(
          .commitmentGiven(CommitmentGiven(what: what, by: by, due: due, meeting: meeting))),
        nature: .decision)
    ] + disclosing([item], to: file.agenciesCovered(.planning, at: given.now), given.directory)
  }
}

public struct ReportCommitment: Act {
  public static let kind = ActKind.reportCommitment
  public let commitment: Int
  public let status: CommitmentReported.Status
  public let words: String
  public let newDue: Day?

  public init(
    commitment: Int, status: CommitmentReported.Status, words: String, newDue: Day? = nil
  ) {
    self.commitment = commitment
    self.status = status
    self.words = words
    self.newDue = newDue
  }

  public func behalf(in file: CaseFile) -> Participant? {
    file.meetings.commitment(commitment)?.body.by
  }

  public var part: FilePart? { .commitment(commitment) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.meetings.commitment(commitment)?.isOpen ?? false, "commitment",
      "Åtagandet är redan klart eller finns inte.")
    checks.optionalText(words, "words")
    if status == .moved { checks.movedDay(newDue, "newDue", today: given.today) }
    try checks.done()
    return [
      EntryDraft(
        .meetings(
          .commitmentReported(
            CommitmentReported(
              commitment: commitment, status: status, words: words, newDue: newDue))),
        nature: .statement)
    ]
  }
}

extension Checks {
  /// A moved commitment says to when.
  mutating func movedDay(_ day: Day?, _ field: String, today: Day) {
    require(day.map { $0 >= today } ?? false, field, "Välj vilken dag det är flyttat till.")
  }
}
