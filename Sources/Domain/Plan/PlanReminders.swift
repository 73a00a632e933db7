extension CaseFile {
  /// What the plans ask of the lotsar today (R-ROL-04).
  func planReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    guard let granted = decision.grant?.on else { return [] }
    let today = SwedishTime.day(now)
    let settings = programme.plan
    var found: [Reminder] = []
    if settings?.familyFirst == true, plan.start?.body.family == nil, plan.firstSharedOn == nil {
      found.append(.familyFirst(since: granted))
    }
    if let version = plan.current, version.awaitsApproval {
      found.append(.planToApprove(level: .long, version: version.number))
    }
    if let version = plan.currentActionPlan, version.awaitsApproval {
      found.append(.planToApprove(level: .short, version: version.number))
    }
    if let meeting = meetingWithoutPlan {
      found.append(.planNotFollowedUp(meeting: meeting))
    } else if let due = planDue(in: programme),
      due.adding(days: -(settings?.updateWarningDays ?? 0)) <= today
    {
      found.append(.planToRevise(due: due))
    }
    return found
  }

  /// R-PLN-13: the day by which the plan that is used is to be revised.
  public func planDue(in programme: Programme) -> Day? {
    guard let interval = programme.plan?.updateDays, let last = planTouchedOn else { return nil }
    return last.adding(days: interval)
  }

  /// R-PLN-14: the last meeting of the group, when nothing in the plans has been looked at since.
  public var meetingWithoutPlan: Day? {
    guard let meeting = meetings.lastHeldOn, let touched = planTouchedOn, let first = plan.versions.first,
      first.on <= meeting, touched < meeting
    else { return nil }
    return meeting
  }

  /// When a version was last made or a goal last judged.
  private var planTouchedOn: Day? {
    [plan.current?.on, plan.currentActionPlan?.on, plan.ratings.last?.on].compactMap(\.self).max()
  }

  /// R-FUP-10: when the goals are followed up after closing, and the note that was then written.
  public func followUpsAfterClosing(in programme: Programme) -> [FollowUpAfter] {
    guard let closed = closing.closed else { return [] }
    var days = (programme.plan?.afterClosingDays ?? []).map { closed.on.adding(days: $0) }
    if let own = closed.body.followUpOn { days.append(own) }
    let notes = entries.compactMap { entry -> Day? in
      if case .closing(.notedAfterwards) = entry.body { entry.happened } else { nil }
    }
    let due = Set(days).sorted()
    return due.enumerated().map { place, day in
      // A note counts for the follow-up that it lies nearest after, and a little before it.
      let from = place == 0 ? closed.on.adding(days: 1) : due[place - 1].adding(days: 1)
      let end = place + 1 < due.count ? due[place + 1] : nil
      let early = max(from, day.adding(days: -14))
      return FollowUpAfter(
        due: day, noted: notes.first { note in early <= note && (end.map { note < $0 } ?? true) })
    }
  }

  /// R-FUP-10: the follow-up whose time has come, a week before; one at a time, since a note answers the nearest.
  func remindersAfterClosing(_ now: Instant, _ programme: Programme) -> [Reminder] {
    let today = SwedishTime.day(now)
    let due = followUpsAfterClosing(in: programme)
      .last { $0.due.adding(days: -7) <= today }
    return due.flatMap { $0.noted == nil ? .followUpAfterClosing(due: $0.due) : nil }.map { [$0] } ?? []
  }
}

/// One follow-up after closing.
public struct FollowUpAfter: Sendable, Hashable {
  public let due: Day
  /// The day of the note that says how it went.
  public let noted: Day?
}
