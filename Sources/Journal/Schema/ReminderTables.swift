/// Who wants to be reminded by mail, and what has been sent. Holds no word of what anybody is reminded of.
enum ReminderTables {
  static let all = [wish, sent]

  /// The address is sealed: it is a name.
  static let wish = """
    CREATE TABLE mail_wish (
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      choice TEXT NOT NULL CHECK (choice IN ('none', 'daily', 'urgent')),
      address BLOB NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (principal)
    ) WITHOUT ROWID, STRICT
    """

  /// Once per reminder and day: whoever claims the row sends. The mark is a keyed hash.
  static let sent = """
    CREATE TABLE reminder_sent (
      principal BLOB NOT NULL CHECK (length(principal) = 16),
      day INTEGER NOT NULL,
      mark BLOB NOT NULL CHECK (length(mark) = 32),
      at INTEGER NOT NULL,
      PRIMARY KEY (principal, day, mark)
    ) WITHOUT ROWID, STRICT
    """

  /// A row begins as a claim, and is done when the mail has been taken. A claim that is never done was cut short.
  static let sentDone =
    "ALTER TABLE reminder_sent ADD COLUMN done INTEGER NOT NULL DEFAULT 1 CHECK (done IN (0, 1))"
}
