import Access
import Domain
import Journal

/// What came of trying to open a file in an emergency. `nothing` is one and the same whether there is no
/// such file, or it is another's, or it is already open to the one who asks.
public enum EmergencyAnswer: Sendable, Equatable {
  case opened(CaseID)
  case nothing
  /// The day's attempts are used.
  case tooMany
  /// An earlier one has not been judged in time.
  case unjudged
}

/// Whom the emergency is about, and why.
public struct EmergencyRequest: Sendable {
  /// A whole personal number or a whole case number.
  public let key: String
  public let act: BreakGlass

  public init(key: String, act: BreakGlass) {
    self.key = key
    self.act = act
  }
}

extension Desk {
  /// Opens one file of the own unit for a short while. What stands in the way is asked before anything is
  /// looked up, so that no answer tells whether there is a file (B4-13, B4-14, B4-21).
  /// - Throws: `.denied(.role)` for those who never open files in an emergency.
  public func openInEmergency(
    _ request: EmergencyRequest, by author: Author, key: String? = nil
  ) async throws(DeskError) -> EmergencyAnswer {
    let now = clock.now()
    let attempt = Attempt(author: author, now: now, desk: self)
    let found: Attempt.Found
    do {
      found = try await catching {
        guard attempt.isOpen else { throw Denial.role }
        return try await write(as: author) { try attempt.begin(request, $0) }
      }
    } catch {
      try await record(error, of: ActKind.breakGlass.rawValue, on: nil, by: author, at: now)
      throw error
    }
    switch found {
    case .tooMany: return .tooMany
    case .unjudged: return .unjudged
    // An id that nobody has goes the same way as one that somebody has.
    case .file(let id): return try await broken(request.act, id ?? random.id(), author, key)
    }
  }

  private func broken(
    _ act: BreakGlass, _ id: CaseID, _ author: Author, _ key: String?
  ) async throws(DeskError) -> EmergencyAnswer {
    do {
      return .opened(try await perform(act, on: id, by: author, key: key).caseID)
    } catch {
      switch error {
      case .denied, .refused: return .nothing
      case .storage: throw error
      }
    }
  }
}

/// One attempt: its place in the day's budget, and what it is about.
private struct Attempt: Sendable {
  static let what = "emergency-attempt"
  /// Where no programme says another number.
  static let usual = 5
  /// A look has to be judged within a day.
  static let judgedWithin: Int64 = 86_400

  let author: Author
  let now: Instant
  let desk: Desk

  enum Found: Sendable {
    case file(CaseID?)
    case tooMany
    case unjudged
  }

  var isOpen: Bool {
    switch author.role {
    case .lots, .socialSecretary: true
    case .workLeader, .externalActor, .person, .guardian, .management, .logReviewer, .administrator: false
    }
  }

  /// Counts it before it is answered.
  func begin(_ request: EmergencyRequest, _ connection: any Connection) throws -> Found {
    let directory = try desk.directories.current(connection)
    let today = SwedishTime.day(now)
    let budget =
      directory.programmes.filter { $0.holds(on: today) }.compactMap(\.emergencyAttempts).min()
      ?? Self.usual
    let tried = try AccessLog.attempts(
      at: Self.what, by: author.principal, since: SwedishTime.start(of: today), connection)
    if tried >= budget { return try counted(.tooMany, connection) }
    let unjudged = try desk.unjudgedEmergencies(
      of: author.principal, olderThan: now.adding(seconds: -Self.judgedWithin), connection)
    if unjudged > 0 { return try counted(.unjudged, connection) }
    _ = try counted(.file(nil), connection)
    return .file(try file(of: request.key, today, connection))
  }

  private func counted(_ found: Found, _ connection: any Connection) throws -> Found {
    let (outcome, reason): (AccessRecord.Outcome, String) =
      switch found {
      case .file: (.permitted, "attempt")
      case .tooMany: (.denied, "too-many")
      case .unjudged: (.denied, Denial.emergencyUnjudged.rawValue)
      }
    try AccessLog.append(
      AccessRecord(
        at: now, author: author, case: nil, what: Self.what, outcome: outcome, reason: reason), connection)
    return found
  }

  /// By case number, or by personal number among the files of the own unit: the newest that is not closed.
  private func file(
    of key: String, _ today: Day, _ connection: any Connection
  ) throws -> CaseID? {
    let typed = key.utf8.filter { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    let text = String(decoding: typed, as: UTF8.self).lowercased()
    if let number = try? PersonalNumber(text, today: today) {
      let successions = try desk.directories.current(connection).successions
      let ids = try ([author.agency] + successions.predecessors(of: author.agency, on: today)).flatMap {
        try IdentityIndex.cases(of: number, at: $0, desk.journal.keyRing, connection)
      }
      let files = try ids.compactMap { try desk.journal.files.load($0, connection, locking: .share) }
      return files.max { ($0.isOpen, $0.registered) < ($1.isOpen, $1.registered) }?.id
    }
    return CaseID(String(decoding: text.utf8.filter { $0 != 0x2D }, as: UTF8.self))
  }
}

extension CaseFile {
  fileprivate var isOpen: Int { closing.closed == nil ? 1 : 0 }

  fileprivate var registered: Day { intake.registeredOn ?? Day(number: 0) }
}
