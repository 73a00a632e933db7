import Access
import Domain
import Journal

/// That something waits in Samlots: to whom, and how much. It never holds what, or about whom.
public struct ReminderMail: Sendable, Hashable {
  public let address: String
  public let count: Int
}

/// What one round came to.
public struct Reminded: Sendable, Hashable {
  public var sent = 0
  public var failed = 0

  public init() {}
}

extension Desk {
  /// One round of reminders by the clock: for each who wants mail, what waits in their own files, once a day or, for
  /// those who hear only of what is urgent, once for each such thing and day. Nothing is shown, so no look is
  /// recorded; closed files ask for their follow-ups and nothing else.
  /// - Parameters:
  ///   - from: not before this time of day.
  ///   - send: true when it was taken; what was not is tried again in the next round.
  public func remind(
    from time: ClockTime, sending send: @Sendable (ReminderMail) async -> Bool
  ) async throws(DeskError) -> Reminded {
    let now = clock.now()
    let wishes = try await catching {
      try await journal.engine.write { connection in
        try journal.mails.forget(before: SwedishTime.day(now).adding(days: -30), connection)
        return try journal.mails.wishes(connection)
      }
    }
    var done = Reminded()
    for wish in wishes where wish.choice != .none {
      guard let (mail, marks) = try await claim(wish, from: time, at: now) else { continue }
      let taken = await send(mail)
      try await settle(marks, of: wish, taken: taken, at: now)
      if taken { done.sent += 1 } else { done.failed += 1 }
    }
    return done
  }

  /// Works out what waits, and takes the right to tell of it.
  /// - Returns: nil when there is nothing to tell, or it has been told today.
  func claim(
    _ wish: ReminderMails.Wish, from time: ClockTime, at now: Instant
  ) async throws(DeskError) -> (ReminderMail, [String])? {
    if wish.choice == .daily, SwedishTime.clock(now) < time { return nil }
    let today = SwedishTime.day(now)
    return try await catching {
      try await journal.engine.write { connection in
        let waiting = try waiting(for: wish.principal, at: now, connection)
        let all: [String]
        let count: Int
        switch wish.choice {
        case .none: return nil
        case .daily: (all, count) = (waiting.count > 0 ? ["daily"] : [], waiting.count)
        case .urgent: (all, count) = (waiting.urgent, 0)
        }
        let marks = try journal.mails.claim(all, for: wish.principal, on: today, at: now, connection)
        guard !marks.isEmpty else { return nil }
        let number = wish.choice == .urgent ? marks.count : count
        return (ReminderMail(address: wish.address, count: number), marks)
      }
    }
  }

  /// What was taken is done; what was not is tried again in the next round.
  private func settle(
    _ marks: [String], of wish: ReminderMails.Wish, taken: Bool, at now: Instant
  ) async throws(DeskError) {
    let day = SwedishTime.day(now)
    try await catching {
      try await journal.engine.write { connection in
        if taken {
          try journal.mails.confirm(marks, for: wish.principal, on: day, connection)
        } else {
          try journal.mails.release(marks, for: wish.principal, on: day, connection)
        }
      }
    }
  }

  /// On every assignment that holds today, as its own list would show it.
  private func waiting(
    for principal: PrincipalID, at now: Instant, _ connection: any Connection
  ) throws -> (count: Int, urgent: [String]) {
    let directory = try directories.current(connection)
    let assignments = directory.assignments.values.filter { $0.principal == principal && $0.role.isStaff }
    var seen: Set<CaseID> = []
    var (count, urgent) = (0, [String]())
    for author in assignments.compactMap({ directory.author($0.id, on: SwedishTime.day(now)) }) {
      try act(as: author, connection)
      for card in try cards(of: author, 200, now, connection, isShown: false)
      where seen.insert(card.id).inserted {
        count += card.waits(on: SwedishTime.day(now))
        urgent += card.reminders.compactMap(\.urgentMark).map { "\(card.id) \($0)" }
      }
    }
    return (count, urgent)
  }
}

extension VisibleCard {
  /// Reminders, unread notices, and own promises whose day has come.
  func waits(on today: Day) -> Int {
    reminders.count + unread.count + commitments.count { $0.isOwn && $0.due <= today }
  }
}
