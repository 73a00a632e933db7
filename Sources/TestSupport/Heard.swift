import Domain
import Journal
import Synchronization

/// An engine that writes down every statement that goes through it, and is otherwise the one inside.
public final class Heard: Engine {
  public let inside: any Engine
  private let heard = Mutex<[String]>([])
  private let transactions = Mutex(0)

  public init(_ inside: any Engine) {
    self.inside = inside
  }

  public var dialect: Dialect { inside.dialect }
  public var bell: Bell { inside.bell }
  public var isLost: Bool { inside.isLost }

  /// Each statement once, in no order.
  public var statements: Set<String> { Set(heard.withLock { $0 }) }

  /// How many statements, and how many transactions that write.
  public var count: Int { heard.withLock(\.count) }
  public var writes: Int { transactions.withLock { $0 } }

  public func forget() {
    heard.withLock { $0 = [] }
    transactions.withLock { $0 = 0 }
  }

  public func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    transactions.withLock { $0 += 1 }
    return try await inside.write { try body(Ear($0) { sql in self.heard.withLock { $0.append(sql) } }) }
  }

  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await inside.read { try body(Ear($0) { sql in self.heard.withLock { $0.append(sql) } }) }
  }

  public func close() async { await inside.close() }
}

/// A connection that tells of every statement before it is done.
final class Ear: Connection {
  private let inside: any Connection
  private let hear: (String) throws -> Void

  init(_ inside: any Connection, hear: @escaping (String) throws -> Void) {
    self.inside = inside
    self.hear = hear
  }

  var dialect: Dialect { inside.dialect }
  var session: Int { inside.session }
  var segment: LogSegment {
    get { inside.segment }
    set { inside.segment = newValue }
  }
  var rings: Bool {
    get { inside.rings }
    set { inside.rings = newValue }
  }

  func execute(_ sql: String, _ values: [SQLValue]) throws -> Int {
    try hear(sql)
    return try inside.execute(sql, values)
  }

  func query(_ sql: String, _ values: [SQLValue], _ row: (any ResultRow) throws -> Void) throws {
    try hear(sql)
    try inside.query(sql, values, row)
  }

  func stream(_ sql: String, _ row: (any ResultRow) throws -> Void) throws {
    try hear(sql)
    try inside.stream(sql, row)
  }
}
