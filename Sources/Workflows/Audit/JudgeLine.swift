import Access
import Domain
import Journal

extension Desk {
  /// Adds a judgement of a line. After the round is signed it is an addition; nothing is ever changed.
  /// - Throws: `.refused(.invalid)` when words are missing, or the look is the reviewer's own.
  public func judge(
    _ number: Int, of month: ReviewMonth, _ judgement: ReviewJudgement, by author: Author,
    key: String? = nil
  ) async throws(DeskError) {
    try await reviewing("judged:\(month):\(number)", by: author) { connection, now in
      let found = try reviews.lines(
        of: author.agency, month, after: number - 1, limit: 1, connection)
      guard let line = found.first, line.number == number else { throw Denial.notThisPart }
      try judgement.check(flagged: !line.line.flags.isEmpty)
      try refuseOwn(line.line.viewer, author)
      try once(key, by: author, at: now, connection) {
        try reviews.add(judgement, on: number, of: month, by: author, at: now, connection)
      }
    }
  }

  /// Nobody judges what they have looked at themselves, under whatever assignment.
  func refuseOwn(_ viewer: ReviewedViewer, _ author: Author) throws {
    if viewer.principal == author.principal {
      throw Refusal.invalid([
        FieldProblem("verdict", "Det är din egen läsning. En annan logggranskare bedömer den.")
      ])
    }
  }

  /// Signs a round of which every line has its judgement. It is then as it is for ever.
  /// - Parameter confirmed: that the reviewer has gone through all of it.
  /// - Throws: `.refused(.invalid)` when lines are left or it is signed already.
  public func signRound(
    _ month: ReviewMonth, words: String, confirmed: Bool, by author: Author, key: String? = nil
  ) async throws(DeskError) {
    try await reviewing("signed:\(month)", by: author) { connection, now in
      guard let round = try reviews.round(of: author.agency, month, connection) else {
        throw Denial.notThisPart
      }
      try once(key, by: author, at: now, connection) {
        let left = round.facts.lines - (try reviews.judged(of: author.agency, month, connection))
        let signed = try reviews.signature(of: author.agency, month, connection) != nil
        var checks = Checks()
        checks.require(!signed, "confirmed", "Granskningen är redan underskriven.")
        checks.require(
          left == 0, "confirmed", left == 1 ? "En rad saknar bedömning." : "\(left) rader saknar bedömning.")
        checks.require(confirmed, "confirmed", "Kryssa i att du har gått igenom alla rader.")
        checks.optionalText(words, "words")
        try checks.done()
        try reviews.sign(month, words: words, by: author, at: now, connection)
      }
    }
  }
}
