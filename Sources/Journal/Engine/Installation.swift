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

  /// Tells that every file to come is made up. Cannot be taken back, and cannot be said of a database with files.
  static func markSimulated(_ connection: any Connection) throws {
    guard try connection.count("SELECT COUNT(*) FROM case_file") == 0 else {
      throw JournalError.misuse("a database with files")
    }
    try connection.execute("UPDATE installation SET simulated = 1 WHERE one = 1")
  }

  static func requireSimulated(_ connection: any Connection) throws {
    guard try connection.count("SELECT COALESCE(simulated, 0) FROM installation WHERE one = 1") == 1 else {
      throw JournalError.misuse("not a database of made-up files")
    }
  }
}
