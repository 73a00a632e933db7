import Crypto
import Domain

/// Reads the access log for its review: by agency and time, a piece at a time.
public enum ReviewLog {
  /// Everything that staff of the agency did in files in the month, and what others did in files that the
  /// agency owns; looks of one agency in order of time. Lists and what concerns no file are left out.
  /// - Parameters:
  ///   - before: agencies whose place it has, with their files and their staff's looks.
  ///   - others: the other agencies there are.
  ///   - seed: 32 random bytes that give each look its lot.
  public static func looks(
    in month: ReviewMonth, for agency: AgencyID, before: [AgencyID] = [], others: [AgencyID], seed: [UInt8],
    _ connection: any Connection, _ take: (ReviewLook) throws -> Void
  ) throws {
    let own = [agency] + before
    for viewer in own { try all(viewer, ownedBy: nil, month, seed, connection, take) }
    for viewer in others where !own.contains(viewer) {
      for owner in own { try all(viewer, ownedBy: owner, month, seed, connection, take) }
    }
  }

  private static func all(
    _ viewer: AgencyID, ownedBy owner: AgencyID?, _ month: ReviewMonth, _ seed: [UInt8],
    _ connection: any Connection, _ take: (ReviewLook) throws -> Void
  ) throws {
    var place = Place(at: month.begins, segment: [], number: 0)
    while true {
      let rows = try page(viewer, ownedBy: owner, after: place, before: month.ends, connection)
      for row in rows {
        if let look = row.look(isByOther: owner != nil, seed) { try take(look) }
      }
      guard rows.count == pageSize, let last = rows.last else { break }
      place = last.place
    }
  }

  static let pageSize = 1000

  /// Where in the order of time a row stands.
  struct Place {
    let at: Instant
    let segment: [UInt8]
    let number: Int
  }

  struct Row {
    let record: AccessRecord
    let place: Place

    func look(isByOther: Bool, _ seed: [UInt8]) -> ReviewLook? {
      guard let who = record.who, let file = record.file else { return nil }
      return ReviewLook(
        at: record.at,
        viewer: ReviewedViewer(
          principal: who.principal, assignment: who.assignment, agency: who.agency, role: who.role),
        file: file, what: record.what, outcome: record.outcome.reviewed, ground: record.reason,
        isByOther: isByOther, place: LogPlace(segment: place.segment, number: place.number),
        ticket: lot(place, seed))
    }
  }

  /// The statement that reads one page, for looking at its plan.
  static func pageStatement(owned: Bool) -> String {
    AccessLog.select + """
       WHERE agency = $1 AND (at, segment, number) > ($2, $3, $4) AND at < $5
        AND what <> 'list' AND case_id <> $6 \(owned ? isOwned : "")
      ORDER BY at, segment, number LIMIT \(pageSize)
      """
  }

  private static let isOwned = """
    AND EXISTS (SELECT 1 FROM case_row
      WHERE case_row.case_id = access_log.case_id AND case_row.agency = $7)
    """

  private static func page(
    _ viewer: AgencyID, ownedBy owner: AgencyID?, after place: Place, before end: Instant,
    _ connection: any Connection
  ) throws -> [Row] {
    var values: [SQLValue] = [
      .id(viewer), .instant(place.at), .blob(place.segment), .integer(place.number), .instant(end),
      .id(AccessLog.noFile),
    ]
    if let owner { values.append(.id(owner)) }
    return try connection.rows(pageStatement(owned: owner != nil), values) { row in
      Row(
        record: try AccessLog.record(row),
        place: Place(
          at: try row.instant(0), segment: try row.blob(9), number: try row.int(10)))
    }
  }

  /// The first eight bytes of SHA-256 over the seed and the record's place: nobody who does not know the
  /// seed can tell it before, and everybody who does can tell it after.
  static func lot(_ place: Place, _ seed: [UInt8]) -> UInt64 {
    var bytes = Array("samlots review lot 1".utf8) + seed + place.segment
    bytes.append(big: UInt64(place.number))
    return SHA256.hash(data: bytes).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  // MARK: Those who review

  /// What the agency's reviewers have read, the latest first.
  public static func readings(
    of agency: AgencyID, since start: Instant, limit: Int, _ connection: any Connection
  ) throws -> [AccessRecord] {
    try connection.rows(readingsStatement, [.id(agency), .instant(start), .integer(limit)]) {
      try AccessLog.record($0)
    }
  }

  static let readingsStatement =
    AccessLog.select
    + " WHERE what = 'log-review' AND agency = $1 AND at >= $2 ORDER BY at DESC LIMIT $3"
}

extension AccessRecord.Outcome {
  fileprivate var reviewed: ReviewLook.Outcome {
    switch self {
    case .permitted: .permitted
    case .denied: .denied
    case .refused: .refused
    }
  }
}
