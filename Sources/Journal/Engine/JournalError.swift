import Domain

/// Why the journal could not do something. Carries ids, numbers and names of tables, never content.
public enum JournalError: Error, Sendable, Equatable {
  // MARK: The database right now; nothing was written, and the server lives on

  /// Locked by somebody else for longer than the time-out, or in a deadlock that did not dissolve.
  case busy
  case full
  case readOnly
  /// Cannot be reached or read; the code is the engine's own.
  case unavailable(code: String)
  case closed

  /// The connection was lost, or the wait for a standby was cut, while committing: it may be written or not.
  case unknownOutcome

  // MARK: What was asked

  /// The name of the constraint or table that refused.
  case constraint(String)
  /// The file has another version than the one it is being written from.
  case stale(case: CaseID, expected: Int, found: Int)
  /// A mistake in the program, such as a placeholder out of order.
  case misuse(String)
  /// The engine refused a statement; the code is its own.
  case engine(code: String)

  // MARK: What is stored

  /// The first broken entry of a file; sequence 0 is the file's own row.
  case corrupt(case: CaseID, sequence: Int, Damage)
  /// A column is not of the type that the table promises.
  case wrongColumn(Int)
  /// A sealed value outside the files that does not open.
  case unreadable(table: String)

  // MARK: Keys

  /// No key for this file: it was destroyed, or was wrapped with another key than the one given.
  case keyMissing(case: CaseID)
  /// The key given is not the one this database was made with.
  case wrongKey

  // MARK: Start

  /// Nobody may be served from this database.
  case notOpen(Installation.State)

  /// The writer does not wait for the disk; the number is what it answered instead of 2.
  case notDurable(synchronous: Int)
  /// The text of a migration that has been applied is no longer the same.
  case editedMigration(Int)
  /// The database is older than the program, which may not change it; the first step that is missing.
  case schemaBehind(Int)
  /// The database is newer than the program can work with.
  case unknownMigration(Int)

  public enum Damage: String, Sendable, CaseIterable {
    /// Numbers are not 1, 2, 3 … up to the version.
    case sequence
    /// The link to the entry before does not fit.
    case previous
    /// What is stored has another hash than the one stored with it.
    case hash
    /// Does not decrypt.
    case sealed
    /// Decrypts, but is not an entry.
    case content
    /// The file's version or last hash is not that of its last entry.
    case head
    case key
  }
}
