extension CaseFile {
  /// The day of the first contact.
  public var firstContact: Day? { intake.referral?.received }

  /// R-INT-07: days from the first contact to the investigation, or so far.
  public func daysToInvestigation(on today: Day) -> Int? {
    firstContact.map { $0.days(until: investigation.openedOn ?? today) }
  }

  /// Since when the person has wanted to go on; nil after a no.
  public var motivatedSince: Day? {
    if intake.answer?.reply == .no { return nil }
    let said = intake.moments.filter { $0.body.answer == .wantsTo }.map(\.on)
    let answered = intake.answer?.reply == .yes ? intake.answeredOn.map { [$0] } ?? [] : []
    return (said + answered).min()
  }

  /// The person's release is ahead of us.
  public func comingRelease(on today: Day) -> Day? {
    intake.release?.expected.flatMap { today <= $0 ? $0 : nil }
  }

  /// What first contact and the programme's ages ask for, once somebody works with the case.
  func intakeReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    guard intake.takenOnBy != nil || !group.roles.isEmpty else { return [] }
    let today = SwedishTime.day(now)
    return releaseReminders(today) + waitingReminders(today, programme) + birthdays(today, programme)
      + moveReminders()
  }

  private func releaseReminders(_ today: Day) -> [Reminder] {
    let planned = intake.visits.filter { $0.body.status == .planned }
    var found: [Reminder] = planned.map { .visitPlanned(visit: $0.number, on: $0.body.on) }
    if let release = comingRelease(on: today) {
      let isMet = intake.visits.contains { $0.body.status != .refused }
      found.append(.releaseComing(on: release, isMet: isMet))
    }
    return found
  }

  private func waitingReminders(_ today: Day, _ programme: Programme) -> [Reminder] {
    guard let limit = programme.intake?.openWithinDays, investigation.openedOn == nil,
      let since = motivatedSince
    else { return [] }
    let days = since.days(until: today)
    return days >= limit ? [.investigationWaits(days: days, limit: limit)] : []
  }

  private func birthdays(_ today: Day, _ programme: Programme) -> [Reminder] {
    guard let born = intake.person?.born else { return [] }
    // Coming of age is told by itself, with what is to be asked anew.
    let majority = intake.consentAges?.alone
    return (programme.intake?.birthdays ?? []).filter { $0.age != majority }.compactMap { warning in
      let day = born.adding(years: warning.age)
      return today < day && today.days(until: day) <= warning.daysBefore
        ? .birthday(age: warning.age, on: day, what: warning.text) : nil
    }
  }

  private func moveReminders() -> [Reminder] {
    guard let moved else { return [] }
    var found: [Reminder] = []
    let toAsk = partiesToAskAfterMove.count
    if toAsk > 0 { found.append(.askAfterMove(parties: toAsk)) }
    if moved.body.plan == .madeAnew, (plan.current?.sequence ?? 0) < moved.sequence {
      found.append(.planAfterMove)
    }
    if let judged = investigation.targetGroupSequence, judged < moved.sequence {
      found.append(.targetGroupAfterMove)
    }
    return found
  }
}
