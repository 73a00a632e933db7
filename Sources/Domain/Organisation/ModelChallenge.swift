/// R-MOD-05: what is hard with each way of working, seen in a case before it has gone far.
public enum ModelChallenge: Sendable, Hashable {
  /// The person has not been able to come so many times in a row, and the model rests on it.
  case personAbsent(meetings: Int)
  /// The investigation inside SIG has gone on so many days.
  case longInvestigation(days: Int)
  /// One lots alone has done everything for so many days.
  case onePerson(name: String, days: Int)
}

extension CaseFile {
  func modelChallenges(at now: Instant, _ programme: Programme) -> [ModelChallenge] {
    let today = SwedishTime.day(now)
    let way = workingSettings(in: programme, on: today)
    var found: [ModelChallenge] = []
    if way.participation == .required, let limit = way.choices.absences, absences >= max(1, limit) {
      found.append(.personAbsent(meetings: absences))
    }
    if way.investigation == .inside, let limit = way.choices.investigationDays,
      let opened = investigation.openedOn, investigation.conclusion == nil,
      opened.days(until: today) >= limit
    {
      found.append(.longInvestigation(days: opened.days(until: today)))
    }
    if way.contact == .extensive, let days = way.choices.dependenceDays, decision.grant != nil,
      let name = loneLots(since: today.adding(days: -days))
    {
      found.append(.onePerson(name: name, days: days))
    }
    return found
  }

  /// Meetings of the group in a row, up to the latest, to which the person did not come.
  private var absences: Int {
    let held = meetings.all.filter { $0.tookPlace && $0.call.kind.gathersGroup }
      .sorted { $0.starts < $1.starts }
    return held.reversed().prefix { $0.held?.attended.contains(.giver(.person)) == false }.count
  }

  /// The lots who alone has written what the two lotsar wrote since a day, when both have been there for so long.
  private func loneLots(since day: Day) -> String? {
    guard let granted = decision.grant?.on, granted <= day, group.roles[.secondLots] != nil else {
      return nil
    }
    let lotsar = Set([CaseRole.firstLots, .secondLots].compactMap { group.roles[$0] })
    let written = entries.lazy.reversed().prefix { day <= SwedishTime.day($0.recordedAt) }
      .filter { lotsar.contains($0.author.principal) }
    let authors = Set(written.map(\.author.principal))
    guard authors.count == 1, let only = authors.first else { return nil }
    return group.roleNames.first { group.roles[$0.key] == only }?.value
  }
}
