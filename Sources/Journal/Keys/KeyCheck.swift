/// Finds out at start whether the key is the one this database was made with.
public enum KeyCheck {
  /// Writes the check row of a new database.
  /// - Throws: `JournalError.wrongKey`, also when there are files but no check row.
  public static func confirm(_ keyRing: KeyRing, _ connection: any Connection) throws {
    // Two nodes that start at once take turns: the first one's key is the database's.
    try connection.dialect.exclusively(.migration, connection)
    if try isNew(connection) {
      let sealed = try keyRing.seal(known, for: .keyCheck, binding: keyRing.id)
      try connection.execute(
        "INSERT INTO key_check (key_id, sealed) VALUES ($1, $2)",
        [.blob(keyRing.id), .blob(sealed)])
    }
    guard try opens(keyRing, connection) else { throw JournalError.wrongKey }
  }

  static func opens(_ keyRing: KeyRing, _ connection: any Connection) throws -> Bool {
    let rows = try connection.rows("SELECT key_id, sealed FROM key_check") {
      (try $0.blob(0), try $0.blob(1))
    }
    return rows.contains { id, sealed in
      id == keyRing.id && keyRing.open(sealed, for: .keyCheck, binding: id) == known
    }
  }

  private static func isNew(_ connection: any Connection) throws -> Bool {
    try connection.count("SELECT COUNT(*) FROM key_check") == 0
      && connection.count("SELECT COUNT(*) FROM person_key") == 0
  }

  private static let known = Array("samlots key check 1".utf8)
}
