import Access
import Domain
import Journal

extension Desk {
  /// What has been decided for a year, and what is proposed.
  public func reviewPlans(
    year: Int, by author: Author
  ) async throws(DeskError) -> VisibleReviewPlans {
    try await reviewing("plan:\(year)", by: author) { connection, _ in
      let directory = try directories.current(connection)
      let proposed = try Defaults.shipped().reviewPlan
      return VisibleReviewPlans(
        year: year,
        history: try reviews.plans(of: author.agency, year: year, connection)
          .map { VisibleReviewPlan($0, directory) },
        proposed: proposed.plan, proposal: proposed.proposal)
    }
  }

  /// Decides the plan of a year; an earlier one stays in the history, and drawn rounds keep theirs.
  /// - Throws: `.refused(.invalid)` for figures that cannot be right.
  public func planReview(
    _ plan: ReviewPlan, year: Int, by author: Author, key: String? = nil
  ) async throws(DeskError) {
    try await reviewing("plan-saved:\(year)", by: author) { connection, now in
      try plan.check()
      guard (2000...2190).contains(year) else { throw Denial.notThisPart }
      try once(key, by: author, at: now, connection) {
        try reviews.add(plan, year: year, by: author, at: now, connection)
      }
    }
  }

  /// Does it, unless the form with this key has been sent before.
  func once(
    _ key: String?, by author: Author, at now: Instant, _ connection: any Connection,
    _ body: () throws -> Void
  ) throws {
    guard let key else { return try body() }
    guard try Idempotency.claim(key, by: author.principal, at: now, connection) == .new else { return }
    try body()
    try Idempotency.finish(key, by: author.principal, outcome: "done", connection)
  }
}
