import Domain

/// Writes made-up files with the code that writes real ones: sealed, chained, with read models. Only in a database that
/// was marked for it while it was empty, and asked in each transaction.
public struct SimulatedFiles: Sendable {
  private let engine: any Engine
  private let files: FileStore

  /// Marks an empty database: from now on everything in it is made up.
  /// - Throws: `JournalError.misuse` when there are files.
  public init(marking journal: OpenJournal) async throws {
    try await journal.engine.write { try Installation.markSimulated($0) }
    engine = journal.engine
    files = FileStore(keyRing: journal.keyRing, capacity: 4_000)
  }

  public struct Copy: Sendable {
    public let id: CaseID
    public let entries: [Entry]

    public init(id: CaseID, entries: [Entry]) {
      self.id = id
      self.entries = entries
    }
  }

  /// In one transaction.
  public func append(_ copies: [Copy]) async throws {
    let files = files
    try await engine.write { connection in
      try Installation.requireSimulated(connection)
      var changes = TallyChanges()
      for copy in copies {
        var file = try files.create(copy.id, connection)
        try files.append(copy.entries, to: &file, counting: &changes, connection)
      }
      try changes.store(connection)
    }
  }
}
