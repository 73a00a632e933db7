import Access
import Domain
import Journal

extension Desk {
  /// The reviewer's day: urgent looks, the year's months, and lines that wait for an answer.
  /// - Throws: `.denied(.role)` for everyone who is no log reviewer.
  public func reviewDay(
    year: Int? = nil, by author: Author
  ) async throws(DeskError) -> VisibleReviewDay {
    try await reviewing("day", by: author) { connection, now in
      let directory = try directories.current(connection)
      let year = year ?? SwedishTime.day(now).components.year
      let plans = try reviews.plans(of: author.agency, year: year, connection)
      let plan = plans.first
      let months = try (1...12).compactMap { ReviewMonth(year: year, month: $0) }.map { month in
        (month, try state(of: month, plans, author.agency, now, connection))
      }
      return VisibleReviewDay(
        now: now, year: year, plan: plan.map { VisibleReviewPlan($0, directory) }, months: months,
        emergencies: try emergencyLines(for: author, directory, connection),
        unanswered: try reviews.unanswered(of: author.agency, limit: 50, connection))
    }
  }

  func state(
    of month: ReviewMonth, _ plans: [ReviewStore.StoredPlan], _ agency: AgencyID, _ now: Instant,
    _ connection: any Connection
  ) throws -> ReviewRoundState {
    let round = try reviews.round(of: agency, month, connection)
    let signed = try reviews.signature(of: agency, month, connection)
    let left = try round.map {
      $0.facts.lines - (try reviews.judged(of: agency, month, connection))
    }
    // A drawn round keeps the plan it was drawn under.
    return ReviewRoundState(
      month, in: round?.facts.plan ?? plans.first?.plan, decided: plans.last?.at, drawn: left,
      signed: signed?.at, at: now)
  }
}

extension VisibleReviewPlan {
  init(_ stored: ReviewStore.StoredPlan, _ directory: Directory) {
    self.init(
      plan: stored.plan, by: directory.principals[stored.by]?.name ?? "", at: stored.at)
  }
}
