import Domain

/// A line of the notes, as somebody said it.
struct Said {
  let step: RoomStep
  let words: String
  var kind = MeetingNoted.Kind.note
}

extension Replay {
  /// A whole meeting in the past, held in the room: everything written down as it was said.
  func meetInRoom(
    _ meeting: Gathering, led: Participant?, said: [Said], felt: String, promises: [HoldMeeting.Promise]
  ) async throws {
    let number = try await call(meeting, meeting.offset - 7)
    try await analyse(number, meeting.offset - 2)
    try await confirm(number)
    on(meeting.offset, meeting.time.minutes / 60, meeting.time.minutes % 60)
    try await perform(StartMeeting(meeting: number, led: led), by: unit.first)
    for who in meeting.invited {
      try await perform(MarkAttendance(meeting: number, who: who, mark: .here), by: unit.first)
    }
    for line in said {
      try await perform(
        WriteMeetingLine(meeting: number, step: line.step, kind: line.kind, words: line.words),
        by: unit.second ?? unit.first)
    }
    try await tellRound(meeting.invited)
    for promise in promises {
      let given = try await perform(
        GiveCommitment(what: promise.what, by: promise.by, due: promise.due, meeting: number),
        by: unit.second ?? unit.first)
      promised.append((given, promise.by, promise.due))
    }
    for step in [RoomStep.here, .works, .since, .plan, .now] {
      try await perform(CrossOffPoint(meeting: number, step: step, done: true), by: unit.first)
    }
    on(meeting.offset, meeting.time.minutes / 60, 55)
    try await perform(EndMeeting(meeting: number, felt: felt), by: unit.first)
  }

  /// What those who were there had promised before: done when it was due, else on its way.
  private func tellRound(_ there: [Participant]) async throws {
    for open in promised where there.contains(open.by) {
      let isDue = open.due <= today
      try await perform(
        ReportCommitment(
          commitment: open.number, status: isDue ? .done : .partly,
          words: isDue ? "Klart." : "En bit på väg."), by: unit.first)
    }
    promised.removeAll { there.contains($0.by) && $0.due <= today }
  }
}
