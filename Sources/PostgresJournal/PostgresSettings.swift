/// How to reach and use PostgreSQL.
public struct PostgresSettings: Sendable {
  /// A libpq connection URL; several hosts and `target_session_attrs` are its own business.
  public var url: String
  /// Connections, each with a thread of its own.
  public var connections = 8
  /// Seconds to wait for one host to answer; a value in the URL counts before this one.
  public var connectTimeout = 3
  /// Milliseconds that work may wait for its turn and for a server to connect to. A fail-over that takes less is only
  /// noticed as slowness; after it nothing was done, and that is the answer.
  public var patience = 8_000
  /// Milliseconds a statement may take.
  public var statementTimeout = 10_000
  /// Milliseconds to wait for a row that somebody else has locked.
  public var lockTimeout = 5_000
  /// Milliseconds to wait for a commit, standbys included. The server has no limit of its own for that
  /// wait; after it the outcome is unknown.
  public var commitTimeout = 15_000
  /// Work as `samlots_owner`, who owns the tables, when there is such a role and the one who logs in may be it: for
  /// migrations, and for commands that go through everything. A server never does.
  public var asKeeper = false
  /// The schema to work in, made when it is missing; nil is the role's own. `a`–`z`, digits and `_`.
  public var schema: String?

  public init(url: String) {
    self.url = url
  }

  var schemaIsPlain: Bool {
    schema.map { name in
      !name.isEmpty
        && name.utf8.allSatisfy {
          (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5f
        }
    } ?? true
  }
}
