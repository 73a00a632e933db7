import Access
import Domain
import Journal

extension Desk {
  /// Looks at a file: the view, and its access record, are of one transaction, and the record is
  /// durable before anything is returned.
  /// - Parameter what: what is looked at, as a short code.
  public func open(
    _ id: CaseID, by author: Author, looking what: String
  ) async throws(DeskError) -> VisibleFile {
    let now = clock.now()
    let trace = Trace(what: what)
    return try await recordingDenial(of: trace, on: id, by: author, at: now) { connection in
      try view(id, author, trace, now, connection).view
    }
  }

  /// The file, and everyone who has looked at it.
  /// - Parameter forExtract: as an extract for the person tells it, without names.
  public func looks(
    _ id: CaseID, by author: Author, forExtract: Bool = false
  ) async throws(DeskError) -> (file: VisibleFile, looks: [VisibleLook]) {
    let now = clock.now()
    let trace = Trace(what: "looks")
    return try await recordingDenial(of: trace, on: id, by: author, at: now) { connection in
      let (view, file) = try view(id, author, trace, now, connection)
      let directory = try directories.current(connection)
      let records = try recordedLooks(of: id, directory, connection).map { $0.seated(in: file) }
      return (view, forExtract ? Access.looksInExtract(records) : Access.looks(records, for: view))
    }
  }

  /// The file's programme and the reference data beside it, for pages with forms.
  /// - Parameter compartment: the one that is looked into. The look is then recorded in the compartment
  ///   itself, so that the log of the file does not tell that it holds something.
  /// - Parameter traced: the compartment that the look is recorded in although it shows nothing of it, as
  ///   when the police are about to write there.
  /// - Parameter admits: whether this view has the part that is asked for; when not, it is denied as
  ///   any other look, and leaves the same trace.
  /// - Parameter naming: another code for what is looked at, when the view decides it.
  public func openForWork(
    _ id: CaseID, by author: Author, looking what: String, into compartment: Compartment? = nil,
    traced: Compartment? = nil, admits: @escaping @Sendable (VisibleFile) -> Bool = { _ in true },
    naming: @escaping @Sendable (VisibleFile) -> String? = { _ in nil }
  ) async throws(DeskError) -> OpenedFile {
    let now = clock.now()
    let trace = Trace(what: what, place: compartment ?? traced)
    return try await recordingDenial(of: trace, on: id, by: author, at: now) { connection in
      let (view, file) = try view(id, author, trace, now, connection, into: compartment, naming: naming)
      guard admits(view) else { throw Denial.notThisPart }
      let directory = try directories.current(connection)
      return OpenedFile(
        view: view, directory: directory.seated(in: file, at: now),
        programme: file.programme(in: directory))
    }
  }

  /// What the log holds about a file or a compartment, with the names of those who looked.
  func recordedLooks(
    of id: CaseID, _ directory: Directory, _ connection: any Connection
  ) throws -> [RecordedLook] {
    try AccessLog.records(of: id, connection).map { RecordedLook($0, named: directory) }
  }

  /// How a look stands in the log.
  struct Trace: Sendable {
    let what: String
    var place: Compartment?
  }

  func recordingDenial<Value: Sendable>(
    of trace: Trace, on id: CaseID, by author: Author, at now: Instant,
    _ body: @escaping @Sendable (any Connection) throws -> Value
  ) async throws(DeskError) -> Value {
    do {
      return try await catching {
        try await write(as: author) { connection in
          let value = try body(connection)
          try journal.floor.save(connection)
          return value
        }
      }
    } catch {
      try await record(error, of: trace.what, on: id, in: trace.place, by: author, at: now)
      throw error
    }
  }

  /// The file, with who took over from whom beside it, and its compartments for those who could be among their
  /// readers.
  func laid(
    _ id: CaseID, for author: Author, _ connection: any Connection, locking lock: RowLock
  ) throws -> CaseFile? {
    guard var file = try journal.files.load(id, connection, locking: lock) else { return nil }
    file.lay(try directories.current(connection).successions)
    if file.seat(of: author.agency, at: clock.now()) == file.intake.owner {
      try journal.files.layCompartments(beside: &file, connection, locking: lock)
    }
    return file
  }

  func view(
    _ id: CaseID, _ author: Author, _ trace: Trace, _ now: Instant, _ connection: any Connection,
    into compartment: Compartment? = nil, naming: (VisibleFile) -> String? = { _ in nil }
  ) throws -> (view: VisibleFile, file: CaseFile) {
    guard let file = try laid(id, for: author, connection, locking: .share) else {
      throw Denial.unknownFile
    }
    let view = try Access.view(file, for: author, at: now, into: compartment).get()
    let place = trace.place.map { journal.files.id(of: $0, in: id) } ?? id
    try AccessLog.append(
      AccessRecord(
        at: now, author: author, case: place, what: naming(view) ?? trace.what, outcome: .permitted,
        reason: Access.ground(of: view).code), connection)
    return (view, file)
  }
}

/// A visible file with what a form beside it needs to know.
public struct OpenedFile: Sendable {
  public let view: VisibleFile
  public let directory: Directory
  /// Nil only when the programme's row has been lost.
  public let programme: Programme?
}

extension RecordedLook {
  init(_ record: AccessRecord, named directory: Directory) {
    let who = record.who
    self.init(
      at: record.at, name: who.flatMap { directory.principals[$0.principal]?.name } ?? "",
      title: who.flatMap { directory.assignments[$0.assignment]?.title } ?? "",
      agency: who?.agency ?? AgencyID(0),
      agencyName: who.flatMap { directory.agency($0.agency)?.name } ?? "", what: record.what,
      outcome: LookOutcome(record.outcome), ground: record.reason)
  }
}

extension RecordedLook {
  /// Under the party whose place the looker's agency had that day.
  fileprivate func seated(in file: CaseFile) -> RecordedLook {
    RecordedLook(
      at: at, name: name, title: title, agency: file.seat(of: agency, at: at), agencyName: agencyName,
      what: what, outcome: outcome, ground: ground)
  }
}

extension LookOutcome {
  init(_ outcome: AccessRecord.Outcome) {
    self =
      switch outcome {
      case .permitted: .permitted
      case .denied: .denied
      case .refused: .refused
      }
  }
}
