import Domain

/// A database that is ready: of this program's schema, and opened with its own key.
public struct OpenJournal: Sendable {
  public let engine: any Engine
  public let keyRing: KeyRing
  public let files: FileStore
  public let reference: ReferenceStore
  public let registers: RegisterStore
  public let sessions: Sessions
  public let drafts: Drafts
  public let floor: ClockFloor

  /// Migrates, and makes sure of the key, before anything else can be done.
  /// - Throws: `JournalError.wrongKey`, `.editedMigration`, `.unknownMigration`, or what the engine throws.
  public init(
    _ engine: any Engine, _ keyRing: KeyRing, now: Instant, cachedEntries: Int = 50_000
  ) async throws {
    try await Migrator().migrate(engine, now: now)
    try await engine.write { try KeyCheck.confirm(keyRing, $0) }
    floor = try await engine.write { try ClockFloor($0) }
    self.engine = engine
    self.keyRing = keyRing
    files = FileStore(keyRing: keyRing, capacity: cachedEntries)
    reference = ReferenceStore(keyRing: keyRing)
    registers = RegisterStore(keyRing: keyRing)
    sessions = Sessions(keyRing: keyRing)
    drafts = Drafts(keyRing: keyRing)
  }
}
