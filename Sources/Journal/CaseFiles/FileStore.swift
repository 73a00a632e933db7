import Access
import Crypto
import Domain

/// Reads and writes files. Everything happens in the caller's transaction; what is cached is only ever
/// used when the version row read in that transaction says that it is what the file is now.
public final class FileStore: Sendable {
  private let keyRing: KeyRing
  private let cache: FileCache
  private let ledger: WithdrawalLedger?

  /// - Parameter capacity: how many entries to keep folded in memory, over all files.
  public init(keyRing: KeyRing, capacity: Int = 50_000, ledger: WithdrawalLedger? = nil) {
    self.keyRing = keyRing
    self.ledger = ledger
    cache = FileCache(capacity: capacity)
  }

  /// The file as it is in this transaction, or nil when there is none.
  /// - Throws: `JournalError.corrupt` with the first broken entry; `.keyMissing`.
  public func load(
    _ id: CaseID, _ connection: any Connection, locking lock: RowLock
  ) throws -> CaseFile? {
    guard let row = try version(id, connection, lock) else { return nil }
    if let cached = cache.find(id), cached.file.version <= row.version {
      if cached.file.version == row.version, cached.head == row.head { return cached.file }
      // What does not fit the cached fold may still fit the stored file: read that from its start.
      do { return try catchUp(cached, to: row, connection) } catch JournalError.corrupt {}
    }
    let key = try personKey(id, connection)
    let blank = CachedFile(file: CaseFile(id: id), head: EntryChain.start(of: id), key: key)
    return try catchUp(blank, to: row, connection)
  }

  /// Under which id a compartment of a file is stored and logged.
  public func id(of compartment: Compartment, in file: CaseID) -> CaseID {
    keyRing.id(of: compartment, in: file)
  }

  /// Lays every compartment that holds something beside the file, as it is in this transaction.
  public func layCompartments(
    beside file: inout CaseFile, _ connection: any Connection, locking lock: RowLock
  ) throws {
    try openWay(toCompartmentsOf: file.id, connection)
    let ids = Compartment.allCases.map { ($0, id(of: $0, in: file.id)) }
    let places = ids.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    let found: [CaseID] = try connection.rows(
      "SELECT case_id FROM case_file WHERE case_id IN (\(places))", ids.map { .id($0.1) }
    ) { try $0.id(0) }
    for (compartment, id) in ids where found.contains(id) {
      if let beside = try load(id, connection, locking: lock) { file.lay(beside, as: compartment) }
    }
  }

  /// Lets whoever the database lets at the file at its compartments too, until another file's are opened: for laying them
  /// beside it, or writing in one.
  public func openWay(toCompartmentsOf file: CaseID, _ connection: any Connection) throws {
    guard connection.dialect == .postgres else { return }
    try BarrierSeal(keyRing).vouch(
      for: Compartment.allCases.map { id(of: $0, in: file) }, of: file, connection)
  }

  /// A new file without entries.
  /// - Throws: `JournalError.constraint` when there is one already.
  public func create(_ id: CaseID, _ connection: any Connection) throws -> CaseFile {
    let head = EntryChain.start(of: id)
    let key = keyRing.newPersonKey()
    try connection.execute(
      "INSERT INTO case_file (case_id, version, head_hash) VALUES ($1, 0, $2)",
      [.id(id), .blob(head)])
    try connection.execute(
      "INSERT INTO person_key (case_id, wrapped_with, wrapped_key) VALUES ($1, $2, $3)",
      [.id(id), .blob(keyRing.id), .blob(try keyRing.wrap(key, for: id))])
    let file = CaseFile(id: id)
    cache.keep(CachedFile(file: file, head: head, key: key))
    return file
  }

  /// Seals and chains the entries after the file's last one, folds them and keeps the read models.
  /// - Parameter file: as loaded in this transaction with `.update`; moved on as it is written.
  /// - Throws: `JournalError.stale` when somebody else has written since it was loaded.
  func append(
    _ entries: [Entry], to file: inout CaseFile, _ connection: any Connection
  ) throws {
    var changes = TallyChanges()
    try append(entries, to: &file, counting: &changes, connection)
    try changes.store(connection)
  }

  /// The same, with the counts left to whoever appends to many files.
  func append(
    _ entries: [Entry], to file: inout CaseFile, counting changes: inout TallyChanges,
    _ connection: any Connection
  ) throws {
    let (before, old) = (file.version, file.version == 0 ? nil : ReadModels.rows(of: file))
    let end = try end(of: file, connection)
    let sealer = EntrySealer(id: file.id, key: end.key, random: keyRing.random)
    var head = end.head
    var rows: [StoredEntry] = []
    rows.reserveCapacity(entries.count)
    for entry in entries {
      guard entry.sequence == file.version + 1 else {
        throw JournalError.misuse("entry \(entry.sequence) after \(file.version)")
      }
      let stored = try sealer.seal(entry, after: head)
      rows.append(stored)
      file.apply(entry)
      head = stored.hash
    }
    try EntryRows.insert(rows, of: file.id, connection)
    let moved = try connection.execute(
      """
      UPDATE case_file SET version = $1, head_hash = $2
      WHERE case_id = $3 AND version = $4 AND head_hash = $5
      """,
      [.integer(file.version), .blob(head), .id(file.id), .integer(before), .blob(end.head)])
    guard moved == 1 else { throw try stale(file.id, expected: before, connection) }
    let new = ReadModels.rows(of: file)
    if new != old {
      try ReadModels.store(new, before: old, of: file.id, keyRing, connection)
      changes.move(from: old, to: new)
    }
    try ledger?.keep(entries.filter(\.body.endsAccess), of: file.id)
    connection.rings = true
    cache.keep(CachedFile(file: file, head: head, key: end.key))
  }

  /// Numbers the drafts, and appends them as signed by the one who has the permit, when it was given.
  /// - Returns: the entries as they were written.
  /// - Throws: `JournalError.misuse` when the permit is for another file.
  @discardableResult
  public func append(
    _ drafts: [EntryDraft], under permit: Permit, to file: inout CaseFile,
    _ connection: any Connection
  ) throws -> [Entry] {
    let place = permit.compartment.map { id(of: $0, in: permit.caseID) } ?? permit.caseID
    guard place == file.id else { throw JournalError.misuse("a permit for another file") }
    let first = file.version + 1
    let entries = drafts.enumerated().map { index, draft in
      Entry(draft, sequence: first + index, at: permit.at, by: permit.author)
    }
    try append(entries, to: &file, connection)
    return entries
  }

  // MARK: Reading

  private struct Version {
    let version: Int
    let head: [UInt8]
  }

  private func version(
    _ id: CaseID, _ connection: any Connection, _ lock: RowLock
  ) throws -> Version? {
    let select = connection.dialect.locked(
      "SELECT version, head_hash FROM case_file WHERE case_id = $1", lock)
    return try connection.first(select, [.id(id)]) {
      Version(version: try $0.int(0), head: try $0.blob(1))
    }
  }

  private func personKey(_ id: CaseID, _ connection: any Connection) throws -> SymmetricKey {
    let wrapped = try connection.first(
      "SELECT wrapped_with, wrapped_key FROM person_key WHERE case_id = $1", [.id(id)]
    ) { (try $0.blob(0), try $0.blob(1)) }
    guard let wrapped else { throw JournalError.keyMissing(case: id) }
    return try keyRing.unwrap(wrapped.1, wrappedWith: wrapped.0, for: id)
  }

  /// Reads, checks and folds what is newer than `cached`, and keeps the result.
  private func catchUp(
    _ cached: CachedFile, to row: Version, _ connection: any Connection
  ) throws -> CaseFile {
    var opener = EntryOpener(cached)
    try EntryRows.read(cached.file.id, after: cached.file.version, connection) {
      try opener.take($0)
    }
    guard opener.file.version == row.version, opener.head == row.head else {
      throw JournalError.corrupt(case: cached.file.id, sequence: 0, .head)
    }
    cache.keep(CachedFile(file: opener.file, head: opener.head, key: cached.key))
    return opener.file
  }

  // MARK: Writing

  private struct End {
    let head: [UInt8]
    let key: SymmetricKey
  }

  /// The last hash and the key of `file`, which is taken out of the cache: whoever writes holds the only
  /// copy, and nothing is copied for each entry.
  private func end(of file: CaseFile, _ connection: any Connection) throws -> End {
    if let cached = cache.take(file.id), cached.file.version == file.version,
      cached.file.entries.last == file.entries.last
    {
      return End(head: cached.head, key: cached.key)
    }
    guard let row = try version(file.id, connection, .update), row.version == file.version else {
      throw try stale(file.id, expected: file.version, connection)
    }
    return End(head: row.head, key: try personKey(file.id, connection))
  }

  private func stale(
    _ id: CaseID, expected: Int, _ connection: any Connection
  ) throws -> JournalError {
    let found = try version(id, connection, .none)?.version ?? 0
    return .stale(case: id, expected: expected, found: found)
  }
}
