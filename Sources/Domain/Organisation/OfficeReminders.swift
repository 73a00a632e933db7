/// What the organisation's own data asks of those who answer for it: no file and no person is in it.
public enum OfficeReminder: Sendable, Hashable {
  /// Somebody has proposed a change, and it waits for another pair of eyes.
  case proposalWaits(id: ProposalID, name: String, since: Day)
  /// Legal bases that hold and that nobody has read against the statute.
  case basesUnconfirmed(count: Int)
  /// Assignments of those who work end within sight.
  case assignmentsEnd(count: Int, first: Day)
  /// A unit's agreement, document, forum or report.
  case unit(name: String, UnitReminder)
}

extension Directory {
  /// - Parameter records: of the books that the viewer reads, of all units.
  public func officeReminders(
    of viewer: Author, mayApprove: Bool, keepsBases: Bool, keepsAssignments: Bool, _ proposals: [Proposal],
    _ records: [RegisterRecord], on today: Day
  ) -> [OfficeReminder] {
    var found: [OfficeReminder] = []
    if mayApprove {
      found += proposals.filter { $0.outcome == nil && $0.proposed.principal != viewer.principal }.map {
        .proposalWaits(id: $0.id, name: $0.matter.name, since: SwedishTime.day($0.proposed.at))
      }
    }
    let unread = legalBases.count { $0.holds(on: today) && $0.verified == nil && $0.blocked == nil }
    if keepsBases, unread > 0 { found.append(.basesUnconfirmed(count: unread)) }
    if keepsAssignments {
      let ends = assignments.values.filter { $0.role.isStaff && $0.holds(on: today) }.compactMap(\.validTo)
        .filter { $0 <= today.adding(days: remindDays(on: today)) }
      if let first = ends.min() { found.append(.assignmentsEnd(count: ends.count, first: first)) }
    }
    for (unit, own) in Dictionary(grouping: records, by: \.unit).sorted(by: { $0.key < $1.key }) {
      let name = agencies[unit]?.name ?? ""
      found += unitReminders(of: unit, own, on: today).filter(\.isStructure).map { .unit(name: name, $0) }
    }
    return found
  }
}

extension UnitReminder {
  /// What management sees of a unit: nothing about one of those who work there.
  fileprivate var isStructure: Bool {
    switch self {
    case .agreementEnds, .agreementFollowUp, .documentEnds, .documentMissing, .termEnds, .reportDue: true
    case .competenceMissing, .competenceEnds, .incidentOpen: false
    // What a unit handles itself is its own until it is lifted.
    case .deviationWaits(_, let state, _): state == .lifted
    }
  }
}

extension Proposal.Matter {
  /// What it is that somebody wants to change.
  fileprivate var name: String {
    switch self {
    case .programme(let programme): programme.name
    case .legalBasis(let basis): basis.text
    }
  }
}
