import GRDB
import GRDBSQLite
import Journal

/// A connection to SQLite inside one access of GRDB's. Statements are prepared by GRDB and run through
/// SQLite's own functions, which spares a conversion for each value.
final class SQLiteConnection: Connection {
  let dialect = Dialect.sqlite
  var segment: LogSegment
  var rings = false
  private let database: Database
  private let keepsStatements: Bool
  private var statements: [String: SQLiteStatementRun] = [:]
  /// The first statement that failed: work that hides it is rolled back all the same, as on PostgreSQL.
  private var failure: JournalError?
  /// A commit could not be flushed. The kernel may say yes to the next flush although what it had is gone, so from here
  /// on nothing that is said to be on disk can be believed.
  private(set) var hasFailedToSync = false

  /// - Parameter keepsStatements: whether GRDB keeps what is prepared, for a reader that is here for one piece of work.
  init(_ database: Database, segment: LogSegment, keepsStatements: Bool = false) {
    self.database = database
    self.keepsStatements = keepsStatements
    self.segment = segment
  }

  func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
    try noting {
      let statement = try prepared(sql)
      defer { statement.reset() }
      try statement.bind(values)
      while try statement.step() {}
      return Int(sqlite3_changes(database.sqliteConnection))
    }
  }

  func query(_ sql: String, _ values: [SQLValue], _ row: (any ResultRow) throws -> Void) throws {
    let statement = try noting {
      let statement = try prepared(sql)
      try statement.bind(values)
      return statement
    }
    defer { statement.reset() }
    while try noting(statement.step) { try row(statement) }
  }

  // MARK: Transactions

  var isInTransaction: Bool { database.isInsideTransaction }

  func begin() throws {
    if isInTransaction { rollBack() }
    try control("BEGIN IMMEDIATE")
  }

  /// - Throws: `JournalError.unknownOutcome` when the disk failed while it was written.
  func commit() throws {
    do {
      try control("COMMIT")
    } catch JournalError.unavailable(let code) {
      hasFailedToSync = ["\(SQLITE_IOERR | 4 << 8)", "\(SQLITE_IOERR | 5 << 8)"].contains(code)
      throw JournalError.unknownOutcome
    }
  }

  func rollBack() {
    if isInTransaction { try? control("ROLLBACK") }
  }

  func control(_ sql: String) throws {
    let statement = try prepared(sql)
    defer { statement.reset() }
    while try statement.step() {}
  }

  /// Runs a piece of work; a statement that failed in it fails the whole piece.
  func attempt<Value>(_ work: (any Connection) throws -> Value) throws -> Value {
    failure = nil
    let value = try work(self)
    if let failure { throw failure }
    return value
  }

  /// Statements must be gone before the database is closed.
  func letGo() { statements = [:] }

  // MARK: Statements

  private func noting<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as JournalError {
      failure = failure ?? error
      throw error
    }
  }

  private func prepared(_ sql: String) throws -> SQLiteStatementRun {
    if let statement = statements[sql] {
      guard !statement.isBusy else { throw JournalError.misuse("a statement inside itself") }
      return statement
    }
    do {
      let statement = try SQLiteStatementRun(
        keepsStatements ? database.cachedStatement(sql: sql) : database.makeStatement(sql: sql))
      statements[sql] = statement
      return statement
    } catch let error as DatabaseError {
      throw JournalError(error)
    }
  }
}
