import Access
import Domain
import Journal

extension Desk {
  var reviews: ReviewStore { ReviewStore(keyRing: journal.keyRing) }

  /// What a log reviewer does, in one transaction with its own trace in the log: whoever reads the log is
  /// in it too.
  /// - Parameter reason: what is read or done, as a code without anything about anybody.
  func reviewing<Value: Sendable>(
    _ reason: String, by author: Author,
    _ body: @escaping @Sendable (any Connection, Instant) throws -> Value
  ) async throws(DeskError) -> Value {
    let now = clock.now()
    return try await reviewing(reason, by: author, at: now) {
      try await write(as: author, for: .review) { connection in
        let value = try body(connection, now)
        try recordReview(reason, by: author, at: now, connection)
        return value
      }
    }
  }

  /// The same for work of several transactions; the last one calls `recordReview`.
  func reviewing<Value>(
    _ reason: String, by author: Author, at now: Instant, _ body: () async throws -> Value
  ) async throws(DeskError) -> Value {
    do {
      return try await catching {
        guard Access.mayReviewLog(author) else { throw Denial.role }
        return try await body()
      }
    } catch {
      try await record(error, of: Self.review, on: nil, by: author, at: now)
      throw error
    }
  }

  func recordReview(
    _ reason: String, by author: Author, at now: Instant, _ connection: any Connection
  ) throws {
    try AccessLog.append(
      AccessRecord(
        at: now, author: author, case: nil, what: Self.review, outcome: .permitted, reason: reason),
      connection)
  }

  /// How the reviewers' own reading stands in the log.
  static let review = "log-review"

  /// The line as this reviewer may see it; nil when it is none of the reviewer's.
  func visible(
    _ line: ReviewLine, number: Int, judgements: [VisibleJudgement], for reviewer: Author,
    _ directory: Directory
  ) -> VisibleLogLine? {
    let viewer = line.viewer
    let recorded = RecordedLine(
      number: number, line: line, name: directory.principals[viewer.principal]?.name ?? "",
      title: directory.assignments[viewer.assignment]?.title ?? "",
      agencyName: directory.agency(viewer.agency)?.name ?? "",
      pseudonym: line.file.map { reviews.pseudonym(of: $0, at: reviewer.agency) },
      judgements: judgements)
    return Access.logLine(recorded, for: reviewer)
  }
}
