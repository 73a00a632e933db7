import Domain
import Journal

/// Many made-up files, for measuring what a size costs: Ekhamn, and as many towns like it as it takes.
///
/// The files of Ekhamn are copied with other ids and days. Each lots has fifteen open cases, nine of ten files are closed,
/// and most closed ones are thin, as they are where most people say no or are helped in another way. No copy has a
/// personal number. Names are those of Ekhamn; nobody in it exists.
public struct Simulation {
  private let journal: OpenJournal
  private let desk: Desk
  private let now: Instant
  private let files: SimulatedFiles

  /// - Throws: `JournalError.misuse` unless the database has no files.
  public init(on journal: OpenJournal, now: Instant) async throws {
    self.journal = journal
    self.now = now
    desk = Desk(journal, clock: Clock { now }, random: .system)
    files = try await SimulatedFiles(marking: journal)
  }

  public struct Report: Sendable {
    public fileprivate(set) var files = 0
    public fileprivate(set) var entries = 0
    /// A lots with fifteen cases of their own, far from the first and the last that were made.
    public fileprivate(set) var lots: AssignmentID?
    /// A file of that lots with `thickness` entries.
    public fileprivate(set) var thick: CaseID?
  }

  /// How many entries the file has that pages are measured on.
  public static let thickness = 200

  /// - Parameter progress: told how many there are.
  public func run(files wanted: Int, progress: @Sendable (Int) -> Void) async throws -> Report {
    try await DemoCity.build(on: journal, now: now, random: .system)
    let directory = try await desk.directory()
    let samples = try await SampleFiles(journal, directory)
    var report = Report(files: samples.count)
    let towns = max(1, (wanted - report.files + SimulatedTown.files - 1) / SimulatedTown.files)
    for number in 1...towns where report.files < wanted {
      let town = SimulatedTown(number: number, of: towns, like: directory)
      try await desk.add(town.organisation)
      var plan = samples.plan(for: town, today: SwedishTime.day(now))
      let thick = number == (towns + 1) / 2 ? samples.thick(for: town) : nil
      if let thick { plan.insert(thick.choice, at: 0) }
      let made = try await write(plan.prefix(wanted - report.files), town, progress, after: report.files)
      if let thick { (report.lots, report.thick) = (thick.lots, made.first) }
      report.entries += made.entries
      report.files += made.files
    }
    return report
  }

  private struct Written: Sendable {
    var files = 0
    var entries = 0
    var first: CaseID?
  }

  /// Copies are made on other threads while those before are written.
  private func write(
    _ plan: ArraySlice<SampleFiles.Choice>, _ town: SimulatedTown, _ progress: @Sendable (Int) -> Void,
    after done: Int
  ) async throws -> Written {
    let pieces = stride(from: 0, to: plan.count, by: SimulatedTown.batch).map { start in
      plan.dropFirst(start).prefix(SimulatedTown.batch)
    }
    var written = Written()
    return try await withThrowingTaskGroup(of: Written.self) { group in
      for (number, piece) in pieces.enumerated() {
        if number >= 3, let one = try await group.next() { take(one) }
        group.addTask { [files] in
          let copies = try piece.enumerated().map { index, choice in
            SimulatedFiles.Copy(
              id: town.id(of: number * SimulatedTown.batch + index), entries: try choice.entries(in: town))
          }
          try await files.append(copies)
          return Written(
            files: copies.count, entries: copies.reduce(0) { $0 + $1.entries.count },
            first: number == 0 ? copies.first?.id : nil)
        }
      }
      while let one = try await group.next() { take(one) }
      return written
    }

    func take(_ one: Written) {
      written.files += one.files
      written.entries += one.entries
      written.first = written.first ?? one.first
      progress(done + written.files)
    }
  }
}
