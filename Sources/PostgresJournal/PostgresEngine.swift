import Foundation
import Journal

/// PostgreSQL through libpq: a small pool of connections, each on its own thread with its own prepared
/// statements. Every piece of work is a transaction of its own; the server groups their commits.
public final class PostgresEngine: Engine {
  public let dialect = Dialect.postgres
  private let queue: WorkQueue

  /// - Throws: `JournalError.unavailable` when the server cannot be reached.
  public static func open(
    _ settings: PostgresSettings, random: RandomBytes
  ) async throws -> PostgresEngine {
    guard settings.schemaIsPlain else { throw JournalError.misuse("schema name") }
    let engine = PostgresEngine(settings, random)
    do {
      try await engine.write { connection in try connection.query("SELECT 1", []) { _ in } }
    } catch {
      await engine.close()
      throw error
    }
    return engine
  }

  private init(_ settings: PostgresSettings, _ random: RandomBytes) {
    let queue = WorkQueue(workers: settings.connections)
    self.queue = queue
    for number in 1...max(1, settings.connections) {
      let thread = Thread { Worker(settings, random).serve(queue) }
      thread.name = "samlots postgres \(number)"
      thread.start()
    }
  }

  @discardableResult
  public func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await run(.write, body)
  }

  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await run(.read, body)
  }

  private func run<Value: Sendable>(
    _ kind: TransactionKind, _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.add(
        Work(
          kind: kind,
          run: { connection in
            let value = try body(connection)
            return { continuation.resume(returning: value) }
          },
          fail: { continuation.resume(throwing: $0) }))
    }
  }

  public func close() async { await queue.close() }

  /// Whoever forgot to close it leaves no thread and no connection behind.
  deinit { queue.shut() }
}
