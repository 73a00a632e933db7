extension CaseFile {
  /// The interval before it is broken, what is left before each meeting, and what is owed after it.
  func meetingReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    intervalReminder(now, programme) + meetings.ahead.flatMap { before($0, now, programme) }
      + afterMeetings(now, programme)
  }

  /// R-MTG-02: told while there is still time to call, counted in days.
  private func intervalReminder(_ now: Instant, _ programme: Programme) -> [Reminder] {
    let today = SwedishTime.day(now)
    let interval = meetingInterval(in: programme, on: today)
    let warning = programme.meetings?.intervalWarningDays ?? interval * 2 / 5
    guard let days = daysSinceMeeting(in: programme, on: today),
      !meetings.ahead.contains(where: { programme.counts($0.call.kind) }), interval - warning < days
    else { return [] }
    return [.meetingInterval(daysSince: days, interval: interval)]
  }

  private func before(
    _ meeting: MeetingsState.Meeting, _ now: Instant, _ programme: Programme
  ) -> [Reminder] {
    let (number, day) = (meeting.number, meeting.call.day)
    if meeting.starts <= now { return [.meetingToWriteUp(meeting: number, day: day)] }
    let left = SwedishTime.day(now).days(until: day)
    var found: [Reminder] = meeting.risk == nil ? [.riskAnalysisMissing(meeting: number, day: day)] : []
    // The unit itself calls, and needs no answer of its own.
    let silent = meeting.invited.count {
      meeting.answers[$0] == nil && $0 != intake.owner.map(Participant.agency)
    }
    if let days = programme.meetings?.answerReminderDays, left <= days, 0 < silent {
      found.append(.answersMissing(meeting: number, count: silent, day: day))
    }
    if let days = programme.meetings?.preparationDays, left <= days,
      meeting.invited.contains(.giver(.person)), meetings.around.prepared[number] == nil
    {
      found.append(.meetingUnprepared(meeting: number, day: day))
    }
    return found
  }

  private func afterMeetings(_ now: Instant, _ programme: Programme) -> [Reminder] {
    var found: [Reminder] = []
    if let days = programme.meetings?.feedbackDays {
      let today = SwedishTime.day(now)
      found += meetings.all.filter { owesFeedback($0) && days <= $0.call.day.days(until: today) }
        .map { .feedbackOwed(meeting: $0.number, day: $0.call.day) }
    }
    found += meetings.around.notes.filter(\.isWaiting).map {
      .notesToApprove(notes: $0.number, by: $0.by.name)
    }
    return found
  }

  /// R-MTG-10: held about the person without the person, and nobody has told them of it.
  public func owesFeedback(_ meeting: MeetingsState.Meeting) -> Bool {
    guard let held = meeting.held, !held.attended.contains(.giver(.person)) else { return false }
    return (meeting.call.kind.gathersGroup || meeting.call.kind.isWithoutPerson)
      && meetings.around.feedback[meeting.number] == nil
  }
}
