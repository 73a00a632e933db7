import Access
import Domain
import Foundation
import Journal
import Workflows

/// Ekhamn in a journal of its own: a still clock, the same ids every time, a database that is removed.
public final class TestWorld: Sendable {
  public let desk: Desk
  public let journal: OpenJournal
  public let time: TestClock
  public let directory: Directory
  public let database: TestDatabase
  public let random: RandomBytes

  public enum Kind: Sendable {
    /// Programmes, agencies and people who sign in, and no case.
    case founded
    /// The whole demo city.
    case ekhamn
  }

  public init(
    _ kind: Kind, seed: UInt64 = 1, now: Instant = TestClock.morning,
    on engine: TestDatabase.Kind = TestDatabase.chosen
  ) async throws {
    database = try await TestDatabase.empty(engine)
    random = .seeded(seed)
    time = TestClock(now)
    journal = try await database.journal(
      KeyRing(master: Array(1...32), random: random), now: now, busyTimeout: 30, random: random)
    switch kind {
    case .founded: try await DemoCity.found(on: journal, now: now, random: random)
    case .ekhamn: try await DemoCity.build(on: journal, now: now, random: random)
    }
    desk = Desk(journal, clock: time.clock, random: random)
    directory = try await desk.directory()
  }

  /// The folder of the embedded database.
  public var folder: URL { database.folder }

  /// Closes the journal and removes its database.
  public func close() async {
    await journal.engine.close()
    database.remove()
  }
}

/// Runs a test in a world, and takes it down after.
public func inWorld(
  _ kind: TestWorld.Kind, seed: UInt64 = 1, _ body: (TestWorld) async throws -> Void
) async throws {
  let world = try await TestWorld(kind, seed: seed)
  do {
    try await body(world)
  } catch {
    await world.close()
    throw error
  }
  await world.close()
}
