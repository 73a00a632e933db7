import Access
import Domain
import Journal

extension Desk {
  /// Does one act in one file: file, decision, rule and entries in one transaction.
  /// - Parameter version: the version that the author's page showed, for finding two who edit the same part.
  /// - Parameter explanations: reasons for should-rules, by rule id.
  /// - Parameter key: the same key twice is one act.
  /// - Throws: `DeskError`; a denial or refusal has then been recorded in a transaction of its own.
  public func perform<A: Act>(
    _ act: A, on id: CaseID, by author: Author, basedOn version: Int? = nil,
    explanations: [String: String] = [:], key: String? = nil
  ) async throws(DeskError) -> Receipt {
    let now = clock.now()
    let work = Work(
      act: act, id: id, author: author, version: version, explanations: explanations, key: key,
      now: now, desk: self)
    do {
      return try await catching {
        try await write(as: author) { connection in
          let receipt = try work.run(connection)
          try journal.floor.save(connection)
          return receipt
        }
      }
    } catch {
      try await record(
        error, of: A.kind.rawValue, on: id, in: act.compartment, by: author, at: now)
      throw error
    }
  }

  /// A denial or refusal leaves its trace before it is answered. What was met at a compartment stands in the
  /// compartment: those who may open the file are not told that somebody has tried to write there.
  func record(
    _ error: DeskError, of what: String, on id: CaseID?, in place: Compartment? = nil, by author: Author,
    at now: Instant
  ) async throws(DeskError) {
    guard let (outcome, reason) = error.trace else { return }
    var met = id
    if let place, let id, error.isMetAtCompartment { met = journal.files.id(of: place, in: id) }
    let record = AccessRecord(
      at: now, author: author, case: met, what: what, outcome: outcome, reason: reason)
    try await catching {
      try await write(as: author) { connection in
        try AccessLog.append(record, connection)
        try journal.floor.save(connection)
      }
    }
  }
}

/// One act on its way through one transaction.
private struct Work<A: Act>: Sendable {
  let act: A
  let id: CaseID
  let author: Author
  let version: Int?
  let explanations: [String: String]
  let key: String?
  var now: Instant
  let desk: Desk

  func run(_ connection: any Connection) throws -> Receipt {
    if let key, case .done(let outcome) = try claim(key, connection) {
      return Receipt(repeating: outcome) ?? Receipt(caseID: id, version: 0, repeated: true)
    }
    let file = try loaded(connection)
    var ordered = self
    if !desk.isReplaying { ordered.now = max(now, file.latest) }
    return try ordered.decide(in: file, connection)
  }

  private func decide(in file: CaseFile, _ connection: any Connection) throws -> Receipt {
    let permit = try Access.decide(act, in: file, by: author, at: now).get()
    try refuseIfChanged(file)
    let drafts = try act.decide(
      Access.readableParts(of: file, author, at: now), try circumstances(file, permit.author, connection))
    var written = try place(permit, file, connection)
    try desk.journal.files.append(drafts, under: permit, to: &written, connection)
    try AccessLog.append(
      AccessRecord(
        at: now, author: author, case: written.id, what: A.kind.rawValue, outcome: .permitted,
        reason: permit.ground.code), connection)
    let receipt = Receipt(
      caseID: id, version: permit.compartment == nil ? written.version : file.version,
      repeated: false)
    if let key {
      try Idempotency.finish(key, by: author.principal, outcome: receipt.remembered, connection)
    }
    return receipt
  }

  private func claim(_ key: String, _ connection: any Connection) throws -> Idempotency.Claim {
    try Idempotency.claim(key, by: author.principal, at: now, connection)
  }

  private func loaded(_ connection: any Connection) throws -> CaseFile {
    if let file = try desk.laid(id, for: author, connection, locking: .update) { return file }
    guard A.kind == .registerReferral else { throw Denial.unknownFile }
    return try desk.journal.files.create(id, connection)
  }

  /// The file that is written in: the person's own, or the compartment, which begins with its first entry.
  private func place(
    _ permit: Permit, _ file: CaseFile, _ connection: any Connection
  ) throws -> CaseFile {
    guard let compartment = permit.compartment else { return file.keeping([]) }
    let place = desk.journal.files.id(of: compartment, in: id)
    try desk.journal.files.openWay(toCompartmentsOf: id, connection)
    return try desk.journal.files.load(place, connection, locking: .update)
      ?? desk.journal.files.create(place, connection)
  }

  private func refuseIfChanged(_ file: CaseFile) throws {
    guard let version, let part = act.part else { return }
    let newer = file.entries(touching: part, after: version)
    if !newer.isEmpty { throw Refusal.changedMeanwhile(part: part, entries: newer) }
  }

  private func circumstances(
    _ file: CaseFile, _ author: Author, _ connection: any Connection
  ) throws -> Circumstances {
    let directory = try desk.directories.current(connection)
    let programme =
      if let referral = act as? any ChoosesProgramme {
        directory.programme(referral.programme, on: SwedishTime.day(now))
      } else {
        file.programme(in: directory)
      }
    guard let programme else {
      throw Refusal.invalid([FieldProblem("programme", "Välj ett program som gäller i dag.")])
    }
    return Circumstances(
      now: now, author: author, directory: directory.seated(in: file, at: now), programme: programme,
      explanations: explanations)
  }
}

/// As it is kept with its idempotency key; a repeated referral has to find the file that the first one made.
extension Receipt {
  fileprivate var remembered: String { "\(caseID) \(version)" }

  fileprivate init?(repeating outcome: String) {
    let parts = outcome.utf8.split(separator: 0x20).compactMap { String($0) }
    guard parts.count == 2, let id = CaseID(parts[0]), let version = Int(parts[1]) else { return nil }
    self.init(caseID: id, version: version, repeated: true)
  }
}

extension CaseFile {
  /// When its last entry was written. Whoever waited for that one while the clock was set, or writes from a machine whose
  /// clock is slow, writes after it: entries stand in the order of their time.
  fileprivate var latest: Instant {
    let files = [self] + compartments.values
    return files.compactMap(\.entries.last?.recordedAt).max() ?? .distantPast
  }

  /// The version of the programme that the case was registered under.
  public func programme(in directory: Directory) -> Programme? {
    intake.programmeFrom.flatMap { directory.programme(intake.programme, from: $0) }
  }
}

extension DeskError {
  /// True when whoever it was may open the file, but was turned away at the compartment, or refused in it.
  fileprivate var isMetAtCompartment: Bool {
    switch self {
    case .denied(.notReader), .refused: true
    case .denied, .storage: false
    }
  }

  /// How it stands in the access log; nil for what is nobody's doing.
  var trace: (AccessRecord.Outcome, String)? {
    switch self {
    case .denied(let denial): (.denied, denial.rawValue)
    case .refused(.rule(let rule, _, _)): (.refused, rule.id)
    case .refused(.explain(let advisories)):
      (.refused, advisories.map(\.rule.id).joined(separator: " "))
    case .refused(.changedMeanwhile): (.refused, "changed-meanwhile")
    case .refused(.invalid): (.refused, "invalid")
    case .storage: nil
    }
  }
}
