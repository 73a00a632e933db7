import Domain

extension AccessLog {
  /// How many times the principal has done `what` since `instant`. Whoever asks about the same principal
  /// meanwhile waits until this transaction has ended, so that two at once are counted as two.
  public static func attempts(
    at what: String, by principal: PrincipalID, since instant: Instant, _ connection: any Connection
  ) throws -> Int {
    try connection.dialect.exclusively(principal.bytes, connection)
    return try connection.count(
      "SELECT COUNT(*) FROM access_log WHERE principal = $1 AND at >= $2 AND what = $3",
      [.id(principal), .instant(instant), .text(what)])
  }
}
