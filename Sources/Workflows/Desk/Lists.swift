import Access
import Domain
import Journal

extension Desk {
  /// The files that concern someone today, each as its viewer may see it, and each with its access record.
  /// - Returns: in the order: most reminders first, then newest registration.
  public func cards(
    of author: Author, limit: Int = 200
  ) async throws(DeskError) -> [VisibleCard] {
    let now = clock.now()
    return try await catching {
      try await write(as: author) { connection in
        let cards = try cards(of: author, limit, now, connection)
        try journal.floor.save(connection)
        return cards
      }
    }
  }

  /// - Parameter isShown: false where they are only counted, which nobody sees and no record is left of.
  func cards(
    of author: Author, _ limit: Int, _ now: Instant, _ connection: any Connection, isShown: Bool = true
  ) throws -> [VisibleCard] {
    let directory = try directories.current(connection)
    var cards: [VisibleCard] = []
    for id in try scope(of: author, limit: limit, connection) {
      if let card = try card(id, author, directory, now, connection, isShown) { cards.append(card) }
    }
    return cards.sorted {
      ($1.reminders.count, $1.registered, $0.id) < ($0.reminders.count, $0.registered, $1.id)
    }
  }

  /// Ids from the read models. Each file is asked again when it is opened, so a row too many shows nothing.
  func scope(
    of author: Author, limit: Int, _ connection: any Connection
  ) throws -> [CaseID] {
    let today = SwedishTime.day(clock.now())
    let successions = try directories.current(connection).successions
    let places = [author.agency] + successions.predecessors(of: author.agency, on: today)
    let found = try places.flatMap {
      try scope(of: author, at: $0, limit: limit, today, connection)
    }
    var seen: Set<CaseID> = []
    let each = found.filter { seen.insert($0).inserted }
    guard each.count > limit else { return each }
    // Somebody who has worked for years has more behind them than ahead: what goes on is never cut off for what is over.
    let open = try CaseLists.open(each, connection)
    return Array((each.filter(open.contains) + each.filter { !open.contains($0) }).prefix(limit))
  }

  /// Where the agency itself stands, or one whose place it has.
  private func scope(
    of author: Author, at agency: AgencyID, limit: Int, _ today: Day, _ connection: any Connection
  ) throws -> [CaseID] {
    switch author.role {
    case .lots, .socialSecretary:
      let mine = try CaseLists.naming(author.principal, at: agency, on: today, connection).map(\.file)
      return mine
        + (try CaseLists.owned(by: agency, stages: [.intake], limit: limit, connection))
    case .workLeader:
      let underWay = Stage.allCases.filter { $0 != .closed }
      return try CaseLists.decided(by: agency, connection)
        + CaseLists.owned(by: agency, stages: underWay, limit: limit, connection)
        + CaseLists.owned(by: agency, stages: [.closed], limit: limit, connection)
    case .externalActor:
      return try CaseLists.concerning(author.principal, at: agency, on: today, connection).map(\.file)
    case .person, .guardian:
      return try CaseLists.naming(author.principal, at: agency, on: today, connection).map(\.file)
    case .management, .logReviewer, .administrator: return []
    }
  }

  private func card(
    _ id: CaseID, _ author: Author, _ directory: Directory, _ now: Instant,
    _ connection: any Connection, _ isShown: Bool
  ) throws -> VisibleCard? {
    guard let file = try laid(id, for: author, connection, locking: isShown ? .share : .none),
      let programme = file.programme(in: directory),
      case .success(let card) = Access.card(file, for: author, programme: programme, at: now)
    else { return nil }
    if isShown {
      try AccessLog.append(
        AccessRecord(
          at: now, author: author, case: id, what: "list", outcome: .permitted,
          reason: card.relation.ground.code), connection)
    }
    return card
  }
}
