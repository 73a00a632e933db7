import Domain

extension Sessions {
  /// A session as its row is found by; the token cannot be had from it.
  public struct Handle: Sendable, Hashable {
    fileprivate let blinded: [UInt8]
  }

  public func handle(_ token: String) -> Handle {
    Handle(blinded: keyRing.blind(token: token))
  }

  /// Those of the sessions that go on. Asking does not move their end forward: an open page is nobody's
  /// sign of life.
  public func going(
    _ handles: some Collection<Handle>, at now: Instant, _ connection: any Connection
  ) throws -> [Handle: Session] {
    var found: [Handle: Session] = [:]
    for piece in ValueList.pieces(handles.map { .blob($0.blinded) }) {
      try connection.query(
        """
        SELECT token, principal, assignment, began_at, seen_at, ends_at FROM session
        WHERE ends_at > $1 AND token IN (\(ValueList.places(piece, after: 1)))
        """,
        [.instant(now)] + piece
      ) { row in
        found[Handle(blinded: try row.blob(0))] = Session(
          principal: try row.id(1), assignment: try row.id(2), beganAt: try row.instant(3),
          seenAt: try row.instant(4), endsAt: try row.instant(5))
      }
    }
    return found
  }
}
