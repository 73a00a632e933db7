import Access
import Domain
import Journal

/// A day as its viewer may see it: the own files, and what the organisation's own data asks of them.
public struct VisibleDay: Sendable {
  public let cards: [VisibleCard]
  public let unit: [UnitReminder]
  public let office: [OfficeReminder]
}

extension Desk {
  /// Everything of one day, with its records of access, in one transaction. Only the viewer's own files and books are
  /// asked for, by their keys, so it costs the same however many files there are.
  public func day(of author: Author, limit: Int = 200) async throws(DeskError) -> VisibleDay {
    let now = clock.now()
    return try await catching {
      try await write(as: author) { connection in
        let day = VisibleDay(
          cards: try cards(of: author, limit, now, connection),
          unit: try unitReminders(of: author, now, connection),
          office: try officeReminders(of: author, now, connection))
        try journal.floor.save(connection)
        return day
      }
    }
  }

  /// What the unit's own books ask of the one who leads it; nothing for everybody else.
  private func unitReminders(
    of author: Author, _ now: Instant, _ connection: any Connection
  ) throws -> [UnitReminder] {
    guard Access.seesCaseload(author) else { return [] }
    let books = try books(reminding: author, now, connection)
    return try directories.current(connection).unitReminders(
      of: author.agency, books.flatMap(\.records), on: SwedishTime.day(now))
  }

  /// What those who answer for the local rules and the structure have before them.
  private func officeReminders(
    of author: Author, _ now: Instant, _ connection: any Connection
  ) throws -> [OfficeReminder] {
    switch author.role {
    case .management, .administrator: break
    case .lots, .socialSecretary, .workLeader, .externalActor, .person, .guardian, .logReviewer: return []
    }
    let records = try books(reminding: author, now, connection).flatMap(\.records)
    return try directories.current(connection).officeReminders(
      of: author, mayApprove: Access.may(.approveProposal, author),
      keepsBases: Access.may(.confirmLegalBasis, author),
      keepsAssignments: Access.may(.giveAssignment, author),
      try journal.reference.proposals(connection), records, on: SwedishTime.day(now))
  }

  /// Those that remind of nothing are not read; some of them only grow.
  private func books(
    reminding author: Author, _ now: Instant, _ connection: any Connection
  ) throws -> [VisibleBook] {
    let silent: Set<RegisterBook> = [.outreach, .activities, .profile, .steering, .templates]
    let books = try RegisterBook.allCases.filter { !silent.contains($0) }.compactMap { book in
      try Access.reads(book, author).flatMap { scope in
        VisibleBook(book, try journal.registers.states(in: book, of: scope.unit, connection), for: author)
      }
    }
    try AccessLog.append(
      AccessRecord(
        at: now, author: author, case: nil, what: "register:reminders", outcome: .permitted,
        reason: author.role.rawValue), connection)
    return books
  }
}
