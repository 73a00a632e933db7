/// What a file asks of its lotsar today: counted in days, and shown before it happens.
public enum Reminder: Sendable, Hashable {
  case referralWaiting(since: Day)
  case belongingUnclear(deadline: Day)
  case meetingInterval(daysSince: Int, interval: Int)
  case riskAnalysisMissing(meeting: Int, day: Day)
  case meetingToWriteUp(meeting: Int, day: Day)
  /// So many of those asked have not said whether they come.
  case answersMissing(meeting: Int, count: Int, day: Day)
  /// R-MTG-08: not prepared with the person.
  case meetingUnprepared(meeting: Int, day: Day)
  /// R-MTG-10: held without the person, who has not been told of it.
  case feedbackOwed(meeting: Int, day: Day)
  /// R-ROL-05: notes that wait for somebody else's eyes before they are shared.
  case notesToApprove(notes: Int, by: String)
  case consentEnds(party: String, on: Day)
  case consentConflict(consent: Int)
  case copyNotGiven(consent: Int)
  case assessContinuation(takenBack: Int, party: String)
  case ledToClosing
  case comesOfAge(on: Day)
  case secondLotsMissing
  /// Somebody stands in for a lots, or will; the entry that says so. What they see ends by itself.
  case standsIn(Int, name: String, from: Day, through: Day)
  case threatUnacknowledged(assessment: Int)
  case threatReview(on: Day)
  /// R-POL-05: something has come since the threat was last assessed.
  case threatPrompted(since: Day)
  /// R-POL-06: the police do not know yet.
  case policeToInform(event: Int, since: Day)
  case remainingToJudge(event: Int)
  /// R-POL-08: what the chain of a high threat waits for.
  case threatStep(ThreatStep)
  case reconciliation(due: Day)
  /// What a placement means for the SIG is to be assessed, or somebody is to close the case.
  case placementToAssess(placement: Int)
  case placementEnds
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
  case modelChallenge(ModelChallenge)
  case releaseComing(on: Day, isMet: Bool)
  case visitPlanned(visit: Int, on: Day)
  /// R-INT-07: the person wants to, and the investigation is not opened.
  case investigationWaits(days: Int, limit: Int)
  /// R-TGT-18: what changes at an age.
  case birthday(age: Int, on: Day, what: String)
  case askAfterMove(parties: Int)
  /// R-ORG-13: a party has ended. The successor has its place and the person is to be told, or has not and the person is to
  /// be asked.
  case partyEnded(party: String, successor: String, on: Day, carried: Bool)
  case planAfterMove
  case targetGroupAfterMove
  /// R-ASM-03: begun and not finished.
  case assessmentUnfinished(assessment: Int, name: String, since: Day)
  /// R-ASM-05: the programme's interval since the last one has passed.
  case assessAnew(last: Day)
  /// R-INV-09: marked as urgent, and not decided.
  case urgentSupportWaiting(support: Int, since: Day)
  /// R-INV-11: granted while the deep investigation goes on inside SIG.
  case investigationGoesOn
  /// The unit's own decision has not come to everyone it is for.
  case decisionUntold(decision: Int, since: Day)
  /// It was sent, and nobody knows that it has come: the time to appeal is not counted.
  case receiptAwaited(decision: Int, since: Day)
  case materialUnanswered(material: Int, due: Day)
  /// R-ROL-08: needs that nothing meets, so many days after SIG was granted.
  case needsUnmet(count: Int, days: Int)
  /// R-ROL-07: relatives who have not been told of support.
  case relativesUninformed(count: Int)
  /// R-CHI-05: children who may need something and have no support.
  case childrenUnsupported(count: Int)
  /// R-CHI-04, for those who read the compartment: written down and not sent.
  case concernUnsent(report: Int, hours: Int)
  /// Sent, and nobody has said that it arrived.
  case concernUnreceived(report: Int, days: Int)
  /// R-SHR-03: the time limit of a notice has passed, and so many have not acknowledged it, perhaps the own unit.
  case noticeUnanswered(notice: Int, parties: Int, own: Bool, level: NoticeLevel)
  /// R-SHR-03: a guardian without an own page who is to be told of a message.
  case guardianToTell(notice: Int, guardian: Int, name: String, since: Day)
  /// R-MOD-04: nobody has reached the person for longer than the way of working wants.
  case contactDue(days: Int, limit: Int)
  /// R-FUP-01: the leader's talk with the lots about how the plan proceeds.
  case supervision(due: Day)
  /// R-FUP-07: the person has not been asked to answer since then.
  case questionnaire(since: Day)
  /// R-ROL-26: actors that have not had their role in writing.
  case actorSheets(count: Int)
  /// R-FUP-12: somebody has said on an own page that something does not work between those who help.
  case shortcomingTold(entry: Int, since: Day)
  /// R-FUP-10: how the goals hold, after closing.
  case followUpAfterClosing(due: Day)
  /// R-PLN-16: nobody has asked whether the family can be a resource.
  case familyFirst(since: Day)
  case planToApprove(level: PlanLevel, version: Int)
  /// R-PLN-13: the programme's interval between revisions.
  case planToRevise(due: Day)
  /// R-PLN-14: the group has met, and the plan has not been looked at since.
  case planNotFollowedUp(meeting: Day)
}

extension CaseFile {
  /// Most pressing first. A closed file asks for its follow-ups, and for nothing else.
  public func reminders(at now: Instant, programme: Programme) -> [Reminder] {
    guard closing.closed == nil else { return remindersAfterClosing(now, programme) }
    return concernReminders(now, programme) + ending(now) + decisionReminders(now)
      + consentReminders(now, programme)
      + meetingReminders(now, programme)
      + peopleReminders(now, programme) + intakeReminders(now, programme) + safetyReminders(now, programme)
      + placementReminders
      + watchReminders(now, programme)
      + modelChallenges(at: now, programme).map(Reminder.modelChallenge)
      + investigationReminders(now, programme)
      + supportReminders(now, programme)
      + betweenReminders(now, programme)
      + followUpReminders(now, programme)
      + planReminders(now, programme)
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
    found += endedParties(now)
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

  private func peopleReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    let today = SwedishTime.day(now)
    var found: [Reminder] = []
    if let born = intake.person?.born, let ages = intake.consentAges {
      let birthday = born.adding(years: ages.alone)
      let warning = programme.intake?.birthdays?.first { $0.age == ages.alone }
      if today < birthday, today.days(until: birthday) <= warning?.daysBefore ?? 60 {
        found.append(.comesOfAge(on: birthday))
      }
    }
    if decision.grant != nil, group.roles[.secondLots] == nil || group.roles[.firstLots] == nil {
      found.append(.secondLotsMissing)
    }
    for standIn in group.standIns(remainingOn: today) {
      found.append(
        .standsIn(standIn.sequence, name: standIn.name, from: standIn.first, through: standIn.through))
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

  /// From the day that the programme has set, counted from the grant; not at all where it has set none.
  private func supportReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    guard let grant = decision.grant?.on, let wait = programme.interventions?.needReminderDays,
      case let days = grant.days(until: SwedishTime.day(now)), days >= wait
    else { return [] }
    var found: [Reminder] = []
    let around = investigation.around
    if !unmetNeeds.isEmpty { found.append(.needsUnmet(count: unmetNeeds.count, days: days)) }
    if !around.unsupported.isEmpty {
      found.append(.childrenUnsupported(count: around.unsupported.count))
    }
    if !around.relativesToInform.isEmpty {
      found.append(.relativesUninformed(count: around.relativesToInform.count))
    }
    return found
  }

  private func investigationReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    var found: [Reminder] = investigation.urgent.filter { $0.body.decision == nil }
      .map { .urgentSupportWaiting(support: $0.number, since: $0.body.needed) }
    found += investigation.assessments.unfinished.map {
      .assessmentUnfinished(assessment: $0.number, name: $0.body.name, since: $0.begunOn)
    }
    if let last = assessmentDue(on: SwedishTime.day(now), programme: programme) {
      found.append(.assessAnew(last: last))
    }
    if investigation.goesOn, decision.grant != nil { found.append(.investigationGoesOn) }
    return found
  }
}
