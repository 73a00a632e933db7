import Domain
import PostgresJournal
import Testing

@testable import Journal

/// Somebody who hears a bell.
private final class Ear: Sendable {
  private let rings: AsyncStream<Void>

  init(_ bell: Bell) { rings = bell.rings() }

  /// Whether it has rung since the last time, or does so soon.
  func hears(within limit: Duration = .milliseconds(200)) async -> Bool {
    let rings = rings
    return await withTaskGroup(of: Bool.self) { group in
      group.addTask {
        var iterator = rings.makeAsyncIterator()
        return await iterator.next() != nil
      }
      group.addTask {
        try? await Task.sleep(for: limit)
        return false
      }
      defer { group.cancelAll() }
      return await group.next() ?? false
    }
  }
}

@Suite("The bell of open pages")
struct BellTests {
  private func write(_ number: Int, in id: CaseID, _ journal: OpenJournal) async throws {
    let files = journal.files
    try await journal.engine.write { connection in
      var file = try files.load(id, connection, locking: .update) ?? files.create(id, connection)
      try files.append([Sample.entry(number, Sample.note("\(number)"))], to: &file, connection)
    }
  }

  @Test(
    "It rings for an entry and for the end of a session; not for a look, and not for what was rolled back",
    arguments: EngineUnderTest.all)
  func rings(_ kind: EngineUnderTest) async throws {
    try await withJournal(kind) { _, journal in
      // On PostgreSQL it rings once when the line to the others is up.
      if kind == .postgres { _ = await Ear(journal.engine.bell).hears(within: .seconds(1)) }
      let (sessions, files, now) = (journal.sessions, journal.files, Sample.now)
      try await journal.engine.write { _ = try files.create(CaseID(1), $0) }
      let token = try await journal.engine.write {
        try sessions.create(
          Sample.lots.principal, on: Sample.lots.assignment, at: now, endsAt: now.adding(seconds: 9), $0)
      }
      for _ in 0..<2 {
        let ear = Ear(journal.engine.bell)
        try await journal.engine.write { try AccessLog.append(.sample, $0) }
        struct Mine: Error {}
        _ = try? await journal.engine.write { connection in
          guard var file = try files.load(CaseID(1), connection, locking: .update) else { return }
          let next = Sample.entry(file.version + 1, Sample.note("ångrad"))
          try files.append([next], to: &file, connection)
          throw Mine()
        }
        #expect(await !ear.hears())
      }
      let first = Ear(journal.engine.bell)
      try await write(1, in: CaseID(1), journal)
      #expect(await first.hears())
      let second = Ear(journal.engine.bell)
      try await journal.engine.write { try sessions.end(token, $0) }
      #expect(await second.hears())
    }
  }

  @Test("What rings while nobody has time is heard once, and everybody who listens hears it")
  func coalesced() async {
    let bell = Bell()
    let (one, other) = (Ear(bell), Ear(bell))
    for _ in 0..<100 { bell.ring() }
    #expect(await one.hears())
    #expect(await other.hears())
    #expect(await !Ear(bell).hears(within: .milliseconds(10)), "nothing from before")
  }

  @Test(
    "Another server hears it, and hears it again after its line was cut",
    .enabled(if: EngineUnderTest.postgresURL != nil, "set SAMLOTS_TEST_POSTGRES"))
  func betweenServers() async throws {
    try await withJournal(.postgres) { place, journal in
      let other = try await place.open(connections: 1)
      let cut =
        "SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query = 'LISTEN samlots_\(place.schema)'"
      try await write(1, in: CaseID(1), journal)
      for number in 2...4 {
        // When a line comes up it rings by itself: that is waited out first.
        while await Ear(other.bell).hears() {}
        let ear = Ear(other.bell)
        try await write(number, in: CaseID(1), journal)
        #expect(await ear.hears(within: .seconds(2)))
        _ = try await other.write { try $0.count(cut) }
      }
      await other.close()
    }
  }
}
