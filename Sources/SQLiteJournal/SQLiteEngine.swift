import Foundation
import GRDB
import Journal

/// The embedded engine: one file in a folder, one writer thread, commits shared by all who wait.
public final class SQLiteEngine: Engine {
  public let dialect = Dialect.sqlite
  public let bell = Bell()
  private let pool: DatabasePool
  private let queue = WriteQueue()

  public struct Settings: Sendable {
    /// How long to wait for a lock that another process holds, in seconds.
    public var busyTimeout = 5.0
    /// At least one for each thread that may read at the same time.
    public var readers = max(4, ProcessInfo.processInfo.activeProcessorCount)
    /// What the writer is told to do at a commit. Anything but `FULL` is refused at start; it is a
    /// setting so that a test can see the refusal.
    package var synchronous = "FULL"

    public init() {}
  }

  /// Opens or makes `samlots.sqlite` in the folder, readable by its owner alone.
  /// - Throws: `JournalError.notDurable` unless the writer confirms that it waits for the disk; `.unavailable` when the
  ///   disk does not keep what is written.
  public init(folder: URL, settings: Settings = Settings(), random: RandomBytes) throws {
    let path = try Self.file(in: folder)
    do {
      pool = try DatabasePool(path: path, configuration: Self.configuration(settings))
      try pool.writeWithoutTransaction { database in
        try Self.makeDurable(database, settings)
        try Self.keepWhatIsThere(database)
      }
    } catch let error as DatabaseError {
      throw JournalError(error)
    }
    startWriter(random)
  }

  @discardableResult
  public func write<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.add(
        WriteJob(
          run: { connection in
            let value = try body(connection)
            return { continuation.resume(returning: value) }
          },
          fail: { continuation.resume(throwing: $0) }))
    }
  }

  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws -> Value {
    try readHere(body)
  }

  /// On the caller's own thread: what the server reads is a few rows from memory, which takes less time than going to
  /// another thread and back, and a reader waits for no writer.
  private func readHere<Value>(_ body: (any Connection) throws -> Value) throws -> Value {
    do {
      return try pool.read { database in
        try body(SQLiteConnection(database, segment: .none, keepsStatements: true))
      }
    } catch let error as DatabaseError {
      throw JournalError(error)
    }
  }

  public var isLost: Bool { queue.isLost }

  public func close() async {
    await queue.close()
    try? pool.close()
  }

  // MARK: Opening

  private static func file(in folder: URL) throws -> String {
    let path = folder.appendingPathComponent("samlots.sqlite").path
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let descriptor = Foundation.open(path, O_RDWR | O_CREAT, 0o600)
    guard descriptor >= 0 else {
      throw errno == EROFS || errno == EACCES
        ? JournalError.readOnly : JournalError.unavailable(code: "open \(errno)")
    }
    Foundation.close(descriptor)
    return path
  }

  private static func configuration(_ settings: Settings) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(settings.busyTimeout)
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = settings.readers
    // The writer loop opens and ends its transactions itself, and rolls back what a failure left.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16000")
    }
    return configuration
  }

  /// GRDB sets `synchronous` to NORMAL while it opens the pool, with which a power cut loses commits
  /// that were acknowledged: it is set after that, and the writer is asked what it does.
  private static func makeDurable(_ database: Database, _ settings: Settings) throws {
    try database.execute(sql: "PRAGMA synchronous = \(settings.synchronous)")
    let synchronous = try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1
    let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode")
    guard synchronous == 2, journal == "wal" else {
      throw JournalError.notDurable(synchronous: synchronous)
    }
  }

  /// What a process before this one left in the log may have been read back from memory and not from the disk: it is
  /// written into the database and flushed before anybody is answered from it. Waits for nobody who reads.
  private static func keepWhatIsThere(_ database: Database) throws {
    try database.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)")
  }

  /// The writer connection belongs to this thread until the engine is closed.
  private func startWriter(_ random: RandomBytes) {
    let thread = Thread { [pool, queue, bell] in
      pool.writeWithoutTransaction { database in
        let connection = SQLiteConnection(database, segment: LogSegment(random: random))
        BatchWriter(connection, bell).serve(queue)
      }
      queue.finished()
    }
    thread.name = "samlots writer"
    thread.start()
  }
}

extension LogSegment {
  /// For readers, which append nothing.
  static let none = LogSegment(random: RandomBytes { [UInt8](repeating: 0, count: $0) })
}
