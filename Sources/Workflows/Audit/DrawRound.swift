import Access
import Domain
import Journal

extension Desk {
  /// Draws the round of a month that is over: the random sample, and everything that stands out. Drawn
  /// once; whoever asks again comes to the same round.
  /// - Throws: `.denied(.notThisPart)` when the month is not over or not in the plan.
  public func drawRound(_ month: ReviewMonth, by author: Author) async throws(DeskError) {
    let now = clock.now()
    let reason = "drawn:\(month)"
    try await reviewing(reason, by: author, at: now) {
      let drawing = RoundDrawing(
        month: month, author: author, seed: reviews.newSeed(), now: now, desk: self)
      // A month can take a while to go through; it hinders nobody, since it only reads.
      let drawn = try await read(as: author, for: .review) { try drawing.run($0) }
      try await write(as: author, for: .review) { connection in
        if let (lines, facts) = drawn {
          _ = try reviews.add(
            lines, facts, of: month, seed: drawing.seed, by: author, at: now, connection)
        }
        try recordReview(reason, by: author, at: now, connection)
      }
    }
  }
}

/// One drawing. What it learns of files and people is gone when it is done; only the flags are left.
private struct RoundDrawing: Sendable {
  let month: ReviewMonth
  let author: Author
  let seed: [UInt8]
  let now: Instant
  let desk: Desk

  /// Nil when the round has been drawn already.
  func run(
    _ connection: any Connection
  ) throws -> (lines: [ReviewLine], facts: ReviewStore.RoundFacts)? {
    let agency = author.agency
    if try desk.reviews.round(of: agency, month, connection) != nil { return nil }
    let plan = try desk.reviews.plans(of: agency, year: month.year, connection).first?.plan
    guard let plan, plan.covers(month), month.ends <= now else { throw Denial.notThisPart }
    let directory = try desk.directories.current(connection)
    var ties = Ties(directory, FileStore(keyRing: desk.journal.keyRing, capacity: 0))
    var draw = ReviewDraw(plan: plan)
    try ReviewLog.looks(
      in: month, for: agency,
      before: directory.successions.predecessors(of: agency, on: SwedishTime.day(now)),
      others: directory.agencies.keys.sorted(), seed: seed, connection
    ) { look in
      let file = try ties.file(look.file, connection)
      let viewer = ties.viewer(look.viewer)
      draw.add(look, flags: ReviewFlags.flags(of: look, by: viewer, in: file, under: plan))
    }
    let lines = draw.lines()
    return (lines, ReviewStore.RoundFacts(plan: plan, population: draw.population, lines: lines))
  }
}

/// Names of those who look and of those the files are about, each looked up once.
private struct Ties {
  private let directory: Directory
  private let store: FileStore
  private var files: [CaseID: FileTies?] = [:]
  private var viewers: [AssignmentID: ViewerTies] = [:]
  private var colleagues: [AgencyID: ColleagueNames] = [:]

  init(_ directory: Directory, _ store: FileStore) {
    self.directory = directory
    self.store = store
  }

  /// Nil when there is no such file, when it is about nobody, or when its key has been destroyed.
  mutating func file(_ id: CaseID, _ connection: any Connection) throws -> FileTies? {
    if let known = files[id] { return known }
    var ties: FileTies?
    do {
      ties = try store.load(id, connection, locking: .none).flatMap(FileTies.init)
    } catch JournalError.keyMissing {
      ties = nil
    }
    files[id] = .some(ties)
    return ties
  }

  mutating func viewer(_ viewer: ReviewedViewer) -> ViewerTies {
    if let known = viewers[viewer.assignment] { return known }
    let ties = ViewerTies(
      name: directory.principals[viewer.principal]?.name ?? "", colleagues: colleagues(viewer.agency))
    viewers[viewer.assignment] = ties
    return ties
  }

  private mutating func colleagues(_ agency: AgencyID) -> ColleagueNames {
    if let known = colleagues[agency] { return known }
    let staff = directory.assignments.values
      .filter { $0.agency == agency && $0.role != .person && $0.role != .guardian }
    let names = ColleagueNames(staff.compactMap { directory.principals[$0.principal]?.name })
    colleagues[agency] = names
    return names
  }
}
