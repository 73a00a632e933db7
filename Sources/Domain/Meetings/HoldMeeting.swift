/// Writes down a meeting that was held: who came, what was reported, decided and promised, and when the next one is.
public struct HoldMeeting: Act {
  public static let kind = ActKind.holdMeeting
  public let meeting: Int
  public let attended: [Participant]
  public let notes: String
  public let decisions: String
  public let felt: String
  public let brokenOff: String
  public let reports: [CommitmentReported]
  public let promises: [Promise]
  public let next: Day?
  /// The parties that were shown to get it, as a mark; nil when nobody was asked to look.
  public let seen: String?

  public struct Promise: Sendable, Hashable {
    public let what: String
    public let by: Participant
    public let due: Day

    public init(what: String, by: Participant, due: Day) {
      self.what = what
      self.by = by
      self.due = due
    }
  }

  public init(
    meeting: Int, attended: [Participant], notes: String, decisions: String = "",
    felt: String = "", brokenOff: String = "", reports: [CommitmentReported] = [],
    promises: [Promise] = [], next: Day?, seen: String? = nil
  ) {
    self.meeting = meeting
    self.attended = attended
    self.notes = notes
    self.decisions = decisions
    self.felt = felt
    self.brokenOff = brokenOff
    self.reports = reports
    self.promises = promises
    self.next = next
    self.seen = seen
  }

  public var part: FilePart? { .meeting(meeting) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeAhead(meeting)
    guard let called = file.meetings.meeting(meeting) else { return [] }
    try checkInput(file, given, called)
    try must(
      MeetingRules.riskFirst, called.status == .confirmed, "Mötet är inte bekräftat.",
      next: NextStep(.confirmMeeting, "Bekräfta mötet"))
    try checkReports(file, called)
    try file.mustMeetAgain(by: next, after: called, wasBrokenOff: !brokenOff.isBlank, given)
    return drafts(file, given, called)
  }

  private func drafts(
    _ file: CaseFile, _ given: Circumstances, _ called: MeetingsState.Meeting
  ) -> [EntryDraft] {
    let held = MeetingHeld(
      meeting: meeting, attended: attended, notes: notes, decisions: decisions, felt: felt,
      brokenOff: brokenOff, next: next)
    var drafts = [EntryDraft(.meetings(.held(held)))]
    var items: [ItemRef] = []
    for report in reports {
      drafts.append(EntryDraft(.meetings(.commitmentReported(report)), nature: .statement))
    }
    for promise in promises {
      drafts.append(
        EntryDraft(
          .meetings(
            .commitmentGiven(
              CommitmentGiven(
                what: promise.what, by: promise.by, due: promise.due, meeting: meeting))),
          nature: .decision))
      items.append(ItemRef(sequence: file.version + drafts.count, part: 0))
    }
    let record = file.record(held, of: called, given)
    let first = [ItemRef(sequence: file.version + 1, part: 0)]
    // What is promised goes to all whom the consent covers, as everywhere; the record to those who were asked to come.
    return drafts + record.waiting
      + file.agenciesCovered(.planning, at: given.now).flatMap { agency in
        disclosing((record.receivers.contains(agency) ? first : []) + items, to: [agency], given.directory)
      }
  }

  /// R-MTG-06: every open commitment of someone who was there is gone through.
  private func checkReports(_ file: CaseFile, _ called: MeetingsState.Meeting) throws(Refusal) {
    let begun = called.room.startedEntry ?? file.version
    let inRoom = file.meetings.commitments.filter { ($0.reports.last?.entry ?? 0) > begun }
    let told = Set(reports.map(\.commitment) + inRoom.map(\.number))
    let left = file.meetings.commitments.filter {
      $0.isOpen && attended.contains($0.body.by) && !told.contains($0.number)
    }
    try must(
      MeetingRules.reportBack, left.isEmpty || !brokenOff.isBlank,
      left.count == 1
        ? "Ett åtagande från dem som var med är inte genomgånget."
        : "\(left.count) åtaganden från dem som var med är inte genomgångna.")
  }

  private func checkInput(
    _ file: CaseFile, _ given: Circumstances, _ called: MeetingsState.Meeting
  ) throws(Refusal) {
    var checks = Checks()
    checks.require(called.starts <= given.now, "meeting", "Mötet har inte börjat än.")
    checks.require(
      !attended.isEmpty, "attended", "Kryssa i vilka som var med.", by: MeetingRules.record)
    checks.require(
      attended.allSatisfy { file.knows($0) || called.call.invited.contains($0) }, "attended",
      "En av deltagarna finns inte i gruppen.")
    checks.text(notes, "notes", "Skriv vad som togs upp.", by: MeetingRules.record)
    for (field, text) in [("decisions", decisions), ("felt", felt), ("brokenOff", brokenOff)] {
      checks.optionalText(text, field)
    }
    for report in reports {
      checks.require(
        file.meetings.commitment(report.commitment)?.isOpen ?? false,
        "report-\(report.commitment)", "Åtagandet är redan klart eller finns inte.")
      checks.optionalText(report.words, "report-\(report.commitment)-words")
      if report.status == .moved {
        checks.movedDay(report.newDue, "report-\(report.commitment)-due", today: given.today)
      }
    }
    checks.require(
      Set(reports.map(\.commitment)).count == reports.count, "reports",
      "Ett åtagande är rapporterat två gånger.")
    for (index, promise) in promises.enumerated() {
      checks.text(
        promise.what, "promise-\(index + 1)-what", "Skriv vad som ska göras.", limit: TextLimit.line)
      checks.require(
        file.knows(promise.by), "promise-\(index + 1)-by", "Välj någon som är med i gruppen.")
      checks.require(
        promise.due >= given.today, "promise-\(index + 1)-due", "Dagen har redan varit.")
    }
    checks.require(next.map { $0 > given.today } ?? true, "next", "Välj en kommande dag för nästa möte.")
    checks.isStill(seen, file.sharedWhenSaved(given).partiesMark)
    try checks.done()
  }
}
