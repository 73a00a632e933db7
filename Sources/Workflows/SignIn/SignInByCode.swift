import Access
import Domain
import Journal

extension Desk {
  /// What came of a code that somebody typed.
  public enum CodeAnswer: Sendable, Equatable {
    /// The token for the cookie.
    case signedIn(String)
    /// It is not said whether it was never given, has ended, is used or was tried too often.
    case wrong
    case wait
  }

  /// Signs somebody in to the own page by the code that the lots gave. Every try leaves its trace; the right one does
  /// so in the file too, in whose log the person can see it.
  public func signIn(code typed: String) async throws(DeskError) -> CodeAnswer {
    let now = clock.now()
    let digits = String(typed.unicodeScalars.filter { ("0"..."9").contains($0) }.map(Character.init))
    return try await catching {
      try await journal.write(as: .door) { connection in
        switch try journal.ownCodes.attempt(digits, at: now, connection) {
        case .right(let file, let principal):
          let directory = try directories.current(connection)
          guard let author = directory.ownPageAuthor(principal, on: SwedishTime.day(now)) else {
            try trace(nil, nil, "code:wrong", now, connection)
            return .wrong
          }
          try trace(author, file, "code", now, connection)
          return .signedIn(try begin(author, "code", now, connection))
        case .wrong:
          try trace(nil, nil, "code:wrong", now, connection)
          return .wrong
        case .tooMany:
          try trace(nil, nil, "code:too-many", now, connection)
          return .wait
        }
      }
    }
  }

  private func trace(
    _ author: Author?, _ file: CaseID?, _ reason: String, _ now: Instant, _ connection: any Connection
  ) throws {
    try AccessLog.append(
      AccessRecord(
        at: now, author: author, case: file, what: "sign-in-code",
        outcome: author == nil ? .denied : .permitted,
        reason: author.map { $0.role == .person ? "own-page:person" : "own-page:guardian" } ?? reason),
      connection)
  }
}

extension Directory {
  /// The assignment by which somebody has own pages today.
  func ownPageAuthor(_ principal: PrincipalID, on day: Day) -> Author? {
    assignments.values
      .filter { $0.principal == principal && ($0.role == .person || $0.role == .guardian) }
      .sorted { $0.id < $1.id }.compactMap { author($0.id, on: day) }.first
  }
}
