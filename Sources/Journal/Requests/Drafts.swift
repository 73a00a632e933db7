import Domain

/// What somebody has typed and not sent, sealed, so that a lost connection or a closed lid loses nothing.
public struct Drafts: Sendable {
  private let keyRing: KeyRing

  public init(keyRing: KeyRing) {
    self.keyRing = keyRing
  }

  /// Whose draft it is, in which form, and of which file if any.
  public struct Place: Sendable, Hashable {
    public let file: CaseID?
    public let principal: PrincipalID
    public let form: String

    public init(file: CaseID?, principal: PrincipalID, form: String) {
      self.file = file
      self.principal = principal
      self.form = form
    }

    fileprivate var values: [SQLValue] {
      [.id(file ?? AccessLog.noFile), .id(principal), .text(form)]
    }

    fileprivate var context: [UInt8] {
      var bytes = (file ?? AccessLog.noFile).bytes + principal.bytes
      bytes.append(text: form)
      return bytes
    }
  }

  public struct Draft: Sendable, Equatable {
    public let body: [UInt8]
    public let savedAt: Instant
  }

  public func save(
    _ body: [UInt8], at place: Place, now: Instant, _ connection: any Connection
  ) throws {
    let sealed = try keyRing.seal(body, for: .draft, binding: place.context)
    try connection.execute(
      """
      INSERT INTO draft (case_id, principal, form, body, saved_at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (case_id, principal, form)
      DO UPDATE SET body = excluded.body, saved_at = excluded.saved_at
      """,
      place.values + [.blob(sealed), .instant(now)])
  }

  /// - Throws: `JournalError.unreadable` when it was sealed with another key or is damaged.
  public func find(_ place: Place, _ connection: any Connection) throws -> Draft? {
    let stored = try connection.first(
      "SELECT body, saved_at FROM draft WHERE case_id = $1 AND principal = $2 AND form = $3",
      place.values
    ) { (try $0.blob(0), try $0.instant(1)) }
    guard let stored else { return nil }
    guard let body = keyRing.open(stored.0, for: .draft, binding: place.context) else {
      throw JournalError.unreadable(table: "draft")
    }
    return Draft(body: body, savedAt: stored.1)
  }

  public func drop(_ place: Place, _ connection: any Connection) throws {
    try connection.execute(
      "DELETE FROM draft WHERE case_id = $1 AND principal = $2 AND form = $3", place.values)
  }

  public func forget(before instant: Instant, _ connection: any Connection) throws {
    try connection.execute("DELETE FROM draft WHERE saved_at < $1", [.instant(instant)])
  }
}
