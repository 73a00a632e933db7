import Foundation
import Journal

/// PostgreSQL through libpq: a small pool of connections, each on its own thread with its own prepared
/// statements. Every piece of work is a transaction of its own; the server groups their commits.
public final class PostgresEngine: Engine {
  public let dialect = Dialect.postgres
  public let bell: Bell
  private let queue: WorkQueue
  private let line: BellLine
  private let patience: Duration

  /// - Throws: `JournalError.unavailable` when the server cannot be reached.
  public static func open(
    _ settings: PostgresSettings, random: RandomBytes
  ) async throws -> PostgresEngine {
    guard settings.schemaIsPlain else { throw JournalError.misuse("schema name") }
    let engine = try PostgresEngine(settings, random)
    do {
      try await engine.run(.write, patience: .zero) { try $0.query("SELECT 1", []) { _ in } }
    } catch {
      await engine.close()
      throw error
    }
    return engine
  }

  private init(_ settings: PostgresSettings, _ random: RandomBytes) throws {
    let (queue, bell) = (WorkQueue(workers: settings.connections), Bell())
    let line = try BellLine(settings, bell)
    (self.queue, self.bell, self.line) = (queue, bell, line)
    patience = .milliseconds(settings.patience)
    for number in 1...max(1, settings.connections) {
      let thread = Thread {
        Worker(settings, random) {
          bell.ring()
          line.send()
        }.serve(queue)
      }
      thread.name = "samlots postgres \(number)"
      thread.start()
    }
  }

  @discardableResult
  public func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await run(.write, patience: patience, body)
  }

  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await run(.read, patience: patience, body)
  }

  private func run<Value: Sendable>(
    _ kind: TransactionKind, patience: Duration,
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.add(
        Work(
          kind: kind, deadline: .now + patience,
          run: { connection in
            let value = try body(connection)
            return { continuation.resume(returning: value) }
          },
          fail: { continuation.resume(throwing: $0) }))
    }
  }

  public func close() async {
    await queue.close()
    await line.close()
  }

  /// Whoever forgot to close it leaves no thread and no connection behind.
  deinit {
    queue.shut()
    line.shut()
  }
}
