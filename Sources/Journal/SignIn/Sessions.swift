import Domain
import Foundation

/// Who is signed in. Only a keyed hash of the token is stored: whoever reads the table cannot use it.
public struct Sessions: Sendable {
  let keyRing: KeyRing

  public init(keyRing: KeyRing) {
    self.keyRing = keyRing
  }

  public struct Session: Sendable, Equatable {
    public let principal: PrincipalID
    public let assignment: AssignmentID
    public let beganAt: Instant
    public let seenAt: Instant
    public let endsAt: Instant
  }

  /// - Returns: the token for the cookie, 43 characters of base64url; it is not kept anywhere.
  public func create(
    _ principal: PrincipalID, on assignment: AssignmentID, at now: Instant, endsAt: Instant,
    _ connection: any Connection
  ) throws -> String {
    let token = Data(keyRing.random(32)).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    try connection.execute(
      """
      INSERT INTO session (token, principal, assignment, began_at, seen_at, ends_at)
      VALUES ($1, $2, $3, $4, $4, $5)
      """,
      [
        .blob(keyRing.blind(token: token)), .id(principal), .id(assignment), .instant(now),
        .instant(endsAt),
      ])
    return token
  }

  /// Nil when there is none, it was ended or its time is up.
  public func find(
    _ token: String, at now: Instant, _ connection: any Connection
  ) throws -> Session? {
    try connection.first(
      """
      SELECT principal, assignment, began_at, seen_at, ends_at FROM session
      WHERE token = $1 AND ends_at > $2
      """,
      [.blob(keyRing.blind(token: token)), .instant(now)]
    ) {
      Session(
        principal: try $0.id(0), assignment: try $0.id(1), beganAt: try $0.instant(2),
        seenAt: try $0.instant(3), endsAt: try $0.instant(4))
    }
  }

  /// Moves the end forward because somebody is there.
  public func see(
    _ token: String, at now: Instant, endsAt: Instant, _ connection: any Connection
  ) throws {
    try connection.execute(
      "UPDATE session SET seen_at = $1, ends_at = $2 WHERE token = $3 AND ends_at > $1",
      [.instant(now), .instant(endsAt), .blob(keyRing.blind(token: token))])
  }

  public func end(_ token: String, _ connection: any Connection) throws {
    connection.rings = true
    try connection.execute(
      "DELETE FROM session WHERE token = $1", [.blob(keyRing.blind(token: token))])
  }

  /// Every session of somebody who may no longer be signed in.
  public func endAll(of principal: PrincipalID, _ connection: any Connection) throws {
    connection.rings = true
    try connection.execute("DELETE FROM session WHERE principal = $1", [.id(principal)])
  }

  public func forgetEnded(before now: Instant, _ connection: any Connection) throws {
    try connection.execute("DELETE FROM session WHERE ends_at <= $1", [.instant(now)])
  }

  /// What a form of this session carries against forgery; 64 hexadecimal digits.
  public func formSecret(_ token: String) -> String {
    hexadecimal(keyRing.formSecret(token: token))
  }

  /// The key of one who takes part in a meeting, for what waits on the device; 64 hexadecimal digits.
  public func deviceKey(of principal: PrincipalID, in file: CaseID) -> String {
    hexadecimal(keyRing.deviceKey(of: principal, in: file))
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      for (place, byte) in bytes.enumerated() {
        for (half, digit) in [byte >> 4, byte & 15].enumerated() {
          text[place * 2 + half] = digit < 10 ? 0x30 + digit : 0x57 + digit
        }
      }
      return bytes.count * 2
    }
  }
}
