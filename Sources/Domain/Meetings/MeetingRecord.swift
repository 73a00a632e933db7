/// What a meeting comes to when it is written down: in the room, or afterwards.
extension CaseFile {
  /// R-MTG-02: the day that was agreed lies within the interval, counted from this meeting; when it was broken off, from
  /// the one before, since it gathered nobody.
  func mustMeetAgain(
    by next: Day?, after meeting: MeetingsState.Meeting, wasBrokenOff: Bool = false, _ given: Circumstances
  ) throws(Refusal) {
    guard let next else { return }
    let before = lastNetworkMeeting(in: given.programme) ?? decision.grant?.on ?? meeting.call.day
    let latest = latestMeeting(
      after: wasBrokenOff ? before : meeting.call.day, in: given.programme, on: given.today)
    let interval = meetingInterval(in: given.programme, on: given.today)
    try must(
      MeetingRules.interval, next <= latest,
      "Nästa möte ska vara senast \(latest). Det är högst \(interval) dagar mellan mötena.")
  }

  /// Who gets the record at once. Where the programme asks that notes are approved it goes to nobody: its words wait
  /// as notes, and go to each receiver when somebody else has read them (R-ROL-05). What happened when a meeting was
  /// broken off is the unit's own (R-SAF-02).
  func record(
    _ held: MeetingHeld, of meeting: MeetingsState.Meeting, _ given: Circumstances
  ) -> (receivers: [AgencyID], waiting: [EntryDraft]) {
    guard held.brokenOff.isBlank else { return ([], []) }
    guard let approval = given.programme.meetings?.notesApproval else {
      return (receivers(of: meeting, at: given.now), [])
    }
    let points = [held.notes, held.decisions].filter { !$0.isBlank && $0 != MeetingHeld.nothingWritten }
      .map { MeetingNotes.Point(words: $0, category: .planning) }
    let notes = MeetingNotes(meeting: held.meeting, points: points, awaits: approval)
    return (
      [],
      points.isEmpty
        ? [] : [EntryDraft(.meetings(.around(.notesWritten(notes))), nature: .statement)]
    )
  }
}

extension MeetingHeld {
  /// Stands for notes when nobody wrote a line.
  static let nothingWritten = "Inga egna rader. Åtaganden och beslut står för sig."
}

extension CaseFile {
  /// The lines of points that not everybody heard, as notes that only those who heard them can get: what the record
  /// leaves out, ready to be shared with each receiver.
  public func narrowNotes(of meeting: MeetingsState.Meeting) -> [MeetingNotes.Point] {
    let others = group.currentMembers.map { Participant.agency($0.party.agency) } + meeting.call.invited
    return meeting.call.steps.filter { !meeting.call.isForAll($0) }.flatMap { step in
      let outside = meeting.call.leaving(step) + meeting.call.hidden(step, from: others)
      return meeting.room.lines.filter { $0.step == step && !$0.isGone }.flatMap(\.versions)
        .filter { !$0.words.isBlank }.map { version in
          MeetingNotes.Point(
            words: version.words, category: meeting.call.category(of: step) ?? .planning,
            without: outside.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
        }
    }
  }
}
