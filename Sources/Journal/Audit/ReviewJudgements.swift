import Crypto
import Domain

extension ReviewStore {
  public struct StoredJudgement: Sendable, Equatable {
    public let number: Int
    public let line: Int
    public let by: PrincipalID
    public let at: Instant
    public let judgement: ReviewJudgement
  }

  /// What is sealed of a judgement; the verdict stands beside it in the clear, and is bound to it.
  private struct Words: Codable {
    let words: String
    let done: String
  }

  public func add(
    _ judgement: ReviewJudgement, on line: Int, of month: ReviewMonth, by author: Author,
    at now: Instant, _ connection: any Connection
  ) throws {
    try takeTurns(at: author.agency, connection)
    let number = try connection.count(
      "SELECT COALESCE(MAX(number), 0) + 1 FROM review_judgement WHERE agency = $1 AND month = $2",
      [.id(author.agency), .integer(month.number)])
    let clear: [SQLValue] = [
      .id(author.agency), .integer(month.number), .integer(number), .integer(line), .instant(now),
      .id(author.principal), .id(author.assignment), .text(judgement.verdict.rawValue),
    ]
    try connection.execute(
      """
      INSERT INTO review_judgement
        (agency, month, number, line, at, principal, assignment, verdict, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """,
      clear + [
        try sealing.seal(
          Words(words: judgement.words, done: judgement.done), "review_judgement", clear)
      ])
  }

  /// All of a round, in the order in which they were written.
  public func judgements(
    of agency: AgencyID, _ month: ReviewMonth, _ connection: any Connection
  ) throws -> [StoredJudgement] {
    try connection.rows(
      Self.judgementRows + " WHERE agency = $1 AND month = $2 ORDER BY number",
      [.id(agency), .integer(month.number)], judgement)
  }

  static let judgementRows = """
    SELECT agency, month, number, line, at, principal, assignment, verdict, body
    FROM review_judgement
    """

  func judgement(_ row: any ResultRow) throws -> StoredJudgement {
    guard let verdict = ReviewJudgement.Verdict(rawValue: try row.text(7)) else {
      throw JournalError.wrongColumn(7)
    }
    let clear: [SQLValue] = [
      .blob(try row.blob(0)), .integer(try row.int(1)), .integer(try row.int(2)),
      .integer(try row.int(3)), .instant(try row.instant(4)), .blob(try row.blob(5)),
      .blob(try row.blob(6)), .text(verdict.rawValue),
    ]
    let words = try sealing.open(Words.self, try row.blob(8), "review_judgement", clear)
    return StoredJudgement(
      number: try row.int(2), line: try row.int(3), by: try row.id(5), at: try row.instant(4),
      judgement: ReviewJudgement(verdict: verdict, words: words.words, done: words.done))
  }

  /// How many lines of the round have a judgement.
  public func judged(
    of agency: AgencyID, _ month: ReviewMonth, _ connection: any Connection
  ) throws -> Int {
    try connection.count(
      "SELECT COUNT(DISTINCT line) FROM review_judgement WHERE agency = $1 AND month = $2",
      [.id(agency), .integer(month.number)])
  }

  /// Lines whose last judgement is that somebody has been asked.
  public func unanswered(
    of agency: AgencyID, limit: Int, _ connection: any Connection
  ) throws -> [(month: ReviewMonth, line: Int)] {
    try connection.rows(
      """
      SELECT month, line FROM review_judgement WHERE agency = $1 AND verdict = 'asked'
        AND NOT EXISTS (SELECT 1 FROM review_judgement AS later
          WHERE later.agency = review_judgement.agency AND later.month = review_judgement.month
            AND later.line = review_judgement.line AND later.number > review_judgement.number)
      ORDER BY month, line LIMIT $2
      """, [.id(agency), .integer(limit)]
    ) { row in
      guard let month = ReviewMonth(number: try row.int(0)) else { throw JournalError.wrongColumn(0) }
      return (month, try row.int(1))
    }
  }

  // MARK: Signatures

  public struct StoredSignature: Sendable, Equatable {
    public let by: PrincipalID
    public let assignment: AssignmentID
    public let at: Instant
    /// How many judgements it covers; later ones are additions.
    public let judgements: Int
    public let words: String
  }

  private struct SignedWords: Codable {
    let words: String
  }

  /// Signs the round as it stands: its lines, and the judgements so far.
  public func sign(
    _ month: ReviewMonth, words: String, by author: Author, at now: Instant,
    _ connection: any Connection
  ) throws {
    try takeTurns(at: author.agency, connection)
    let count = try connection.count(
      "SELECT COUNT(*) FROM review_judgement WHERE agency = $1 AND month = $2",
      [.id(author.agency), .integer(month.number)])
    let digest = try digest(of: author.agency.bytes, month.number, judgements: count, connection)
    let clear: [SQLValue] = [
      .id(author.agency), .integer(month.number), .instant(now), .id(author.principal),
      .id(author.assignment), .integer(count), .blob(digest),
    ]
    try connection.execute(
      """
      INSERT INTO review_signature
        (agency, month, at, principal, assignment, judgements, digest, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """, clear + [try sealing.seal(SignedWords(words: words), "review_signature", clear)])
  }

  public func signature(
    of agency: AgencyID, _ month: ReviewMonth, _ connection: any Connection
  ) throws -> StoredSignature? {
    try connection.first(
      Self.signatureRows + " WHERE agency = $1 AND month = $2",
      [.id(agency), .integer(month.number)], signature)
  }

  static let signatureRows = """
    SELECT agency, month, at, principal, assignment, judgements, digest, body FROM review_signature
    """

  func signature(_ row: any ResultRow) throws -> StoredSignature {
    let clear: [SQLValue] = [
      .blob(try row.blob(0)), .integer(try row.int(1)), .instant(try row.instant(2)),
      .blob(try row.blob(3)), .blob(try row.blob(4)), .integer(try row.int(5)),
      .blob(try row.blob(6)),
    ]
    let body = try sealing.open(SignedWords.self, try row.blob(7), "review_signature", clear)
    return StoredSignature(
      by: try row.id(3), assignment: try row.id(4), at: try row.instant(2),
      judgements: try row.int(5), words: body.words)
  }

  /// SHA-256 over every line and the first judgements, as they lie in the database.
  func digest(
    of agency: [UInt8], _ month: Int, judgements: Int, _ connection: any Connection
  ) throws -> [UInt8] {
    var hash = SHA256()
    func take(_ row: any ResultRow) throws {
      var bytes: [UInt8] = []
      bytes.append(big: UInt64(bitPattern: try row.integer(0)))
      bytes.append(big: UInt64(bitPattern: try row.integer(1)))
      let body = try row.blob(2)
      bytes.append(big: UInt64(body.count))
      hash.update(data: bytes + body)
    }
    try connection.query(
      "SELECT number, 0, body FROM review_line WHERE agency = $1 AND month = $2 ORDER BY number",
      [.blob(agency), .integer(month)], take)
    try connection.query(
      """
      SELECT number, line, body FROM review_judgement
      WHERE agency = $1 AND month = $2 AND number <= $3 ORDER BY number
      """, [.blob(agency), .integer(month), .integer(judgements)], take)
    return Array(hash.finalize())
  }
}
