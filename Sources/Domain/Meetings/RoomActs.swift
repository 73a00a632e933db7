/// Opens the room: from now on everything is written down as it is said.
public struct StartMeeting: Act {
  public static let kind = ActKind.startMeeting
  public let meeting: Int
  public let led: Participant?

  public init(meeting: Int, led: Participant? = nil) {
    self.meeting = meeting
    self.led = led
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeAhead(meeting)
    guard let called = file.meetings.meeting(meeting) else { return [] }
    var checks = Checks()
    checks.require(
      called.starts.adding(seconds: -3600) <= given.now, "meeting",
      "Mötet börjar \(called.call.day) \(called.call.time). Rummet kan öppnas en timme innan.")
    checks.require(
      given.now < called.starts.adding(seconds: 86_400), "meeting",
      "Mötet var för mer än ett dygn sedan. Skriv ner det i stället.")
    checks.require(
      led.map { called.invited.contains($0) || file.knows($0) } ?? true, "led",
      "Välj någon som är med på mötet.")
    try checks.done()
    try must(
      MeetingRules.riskFirst, called.status == .confirmed, "Mötet är inte bekräftat.",
      next: NextStep(.confirmMeeting, "Bekräfta mötet"))
    return [EntryDraft(.meetings(.started(MeetingStarted(meeting: meeting, led: led))))]
  }
}

/// Marks one who is there, has left, or did not come.
public struct MarkAttendance: Act {
  public static let kind = ActKind.markAttendance
  public let meeting: Int
  public let who: Participant
  public let mark: AttendanceMarked.Mark

  public init(meeting: Int, who: Participant, mark: AttendanceMarked.Mark) {
    self.meeting = meeting
    self.who = who
    self.mark = mark
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let called = try file.mustGoOn(meeting)
    var checks = Checks()
    checks.require(
      called.call.invited.contains(who) || file.knows(who), "who",
      "Den som markeras är inte inbjuden och inte med i gruppen.", by: MeetingRules.record)
    try checks.done()
    return [
      EntryDraft(.meetings(.attendance(AttendanceMarked(meeting: meeting, who: who, mark: mark))))
    ]
  }
}

/// Crosses something off the agenda, or takes it up again.
public struct CrossOffPoint: Act {
  public static let kind = ActKind.crossOffPoint
  public let meeting: Int
  public let step: RoomStep
  public let done: Bool

  public init(meeting: Int, step: RoomStep, done: Bool) {
    self.meeting = meeting
    self.step = step
    self.done = done
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let called = try file.mustGoOn(meeting)
    var checks = Checks()
    checks.require(called.call.steps.contains(step), "step", "Punkten finns inte på dagordningen.")
    try checks.done()
    return [
      EntryDraft(.meetings(.crossedOff(PointCrossedOff(meeting: meeting, step: step, done: done))))
    ]
  }
}

/// Writes a line of the notes, or one anew. Whatever was written at the table is taken in, also when it arrives after
/// somebody else has ended the meeting.
public struct WriteMeetingLine: Act {
  public static let kind = ActKind.writeMeetingLine
  public let line: MeetingNoted

  public init(
    meeting: Int, step: RoomStep, kind: MeetingNoted.Kind = .note, words: String, replaces: [Int] = []
  ) {
    line = MeetingNoted(meeting: meeting, step: step, kind: kind, words: words, replaces: replaces)
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let meeting = file.meetings.meeting(line.meeting)
    var checks = Checks()
    checks.require(
      meeting?.room.startedAt != nil && (meeting?.isAhead == true || meeting?.held != nil), "meeting",
      "Mötet är inte startat.")
    checks.require(
      meeting?.call.steps.contains(line.step) ?? false, "step", "Punkten finns inte på dagordningen.")
    if line.replaces.isEmpty {
      checks.text(line.words, "words", "Skriv något på raden.")
    } else {
      checks.optionalText(line.words, "words")
    }
    let lines = meeting?.room.lines.filter { $0.step == line.step } ?? []
    checks.require(
      line.replaces.isEmpty || line.replaces.contains { entry in lines.contains { $0.has(entry) } },
      "words", "Raden finns inte.")
    try checks.done()
    return [EntryDraft(.meetings(.noted(line)))]
  }
}

extension CaseFile {
  /// The meeting, when it has been started and is not over.
  func mustGoOn(_ meeting: Int) throws(Refusal) -> MeetingsState.Meeting {
    try mustBeAhead(meeting)
    let called = meetings.meeting(meeting)
    var checks = Checks()
    checks.require(called?.room.startedAt != nil, "meeting", "Mötet är inte startat.")
    try checks.done()
    guard let called else { throw .invalid(checks.problems) }
    return called
  }
}
