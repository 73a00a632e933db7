import Domain

/// The handle of one transaction. Everything is synchronous: a transaction never waits for anything but
/// its own database. It lives only as long as the closure that was given it.
///
/// Statements are portable SQL with `$1` placeholders, which are first mentioned in rising order.
public protocol Connection: AnyObject {
  var dialect: Dialect { get }

  /// The end of this connection's chain of access records. An engine puts it back when the work that
  /// moved it is rolled back.
  var segment: LogSegment { get set }

  /// Set by whoever writes something that ends or changes what open pages show: the engine's bell rings when it
  /// is committed.
  var rings: Bool { get set }

  /// The server's own number for this connection; 0 where there is no server.
  var session: Int { get }

  /// - Returns: the number of rows that were inserted, updated or deleted.
  /// - Throws: `JournalError`.
  @discardableResult
  func execute(_ sql: String, _ values: [SQLValue]) throws -> Int

  /// Calls `row` for each row in order. `row` must not run the same statement again.
  /// - Throws: `JournalError`, or whatever `row` throws.
  func query(_ sql: String, _ values: [SQLValue], _ row: (any ResultRow) throws -> Void) throws

  /// The same for more rows than memory holds. One stream at a time.
  func stream(_ sql: String, _ row: (any ResultRow) throws -> Void) throws
}

extension Connection {
  public var session: Int { 0 }

  public func stream(_ sql: String, _ row: (any ResultRow) throws -> Void) throws {
    try query(sql, [], row)
  }

  @discardableResult
  public func execute(_ sql: String) throws -> Int { try execute(sql, []) }

  public func rows<Value>(
    _ sql: String, _ values: [SQLValue] = [], _ make: (any ResultRow) throws -> Value
  ) throws -> [Value] {
    var found: [Value] = []
    try query(sql, values) { found.append(try make($0)) }
    return found
  }

  /// The first row, or nil when there is none.
  public func first<Value>(
    _ sql: String, _ values: [SQLValue] = [], _ make: (any ResultRow) throws -> Value
  ) throws -> Value? {
    var found: Value?
    try query(sql, values) { if found == nil { found = try make($0) } }
    return found
  }

  public func count(_ sql: String, _ values: [SQLValue] = []) throws -> Int {
    try first(sql, values) { try $0.int(0) } ?? 0
  }
}

/// One row while it is being read; columns are counted from 0. A column of another type than asked for
/// is damage, not a conversion.
public protocol ResultRow: AnyObject {
  func isNull(_ column: Int) -> Bool
  func integer(_ column: Int) throws -> Int64
  func real(_ column: Int) throws -> Double
  func text(_ column: Int) throws -> String
  func blob(_ column: Int) throws -> [UInt8]
}

extension ResultRow {
  public func int(_ column: Int) throws -> Int { Int(try integer(column)) }

  public func bool(_ column: Int) throws -> Bool { try integer(column) != 0 }

  public func instant(_ column: Int) throws -> Instant {
    Instant(milliseconds: try integer(column))
  }

  public func day(_ column: Int) throws -> Day { Day(number: try int(column)) }

  public func id<Subject>(_ column: Int, _: ID<Subject>.Type = ID<Subject>.self) throws
    -> ID<Subject>
  {
    guard let id = ID<Subject>(bytes: try blob(column)) else {
      throw JournalError.wrongColumn(column)
    }
    return id
  }

  public func optional<Value>(_ column: Int, _ read: (Int) throws -> Value) rethrows -> Value? {
    isNull(column) ? nil : try read(column)
  }
}
