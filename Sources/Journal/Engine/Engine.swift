/// A database that runs synchronous closures as transactions on threads of its own.
///
/// `write` is durable when it returns: what the closure wrote survives a power cut. Writers that wait at
/// the same time may share one commit; what one of them throws harms only itself.
public protocol Engine: Sendable {
  var dialect: Dialect { get }
  var bell: Bell { get }

  /// - Throws: what `body` throws, and then nothing of it was written; `JournalError` when the engine
  ///   could not do it; `JournalError.unknownOutcome` when it cannot tell whether it was written.
  @discardableResult
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value

  /// One unchanging view of everything committed before the call. `body` cannot write.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value

  /// The disk has failed to keep what it was told to keep: nothing more is written, and nothing is to be believed until
  /// the database has been opened anew.
  var isLost: Bool { get }

  /// Finishes what waits, then lets go of the database. Later calls throw `JournalError.closed`.
  func close() async
}

extension Engine {
  /// A database server finds that out for itself, and stops.
  public var isLost: Bool { false }
}
