/// What a programme says about meetings, beside the longest time between them.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct MeetingSettings: Sendable, Hashable, Codable {
  /// The longest that one case may have between its network meetings, in days, with a reason; nil for the programme's own.
  public let longestIntervalDays: Int?
  /// How long before the interval is out it is told that no network meeting is called, in days.
  public let intervalWarningDays: Int?
  /// How many meetings may be called at once; nil for one.
  public let seriesLength: Int?
  /// How long before a meeting an answer is missed, in days; nil for never.
  public let answerReminderDays: Int?
  /// How long before a meeting it is asked whether the person has been prepared, in days; nil for never.
  public let preparationDays: Int?
  /// How long after a meeting without the person it is asked what the person has been told, in days; nil for never.
  public let feedbackDays: Int?
  /// Kinds of meeting that count as network meetings; nil for those where the whole group meets.
  public let counted: [MeetingKind]?
  /// Points that every agenda begins with: what works comes first.
  public let opening: [String]?
  /// Points that every agenda ends with.
  public let closing: [String]?
  /// Who approves notes before they are shared; nil where whoever writes them shares them.
  public let notesApproval: NotesApproval?
  /// A meeting where the person has not been prepared is explained before it is confirmed.
  public let explainsUnprepared: Bool?
  /// Low-arousal approach: what to go through before a meeting (R-SAF-06).
  public let lowArousal: [Code]?

  public init(
    longestIntervalDays: Int? = nil, intervalWarningDays: Int? = nil, seriesLength: Int? = nil,
    answerReminderDays: Int? = nil, preparationDays: Int? = nil, feedbackDays: Int? = nil,
    counted: [MeetingKind]? = nil, opening: [String]? = nil, closing: [String]? = nil,
    notesApproval: NotesApproval? = nil, explainsUnprepared: Bool? = nil, lowArousal: [Code]? = nil
  ) {
    self.longestIntervalDays = longestIntervalDays
    self.intervalWarningDays = intervalWarningDays
    self.seriesLength = seriesLength
    self.answerReminderDays = answerReminderDays
    self.preparationDays = preparationDays
    self.feedbackDays = feedbackDays
    self.counted = counted
    self.opening = opening
    self.closing = closing
    self.notesApproval = notesApproval
    self.explainsUnprepared = explainsUnprepared
    self.lowArousal = lowArousal
  }
}

/// Whose eyes beside the writer's see notes before anybody outside the unit does.
public enum NotesApproval: String, Sendable, Hashable, Codable, CaseIterable {
  case otherLots, leader
}

extension CaseFile {
  /// Longest number of days between network meetings: the case's own, its model's or the programme's (R-MTG-03).
  public func meetingInterval(in programme: Programme, on day: Day) -> Int {
    workingSettings(in: programme, on: day).choices.meetingInterval ?? programme.meetingIntervalDays
  }

  /// Network meetings held, by what the programme counts as one (R-MTG-15).
  public func networkMeetings(in programme: Programme) -> Int {
    meetings.all.count { $0.tookPlace && programme.counts($0.call.kind) }
  }

  /// When the last of them was (R-MTG-02).
  public func lastNetworkMeeting(in programme: Programme) -> Day? {
    meetings.all.filter { $0.tookPlace && programme.counts($0.call.kind) }.map(\.call.day).max()
  }

  /// Days since the last network meeting, counted from the decision before the first; nil before the decision.
  public func daysSinceMeeting(in programme: Programme, on day: Day) -> Int? {
    (lastNetworkMeeting(in: programme) ?? decision.grant?.on).map { $0.days(until: day) }
  }

  /// The last day for the meeting after one: no longer than the interval, and always a week from today to meet in.
  public func latestMeeting(after day: Day, in programme: Programme, on today: Day) -> Day {
    max(day.adding(days: meetingInterval(in: programme, on: today)), today.adding(days: 7))
  }

  /// The last day for the next network meeting, from the one before it, held or called; nil before the decision.
  public func latestNetworkMeeting(after day: Day? = nil, in programme: Programme, on today: Day) -> Day? {
    let called = meetings.ahead.filter { programme.counts($0.call.kind) }.map(\.call.day)
    guard
      let last = ([lastNetworkMeeting(in: programme) ?? decision.grant?.on, day].compactMap(\.self) + called)
        .max()
    else { return nil }
    return latestMeeting(after: last, in: programme, on: today)
  }
}

extension Programme {
  /// Whether a meeting of the kind is one of the network meetings that are counted and have an interval (R-MTG-15).
  public func counts(_ kind: MeetingKind) -> Bool { meetings?.counted?.contains(kind) ?? kind.gathersGroup }
}

extension MeetingKind {
  /// The person is not asked to come, and is told afterwards (R-MTG-07, R-MTG-10).
  public var isWithoutPerson: Bool { self == .professionals }

  /// Only those that the person has chosen (R-SHR-08).
  public var isPrivate: Bool { self == .privateNetwork }
}
