/// The truth: keys and entries. Only `case_file` moves, and only forward.
enum FileTables {
  static let all = [caseFile, personKey, entry, keyCheck]

  /// The row that writers lock and readers share.
  static let caseFile = """
    CREATE TABLE case_file (
      case_id BLOB PRIMARY KEY CHECK (length(case_id) = 16),
      version INTEGER NOT NULL CHECK (version >= 0),
      head_hash BLOB NOT NULL CHECK (length(head_hash) = 32)
    ) WITHOUT ROWID, STRICT
    """

  static let personKey = """
    CREATE TABLE person_key (
      case_id BLOB PRIMARY KEY REFERENCES case_file (case_id),
      wrapped_with BLOB NOT NULL CHECK (length(wrapped_with) = 8),
      wrapped_key BLOB NOT NULL CHECK (length(wrapped_key) = 60)
    ) WITHOUT ROWID, STRICT
    """

  /// Clustered by case, so that a file is read from few pages.
  static let entry = """
    CREATE TABLE entry (
      case_id BLOB NOT NULL REFERENCES case_file (case_id),
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      recorded_at INTEGER NOT NULL,
      subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 40),
      nonce BLOB NOT NULL CHECK (length(nonce) = 12),
      ciphertext BLOB NOT NULL CHECK (length(ciphertext) >= 16),
      previous BLOB NOT NULL CHECK (length(previous) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (case_id, sequence)
    ) WITHOUT ROWID, STRICT
    """

  /// A known text sealed with the key of this database, so that a wrong key is found at start.
  static let keyCheck = """
    CREATE TABLE key_check (
      key_id BLOB PRIMARY KEY CHECK (length(key_id) = 8),
      sealed BLOB NOT NULL
    ) WITHOUT ROWID, STRICT
    """
}
