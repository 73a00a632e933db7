/// What lists and statistics ask, without names or free text. All of it can be rebuilt from the entries.
enum ReadModelTables {
  static let all = [
    caseRow, caseRowByAgency, involvement, involvementByAgency, measure, identityIndex, identityByBlind,
  ]

  static let caseRow = """
    CREATE TABLE case_row (
      case_id BLOB PRIMARY KEY REFERENCES case_file (case_id),
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      programme TEXT NOT NULL,
      stage TEXT NOT NULL,
      outcome TEXT NOT NULL,
      registered_on INTEGER,
      closed_on INTEGER
    ) WITHOUT ROWID, STRICT
    """
  /// For results by sex (R-TGT-16). Rows from before have none until `samlots rebuild` has run.
  static let caseRowSex = "ALTER TABLE case_row ADD COLUMN sex TEXT"
  /// Which model was used (R-MOD-08), and what the yearly survey asks (R-ORG-16). Rows from before have none until
  /// `samlots rebuild` has run.
  static let caseRowResults = [
    "ALTER TABLE case_row ADD COLUMN model TEXT",
    "ALTER TABLE case_row ADD COLUMN programme_from INTEGER",
    "ALTER TABLE case_row ADD COLUMN year INTEGER",
    "ALTER TABLE case_row ADD COLUMN consented INTEGER",
    "ALTER TABLE case_row ADD COLUMN planned INTEGER",
  ]
  static let caseRowByAgency = "CREATE INDEX case_row_by_agency ON case_row (agency, stage)"

  /// No principal means everybody at the agency.
  static let involvement = """
    CREATE TABLE involvement (
      case_id BLOB NOT NULL REFERENCES case_file (case_id),
      position INTEGER NOT NULL CHECK (position >= 0),
      agency BLOB CHECK (agency IS NULL OR length(agency) = 16),
      principal BLOB CHECK (principal IS NULL OR length(principal) = 16),
      kind TEXT NOT NULL,
      current INTEGER NOT NULL CHECK (current IN (0, 1)),
      PRIMARY KEY (case_id, position)
    ) WITHOUT ROWID, STRICT
    """
  static let involvementByAgency = """
    CREATE INDEX involvement_by_agency ON involvement (agency, principal, current)
    """

  /// Whom the database itself lets at the file's rows (docs/decisions/0023): everybody at an agency, or one there, or one
  /// of the person and the guardians, who have none.
  static let reach = """
    CREATE TABLE reach (
      case_id BLOB NOT NULL REFERENCES case_file (case_id),
      position INTEGER NOT NULL CHECK (position >= 0),
      agency BLOB CHECK (agency IS NULL OR length(agency) = 16),
      principal BLOB CHECK (principal IS NULL OR length(principal) = 16),
      PRIMARY KEY (case_id, position)
    ) WITHOUT ROWID, STRICT
    """

  /// Asked with a day: nothing has to happen for a row to begin or cease to count.
  static let standIn = """
    CREATE TABLE stand_in (
      case_id BLOB NOT NULL REFERENCES case_file (case_id),
      position INTEGER NOT NULL CHECK (position >= 0),
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      first_day INTEGER NOT NULL,
      last_day INTEGER NOT NULL,
      PRIMARY KEY (case_id, position)
    ) WITHOUT ROWID, STRICT
    """
  static let standInByPrincipal = """
    CREATE INDEX stand_in_by_principal ON stand_in (agency, principal, last_day)
    """

  static let measure = """
    CREATE TABLE measure (
      case_id BLOB NOT NULL REFERENCES case_file (case_id),
      occasion TEXT NOT NULL,
      variable TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (case_id, occasion, variable)
    ) WITHOUT ROWID, STRICT
    """

  /// Filled by `samlots rebuild` in a database that had files before it.
  static let explanation = """
    CREATE TABLE explanation (
      case_id BLOB NOT NULL REFERENCES case_file (case_id),
      position INTEGER NOT NULL CHECK (position >= 0),
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      rule TEXT NOT NULL,
      on_day INTEGER NOT NULL,
      PRIMARY KEY (case_id, position)
    ) WITHOUT ROWID, STRICT
    """
  static let ruleIndexes = [
    "CREATE INDEX explanation_by_day ON explanation (on_day, rule, agency)",
    "CREATE INDEX access_log_refused ON access_log (at, reason, agency) WHERE outcome = 'refused'",
  ]

  /// Days from a need that could not wait to its decision (R-INV-09).
  static let leadTime = """
    CREATE TABLE lead_time (
      case_id BLOB NOT NULL REFERENCES case_file (case_id),
      position INTEGER NOT NULL CHECK (position >= 0),
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      days INTEGER NOT NULL,
      PRIMARY KEY (case_id, position)
    ) WITHOUT ROWID, STRICT
    """

  static let identityIndex = """
    CREATE TABLE identity_index (
      case_id BLOB PRIMARY KEY REFERENCES case_file (case_id),
      blind BLOB NOT NULL CHECK (length(blind) = 32)
    ) WITHOUT ROWID, STRICT
    """
  static let identityByBlind = "CREATE INDEX identity_by_blind ON identity_index (blind)"
}
