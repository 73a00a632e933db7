/// Answers to questionnaires as codes, for results; and codes to sign in with once.
enum FollowUpTables {
  static let all = [answer, code, tries]

  /// A row without a question tells that somebody was asked, and what came of it.
  static let answer = """
    CREATE TABLE questionnaire_answer (
      case_id BLOB NOT NULL REFERENCES case_file (case_id),
      position INTEGER NOT NULL CHECK (position >= 0),
      programme TEXT NOT NULL,
      questionnaire TEXT NOT NULL,
      version INTEGER NOT NULL,
      question TEXT NOT NULL,
      choice TEXT NOT NULL,
      PRIMARY KEY (case_id, position)
    ) WITHOUT ROWID, STRICT
    """

  static let code = """
    CREATE TABLE own_code (
      case_id BLOB NOT NULL REFERENCES case_file (case_id),
      code BLOB NOT NULL CHECK (length(code) = 32),
      call INTEGER NOT NULL,
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      given_at INTEGER NOT NULL,
      ends_at INTEGER NOT NULL,
      tries INTEGER NOT NULL,
      PRIMARY KEY (case_id, code)
    ) WITHOUT ROWID, STRICT
    """

  /// May be forgotten. A right try holds the code that it used; a wrong one holds none.
  static let tries = """
    CREATE TABLE own_code_try (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      call INTEGER NOT NULL,
      at INTEGER NOT NULL,
      code BLOB CHECK (code IS NULL OR length(code) = 32)
    ) WITHOUT ROWID, STRICT
    """

  static let indexes = [
    "CREATE INDEX own_code_by_call ON own_code (call)",
    "CREATE INDEX own_code_try_by_call ON own_code_try (call, at)",
  ]
}
