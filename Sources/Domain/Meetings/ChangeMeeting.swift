/// What has become otherwise with a meeting since it was called. What is nil is as before.
public struct MeetingChanged: Sendable, Hashable, Codable {
  public let meeting: Int
  public let points: [AgendaPoint]?
  /// Those who come may put it in a calendar; taken away it is so for everybody at once (decision 21).
  public let calendar: Bool?

  public init(meeting: Int, points: [AgendaPoint]? = nil, calendar: Bool? = nil) {
    self.meeting = meeting
    self.points = points
    self.calendar = calendar
  }
}

/// Changes the agenda of a meeting that is called, until it begins, and whether it may stand in calendars. When, where
/// and who are not changed: that is another meeting, with a risk analysis and a consent check of its own.
public struct ChangeMeeting: Act {
  public static let kind = ActKind.changeMeeting
  public let meeting: Int
  public let points: [AgendaPoint]
  public let calendar: Bool?

  public init(meeting: Int, points: [AgendaPoint], calendar: Bool? = nil) {
    self.meeting = meeting
    self.points = points
    self.calendar = calendar
  }

  public var part: FilePart? { .meeting(meeting) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeAhead(meeting)
    guard let called = file.meetings.meeting(meeting) else { return [] }
    let invited = called.invited
    let asked = points.agenda(for: invited)
    let changes = MeetingChanged(
      meeting: meeting, points: asked == called.call.taken ? nil : asked,
      calendar: calendar.flatMap { $0 == (called.call.calendar != false) ? nil : $0 })
    var checks = Checks()
    checks.require(
      called.room.startedAt == nil || changes.points == nil, "meeting",
      "Mötet har börjat. Skriv det nya på en punkt i rummet.")
    checks.agendaWords(points)
    checks.require(!asked.isEmpty, "point-1-words", "Skriv minst en punkt.", by: MeetingRules.record)
    checks.hearings(of: points, invited, file, given)
    checks.require(
      changes.points != nil || changes.calendar != nil, "meeting", "Ingenting är ändrat.")
    try checks.done()
    try file.mustKeepOutOfCalendars(changes.calendar)
    var advice = Advice(given)
    advice.agenda(asked, of: called.call.kind, file)
    return try advice.explained() + [EntryDraft(.meetings(.changed(changes)), nature: .decision)]
  }
}

extension MeetingCalled {
  /// The call as it stands after a change.
  func changed(_ change: MeetingChanged) -> MeetingCalled {
    MeetingCalled(
      kind: kind, day: day, time: time, minutes: minutes, place: place, invited: invited,
      agenda: change.points?.plainWords ?? agenda, points: change.points ?? points, placeKind: placeKind,
      withoutPerson: withoutPerson, personAgrees: personAgrees, calendar: change.calendar ?? calendar,
      series: series)
  }
}

extension MeetingsState.Meeting {
  /// An agenda, and the day it became so.
  public struct Agenda: Sendable, Equatable {
    public let points: [AgendaPoint]
    public let from: Day
  }

  mutating func change(_ change: MeetingChanged, on day: Day) {
    if let points = change.points {
      if agendas.isEmpty { agendas.append(Agenda(points: call.taken, from: calledOn)) }
      agendas.append(Agenda(points: points, from: day))
    }
    call = call.changed(change)
  }
}
