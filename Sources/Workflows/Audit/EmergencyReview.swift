import Access
import Domain
import Journal

extension Desk {
  /// How many files the principal opened in an emergency, first before `instant`, that no reviewer has
  /// judged. For deciding whether another may be opened (B4-21), in the deciding transaction.
  public func unjudgedEmergencies(
    of principal: PrincipalID, olderThan instant: Instant, _ connection: any Connection
  ) throws -> Int {
    try reviews.unjudgedEmergencies(of: principal, olderThan: instant, connection)
  }

  /// The urgent line of one person's emergency looks in one file.
  /// - Parameter file: the file's name to the reviewer.
  /// - Throws: `.denied(.notThisPart)` when nothing of it waits.
  public func reviewEmergency(
    _ file: String, by assignment: AssignmentID, for author: Author
  ) async throws(DeskError) -> VisibleLogLine {
    try await reviewing("emergency", by: author) { connection, _ in
      let found = try emergency(file, assignment, author, connection)
      let directory = try directories.current(connection)
      guard
        let line = visible(
          ReviewLine(found), number: 0, judgements: [], for: author, directory)
      else { throw Denial.notThisPart }
      return line
    }
  }

  /// - Parameter through: the last look that the reviewer was shown.
  public func judgeEmergency(
    _ file: String, by assignment: AssignmentID, through: Instant, _ judgement: ReviewJudgement,
    author: Author, key: String? = nil
  ) async throws(DeskError) {
    try await reviewing("emergency-judged", by: author) { connection, now in
      try once(key, by: author, at: now, connection) {
        let found = try emergency(file, assignment, author, connection)
        guard found.first <= through else { throw Denial.notThisPart }
        try judgement.check(flagged: true)
        try refuseOwn(found.viewer, author)
        try reviews.add(
          judgement, on: found, through: min(through, found.last), by: author, at: now, connection)
      }
    }
  }

  private func emergency(
    _ file: String, _ assignment: AssignmentID, _ author: Author, _ connection: any Connection
  ) throws -> ReviewStore.UnjudgedEmergency {
    let found = try unjudgedEmergencies(for: author.agency, connection).first {
      $0.viewer.assignment == assignment
        && reviews.pseudonym(of: $0.file, at: author.agency) == file
    }
    guard let found else { throw Denial.notThisPart }
    return found
  }

  /// Also of the agencies whose place it has: what nobody had judged there is its to judge.
  private func unjudgedEmergencies(
    for agency: AgencyID, _ connection: any Connection
  ) throws -> [ReviewStore.UnjudgedEmergency] {
    let before = try directories.current(connection).successions
      .predecessors(of: agency, on: SwedishTime.day(clock.now()))
    var found = try reviews.unjudgedEmergencies(for: agency, connection)
    for place in before {
      found += try reviews.unjudgedEmergencies(for: place, connection).filter { other in
        !found.contains { $0.viewer.assignment == other.viewer.assignment && $0.file == other.file }
      }
    }
    return found
  }

  func emergencyLines(
    for author: Author, _ directory: Directory, _ connection: any Connection
  ) throws -> [VisibleLogLine] {
    try unjudgedEmergencies(for: author.agency, connection).compactMap {
      visible(ReviewLine($0), number: 0, judgements: [], for: author, directory)
    }
  }
}

extension ReviewLine {
  fileprivate init(_ found: ReviewStore.UnjudgedEmergency) {
    self.init(
      kind: .emergency, viewer: found.viewer, file: found.file, isByOther: found.isByOther,
      first: found.first, last: found.last, times: found.times, denied: 0, files: 1,
      whats: found.whats, ground: found.ground, outcome: .permitted, flags: [.emergency])
  }
}
