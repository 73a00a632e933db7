import Domain

/// Brings a database to the schema of this program, in one transaction.
public struct Migrator: Sendable {
  private let migrations: [Migration]

  public init() {
    self.init(Schema.migrations)
  }

  init(_ migrations: [Migration]) {
    self.migrations = migrations
  }

  /// - Throws: `JournalError.editedMigration` or `.unknownMigration`, and then nothing was changed.
  public func migrate(_ engine: any Engine, now: Instant) async throws {
    let migrations = migrations
    try await engine.write { connection in
      try connection.dialect.exclusively(.migration, connection)
      let applied = try Self.applied(connection)
      for number in applied.keys.sorted() where !migrations.contains(where: { $0.number == number }) {
        throw JournalError.unknownMigration(number)
      }
      for migration in migrations.sorted(by: { $0.number < $1.number }) {
        let checksum = migration.checksum(connection.dialect)
        if let stored = applied[migration.number] {
          guard stored == checksum else { throw JournalError.editedMigration(migration.number) }
        } else {
          try Self.apply(migration, checksum, now, connection)
        }
      }
    }
  }

  private static func applied(_ connection: any Connection) throws -> [Int: [UInt8]] {
    try connection.execute(connection.dialect.table(table))
    let rows = try connection.rows("SELECT number, checksum FROM migration") {
      (try $0.int(0), try $0.blob(1))
    }
    return Dictionary(rows) { first, _ in first }
  }

  private static func apply(
    _ migration: Migration, _ checksum: [UInt8], _ now: Instant, _ connection: any Connection
  ) throws {
    for statement in migration.statements(connection.dialect) { try connection.execute(statement) }
    try connection.execute(
      "INSERT INTO migration (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
      [.integer(migration.number), .text(migration.name), .blob(checksum), .instant(now)])
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
