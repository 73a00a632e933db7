/// The units' own books: outreach and the like. Append-only; what is said is sealed.
enum RegisterTables {
  /// Numbered within the unit and the book; the newest of a record counts, all stay.
  static let register = """
    CREATE TABLE register (
      agency BLOB NOT NULL CHECK (length(agency) = 16),
      book TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      record BLOB NOT NULL CHECK (length(record) = 16),
      at INTEGER NOT NULL,
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      assignment BLOB NOT NULL CHECK (length(assignment) = 16),
      body BLOB NOT NULL,
      PRIMARY KEY (agency, book, number)
    ) WITHOUT ROWID, STRICT
    """

  static let indexes = [
    "CREATE INDEX register_by_record ON register (agency, record, at)",
    "CREATE INDEX register_by_book ON register (book, at)",
  ]
}
