import Crypto
import Domain

/// The key that all others come from, kept in the database wrapped with the master key: exchanging the master key
/// is then one row, and is done while the servers run.
///
/// Without such a row the master key is itself the root.
public enum RootKey {
  /// Gives a database that has nothing in it yet a random root of its own; leaves any other as it is.
  public static func makeIfNew(_ master: KeyRing, _ connection: any Connection) throws {
    try connection.dialect.exclusively(.migration, connection)
    guard try connection.count("SELECT COUNT(*) FROM key_check") == 0,
      try connection.count("SELECT COUNT(*) FROM root_key") == 0
    else { return }
    try add(master.random(32), wrappedWith: master, connection)
  }

  /// Lets `new` open the database as well as `old`. Every server goes on with either.
  /// - Parameter oldMaster: the bytes of the master key that opens it now, which are the root when no row is there.
  /// - Throws: `JournalError.wrongKey`.
  public static func admit(
    _ new: KeyRing, besides old: KeyRing, oldMaster: [UInt8], _ connection: any Connection
  ) throws {
    guard try KeyCheck.opens(try old.rooted(connection), connection) else { throw JournalError.wrongKey }
    let root = try stored(for: old, connection) ?? oldMaster
    guard try stored(for: new, connection) == nil else { return }
    try add(root, wrappedWith: new, connection)
  }

  /// Takes away every other master key's way in.
  /// - Returns: how many there were.
  /// - Throws: `JournalError.wrongKey` when `kept` does not open the database by a row of its own.
  @discardableResult
  public static func keepOnly(_ kept: KeyRing, _ connection: any Connection) throws -> Int {
    guard try stored(for: kept, connection) != nil,
      try KeyCheck.opens(try kept.rooted(connection), connection)
    else { throw JournalError.wrongKey }
    return try connection.execute("DELETE FROM root_key WHERE key_id <> $1", [.blob(kept.id)])
  }

  static func stored(for master: KeyRing, _ connection: any Connection) throws -> [UInt8]? {
    let wrapped = try connection.first(
      "SELECT wrapped FROM root_key WHERE key_id = $1", [.blob(master.id)]
    ) { try $0.blob(0) }
    guard let wrapped else { return nil }
    guard let root = master.open(wrapped, for: .root, binding: master.id) else {
      throw JournalError.unreadable(table: "root_key")
    }
    return root
  }

  /// The root as one master key has wrapped it.
  struct Row: Sendable, Hashable {
    let master: [UInt8]
    let wrapped: [UInt8]
  }

  static func rows(_ connection: any Connection) throws -> [Row] {
    try connection.rows("SELECT key_id, wrapped FROM root_key ORDER BY key_id") {
      Row(master: try $0.blob(0), wrapped: try $0.blob(1))
    }
  }

  static func insert(_ row: Row, _ connection: any Connection) throws {
    try connection.execute(
      "INSERT INTO root_key (key_id, wrapped) VALUES ($1, $2)", [.blob(row.master), .blob(row.wrapped)])
  }

  private static func add(
    _ root: [UInt8], wrappedWith master: KeyRing, _ connection: any Connection
  ) throws {
    try insert(
      Row(master: master.id, wrapped: try master.seal(root, for: .root, binding: master.id)), connection)
  }

  static let table = """
    CREATE TABLE root_key (
      key_id BLOB PRIMARY KEY CHECK (length(key_id) = 8),
      wrapped BLOB NOT NULL CHECK (length(wrapped) = 60)
    ) WITHOUT ROWID, STRICT
    """
}

extension KeyRing {
  /// The keys of this database: those of its root, when this master key opens one, or else this key's own.
  public func rooted(_ connection: any Connection) throws -> KeyRing {
    guard let root = try RootKey.stored(for: self, connection) else { return self }
    return try KeyRing(master: root, random: random)
  }
}
