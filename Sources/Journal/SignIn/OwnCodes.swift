import Domain

/// Codes by which somebody signs in once to the own page. A code follows from the key, the file and the entry that
/// gave it, and stands nowhere: a table holds a keyed hash of those that could still be used.
public struct OwnCodes: Sendable {
  let keyRing: KeyRing

  public init(keyRing: KeyRing) {
    self.keyRing = keyRing
  }

  /// Ten digits. The first four tell which code it is, so that wrong tries at it can be counted; the last six are
  /// the secret.
  public func digits(of entry: Int, in file: CaseID) -> String {
    keyRing.ownCode(of: entry, in: file)
  }

  /// What came of a try.
  public enum Outcome: Sendable, Equatable {
    case right(CaseID, PrincipalID)
    case wrong
    /// So many have been wrong lately that nobody gets to try.
    case tooMany
  }

  /// How many wrong tries there can be in the whole installation, and in how long a time.
  private static let (wrongInAll, seconds): (Int, Int64) = (60, 600)

  /// Tries once, and remembers it. A code is used when it was right.
  public func attempt(
    _ digits: String, at now: Instant, _ connection: any Connection
  ) throws -> Outcome {
    // That a code has been used is remembered for longer than any code counts.
    try connection.execute(
      "DELETE FROM own_code_try WHERE (code IS NULL AND at < $1) OR at < $2",
      [.instant(now.adding(seconds: -31 * 86_400)), .instant(now.adding(seconds: -400 * 86_400))])
    let lately = try count(
      "SELECT COUNT(*) FROM own_code_try WHERE code IS NULL AND at >= $1",
      [.instant(now.adding(seconds: -Self.seconds))], connection)
    if lately >= Self.wrongInAll { return .tooMany }
    let call = Self.call(digits)
    guard let found = try match(digits, call, at: now, connection) else {
      try remember(call, nil, now, connection)
      return .wrong
    }
    try remember(call, found.code, now, connection)
    return .right(found.file, found.principal)
  }

  private struct Match {
    let file: CaseID
    let principal: PrincipalID
    let code: [UInt8]
    let given: Instant
    let tries: Int
  }

  private func match(
    _ digits: String, _ call: Int, at now: Instant, _ connection: any Connection
  ) throws -> Match? {
    let found: Match? = try connection.first(
      """
      SELECT case_id, principal, code, given_at, tries FROM own_code
      WHERE call = $1 AND code = $2 AND ends_at > $3
      """, [.integer(Int64(call)), .blob(keyRing.blind(ownCode: digits)), .instant(now)]
    ) {
      Match(
        file: try $0.id(0), principal: try $0.id(1), code: try $0.blob(2), given: try $0.instant(3),
        tries: try $0.int(4))
    }
    guard let found else { return nil }
    let used = try count(
      "SELECT COUNT(*) FROM own_code_try WHERE code = $1", [.blob(found.code)], connection)
    let wrong = try count(
      "SELECT COUNT(*) FROM own_code_try WHERE call = $1 AND code IS NULL AND at >= $2",
      [.integer(Int64(call)), .instant(found.given)], connection)
    return used == 0 && wrong < found.tries ? found : nil
  }

  /// Whether the code of an entry has been used, and how many wrong tries there have been at its number.
  public func use(
    of entry: Int, in file: CaseID, since given: Instant, _ connection: any Connection
  ) throws -> (used: Bool, wrong: Int) {
    let digits = digits(of: entry, in: file)
    return (
      try count(
        "SELECT COUNT(*) FROM own_code_try WHERE code = $1",
        [.blob(keyRing.blind(ownCode: digits))], connection) > 0,
      try count(
        "SELECT COUNT(*) FROM own_code_try WHERE call = $1 AND code IS NULL AND at >= $2",
        [.integer(Int64(Self.call(digits))), .instant(given)], connection)
    )
  }

  private func remember(
    _ call: Int, _ code: [UInt8]?, _ now: Instant, _ connection: any Connection
  ) throws {
    try connection.execute(
      "INSERT INTO own_code_try (id, call, at, code) VALUES ($1, $2, $3, $4)",
      [
        .blob(keyRing.random(16)), .integer(Int64(call)), .instant(now), code.map { .blob($0) } ?? .null,
      ])
  }

  private func count(
    _ statement: String, _ values: [SQLValue], _ connection: any Connection
  ) throws -> Int {
    try connection.first(statement, values) { try $0.int(0) } ?? 0
  }

  /// The first four digits; -1 for what is no code at all.
  static func call(_ digits: String) -> Int {
    digits.utf8.count == 10 ? Int(String(digits.prefix(4))) ?? -1 : -1
  }
}
