/// One lots's share of the unit's open cases.
public struct CaseShare: Sendable, Hashable {
  public let principal: PrincipalID
  public let first: Int
  public let second: Int
  /// Meetings that are called and not yet held, in the cases where they are the first lots.
  public let meetings: Int

  public init(principal: PrincipalID, first: Int, second: Int, meetings: Int) {
    self.principal = principal
    self.first = first
    self.second = second
    self.meetings = meetings
  }

  public var active: Int { first + second }
}

/// How the open cases of a unit lie, counted without opening them.
public struct UnitCaseload: Sendable, Hashable {
  public let shares: [CaseShare]
  public let withoutSecond: Int
  public let open: Int

  public init(shares: [CaseShare], withoutSecond: Int, open: Int) {
    self.shares = shares
    self.withoutSecond = withoutSecond
    self.open = open
  }
}

/// What the organisation itself asks of a unit's leader: counted in days, and shown before it happens.
public enum UnitReminder: Sendable, Hashable {
  case agreementEnds(name: String, on: Day)
  case agreementFollowUp(name: String, on: Day)
  case documentEnds(name: String, on: Day)
  case documentMissing(DocumentKind)
  case termEnds(name: String, forum: String, on: Day)
  case reportDue(forum: String, on: Day)
  case competenceMissing(people: Int)
  case competenceEnds(name: String, on: Day)
  case incidentOpen(record: RecordID, on: Day)
  /// A reported shortcoming that nobody has looked at yet, or that has waited long for its decision.
  case deviationWaits(what: String, state: Deviation.State, since: Day)
}

extension Directory {
  /// What in a unit's books has to be done now, the oldest day first.
  /// - Parameter records: of the unit's books, each as it stands now.
  public func unitReminders(
    of unit: AgencyID, _ records: [RegisterRecord], on today: Day
  ) -> [UnitReminder] {
    let soon = today.adding(days: remindDays(on: today))
    func due(_ day: Day?) -> Day? { day.flatMap { $0 <= soon ? $0 : nil } }
    var found: [(Day, UnitReminder)] = []
    var forums: [RecordID: Forum] = [:]
    for record in records { if case .forum(let forum) = record.entry { forums[record.id] = forum } }
    for record in records {
      switch record.entry {
      case .agreement(let agreement):
        if let day = due(agreement.through) {
          found.append((day, .agreementEnds(name: agreement.name, on: day)))
        }
        if let day = due(agreement.followUp), agreement.holds(on: today) {
          found.append((day, .agreementFollowUp(name: agreement.name, on: day)))
        }
      case .document(let document):
        if let day = due(document.through) {
          found.append((day, .documentEnds(name: document.name, on: day)))
        }
      case .forumMember(let member):
        if let day = due(member.through), today <= day {
          found.append(
            (day, .termEnds(name: member.name, forum: forums[member.forum]?.name ?? "", on: day)))
        }
      case .forum(let forum):
        if let day = reportDay(of: forum, record, records), day <= soon {
          found.append((day, .reportDue(forum: forum.name, on: day)))
        }
      case .competence(let competence):
        if let day = due(competence.through), works(competence.principal, at: unit, on: today),
          !isRenewed(competence, in: records)
        {
          let name = principals[competence.principal]?.name ?? ""
          found.append((day, .competenceEnds(name: name, on: day)))
        }
      case .incident(let incident):
        if incident.followUp?.done != true {
          found.append((incident.on, .incidentOpen(record: record.id, on: incident.on)))
        }
      case .deviation(let deviation):
        if let since = waits(deviation, on: today) {
          found.append(
            (since, .deviationWaits(what: deviation.kindName, state: deviation.state, since: since)))
        }
      case .outreach, .template, .report, .steeringWord, .activity, .profile: break
      }
    }
    let lacking = lackingCompetence(at: unit, records.compactMap(\.competence), on: today)
    let rest =
      missingDocuments(records, on: today).map(UnitReminder.documentMissing)
      + (lacking.isEmpty ? [] : [.competenceMissing(people: lacking.count)])
    return found.sorted { $0.0 < $1.0 }.map(\.1) + rest
  }

  /// What nobody has analysed asks at once; what is analysed and not decided, when the time that is set has passed;
  /// what is decided, when it was to be done. The steering group has what is lifted.
  private func waits(_ deviation: Deviation, on today: Day) -> Day? {
    switch deviation.state {
    case .reported: deviation.on
    case .analysed:
      organisationSettings(on: today).compactMap(\.deviationDays).min().flatMap { days in
        deviation.on.days(until: today) >= days ? deviation.on : nil
      }
    case .decided: deviation.decision?.due.flatMap { $0 <= today ? $0 : nil }
    case .lifted, .finished: nil
    }
  }

  /// Counted from the last report of the unit, or from when the group was written down.
  private func reportDay(of forum: Forum, _ record: RegisterRecord, _ records: [RegisterRecord]) -> Day? {
    guard forum.level == .operative, forum.ended == nil, let days = forum.reportDays else { return nil }
    let reported = records.compactMap { record in
      if case .report(let report) = record.entry { report.through } else { nil }
    }.max()
    return (reported ?? SwedishTime.day(record.at)).adding(days: days)
  }

  private func isRenewed(_ competence: Competence, in records: [RegisterRecord]) -> Bool {
    records.compactMap(\.competence).contains { other in
      other.principal == competence.principal && other.requirement == competence.requirement
        && (other.through.map { later in competence.through.map { $0 < later } ?? false } ?? true)
    }
  }

  /// Kinds of document that every unit is to have and that hold nowhere in the books.
  public func missingDocuments(_ records: [RegisterRecord], on today: Day) -> [DocumentKind] {
    requiredDocuments(on: today).filter { kind in
      !records.contains {
        if case .document(let document) = $0.entry {
          document.kind == kind && document.holds(on: today)
        } else {
          false
        }
      }
    }
  }

  /// Lotsar of a unit who lack something necessary, by name.
  public func lackingCompetence(
    at unit: AgencyID, _ known: [Competence], on today: Day
  ) -> [Author] {
    staff(of: unit, role: .lots, on: today).filter {
      !missing(of: $0.principal, .necessary, given: known, on: today).isEmpty
    }
  }
}

extension RegisterRecord {
  public var competence: Competence? { if case .competence(let body) = entry { body } else { nil } }
}
