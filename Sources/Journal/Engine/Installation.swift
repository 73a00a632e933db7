/// How the database itself stands: whether anybody may be served from it.
public enum Installation {
  public enum State: String, Sendable, Equatable, CaseIterable {
    case open
    /// A backup is being put in it, or was and did not come to its end.
    case restoring
    /// Another database goes on in its place.
    case moved
  }

  static let statements = ["INSERT INTO installation (one, state) VALUES (1, 'open')"]

  static let table = """
    CREATE TABLE installation (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      state TEXT NOT NULL CHECK (state IN ('open', 'restoring', 'moved'))
    ) STRICT
    """

  /// - Throws: `JournalError.notOpen`.
  static func requireOpen(_ connection: any Connection) throws {
    let state = try connection.first("SELECT state FROM installation WHERE one = 1", []) {
      State(rawValue: try $0.text(0))
    }
    guard state == .open else { throw JournalError.notOpen(state.flatMap { $0 } ?? .restoring) }
  }

  public static func set(_ state: State, _ connection: any Connection) throws {
    try connection.execute("UPDATE installation SET state = $1 WHERE one = 1", [.text(state.rawValue)])
  }
}
