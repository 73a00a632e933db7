import Domain

/// How often each rule was explained away, and how often it said no. Ids of rules and numbers only.
public enum RuleCounts {
  /// Explanations from `first` through `last`, by rule; of one unit's staff, or of all.
  public static func explained(
    from first: Day, through last: Day, by agency: AgencyID?, _ connection: any Connection
  ) throws -> [String: Int] {
    let whose = agency == nil ? "" : " AND agency = $3"
    let rows = try connection.rows(
      """
      SELECT rule, COUNT(*) FROM explanation
      WHERE on_day >= $1 AND on_day <= $2\(whose) GROUP BY rule
      """, [.day(first), .day(last)] + (agency.map { [.id($0)] } ?? [])
    ) { row in (try row.text(0), try row.int(1)) }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// What was refused from `first` until `end`, as the access log has it. One answer can name several rules.
  public static func refused(
    from first: Instant, until end: Instant, by agency: AgencyID?, _ connection: any Connection
  ) throws -> [String: Int] {
    let whose = agency == nil ? "" : " AND agency = $3"
    let rows = try connection.rows(
      """
      SELECT reason, COUNT(*) FROM access_log
      WHERE outcome = 'refused' AND at >= $1 AND at < $2\(whose) GROUP BY reason
      """, [.instant(first), .instant(end)] + (agency.map { [.id($0)] } ?? [])
    ) { row in (try row.text(0), try row.int(1)) }
    var counts: [String: Int] = [:]
    for (reason, number) in rows {
      for rule in reason.utf8.split(separator: 0x20).compactMap({ String($0) }) {
        counts[rule, default: 0] += number
      }
    }
    return counts
  }
}
