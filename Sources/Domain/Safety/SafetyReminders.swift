extension CaseFile {
  /// What the threat and the placements ask for; of the threat only as far as it is laid beside the file.
  func safetyReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    var found: [Reminder] = []
    if let latest = safety.latest {
      if latest.acknowledgedBy.isEmpty {
        found.append(.threatUnacknowledged(assessment: latest.sequence))
      }
      if SwedishTime.day(now).days(until: latest.body.nextReview) <= 7 {
        found.append(.threatReview(on: latest.body.nextReview))
      }
    }
    if let since = newsOfThreat { found.append(.threatPrompted(since: since)) }
    for event in safety.events {
      if event.informed == nil {
        found.append(.policeToInform(event: event.sequence, since: event.learned.on))
      } else if event.judged == nil {
        found.append(.remainingToJudge(event: event.sequence))
      }
    }
    if let step = safety.chain.step, step.isWaiting { found.append(.threatStep(step)) }
    if let due = reconciliationDue(programme), SwedishTime.day(now).days(until: due) <= 7 {
      found.append(.reconciliation(due: due))
    }
    return found
  }

  var placementReminders: [Reminder] {
    interventions.placements.current.compactMap { placement in
      switch placement.standing {
      case .unassessed, .endsUnlessNeeded: .placementToAssess(placement: placement.sequence)
      case .ends: .placementEnds
      case .remains, .over: nil
      }
    }
  }

  /// R-POL-05: the day of the first thing that is newer than the assessment that holds: something that was
  /// learned, left in the compartment or answered by the police, or a meeting that was broken off.
  public var newsOfThreat: Day? {
    guard let beside = compartments[.threat] else { return nil }
    let last = safety.latest?.sequence ?? 0
    var days = safety.events.filter { $0.sequence > last }.map(\.learned.on)
    days += beside.sealed.notes.filter { $0.sequence > last }.map(\.on)
    if let answer = safety.chain.current?.answer, answer.sequence > last,
      !answer.body.judgement.agrees(with: safety.latest?.body.level)
    {
      days.append(answer.on)
    }
    if let latest = safety.latest {
      for meeting in meetings.all where meeting.call.day > latest.on {
        if case .held(let held, _) = meeting.status, !held.brokenOff.isBlank { days.append(meeting.call.day) }
      }
    }
    return days.min()
  }

  /// R-SAF-07: agreed the last time; before that, within the programme's interval once a threat is assessed.
  public func reconciliationDue(_ programme: Programme) -> Day? {
    if let last = policeWork.reconciliations.last { return last.body.next }
    guard let interval = programme.safety?.reconciliationDays, let latest = safety.latest,
      latest.body.level != .none
    else { return nil }
    return latest.on.adding(days: interval)
  }
}

extension ThreatStep {
  /// Something is to be done by those who work in the case.
  public var isWaiting: Bool {
    switch self {
    case .consultBops, .keepLocal, .prepareHandover, .receiveHandover, .handedOver: true
    case .inSIG, .awaitBops, .protectedInSIG, .keptLocal: false
    }
  }
}

extension BopsAnswered.Judgement {
  /// The answer says the same as the assessment does.
  fileprivate func agrees(with level: ThreatLevel?) -> Bool {
    switch self {
    case .relocation: level == .relocation
    case .highHere: level == .protectionNeeded
    case .notHigh: level == ThreatLevel.none || level == .local
    case .cannotShare: true
    }
  }
}
