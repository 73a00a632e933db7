import Domain
import Journal

/// Ekhamn, the made-up city: nobody in it exists. Its past is replayed act by act over the desk, so that
/// whatever the rules would have refused a real lots they refuse here too.
public enum DemoCity {
  /// The agency that only a demo database has; a real one never gets this id by chance.
  public static let mark = AgencyID(0x6465_6d6f_2065_6b68_616d_6e00_0000_0000)

  /// Fills an empty journal with the city: organisation, people, and their months up to `now`.
  /// - Throws: `DemoFault` for the first act that was not let through, with what stood in its way.
  public static func build(
    on journal: OpenJournal, now: Instant, random: RandomBytes
  ) async throws {
    let desk = Desk(journal, clock: Clock { now }, random: random)
    let city = try await found(with: desk, random: random)
    try await RegisterReplay(city, desk, now: now).changeProgrammes()
    let directory = try await desk.directory()
    // In an array: an id that a task's closure catches by itself brings the program down (Swift 6.3.1).
    let ids: [CaseID] = lives.map { _ in random.id() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (place, life) in lives.enumerated() {
        group.addTask {
          let replay = Replay(
            life.portrait(city), ids[place], in: city, directory, desk: desk, now: now)
          try await life.live(replay)
        }
      }
      try await group.waitForAll()
    }
    // Last, so that everybody keeps the ids they have.
    try await UnitBooks(city, directory, desk: desk, now: now).write()
    try await UnitDeviations(city, directory, desk: desk, now: now).write()
  }

  /// Only the programmes, the agencies and those who work in them or sign in: a city without cases.
  public static func found(on journal: OpenJournal, now: Instant, random: RandomBytes) async throws {
    _ = try await found(with: Desk(journal, clock: Clock { now }, random: random), random: random)
  }

  private static func found(with desk: Desk, random: RandomBytes) async throws -> Ekhamn {
    try await desk.installDefaults()
    try await desk.add(try Defaults.shipped().programmes.map { .programme(EkhamnSettings.of($0)) })
    let city = Ekhamn(random: random)
    try await desk.add(city.organisation)
    try await RegisterReplay(city, desk, now: desk.now).confirmLegalBases()
    return city
  }

  /// True for a database that holds, or was to hold, the made-up city.
  public static func isMade(_ directory: Directory) -> Bool { directory.agency(mark) != nil }
}

extension DemoCity {
  /// Whom one can be in the demo, under the name of where they work.
  public struct Place: Sendable, Equatable {
    public let name: String
    public let seats: [Author]
  }

  /// Everyone with an assignment on `day`, the social services first and own pages last.
  public static func places(_ directory: Directory, on day: Day) -> [Place] {
    directory.agencies.values
      .sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
      .map { Place(name: $0.name, seats: directory.staff(of: $0.id, on: day)) }
      .filter { !$0.seats.isEmpty }
  }
}

extension Agency {
  fileprivate var rank: Int {
    if kind == .cityAdministration { return id == DemoCity.mark ? 98 : 99 }
    return AgencyKind.allCases.firstIndex(of: kind) ?? 0
  }
}
