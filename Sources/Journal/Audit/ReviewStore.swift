import Crypto
import Domain

/// Plans, rounds, judgements and signatures of log review. Rows are only ever added.
public struct ReviewStore: Sendable {
  private let keyRing: KeyRing
  var sealing: RowSealing { RowSealing(keyRing: keyRing, purpose: .review) }

  public init(keyRing: KeyRing) {
    self.keyRing = keyRing
  }

  /// What files are called to the agency's reviewers, as `3F7K-9QWM`: the same file always the same, told
  /// apart from a trillion others, and nothing to find the file by.
  public func pseudonym(of file: CaseID, at agency: AgencyID) -> String {
    let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".unicodeScalars)
    var number = keyRing.pseudonym(of: file, at: agency).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    var text = ""
    for place in 0..<8 {
      if place == 4 { text += "-" }
      text.unicodeScalars.append(letters[Int(number & 31)])
      number >>= 5
    }
    return text
  }

  /// 32 random bytes for drawing a sample.
  public func newSeed() -> [UInt8] { keyRing.random(32) }

  /// Others who write in the agency's reviews wait until this transaction has ended.
  func takeTurns(at agency: AgencyID, _ connection: any Connection) throws {
    try connection.dialect.exclusively(agency.bytes, connection)
  }

  // MARK: Plans

  public struct StoredPlan: Sendable, Equatable {
    public let number: Int
    public let by: PrincipalID
    public let at: Instant
    public let plan: ReviewPlan
  }

  public func add(
    _ plan: ReviewPlan, year: Int, by author: Author, at now: Instant, _ connection: any Connection
  ) throws {
    try takeTurns(at: author.agency, connection)
    let number = try connection.count(
      "SELECT COALESCE(MAX(number), 0) + 1 FROM review_plan WHERE agency = $1 AND year = $2",
      [.id(author.agency), .integer(year)])
    let clear: [SQLValue] = [
      .id(author.agency), .integer(year), .integer(number), .instant(now), .id(author.principal),
      .id(author.assignment),
    ]
    try connection.execute(
      """
      INSERT INTO review_plan (agency, year, number, at, principal, assignment, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, clear + [try sealing.seal(plan, "review_plan", clear)])
  }

  /// The newest first.
  public func plans(
    of agency: AgencyID, year: Int, _ connection: any Connection
  ) throws -> [StoredPlan] {
    try connection.rows(
      Self.planRows + " WHERE agency = $1 AND year = $2 ORDER BY number DESC",
      [.id(agency), .integer(year)], plan)
  }

  static let planRows = "SELECT agency, year, number, at, principal, assignment, body FROM review_plan"

  func plan(_ row: any ResultRow) throws -> StoredPlan {
    let clear: [SQLValue] = [
      .blob(try row.blob(0)), .integer(try row.int(1)), .integer(try row.int(2)),
      .instant(try row.instant(3)), .blob(try row.blob(4)), .blob(try row.blob(5)),
    ]
    return StoredPlan(
      number: try row.int(2), by: try row.id(4), at: try row.instant(3),
      plan: try sealing.open(ReviewPlan.self, try row.blob(6), "review_plan", clear))
  }

  // MARK: Rounds

  public struct StoredRound: Sendable, Equatable {
    public let month: ReviewMonth
    public let by: PrincipalID
    public let at: Instant
    public let seed: [UInt8]
    public let facts: RoundFacts
  }

  /// What was true when the round was drawn.
  public struct RoundFacts: Sendable, Equatable, Codable {
    public let plan: ReviewPlan
    /// How many looks the sample was drawn from.
    public let population: Int
    public let lines: Int
    public let flagged: Int

    public init(plan: ReviewPlan, population: Int, lines: [ReviewLine]) {
      self.plan = plan
      self.population = population
      self.lines = lines.count
      flagged = lines.count { $0.kind != .drawn }
    }
  }

  /// Writes a drawn round with its lines, unless somebody has drawn it meanwhile.
  /// - Returns: false when there was one already; then nothing was written.
  public func add(
    _ lines: [ReviewLine], _ facts: RoundFacts, of month: ReviewMonth, seed: [UInt8],
    by author: Author, at now: Instant, _ connection: any Connection
  ) throws -> Bool {
    try takeTurns(at: author.agency, connection)
    if try round(of: author.agency, month, connection) != nil { return false }
    let clear: [SQLValue] = [
      .id(author.agency), .integer(month.number), .instant(now), .id(author.principal),
      .id(author.assignment), .blob(seed),
    ]
    try connection.execute(
      """
      INSERT INTO review_round (agency, month, at, principal, assignment, seed, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """, clear + [try sealing.seal(facts, "review_round", clear)])
    for (index, line) in lines.enumerated() {
      let clear: [SQLValue] = [.id(author.agency), .integer(month.number), .integer(index + 1)]
      try connection.execute(
        "INSERT INTO review_line (agency, month, number, body) VALUES ($1, $2, $3, $4)",
        clear + [try sealing.seal(line, "review_line", clear)])
    }
    return true
  }

  public func round(
    of agency: AgencyID, _ month: ReviewMonth, _ connection: any Connection
  ) throws -> StoredRound? {
    try connection.first(
      Self.roundRows + " WHERE agency = $1 AND month = $2", [.id(agency), .integer(month.number)],
      round)
  }

  static let roundRows = "SELECT agency, month, at, principal, assignment, seed, body FROM review_round"

  func round(_ row: any ResultRow) throws -> StoredRound {
    guard let month = ReviewMonth(number: try row.int(1)) else { throw JournalError.wrongColumn(1) }
    let clear: [SQLValue] = [
      .blob(try row.blob(0)), .integer(month.number), .instant(try row.instant(2)),
      .blob(try row.blob(3)), .blob(try row.blob(4)), .blob(try row.blob(5)),
    ]
    return StoredRound(
      month: month, by: try row.id(3), at: try row.instant(2), seed: try row.blob(5),
      facts: try sealing.open(RoundFacts.self, try row.blob(6), "review_round", clear))
  }

  // MARK: Lines

  public struct StoredLine: Sendable, Equatable {
    public let number: Int
    public let line: ReviewLine
  }

  /// Lines in order, from the one after `number`.
  public func lines(
    of agency: AgencyID, _ month: ReviewMonth, after number: Int, limit: Int,
    _ connection: any Connection
  ) throws -> [StoredLine] {
    try connection.rows(
      Self.lineRows + " WHERE agency = $1 AND month = $2 AND number > $3 ORDER BY number LIMIT $4",
      [.id(agency), .integer(month.number), .integer(number), .integer(limit)], line)
  }

  static let lineRows = "SELECT agency, month, number, body FROM review_line"

  func line(_ row: any ResultRow) throws -> StoredLine {
    let clear: [SQLValue] = [
      .blob(try row.blob(0)), .integer(try row.int(1)), .integer(try row.int(2)),
    ]
    return StoredLine(
      number: try row.int(2),
      line: try sealing.open(ReviewLine.self, try row.blob(3), "review_line", clear))
  }
}
