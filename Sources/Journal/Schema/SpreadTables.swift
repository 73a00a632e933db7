/// The tables that grow for as long as the system lives. On PostgreSQL each is spread over parts by the case, so that what
/// is done in one file stays in one small table with small indexes, and parts can be tended one at a time.
enum SpreadTables {
  static let parts = 16

  static func entry(_ dialect: Dialect) -> [String] {
    dialect.spread("entry", FileTables.entry, indexes: [])
  }

  /// The reviewers' questions cross the parts; each has an index of its own in every one of them.
  static func accessLog(_ dialect: Dialect) -> [String] {
    dialect.spread(
      "access_log", OtherTables.accessLog,
      indexes: (ReviewTables.indexes + ReadModelTables.ruleIndexes).filter { $0.contains(" ON access_log ") })
  }
}

extension Dialect {
  /// Makes the table anew in parts and moves its rows; they are as they were, and so are their hashes.
  fileprivate func spread(_ name: String, _ definition: String, indexes: [String]) -> [String] {
    guard self == .postgres else { return [] }
    let parts = (0..<SpreadTables.parts).map { part in "\(name)_\(part)" }
    return [
      "ALTER TABLE \(name) RENAME TO \(name)_whole",
      "ALTER INDEX \(name)_pkey RENAME TO \(name)_whole_pkey",
      table(definition) + " PARTITION BY HASH (case_id)",
    ]
      + parts.enumerated().map { part, table in
        """
        CREATE TABLE \(table) PARTITION OF \(name)
        FOR VALUES WITH (MODULUS \(SpreadTables.parts), REMAINDER \(part))
        """
      }
      + ["INSERT INTO \(name) SELECT * FROM \(name)_whole", "DROP TABLE \(name)_whole"]
      + indexes + [refusing("UPDATE OR DELETE", "change", on: name, of: name, each: "ROW")]
      + ([name] + parts).map { refusing("TRUNCATE", "truncate", on: $0, of: name, each: "STATEMENT") }
  }

  private func refusing(
    _ verbs: String, _ word: String, on table: String, of name: String, each: String
  ) -> String {
    """
    CREATE TRIGGER \(table)_no_\(word) BEFORE \(verbs) ON \(table)
    FOR EACH \(each) EXECUTE FUNCTION \(name)_append_only()
    """
  }
}
