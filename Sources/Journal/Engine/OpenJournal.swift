import Domain

/// A database that is ready: of this program's schema, and opened with its own key.
public struct OpenJournal: Sendable {
  public let engine: any Engine
  public let keyRing: KeyRing
  public let files: FileStore
  public let reference: ReferenceStore
  public let registers: RegisterStore
  public let sessions: Sessions
  public let ownCodes: OwnCodes
  public let drafts: Drafts
  public let mails: ReminderMails
  public let floor: ClockFloor

  /// Migrates, and makes sure of the key, before anything else can be done.
  /// - Parameter path: the ledger that what ends somebody's access is written in as well.
  /// - Throws: `JournalError.notOpen`, `.wrongKey`, `.editedMigration`, `.unknownMigration`, or what the engine throws.
  public init(
    _ engine: any Engine, _ master: KeyRing, now: Instant, cachedEntries: Int = 50_000,
    ledger path: String? = nil
  ) async throws {
    try await Migrator().migrate(engine, now: now)
    let keyRing = try await engine.write { connection in
      try Installation.requireOpen(connection)
      let keyRing = try master.rooted(connection)
      try KeyCheck.confirm(keyRing, connection)
      try Barrier.arm(keyRing, connection)
      return keyRing
    }
    let ledger = try path.map { try WithdrawalLedger(path: $0, keyRing: keyRing) }
    floor = try await engine.write { try ClockFloor($0) }
    self.engine = engine
    self.keyRing = keyRing
    files = FileStore(keyRing: keyRing, capacity: cachedEntries, ledger: ledger)
    reference = ReferenceStore(keyRing: keyRing)
    registers = RegisterStore(keyRing: keyRing)
    sessions = Sessions(keyRing: keyRing)
    ownCodes = OwnCodes(keyRing: keyRing)
    drafts = Drafts(keyRing: keyRing)
    mails = ReminderMails(keyRing: keyRing)
  }
}
