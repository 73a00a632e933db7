import Domain

/// The same form sent twice is done once: the key and what came of it are written with the act itself.
public enum Idempotency {
  public enum Claim: Sendable, Equatable {
    /// Nobody has done it; it is now this transaction's to do.
    case new
    /// It has been done, with this outcome.
    case done(outcome: String)
  }

  /// Waits, on PostgreSQL, while another transaction holds the same key.
  /// - Parameter key: 1–100 characters from the form.
  public static func claim(
    _ key: String, by principal: PrincipalID, at now: Instant, _ connection: any Connection
  ) throws -> Claim {
    let claimed = try connection.execute(
      """
      INSERT INTO idempotency (principal, key, outcome, at) VALUES ($1, $2, NULL, $3)
      ON CONFLICT (principal, key) DO NOTHING
      """,
      [.id(principal), .text(key), .instant(now)])
    if claimed == 1 { return .new }
    // Written again as it is, so that this commit waits for the disk and the standby: the first one may have been
    // cut off from them after it was written.
    try connection.execute(
      "UPDATE idempotency SET outcome = outcome WHERE principal = $1 AND key = $2",
      [.id(principal), .text(key)])
    let outcome = try connection.first(
      "SELECT outcome FROM idempotency WHERE principal = $1 AND key = $2",
      [.id(principal), .text(key)]
    ) { row in try row.optional(0, row.text) }
    return .done(outcome: (outcome ?? nil) ?? "")
  }

  /// In the transaction of the claim, when the act is written.
  public static func finish(
    _ key: String, by principal: PrincipalID, outcome: String, _ connection: any Connection
  ) throws {
    try connection.execute(
      "UPDATE idempotency SET outcome = $1 WHERE principal = $2 AND key = $3",
      [.text(outcome), .id(principal), .text(key)])
  }

  public static func forget(before instant: Instant, _ connection: any Connection) throws {
    try connection.execute("DELETE FROM idempotency WHERE at < $1", [.instant(instant)])
  }
}
