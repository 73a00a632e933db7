import Access
import Domain
import Journal

extension Desk {
  /// How many lines stand on a page of a round.
  public static let linesPerPage = 20

  /// A page of a drawn round.
  /// - Parameter page: 1 has the lines that stand out most.
  /// - Throws: `.denied(.notThisPart)` when the round has not been drawn.
  public func reviewRound(
    _ month: ReviewMonth, page: Int = 1, by author: Author
  ) async throws(DeskError) -> VisibleRound {
    try await reviewing("round:\(month)", by: author) { connection, now in
      let first = (max(1, min(page, 100_000)) - 1) * Self.linesPerPage
      return try round(
        month, after: first, limit: Self.linesPerPage, author, now, connection)
    }
  }

  /// The whole of a signed round, for print.
  /// - Throws: `.denied(.notThisPart)` when it is not signed.
  public func signedRound(
    _ month: ReviewMonth, by author: Author
  ) async throws(DeskError) -> VisibleRound {
    try await reviewing("print:\(month)", by: author) { connection, now in
      let whole = try round(month, after: 0, limit: 100_000, author, now, connection)
      guard whole.signature != nil else { throw Denial.notThisPart }
      return whole
    }
  }

  /// A round with one of its lines.
  public func reviewLine(
    _ number: Int, of month: ReviewMonth, by author: Author
  ) async throws(DeskError) -> (round: VisibleRound, line: VisibleLogLine) {
    try await reviewing("line:\(month):\(number)", by: author) { connection, now in
      let round = try round(month, after: number - 1, limit: 1, author, now, connection)
      guard let line = round.lines.first, line.number == number else { throw Denial.notThisPart }
      return (round, line)
    }
  }

  private func round(
    _ month: ReviewMonth, after number: Int, limit: Int, _ author: Author, _ now: Instant,
    _ connection: any Connection
  ) throws -> VisibleRound {
    guard let stored = try reviews.round(of: author.agency, month, connection) else {
      throw Denial.notThisPart
    }
    let directory = try directories.current(connection)
    let signature = try reviews.signature(of: author.agency, month, connection)
    let judgements = try reviews.judgements(of: author.agency, month, connection)
    let perLine = Dictionary(grouping: judgements, by: \.line)
    let plans = try reviews.plans(of: author.agency, year: month.year, connection)
    let lines = try reviews.lines(
      of: author.agency, month, after: number, limit: limit, connection)
    return VisibleRound(
      month: month, state: try state(of: month, plans, author.agency, now, connection),
      drawnBy: directory.principals[stored.by]?.name ?? "", drawnAt: stored.at,
      seed: stored.seed.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
      population: stored.facts.population, plan: stored.facts.plan, count: stored.facts.lines,
      flagged: stored.facts.flagged, judged: perLine.count,
      verdicts: perLine.values.compactMap(\.last).reduce(into: [:]) {
        $0[$1.judgement.verdict, default: 0] += 1
      },
      signature: signature.map { VisibleSignature($0, directory) },
      lines: lines.compactMap { line in
        let written = (perLine[line.number] ?? []).map { one in
          VisibleJudgement(
            judgement: one.judgement, by: directory.principals[one.by]?.name ?? "", at: one.at,
            isAddition: signature.map { one.number > $0.judgements } ?? false)
        }
        return visible(
          line.line, number: line.number, judgements: written, for: author, directory)
      })
  }
}

extension VisibleSignature {
  fileprivate init(_ stored: ReviewStore.StoredSignature, _ directory: Directory) {
    self.init(
      by: directory.principals[stored.by]?.name ?? "",
      title: directory.assignments[stored.assignment]?.title ?? "", at: stored.at,
      words: stored.words)
  }
}
