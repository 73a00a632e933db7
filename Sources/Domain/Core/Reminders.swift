/// What a file asks of its lotsar today: counted in days, and shown before it happens.
public enum Reminder: Sendable, Hashable {
  case referralWaiting(since: Day)
  case belongingUnclear(deadline: Day)
  case meetingInterval(daysSince: Int, interval: Int)
  case riskAnalysisMissing(meeting: Int, day: Day)
  case meetingToWriteUp(meeting: Int, day: Day)
  case consentEnds(party: String, on: Day)
  case consentConflict(consent: Int)
  case copyNotGiven(consent: Int)
  case assessContinuation(takenBack: Int, party: String)
  case ledToClosing
  case comesOfAge(on: Day)
  case secondLotsMissing
  case threatUnacknowledged(assessment: Int)
  case threatReview(on: Day)
  /// An oral consent that a second official has not confirmed.
  case secondOfficialMissing(consent: Int)
  /// R-ROL-15: the viewer's own agency has not confirmed that the consent covers what it gives.
  case coverageUnconfirmed(consent: Int)
  /// The person has come of age and is to be asked anew, by how many parties it is about.
  case askAnew(parties: Int)
  /// R-CON-23: days without a sign from the person.
  case silence(days: Int)
  /// Somebody looked in an emergency, and the leader has not judged it yet.
  case emergencyUnjudged(entry: Int, by: String)
  case recordsRequestWaiting(request: Int, since: Day)
}

extension CaseFile {
  /// Most pressing first. Empty for a closed file.
  public func reminders(at now: Instant, programme: Programme) -> [Reminder] {
    guard closing.closed == nil else { return [] }
    return ending(now) + consentReminders(now, programme) + meetingReminders(now, programme)
      + peopleReminders(now) + safetyReminders(now) + watchReminders(now, programme)
  }

  private func ending(_ now: Instant) -> [Reminder] {
    var found: [Reminder] = closing.led == nil ? [] : [.ledToClosing]
    if intake.takenOnBy == nil, group.roles.isEmpty, let day = intake.registeredOn {
      found.append(.referralWaiting(since: day))
    }
    if case .unclear(_, let deadline) = intake.belonging {
      found.append(.belongingUnclear(deadline: deadline))
    }
    return found
  }

  private func consentReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    let today = SwedishTime.day(now)
    var found: [Reminder] = consent.unassessedTakeBacks.map {
      .assessContinuation(takenBack: $0.sequence, party: $0.body.party.name)
    }
    for asked in consent.consents where !consent.isOver(asked, at: now) {
      switch consent.standing(of: asked, at: now) {
      case .conflicting: found.append(.consentConflict(consent: asked.sequence))
      case .given where asked.copies.isEmpty: found.append(.copyNotGiven(consent: asked.sequence))
      default: break
      }
      if !asked.awaiting.isEmpty { found.append(.secondOfficialMissing(consent: asked.sequence)) }
    }
    let lapsed = Set(group.currentMembers.map(\.party.agency)).filter {
      consent.standing(towards: $0, at: now) == .lapsedAtMajority
    }
    if !lapsed.isEmpty { found.append(.askAnew(parties: lapsed.count)) }
    for member in group.currentMembers {
      if let end = consent.end(towards: member.party.agency, at: now) {
        let last = SwedishTime.day(end).adding(days: -1)
        if today.days(until: last) <= programme.consentEndsSoonDays {
          found.append(.consentEnds(party: member.party.name, on: last))
        }
      }
    }
    return found
  }

  private func meetingReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    let today = SwedishTime.day(now)
    var found: [Reminder] = []
    if let days = daysSinceMeeting(on: today), !meetings.ahead.contains(where: \.call.kind.gathersGroup),
      days > programme.meetingIntervalDays - 14
    {
      found.append(.meetingInterval(daysSince: days, interval: programme.meetingIntervalDays))
    }
    for meeting in meetings.ahead {
      if meeting.starts <= now {
        found.append(.meetingToWriteUp(meeting: meeting.number, day: meeting.call.day))
      } else if meeting.risk == nil {
        found.append(.riskAnalysisMissing(meeting: meeting.number, day: meeting.call.day))
      }
    }
    return found
  }

  private func peopleReminders(_ now: Instant) -> [Reminder] {
    let today = SwedishTime.day(now)
    var found: [Reminder] = []
    if let born = intake.person?.born, let ages = intake.consentAges {
      let birthday = born.adding(years: ages.alone)
      if today < birthday, today.days(until: birthday) <= 60 {
        found.append(.comesOfAge(on: birthday))
      }
    }
    if decision.grant != nil, group.roles[.secondLots] == nil || group.roles[.firstLots] == nil {
      found.append(.secondLotsMissing)
    }
    return found
  }

  private func watchReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    var found: [Reminder] = audit.emergencies.filter { $0.judged == nil }
      .map { .emergencyUnjudged(entry: $0.sequence, by: $0.name) }
    found += sharing.requests.filter { $0.answer == nil }
      .map { .recordsRequestWaiting(request: $0.sequence, since: $0.body.received) }
    if let days = silence(on: SwedishTime.day(now), programme: programme) {
      found.append(.silence(days: days))
    }
    return found
  }

  private func safetyReminders(_ now: Instant) -> [Reminder] {
    guard let latest = safety.latest else { return [] }
    var found: [Reminder] = []
    if latest.acknowledgedBy.isEmpty {
      found.append(.threatUnacknowledged(assessment: latest.sequence))
    }
    if SwedishTime.day(now).days(until: latest.body.nextReview) <= 7 {
      found.append(.threatReview(on: latest.body.nextReview))
    }
    return found
  }
}
