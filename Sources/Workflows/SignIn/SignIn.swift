import Domain
import Journal

extension Desk {
  /// Someone who is signed in on an assignment that holds today.
  public struct Visitor: Sendable {
    public let author: Author
    /// What a form must carry back, bound to the session.
    public let formSecret: String
  }

  /// Begins a session.
  /// - Returns: the token for the cookie.
  /// - Throws: `.denied(.role)` when the assignment does not hold today.
  public func signIn(_ assignment: AssignmentID) async throws(DeskError) -> String {
    let now = clock.now()
    return try await catching {
      try await journal.write(as: .door) { connection in
        let directory = try directories.current(connection)
        guard let author = directory.author(assignment, on: SwedishTime.day(now)) else {
          throw DeskError.denied(.role)
        }
        return try begin(author, "demo", now, connection)
      }
    }
  }

  /// A session for somebody whom it is known to be, with its record.
  /// - Parameter how: as a code for the log.
  func begin(
    _ author: Author, _ how: String, _ now: Instant, _ connection: any Connection
  ) throws -> String {
    try forgetWhatIsOver(now, connection)
    try AccessLog.append(
      AccessRecord(
        at: now, author: author, case: nil, what: "sign-in", outcome: .permitted, reason: how), connection)
    return try journal.sessions.create(
      author.principal, on: author.assignment, at: now, endsAt: now.adding(seconds: idleSeconds), connection)
  }

  /// Ended sessions, drafts that nobody came back to, and keys of forms that cannot be sent again.
  private func forgetWhatIsOver(_ now: Instant, _ connection: any Connection) throws {
    try journal.sessions.forgetEnded(before: now, connection)
    try journal.drafts.forget(before: now.adding(seconds: -14 * 86_400), connection)
    try Idempotency.forget(before: now.adding(seconds: -7 * 86_400), connection)
  }

  /// Who the token belongs to; nil when it has ended, or the assignment has.
  public func visitor(_ token: String) async throws(DeskError) -> Visitor? {
    let now = clock.now()
    let found: (Sessions.Session, Directory)? = try await catching {
      try await journal.engine.read { connection in
        try journal.sessions.find(token, at: now, connection).map {
          ($0, try directories.current(connection))
        }
      }
    }
    guard let (session, directory) = found,
      !isOver(session, at: now),
      let author = directory.author(session.assignment, on: SwedishTime.day(now))
    else { return nil }
    if session.seenAt.adding(seconds: 60) < now { try await see(token, session, now) }
    return Visitor(author: author, formSecret: journal.sessions.formSecret(token))
  }

  /// Everyone who has an assignment today; for the demo's way in.
  public func everyone() async throws(DeskError) -> [Author] {
    let today = SwedishTime.day(clock.now())
    let directory = try await directory()
    return directory.assignments.keys.compactMap { directory.author($0, on: today) }
      .sorted { ($0.name, $0.assignment) < ($1.name, $1.assignment) }
  }

  public func signOut(_ token: String) async throws(DeskError) {
    try await catching {
      try await journal.engine.write { try journal.sessions.end(token, $0) }
    }
  }

  /// However busy it was.
  func isOver(_ session: Sessions.Session, at now: Instant) -> Bool {
    session.beganAt.adding(seconds: longestSeconds) <= now
  }

  private func see(
    _ token: String, _ session: Sessions.Session, _ now: Instant
  ) async throws(DeskError) {
    try await catching {
      try await journal.engine.write {
        try journal.sessions.see(token, at: now, endsAt: now.adding(seconds: idleSeconds), $0)
      }
    }
  }

  /// A meeting can be long, and drafts are kept: an hour idle, ten hours in all.
  private var idleSeconds: Int64 { 3600 }
  var longestSeconds: Int64 { 36_000 }
}
