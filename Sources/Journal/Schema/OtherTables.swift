/// The access log, reference data, and what may be forgotten: sessions, drafts, idempotency keys.
enum OtherTables {
  static let all = [accessLog, reference, session, draft, idempotency]

  /// Clustered by case for "Vem har tittat"; sixteen zero bytes when no file was concerned.
  static let accessLog = """
    CREATE TABLE access_log (
      case_id BLOB NOT NULL CHECK (length(case_id) = 16),
      segment BLOB NOT NULL CHECK (length(segment) = 16),
      number INTEGER NOT NULL CHECK (number >= 1),
      at INTEGER NOT NULL,
      principal BLOB CHECK (principal IS NULL OR length(principal) = 16),
      assignment BLOB CHECK (assignment IS NULL OR length(assignment) = 16),
      agency BLOB CHECK (agency IS NULL OR length(agency) = 16),
      role TEXT,
      what TEXT NOT NULL,
      outcome TEXT NOT NULL,
      reason TEXT NOT NULL,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (case_id, segment, number)
    ) WITHOUT ROWID, STRICT
    """

  /// Dated reference data: the newest row of a kind and id counts, all stay.
  static let reference = """
    CREATE TABLE reference (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      body BLOB NOT NULL,
      recorded_at INTEGER NOT NULL
    ) STRICT
    """

  static let session = """
    CREATE TABLE session (
      token BLOB PRIMARY KEY CHECK (length(token) = 32),
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      assignment BLOB NOT NULL CHECK (length(assignment) = 16),
      began_at INTEGER NOT NULL,
      seen_at INTEGER NOT NULL,
      ends_at INTEGER NOT NULL
    ) WITHOUT ROWID, STRICT
    """

  static let draft = """
    CREATE TABLE draft (
      case_id BLOB NOT NULL CHECK (length(case_id) = 16),
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      form TEXT NOT NULL,
      body BLOB NOT NULL,
      saved_at INTEGER NOT NULL,
      PRIMARY KEY (case_id, principal, form)
    ) WITHOUT ROWID, STRICT
    """

  static let idempotency = """
    CREATE TABLE idempotency (
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
      outcome TEXT,
      at INTEGER NOT NULL,
      PRIMARY KEY (principal, key)
    ) WITHOUT ROWID, STRICT
    """
}
