import Domain

/// How somebody who works wants to be reminded when they are not in the system.
public enum MailChoice: String, Sendable, Hashable, CaseIterable {
  case none, daily, urgent
}

/// Wishes for mail, and what has been sent: once per reminder and day, whoever asks and however many ask at once. Only
/// a machine that stops between the mail and the row that says so sends it twice.
public struct ReminderMails: Sendable {
  private let keyRing: KeyRing

  public init(keyRing: KeyRing) {
    self.keyRing = keyRing
  }

  public struct Wish: Sendable, Hashable {
    public let principal: PrincipalID
    public let choice: MailChoice
    public let address: String

    public init(principal: PrincipalID, choice: MailChoice, address: String) {
      self.principal = principal
      self.choice = choice
      self.address = address
    }
  }

  public func keep(_ wish: Wish, at now: Instant, _ connection: any Connection) throws {
    let sealed = try keyRing.seal(
      Array(wish.address.utf8), for: .reference, binding: Self.context(wish.principal))
    try connection.execute(
      """
      INSERT INTO mail_wish (principal, choice, address, at) VALUES ($1, $2, $3, $4)
      ON CONFLICT (principal) DO UPDATE SET choice = excluded.choice, address = excluded.address, at = excluded.at
      """,
      [.id(wish.principal), .text(wish.choice.rawValue), .blob(sealed), .instant(now)])
  }

  public func wish(of principal: PrincipalID, _ connection: any Connection) throws -> Wish? {
    try connection.first(
      "SELECT principal, choice, address FROM mail_wish WHERE principal = $1", [.id(principal)], open)
  }

  /// Everyone who has said how they want it; one row per person who works, so it stays small.
  public func wishes(_ connection: any Connection) throws -> [Wish] {
    try connection.rows("SELECT principal, choice, address FROM mail_wish ORDER BY principal", [], open)
  }

  /// Takes the right to send, for a while. Of two who ask at once one gets it; whoever got it and was cut short before
  /// `confirm` loses it when the while is over, so that nobody misses a day's reminder.
  /// - Parameter marks: one for each reminder; what they say cannot be read out of the table.
  /// - Returns: those that nobody has sent today, and nobody is sending now.
  public func claim(
    _ marks: [String], for principal: PrincipalID, on day: Day, at now: Instant, _ connection: any Connection
  ) throws -> [String] {
    try marks.filter { mark in
      try connection.execute(
        """
        INSERT INTO reminder_sent (principal, day, mark, at, done) VALUES ($1, $2, $3, $4, 0)
        ON CONFLICT (principal, day, mark) DO UPDATE SET at = excluded.at
        WHERE reminder_sent.done = 0 AND reminder_sent.at <= $5
        """,
        row(mark, principal, day) + [.instant(now), .instant(now.adding(seconds: -Self.claimSeconds))])
        == 1
    }
  }

  /// They have been taken by the program that sends, and are never sent again.
  public func confirm(
    _ marks: [String], for principal: PrincipalID, on day: Day, _ connection: any Connection
  ) throws {
    for mark in marks {
      try connection.execute(
        "UPDATE reminder_sent SET done = 1 WHERE principal = $1 AND day = $2 AND mark = $3",
        row(mark, principal, day))
    }
  }

  /// Longer than a program that sends is waited for.
  static let claimSeconds: Int64 = 180

  private func row(_ mark: String, _ principal: PrincipalID, _ day: Day) -> [SQLValue] {
    [.id(principal), .integer(day.number), .blob(keyRing.blind(token: "reminder \(mark)"))]
  }

  /// Gives it back when it could not be sent, so that it is tried again.
  public func release(
    _ marks: [String], for principal: PrincipalID, on day: Day, _ connection: any Connection
  ) throws {
    for mark in marks {
      try connection.execute(
        "DELETE FROM reminder_sent WHERE principal = $1 AND day = $2 AND mark = $3", row(mark, principal, day)
      )
    }
  }

  public func forget(before day: Day, _ connection: any Connection) throws {
    try connection.execute("DELETE FROM reminder_sent WHERE day < $1", [.integer(day.number)])
  }

  private func open(_ row: any ResultRow) throws -> Wish {
    let principal: PrincipalID = try row.id(0)
    guard let choice = MailChoice(rawValue: try row.text(1)),
      let address = keyRing.open(try row.blob(2), for: .reference, binding: Self.context(principal))
    else { throw JournalError.unreadable(table: "mail_wish") }
    return Wish(principal: principal, choice: choice, address: String(decoding: address, as: UTF8.self))
  }

  private static func context(_ principal: PrincipalID) -> [UInt8] {
    var bytes = principal.bytes
    bytes.append(text: "mail")
    return bytes
  }
}
