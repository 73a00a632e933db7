import Access
import Domain
import Journal

extension Desk {
  /// What the log reviewers have read in the last ninety days, for those who look after them.
  /// - Throws: `.denied(.role)` for everyone else.
  public func reviewerReadings(
    by author: Author
  ) async throws(DeskError) -> [VisibleReading] {
    let now = clock.now()
    do {
      return try await catching {
        guard let sight = Access.reviewersInSight(of: author) else { throw Denial.role }
        return try await write(as: author, for: .review) { connection in
          let directory = try directories.current(connection)
          let records = try directory.agencies.keys.filter(sight.includes).flatMap {
            try ReviewLog.readings(
              of: $0, since: now.adding(seconds: -90 * 86_400), limit: 500, connection)
          }
          try AccessLog.append(
            AccessRecord(
              at: now, author: author, case: nil, what: "reviewer-looks", outcome: .permitted,
              reason: "role:\(author.role.rawValue)"), connection)
          return records.filter { $0.who?.role == .logReviewer }
            .sorted { $0.at > $1.at }.prefix(500).map { VisibleReading($0, directory) }
        }
      }
    } catch {
      try await record(error, of: "reviewer-looks", on: nil, by: author, at: now)
      throw error
    }
  }
}

extension VisibleReading {
  fileprivate init(_ record: AccessRecord, _ directory: Directory) {
    let who = record.who
    self.init(
      at: record.at, name: who.flatMap { directory.principals[$0.principal]?.name } ?? "",
      title: who.flatMap { directory.assignments[$0.assignment]?.title } ?? "",
      agency: who.flatMap { directory.agency($0.agency)?.name } ?? "", what: record.reason)
  }
}
