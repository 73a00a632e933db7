import Domain

/// Brings a database to the schema of this program, in one transaction.
public struct Migrator: Sendable {
  private let migrations: [Migration]

  public init() {
    self.init(Schema.migrations)
  }

  init(_ migrations: [Migration]) {
    self.migrations = migrations.sorted { $0.number < $1.number }
  }

  /// A server whose role may not make tables only makes sure that somebody else has made them.
  /// - Throws: `JournalError.editedMigration`, `.unknownMigration` or `.schemaBehind`, and then nothing was changed.
  public func migrate(_ engine: any Engine, now: Instant) async throws {
    try await engine.write { connection in
      guard try connection.dialect.mayMakeTables(connection) else { return try requireMigrated(connection) }
      try connection.dialect.exclusively(.migration, connection)
      try connection.execute(connection.dialect.table(Self.table))
      let (pending, isAhead) = try pending(connection)
      for migration in pending { try apply(migration, now, connection) }
      // Of the tables of a newer program this one knows nothing.
      if !isAhead { try Barrier.raise(connection) }
    }
  }

  private func requireMigrated(_ connection: any Connection) throws {
    let made = try connection.count(
      "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'migration'")
    let first = made == 0 ? migrations.first : try pending(connection).migrations.first
    if let first { throw JournalError.schemaBehind(first.number) }
  }

  /// What has not been applied yet, and whether a newer program has applied more. Nodes of one release and the next
  /// work on the same schema: a migration only adds, or else raises the floor.
  private func pending(
    _ connection: any Connection
  ) throws -> (migrations: [Migration], isAhead: Bool) {
    let rows = try connection.rows("SELECT number, checksum FROM migration") {
      (try $0.int(0), try $0.blob(1))
    }
    let applied = Dictionary(rows) { first, _ in first }
    let newest = migrations.last?.number ?? 0
    let known = Set(migrations.map(\.number))
    let unknown = applied.keys.filter { !known.contains($0) }.sorted()
    if let first = unknown.first {
      let oldest = applied[SchemaFloor.since] == nil ? nil : try SchemaFloor.oldest(connection)
      guard let oldest, first > newest, oldest <= newest else { throw JournalError.unknownMigration(first) }
    }
    for migration in migrations {
      guard let stored = applied[migration.number] else { continue }
      guard stored == migration.checksum(connection.dialect) else {
        throw JournalError.editedMigration(migration.number)
      }
    }
    return (migrations.filter { applied[$0.number] == nil }, !unknown.isEmpty)
  }

  private func apply(_ migration: Migration, _ now: Instant, _ connection: any Connection) throws {
    for statement in migration.statements(connection.dialect) { try connection.execute(statement) }
    try connection.execute(
      "INSERT INTO migration (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
      [
        .integer(migration.number), .text(migration.name),
        .blob(migration.checksum(connection.dialect)), .instant(now),
      ])
  }

  private static let table = """
    CREATE TABLE IF NOT EXISTS migration (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      checksum BLOB NOT NULL,
      applied_at INTEGER NOT NULL
    ) STRICT
    """
}

/// How old a program may be that works on this schema. A migration that only adds leaves it; one that takes away or
/// means something else by what is there raises it to its own number.
enum SchemaFloor {
  /// The migration that made the table; programs from before know no floor.
  static let since = 13

  static let statements = ["INSERT INTO schema_floor (one, oldest) VALUES (1, \(since))"]

  static let table = """
    CREATE TABLE schema_floor (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      oldest INTEGER NOT NULL
    ) STRICT
    """

  static func oldest(_ connection: any Connection) throws -> Int? {
    try connection.first("SELECT oldest FROM schema_floor WHERE one = 1") { try $0.int(0) }
  }
}
