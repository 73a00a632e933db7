/// Ends the meeting in the room. What was written is the record, and everyone already has what they promised.
public struct EndMeeting: Act {
  public static let kind = ActKind.endMeeting
  public let meeting: Int
  /// How it felt, in the person's words.
  public let felt: String
  /// How the person is told, when the person was not there (R-MTG-10).
  public let toldAfter: String
  public let next: Day?
  /// The parties that were shown to get it, as a mark; nil when nobody was asked to look.
  public let seen: String?

  public init(
    meeting: Int, felt: String = "", toldAfter: String = "", next: Day? = nil, seen: String? = nil
  ) {
    self.meeting = meeting
    self.felt = felt
    self.toldAfter = toldAfter
    self.next = next
    self.seen = seen
  }

  public var part: FilePart? { .meeting(meeting) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let called = try file.mustGoOn(meeting)
    try checkInput(file, given, called)
    let untold = file.untold(at: called).count
    try must(
      MeetingRules.reportBack, untold == 0,
      untold == 1
        ? "Ett åtagande från dem som är här är inte genomgånget."
        : "\(untold) åtaganden från dem som är här är inte genomgångna.")
    try must(
      MeetingRules.planFollowedUp, !called.call.kind.gathersGroup || file.followedUpPlan(at: called, given),
      "Planen är inte genomgången på mötet. Bedöm ett mål, eller bocka av punkten Planen.")
    try file.mustMeetAgain(by: next, after: called, given)
    let held = called.record(felt, toldAfter, next)
    let record = file.record(held, of: called, given)
    return [EntryDraft(.meetings(.held(held)))] + record.waiting
      + disclosing([ItemRef(sequence: file.version + 1, part: 0)], to: record.receivers, given.directory)
  }

  private func checkInput(
    _ file: CaseFile, _ given: Circumstances, _ called: MeetingsState.Meeting
  ) throws(Refusal) {
    var checks = Checks()
    checks.require(
      !called.attended.isEmpty, "attended", "Markera vilka som är här.", by: MeetingRules.record)
    checks.optionalText(felt, "felt")
    if called.attended.contains(.giver(.person)) {
      checks.optionalText(toldAfter, "toldAfter")
    } else {
      checks.text(
        toldAfter, "toldAfter", "Skriv vem som berättar för personen vad som sades, och när.",
        by: MeetingRules.participation)
    }
    checks.require(next.map { $0 > given.today } ?? true, "next", "Välj en kommande dag för nästa möte.")
    checks.isStill(seen, file.sharedWhenSaved(given).partiesMark)
    try checks.done()
  }
}

/// Breaks off a meeting that is felt as threatening, and says what is done about it (R-SAF-02). The room closes, and
/// nothing of it goes to anybody by itself.
public struct BreakOffMeeting: Act {
  public static let kind = ActKind.breakOffMeeting
  public let meeting: Int
  public let words: String

  public init(meeting: Int, words: String) {
    self.meeting = meeting
    self.words = words
  }

  public var part: FilePart? { .meeting(meeting) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let called = try file.mustGoOn(meeting)
    var checks = Checks()
    checks.text(words, "words", "Skriv vad ni gör nu.", by: MeetingRules.brokenOff)
    try checks.done()
    return [EntryDraft(.meetings(.held(called.record("", "", nil, brokenOff: words))))]
  }
}

extension MeetingsState.Meeting {
  fileprivate func record(
    _ felt: String, _ toldAfter: String, _ next: Day?, brokenOff: String = ""
  ) -> MeetingHeld {
    let notes = written(.note)
    return MeetingHeld(
      meeting: number, attended: attended,
      notes: notes.isEmpty ? MeetingHeld.nothingWritten : notes.joined(separator: "\n"),
      decisions: written(.decision).joined(separator: "\n"), felt: felt, brokenOff: brokenOff, next: next,
      absent: invited.filter { room.marks[$0] == .absent },
      toldAfter: toldAfter.isBlank ? nil : toldAfter)
  }
}

extension CaseFile {
  /// R-MTG-06: open commitments of those who are there that nobody has told about since the meeting began.
  func untold(at meeting: MeetingsState.Meeting) -> [MeetingsState.Commitment] {
    let begun = meeting.room.startedEntry ?? version
    return meetings.commitments.filter {
      $0.isOpen && $0.number < begun && meeting.attended.contains($0.body.by)
        && ($0.reports.last?.entry ?? 0) < begun
    }
  }

  /// R-PLN-14: the plan was gone through, or there is none to go through.
  fileprivate func followedUpPlan(at meeting: MeetingsState.Meeting, _ given: Circumstances) -> Bool {
    guard let inForce = plan.inForce else { return true }
    return meeting.room.done.contains(.plan) || plan.ratings.contains { $0.on == given.today }
      || [inForce.on, plan.current?.on, plan.currentActionPlan?.on].contains(given.today)
  }
}
