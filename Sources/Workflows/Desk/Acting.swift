import Access
import Domain
import Journal

extension Desk {
  /// One transaction for the author, which the database keeps to where it can: at their own agency and those whose place it
  /// has (R-ORG-13).
  @discardableResult
  func write<Value: Sendable>(
    as author: Author, for purpose: Actor.Purpose = .work,
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await journal.engine.write { connection in
      try act(as: author, for: purpose, connection)
      return try body(connection)
    }
  }

  func read<Value: Sendable>(
    as author: Author, for purpose: Actor.Purpose = .work,
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await journal.engine.read { connection in
      try act(as: author, for: purpose, connection)
      return try body(connection)
    }
  }

  /// From here on, until the transaction ends or somebody else is named.
  func act(
    as author: Author, for purpose: Actor.Purpose = .work, _ connection: any Connection
  ) throws {
    guard connection.dialect == .postgres else { return }
    let successions = try directories.current(connection).successions
    let before = successions.predecessors(of: author.agency, on: SwedishTime.day(clock.now()))
    try journal.act(as: Actor(author, inPlaceOf: before, for: purpose), connection)
  }
}
