/// The reviews of the access log. All of it is append-only; what is said of anybody is sealed.
enum ReviewTables {
  static let all = [plan, round, line, judgement, signature, emergencyJudgement]
  static let names = [
    "review_plan", "review_round", "review_line", "review_judgement", "review_signature",
    "emergency_judgement",
  ]

  /// A log of ten million rows is read by agency and time, and never in whole. The last two hold the few
  /// rows they are asked for.
  static let indexes = [
    "CREATE INDEX access_log_by_agency ON access_log (agency, at, segment, number)",
    "CREATE INDEX access_log_of_reviews ON access_log (agency, at) WHERE what = 'log-review'",
    """
    CREATE INDEX access_log_of_emergencies ON access_log (principal, at)
    WHERE substr(reason, 1, 9) = 'emergency'
    """,
  ]

  /// The newest of an agency and year counts, all stay.
  static let plan = """
    CREATE TABLE review_plan (
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2190),
      number INTEGER NOT NULL CHECK (number >= 1),
      at INTEGER NOT NULL,
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      assignment BLOB NOT NULL CHECK (length(assignment) = 16),
      body BLOB NOT NULL,
      PRIMARY KEY (agency, year, number)
    ) WITHOUT ROWID, STRICT
    """

  /// Months are counted from the year 0.
  static let round = """
    CREATE TABLE review_round (
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      month INTEGER NOT NULL CHECK (month >= 24000),
      at INTEGER NOT NULL,
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      assignment BLOB NOT NULL CHECK (length(assignment) = 16),
      seed BLOB NOT NULL CHECK (length(seed) = 32),
      body BLOB NOT NULL,
      PRIMARY KEY (agency, month)
    ) WITHOUT ROWID, STRICT
    """

  static let line = """
    CREATE TABLE review_line (
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      month INTEGER NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      body BLOB NOT NULL,
      PRIMARY KEY (agency, month, number),
      FOREIGN KEY (agency, month) REFERENCES review_round (agency, month)
    ) WITHOUT ROWID, STRICT
    """

  /// Numbered over the whole round, so that a signature can say how many there were.
  static let judgement = """
    CREATE TABLE review_judgement (
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      month INTEGER NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      line INTEGER NOT NULL,
      at INTEGER NOT NULL,
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      assignment BLOB NOT NULL CHECK (length(assignment) = 16),
      verdict TEXT NOT NULL CHECK (verdict IN ('ok', 'asked', 'incident')),
      body BLOB NOT NULL,
      PRIMARY KEY (agency, month, number),
      FOREIGN KEY (agency, month, line) REFERENCES review_line (agency, month, number)
    ) WITHOUT ROWID, STRICT
    """

  static let signature = """
    CREATE TABLE review_signature (
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      month INTEGER NOT NULL,
      at INTEGER NOT NULL,
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      assignment BLOB NOT NULL CHECK (length(assignment) = 16),
      judgements INTEGER NOT NULL CHECK (judgements >= 0),
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      body BLOB NOT NULL,
      PRIMARY KEY (agency, month),
      FOREIGN KEY (agency, month) REFERENCES review_round (agency, month)
    ) WITHOUT ROWID, STRICT
    """

  /// Covers the emergency looks of the principal in the file up to and with `through`.
  static let emergencyJudgement = """
    CREATE TABLE emergency_judgement (
      case_id BLOB NOT NULL CHECK (length(case_id) = 16),
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      number INTEGER NOT NULL CHECK (number >= 1),
      through INTEGER NOT NULL,
      at INTEGER NOT NULL,
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      reviewer BLOB NOT NULL CHECK (length(reviewer) = 16),
      assignment BLOB NOT NULL CHECK (length(assignment) = 16),
      verdict TEXT NOT NULL CHECK (verdict IN ('ok', 'asked', 'incident')),
      body BLOB NOT NULL,
      PRIMARY KEY (case_id, principal, number)
    ) WITHOUT ROWID, STRICT
    """
}
