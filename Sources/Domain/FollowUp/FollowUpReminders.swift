extension CaseFile {
  /// R-FUP-01: the day that the leader's next talk is due; nil before the grant and where nobody has set an interval.
  public func supervisionDue(_ programme: Programme) -> Day? {
    guard closing.closed == nil, let grant = decision.grant?.on,
      let days = programme.followUp?.supervisionDays
    else { return nil }
    guard let last = followUp.supervisions.last else { return grant.adding(days: days) }
    return min(last.body.next, last.on.adding(days: days))
  }

  func followUpReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    var found: [Reminder] = followUp.openShortcomings.map {
      .shortcomingTold(entry: $0.sequence, since: $0.on)
    }
    guard let grant = decision.grant?.on else { return found }
    let today = SwedishTime.day(now)
    if let due = supervisionDue(programme), today.days(until: due) <= 7 {
      found.append(.supervision(due: due))
    }
    if let days = programme.followUp?.questionnaireDays,
      !programme.questionnaires(for: .person, on: today).isEmpty
    {
      let last = followUp.lastOffer(to: .person) ?? grant
      if last.adding(days: days) <= today { found.append(.questionnaire(since: last)) }
    }
    let without = group.currentMembers.filter { member in
      programme.actorSheet(for: member.party.kind) != nil
        && !followUp.sheets.contains { $0.body.party.agency == member.party.agency }
    }
    if !without.isEmpty { found.append(.actorSheets(count: without.count)) }
    return found
  }
}
