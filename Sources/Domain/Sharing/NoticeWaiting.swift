/// Who is reminded that a notice waits to be acknowledged.
public enum NoticeLevel: Sendable, Hashable {
  /// The time limit has passed: the first lots.
  case firstLots
  /// So long after it that the second lots and the leader are reminded too.
  case everyone
}

extension CaseFile {
  /// Parties that were given a notice, may still read it, and have not said that they have.
  public func waiting(for notice: SharingState.Notice, at now: Instant) -> [Party] {
    let ref = ItemRef(sequence: notice.sequence, part: 0)
    var seen: Set<AgencyID> = []
    return sharing.disclosures.filter { $0.item == ref && seen.insert($0.to.agency).inserted }.map(\.to)
      .filter { notice.readBy[$0.agency] == nil && isOpen(ref, to: $0.agency, at: now) }
  }

  /// Notices that answer another, in the order they were written.
  public func answers(to notice: Int) -> [SharingState.Notice] {
    sharing.notices.filter { $0.body.answers == notice }
  }

  func betweenReminders(_ now: Instant, _ programme: Programme) -> [Reminder] {
    var found: [Reminder] = []
    for notice in sharing.notices {
      guard let limit = notice.body.answerBy, limit <= now else { continue }
      let waiting = waiting(for: notice, at: now)
      guard !waiting.isEmpty else { continue }
      let minutes = programme.between?.escalateMinutes ?? 0
      let everyone = limit.adding(seconds: Int64(minutes) * 60)
      found.append(
        .noticeUnanswered(
          notice: notice.sequence, parties: waiting.count,
          own: waiting.contains { $0.agency == intake.owner },
          level: everyone <= now ? .everyone : .firstLots))
    }
    found += guardiansWaiting(at: now).map { waiting in
      .guardianToTell(
        notice: waiting.notice.sequence, guardian: waiting.guardian,
        name: intake.name(of: .guardian(waiting.guardian)), since: SwedishTime.day(waiting.notice.at))
    }
    let today = SwedishTime.day(now)
    if let limit = contactInterval(in: programme, on: today), let days = daysSinceContact(on: today),
      days >= limit
    {
      found.append(.contactDue(days: days, limit: limit))
    }
    return found
  }
}

extension Reminder {
  /// Whether it is for this viewer now, among those who work in the file: a notice that waits comes to the
  /// first lots before it comes to everyone, and a follow-up after closing to those who were the lotsar.
  public func comes(to viewer: Author, in file: CaseFile) -> Bool {
    let roles = file.group.roles
    switch self {
    case .noticeUnanswered(_, _, _, .firstLots):
      return roles[.firstLots].map { $0 == viewer.principal } ?? true
    case .followUpAfterClosing:
      let lotsar = [roles[.firstLots], roles[.secondLots]].compactMap(\.self)
      return lotsar.isEmpty || lotsar.contains(viewer.principal)
    default: return true
    }
  }

  /// For what cannot wait until tomorrow, the same for the same thing as long as it waits; nil for everything else.
  public var urgentMark: String? {
    switch self {
    case .noticeUnanswered(let notice, _, _, let level): "notice \(notice) \(level)"
    case .threatUnacknowledged(let assessment): "threat \(assessment)"
    case .policeToInform(let event, _): "police \(event)"
    case .concernUnsent(let report, _): "concern \(report)"
    case .emergencyUnjudged(let entry, _): "emergency \(entry)"
    default: nil
    }
  }
}
