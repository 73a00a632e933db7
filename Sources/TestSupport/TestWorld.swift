import Access
import Domain
import Foundation
import Journal
import SQLiteJournal
import Workflows

/// Ekhamn in a journal of its own: a still clock, the same ids every time, a folder that is removed.
public final class TestWorld: Sendable {
  public let desk: Desk
  public let journal: OpenJournal
  public let time: TestClock
  public let directory: Directory
  public let folder: URL
  public let random: RandomBytes

  public enum Kind: Sendable {
    /// Programmes, agencies and people who sign in, and no case.
    case founded
    /// The whole demo city.
    case ekhamn
  }

  public init(_ kind: Kind, seed: UInt64 = 1, now: Instant = TestClock.morning) async throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samlots-test-\(UUID().uuidString)", isDirectory: true)
    random = .seeded(seed)
    time = TestClock(now)
    journal = try await OpenJournal(
      SQLiteEngine(folder: folder, random: random),
      KeyRing(master: Array(1...32), random: random), now: now)
    switch kind {
    case .founded: try await DemoCity.found(on: journal, now: now, random: random)
    case .ekhamn: try await DemoCity.build(on: journal, now: now, random: random)
    }
    desk = Desk(journal, clock: time.clock, random: random)
    directory = try await desk.directory()
  }

  /// Closes the journal and removes its folder.
  public func close() async {
    await journal.engine.close()
    try? FileManager.default.removeItem(at: folder)
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
