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
    try await desk.installDefaults()
    let city = Ekhamn(random: random)
    try await desk.add(city.organisation)
    let directory = try await desk.directory()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for life in lives {
        group.addTask {
          let replay = Replay(life.portrait(city), in: city, directory, desk: desk, now: now)
          try await life.live(replay)
        }
      }
      try await group.waitForAll()
    }
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
