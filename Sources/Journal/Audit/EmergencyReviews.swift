import Domain

extension ReviewStore {
  /// What somebody has looked at in one file in an emergency, and nobody has judged.
  public struct UnjudgedEmergency: Sendable, Equatable {
    public let viewer: ReviewedViewer
    public let file: CaseID
    public let isByOther: Bool
    public let first: Instant
    public let last: Instant
    public let times: Int
    public let whats: [String]
    public let ground: String
  }

  /// By staff of the agency, or in its files; the oldest first. They are few: read from an index of their own.
  public func unjudgedEmergencies(
    for agency: AgencyID, _ connection: any Connection
  ) throws -> [UnjudgedEmergency] {
    let records = try connection.rows(
      AccessLog.select + """
         WHERE \(Self.isUnjudged) AND principal IS NOT NULL AND (agency = $1 OR EXISTS
          (SELECT 1 FROM case_row
           WHERE case_row.case_id = access_log.case_id AND case_row.agency = $1))
        ORDER BY at, segment, number LIMIT 5000
        """, [.id(agency)]
    ) { try AccessLog.record($0) }
    var order: [EmergencyKey] = []
    var found: [EmergencyKey: [AccessRecord]] = [:]
    for record in records {
      guard let who = record.who, let file = record.file else { continue }
      let key = EmergencyKey(who: who, file: file)
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(record)
    }
    return order.compactMap { key in found[key].flatMap { key.gathered($0, for: agency) } }
  }

  /// How many files the principal has looked at in an emergency, first before `instant`, without anybody
  /// having judged it.
  public func unjudgedEmergencies(
    of principal: PrincipalID, olderThan instant: Instant, _ connection: any Connection
  ) throws -> Int {
    try connection.count(
      """
      SELECT COUNT(*) FROM (SELECT DISTINCT case_id FROM access_log
        WHERE \(Self.isUnjudged) AND principal = $1 AND at < $2) AS waiting
      """, [.id(principal), .instant(instant)])
  }

  static let isUnjudged = """
    substr(reason, 1, 9) = 'emergency' AND outcome = 'permitted' AND NOT EXISTS
      (SELECT 1 FROM emergency_judgement WHERE emergency_judgement.case_id = access_log.case_id
        AND emergency_judgement.principal = access_log.principal
        AND emergency_judgement.through >= access_log.at)
    """

  private struct Words: Codable {
    let words: String
    let done: String
  }

  /// - Parameter through: the last look that the reviewer was shown; what came after is not judged by it.
  public func add(
    _ judgement: ReviewJudgement, on emergency: UnjudgedEmergency, through: Instant,
    by author: Author, at now: Instant, _ connection: any Connection
  ) throws {
    try takeTurns(at: author.agency, connection)
    let number = try connection.count(
      """
      SELECT COALESCE(MAX(number), 0) + 1 FROM emergency_judgement
      WHERE case_id = $1 AND principal = $2
      """, [.id(emergency.file), .id(emergency.viewer.principal)])
    let clear: [SQLValue] = [
      .id(emergency.file), .id(emergency.viewer.principal), .integer(number), .instant(through),
      .instant(now), .id(author.agency), .id(author.principal), .id(author.assignment),
      .text(judgement.verdict.rawValue),
    ]
    try connection.execute(
      """
      INSERT INTO emergency_judgement
        (case_id, principal, number, through, at, agency, reviewer, assignment, verdict, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      clear + [
        try sealing.seal(
          Words(words: judgement.words, done: judgement.done), "emergency_judgement", clear)
      ])
  }

  static let emergencyRows = """
    SELECT case_id, principal, number, through, at, agency, reviewer, assignment, verdict, body
    FROM emergency_judgement
    """

  /// Throws unless the row is what was written.
  func checkEmergency(_ row: any ResultRow) throws {
    let clear: [SQLValue] = [
      .blob(try row.blob(0)), .blob(try row.blob(1)), .integer(try row.int(2)),
      .instant(try row.instant(3)), .instant(try row.instant(4)), .blob(try row.blob(5)),
      .blob(try row.blob(6)), .blob(try row.blob(7)), .text(try row.text(8)),
    ]
    _ = try sealing.open(Words.self, try row.blob(9), "emergency_judgement", clear)
  }
}

private struct EmergencyKey: Hashable {
  let who: AccessRecord.Who
  let file: CaseID

  func gathered(
    _ records: [AccessRecord], for agency: AgencyID
  ) -> ReviewStore.UnjudgedEmergency? {
    guard let first = records.first, let last = records.last else { return nil }
    return ReviewStore.UnjudgedEmergency(
      viewer: ReviewedViewer(
        principal: who.principal, assignment: who.assignment, agency: who.agency, role: who.role),
      file: file, isByOther: who.agency != agency, first: first.at, last: last.at,
      times: records.count, whats: Array(Set(records.map(\.what)).sorted().prefix(8)),
      ground: first.reason)
  }
}
