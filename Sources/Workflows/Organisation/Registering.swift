import Access
import Domain
import Journal

extension Desk {
  /// Does one register act: decision, rule and rows in one transaction, with its trace in the log.
  /// - Parameter key: the same key twice is one act.
  /// - Throws: `DeskError`; a denial or refusal has then been recorded in a transaction of its own.
  public func change<A: RegisterAct>(
    _ act: A, by author: Author, explanations: [String: String] = [:], key: String? = nil
  ) async throws(DeskError) {
    let now = clock.now()
    let newID = random.id(RecordID.self)
    try await recordingRegister(A.kind.rawValue, by: author, at: now) { connection in
      let permit = try Access.decide(A.kind, by: author, at: now).get()
      let given = RegisterCircumstances(
        now: now, author: author, directory: try directories.current(connection),
        earlier: try act.record.flatMap {
          try journal.registers.newest($0, of: author.agency, connection)
        }, newID: newID, explanations: explanations)
      try once(key, by: author, at: now, connection) {
        let drafts = try act.decide(given)
        try journal.reference.append(drafts.compactMap(\.row), at: now, connection)
        try journal.registers.append(drafts.compactMap(\.record), under: permit, connection)
      }
    }
  }

  /// Opens registers or reference data for reading: books, and the directory beside them.
  /// - Parameters:
  ///   - what: what is opened, as a code without anything about anybody.
  ///   - admits: whether it exists for this reader; when not it is denied, and leaves its trace.
  public func openRegister(
    _ what: String, books: [RegisterBook] = [], by author: Author,
    admits: @escaping @Sendable (Author) -> Bool
  ) async throws(DeskError) -> OpenedRegister {
    let now = clock.now()
    return try await recordingRegister(what, by: author, at: now) { connection in
      guard admits(author) else { throw Denial.role }
      var visible: [RegisterBook: VisibleBook] = [:]
      for book in books {
        guard let scope = Access.reads(book, author) else { continue }
        let states = try journal.registers.states(in: book, of: scope.unit, connection)
        visible[book] = VisibleBook(book, states, for: author)
      }
      return OpenedRegister(directory: try directories.current(connection), books: visible, at: now)
    }
  }

  private func recordingRegister<Value: Sendable>(
    _ what: String, by author: Author, at now: Instant,
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws(DeskError) -> Value {
    do {
      return try await catching {
        try await journal.engine.write { connection in
          let value = try body(connection)
          try AccessLog.append(
            AccessRecord(
              at: now, author: author, case: nil, what: "register:\(what)", outcome: .permitted,
              reason: author.role.rawValue), connection)
          return value
        }
      }
    } catch {
      try await record(error, of: "register:\(what)", on: nil, by: author, at: now)
      throw error
    }
  }
}

/// What a page of the organisation's own data is drawn from.
public struct OpenedRegister: Sendable {
  public let directory: Directory
  /// Only the books that the reader reads.
  public let books: [RegisterBook: VisibleBook]
  public let at: Instant
}

extension RegisterDraft {
  fileprivate var row: ReferenceRow? {
    if case .reference(let row) = self { row } else { nil }
  }

  fileprivate var record: (RecordID, RegisterEntry)? {
    if case .record(let id, let entry) = self { (id, entry) } else { nil }
  }
}

extension RegisterScope {
  fileprivate var unit: AgencyID? {
    if case .unit(let unit) = self { unit } else { nil }
  }
}
