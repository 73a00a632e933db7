import CPostgres
import Journal

/// A connection to PostgreSQL and its prepared statements. Used by one thread only.
final class PostgresConnection: Connection {
  let dialect = Dialect.postgres
  var segment: LogSegment
  var rings = false
  var session: Int { link.backend }
  private let link: Link
  private let commitTimeout: Int
  private var prepared: [String: String] = [:]
  /// The first statement that failed: the server does nothing more until the transaction is rolled back.
  private var failure: JournalError?

  init(_ settings: PostgresSettings, segment: LogSegment) throws {
    self.segment = segment
    commitTimeout = settings.commitTimeout
    link = try Link(settings)
    try setUp(settings)
  }

  private func setUp(_ settings: PostgresSettings) throws {
    try link.command("SET client_encoding = 'UTF8'")
    try link.command("SET statement_timeout = \(settings.statementTimeout)")
    try link.command("SET lock_timeout = \(settings.lockTimeout)")
    try link.command("SET idle_in_transaction_session_timeout = '60s'")
    if let schema = settings.schema {
      try link.command("SET client_min_messages = warning")
      try link.command("CREATE SCHEMA IF NOT EXISTS \(schema)")
      try link.command("SET search_path = \(schema)")
    }
    if settings.asKeeper { try becomeKeeper() }
    // Durable means durable: a server or role that answers before the disk is told otherwise.
    var synchronous = ""
    try query("SHOW synchronous_commit", []) { synchronous = try $0.text(0) }
    if synchronous != "on", synchronous != "remote_apply" {
      try link.command("SET synchronous_commit = on")
    }
  }

  /// Where the owner's role has been let in: the roles are the whole server's, and another database may do without.
  private func becomeKeeper() throws {
    let may = """
      SELECT 1 FROM pg_roles WHERE rolname = 'samlots_owner' AND pg_has_role(oid, 'MEMBER')
        AND has_schema_privilege(oid, current_schema(), 'CREATE')
      """
    var isOne = false
    try query(may, []) { _ in isOne = true }
    if isOne { try link.command("SET ROLE samlots_owner") }
  }

  // MARK: Statements

  func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
    try noting { try run(sql, values).changed }
  }

  func query(_ sql: String, _ values: [SQLValue], _ row: (any ResultRow) throws -> Void) throws {
    let result = try noting { try run(sql, values) }
    for number in 0..<result.count {
      result.number = number
      try row(result)
    }
  }

  /// Through a cursor: libpq would otherwise hold the whole result.
  func stream(_ sql: String, _ row: (any ResultRow) throws -> Void) throws {
    _ = try execute("DECLARE samlots_rows NO SCROLL CURSOR FOR " + sql, [])
    var count = 0
    repeat {
      count = 0
      try query("FETCH 2000 FROM samlots_rows", []) { one in
        count += 1
        try row(one)
      }
    } while count > 0
    _ = try execute("CLOSE samlots_rows", [])
  }

  private func run(_ sql: String, _ values: [SQLValue]) throws -> PostgresResult {
    let parameters = try Parameters(values)
    if let name = prepared[sql] { return try link.execute(name, parameters) }
    let name = "s\(prepared.count + 1)"
    try link.prepare(name, sql)
    prepared[sql] = name
    return try link.execute(name, parameters)
  }

  private func noting<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch let error as JournalError {
      failure = failure ?? error
      throw error
    }
  }

  // MARK: Transactions

  /// Runs the work in a transaction of its own.
  /// - Throws: `Trouble` when the server or the way to it failed, otherwise what the work throws.
  func transaction(_ work: Work) throws -> @Sendable () -> Void {
    let start = segment
    var isCommitting = false
    try begin(work.kind)
    do {
      let answer = try work.run(self)
      if let failure { throw failure }
      isCommitting = true
      try link.commit(timeout: commitTimeout)
      return answer
    } catch {
      segment = start
      let isLost = link.isLost || error as? JournalError == .unknownOutcome
      if !isLost { try? link.command("ROLLBACK") }
      let dissolved = link.lastState == "40001" || link.lastState == "40P01"
      guard let error = failure ?? error as? JournalError else { throw error }
      // What was lost before its commit was sent was never done.
      let wasUndone = isLost ? !isCommitting : dissolved
      throw Trouble(
        error: error, mayRepeat: wasUndone && failure != nil, connectionIsLost: isLost)
    }
  }

  /// A connection that died while nobody used it is found here, before anything has been done.
  private func begin(_ kind: TransactionKind) throws {
    failure = nil
    rings = false
    do {
      try link.command(kind.begin)
    } catch let error as JournalError {
      throw Trouble(error: error, mayRepeat: link.isLost, connectionIsLost: link.isLost)
    }
  }
}
