import Access
import Domain
import Journal
import Statistics

extension Desk {
  /// Does one register act: decision, rule and rows in one transaction, with its trace in the log.
  /// - Parameter key: the same key twice is one act.
  /// - Throws: `DeskError`; a denial or refusal has then been recorded in a transaction of its own.
  public func change<A: RegisterAct>(
    _ act: A, by author: Author, explanations: [String: String] = [:], key: String? = nil
  ) async throws(DeskError) {
    let now = clock.now()
    let (newID, otherID) = (random.id(RecordID.self), random.id(RecordID.self))
    try await recordingRegister(A.kind.rawValue, by: author, at: now, counting: A.readsFigures) {
      connection in
      let permit = try Access.decide(A.kind, in: act.unit, by: author, at: now).get()
      let given = RegisterCircumstances(
        now: now, author: author, directory: try directories.current(connection),
        earlier: try act.record.flatMap {
          try journal.registers.newest($0, of: permit.unit, connection)
        }, proposals: A.readsProposals ? try journal.reference.proposals(connection) : [], newID: newID,
        otherID: otherID,
        figures: A.readsFigures ? try CaseCounts.figures(connection) : .none,
        names: A.readsNames ? try names(inFilesOf: author, at: now, connection) : [],
        explanations: explanations)
      try once(key, by: author, at: now, connection) {
        let drafts = try act.decide(given)
        try journal.reference.append(drafts.compactMap(\.row), at: now, connection)
        try journal.registers.append(drafts.compactMap(\.record), under: permit, connection)
      }
    }
  }

  /// The names in the author's own files. They are compared with what is written, and go nowhere.
  private func names(
    inFilesOf author: Author, at now: Instant, _ connection: any Connection
  ) throws -> Set<String> {
    var names: Set<String> = []
    for id in try scope(of: author, limit: 500, connection) {
      guard let file = try laid(id, for: author, connection, locking: .none) else { continue }
      names.formUnion(Access.names(in: file, for: author, at: now))
    }
    return names
  }

  /// Opens registers or reference data for reading: books, and the directory beside them.
  /// - Parameters:
  ///   - what: what is opened, as a code without anything about anybody.
  ///   - beside: what is read beside the books; each only for those who may see it.
  ///   - admits: whether it exists for this reader; when not it is denied, and leaves its trace.
  public func openRegister(
    _ what: String, books: [RegisterBook] = [], beside: Set<BesideBooks> = [], by author: Author,
    admits: @escaping @Sendable (Author) -> Bool
  ) async throws(DeskError) -> OpenedRegister {
    let now = clock.now()
    return try await recordingRegister(
      what, by: author, at: now, counting: !beside.isDisjoint(with: BesideBooks.counted)
    ) {
      connection in
      guard admits(author) else { throw Denial.role }
      var visible: [RegisterBook: VisibleBook] = [:]
      for book in books {
        guard let scope = Access.reads(book, author) else { continue }
        let states =
          if case .written(let principal) = scope {
            try journal.registers.states(in: book, touchedBy: principal, connection)
          } else {
            try journal.registers.states(in: book, of: scope.unit, connection)
          }
        visible[book] = VisibleBook(book, states, for: author)
      }
      let directory = try directories.current(connection)
      return OpenedRegister(
        directory: directory, books: visible,
        changes: beside.contains(.changes) ? try ReferenceChanges.read(journal, directory, connection) : nil,
        at: now,
        figures: beside.contains(.figures) && Access.may(.mergeAgency, author)
          ? try CaseCounts.figures(connection) : .none,
        incidents: books.contains(.incidents) ? try incidents(author, now, connection) : nil,
        survey: beside.contains(.survey) ? try survey(for: author, connection) : [:],
        caseload: beside.contains(.caseload) && Access.seesCaseload(author)
          ? VisibleCaseload(
            try CaseCounts.caseload(
              of: [author.agency]
                + directory.successions.predecessors(of: author.agency, on: SwedishTime.day(now)),
              connection), for: author) : nil)
    }
  }

  /// A leader the own unit's, the management all.
  private func survey(
    for author: Author, _ connection: any Connection
  ) throws -> [AgencyID: SurveyAnswers] {
    guard Access.mayReadResults(author) else { return [:] }
    let units = Dictionary(grouping: try CaseCounts.survey(connection), by: \.agency)
      .filter { author.role == .management || $0.key == author.agency }
    return units.mapValues { counts in
      SurveyAnswers(
        consented: counts.reduce(0) { $0 + $1.consented },
        girls: counts.reduce(0) { $0 + ($1.sex == .female ? $1.consented : 0) },
        planned: counts.reduce(0) { $0 + $1.planned }, suppression: Suppression())
    }
  }

  /// How many incidents there were this year, for those who count them.
  private func incidents(
    _ author: Author, _ now: Instant, _ connection: any Connection
  ) throws -> VisibleIncidentCounts? {
    guard let scope = VisibleIncidentCounts.scope(for: author) else { return nil }
    let states = try journal.registers.states(in: .incidents, of: scope.unit, connection)
    return VisibleIncidentCounts(states, year: SwedishTime.day(now).components.year, for: author)
  }

  private func recordingRegister<Value: Sendable>(
    _ what: String, by author: Author, at now: Instant, counting: Bool,
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws(DeskError) -> Value {
    do {
      return try await catching {
        try await write(as: author, for: counting ? .counts : .work) { connection in
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

/// What a page of the organisation's own data can need beside its books. Each costs a question of its own,
/// so it is asked only where it is shown.
public enum BesideBooks: Sendable, Hashable {
  /// What is proposed.
  case changes
  /// Open cases by agency.
  case figures
  /// How the unit's cases lie.
  case caseload
  /// What the survey asks of the cases.
  case survey

  /// Those that count over all cases.
  static let counted: Set<BesideBooks> = [.figures, .caseload, .survey]
}

/// What a page of the organisation's own data is drawn from.
public struct OpenedRegister: Sendable {
  public let directory: Directory
  /// Only the books that the reader reads.
  public let books: [RegisterBook: VisibleBook]
  /// Only where it was asked for.
  public let changes: ReferenceChanges?
  public let at: Instant
  /// Open cases by agency, for the one who changes agencies.
  public let figures: CaseFigures
  /// Incidents of the year, for those who count them.
  public let incidents: VisibleIncidentCounts?
  /// The survey's questions about the cases, by unit, for those who read results.
  public let survey: [AgencyID: SurveyAnswers]
  /// How the unit's cases lie, for its leader.
  public let caseload: VisibleCaseload?
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
  var unit: AgencyID? {
    if case .unit(let unit) = self { unit } else { nil }
  }
}
