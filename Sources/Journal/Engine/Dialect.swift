/// Everything in which the two engines' SQL differs. All other SQL in the house is the same text on both.
public enum Dialect: String, Sendable, CaseIterable {
  case sqlite, postgres

  /// Added to the select of a file's version row: readers let other readers by and keep writers out
  /// until they have committed; SQLite's one writer needs no lock.
  public func locked(_ select: String, _ lock: RowLock) -> String {
    switch (self, lock) {
    case (.sqlite, _), (.postgres, .none): select
    case (.postgres, .share): select + " FOR SHARE"
    case (.postgres, .update): select + " FOR UPDATE"
    }
  }

  /// Tables are written as SQLite says them: INTEGER, REAL, TEXT, BLOB, and `STRICT` or
  /// `WITHOUT ROWID, STRICT` last.
  func table(_ definition: String) -> String {
    switch self {
    case .sqlite: definition
    case .postgres:
      definition.replacing(" INTEGER", with: " BIGINT")
        .replacing(" REAL", with: " DOUBLE PRECISION")
        .replacing(" BLOB", with: " BYTEA")
        .replacing(") WITHOUT ROWID, STRICT", with: ")")
        .replacing(") STRICT", with: ")")
    }
  }

  /// Makes the database itself refuse to change or remove a row.
  func appendOnly(_ table: String) -> [String] {
    switch self {
    case .sqlite:
      ["UPDATE", "DELETE"].map { verb in
        """
        CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
        BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END
        """
      }
    case .postgres:
      [
        """
        CREATE FUNCTION \(table)_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION '\(table) is append-only' USING ERRCODE = 'restrict_violation'; END $$
        """,
        """
        CREATE TRIGGER \(table)_no_change BEFORE UPDATE OR DELETE ON \(table)
        FOR EACH ROW EXECUTE FUNCTION \(table)_append_only()
        """,
        """
        CREATE TRIGGER \(table)_no_truncate BEFORE TRUNCATE ON \(table)
        FOR EACH STATEMENT EXECUTE FUNCTION \(table)_append_only()
        """,
      ]
    }
  }

  /// False for a server that logs in as a role of its own: the tables are another's.
  func mayMakeTables(_ connection: any Connection) throws -> Bool {
    guard self == .postgres else { return true }
    return try connection.count(
      """
      SELECT COUNT(*) FROM pg_namespace
      WHERE nspname = current_schema() AND has_schema_privilege(oid, 'CREATE')
      """) == 1
  }

  /// Held until the transaction ends; one holder for each number and schema.
  func exclusively(_ lock: AdvisoryLock, _ connection: any Connection) throws {
    guard self == .postgres else { return }
    if lock == .migration {
      // Nodes that start together wait for the one that migrates, however long it takes.
      try connection.execute("SET LOCAL lock_timeout = '10min'")
      try connection.execute("SET LOCAL statement_timeout = '10min'")
    }
    try connection.query(
      "SELECT 1 FROM pg_advisory_xact_lock($1, hashtext(current_schema()))",
      [.integer(lock.rawValue)]
    ) { _ in }
  }

  /// The same for a value: two who look for the same blinded number take turns.
  func exclusively(_ blind: [UInt8], _ connection: any Connection) throws {
    guard self == .postgres else { return }
    let number = blind.prefix(8).reduce(Int64(0)) { $0 << 8 | Int64($1) }
    try connection.query("SELECT 1 FROM pg_advisory_xact_lock($1)", [.integer(number)]) { _ in }
  }
}

/// How the version row of a file is locked until the transaction ends.
public enum RowLock: Sendable {
  /// Inside a snapshot that changes nothing and decides nothing.
  case none
  /// For deciding and reading: nobody writes in the file meanwhile.
  case share
  /// For appending.
  case update
}

/// Numbers are only ever added.
enum AdvisoryLock: Int {
  case migration = 7_311_001
  case reference = 7_311_002
}
