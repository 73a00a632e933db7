import Access
import Domain
import Journal
import Synchronization
import TestSupport
import Testing
import Workflows

@Suite("Readers at the moment of taking back")
struct TakingBackRaceTests {
  static let files = 50
  static let rounds = 40
  static let readers = 6

  @Test(
    "B4-01: no read that began after the taking-back succeeds, and every read that succeeded stands in the log"
  )
  func readersRaceTheTakingBack() async throws {
    try await inWorld(.founded) { world in
      var reads = 0
      var late = 0
      for _ in 0..<Self.files {
        let race = try await Race(world)
        for _ in 0..<Self.rounds {
          let outcome = try await race.round()
          reads += outcome.reads
          late += outcome.late
        }
        #expect(try await race.logged() == race.successes, "every successful read has its record")
      }
      print(
        "race: \(Self.files * Self.rounds) takings back, \(reads) reads let through before them, \(late) after"
      )
      #expect(late == 0)
      #expect(reads > Self.files * Self.rounds)
    }
  }
}

/// One file in which the same party is let in and shut out again and again.
private final class Race: Sendable {
  struct Outcome {
    var reads = 0
    var late = 0
  }

  let world: TestWorld
  let file: [CaseID]
  let party: AgencyID
  let reader: Author
  let lots: Author
  private let counted = Mutex(0)
  private let ended = Mutex<ContinuousClock.Instant?>(nil)

  init(_ world: TestWorld) async throws {
    self.world = world
    file = [try await world.begin(to: .investigated)]
    party = try world.agency("Jobbtorg")
    reader = try world.author("Rasmus Hägg")
    lots = try world.author("Mira Holmqvist")
    try await takeBack()
  }

  var successes: Int { counted.withLock { $0 } }

  /// Lets the party in, sets the readers going, takes the consent back in their midst.
  func round() async throws -> Outcome {
    try await world.perform(try world.consent("Jobbtorg"), file[0], by: lots)
    try await world.perform(
      AddMember(agency: party, principal: reader.principal, need: "Arbete", contribution: "Praktik"),
      file[0], by: lots)
    ended.withLock { $0 = nil }
    let times = try await withThrowingTaskGroup(of: [ContinuousClock.Instant].self) { group in
      for _ in 0..<TakingBackRaceTests.readers { group.addTask { try await self.readUntilShutOut() } }
      group.addTask {
        try await self.takeBack()
        self.ended.withLock { $0 = .now }
        return []
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let end = ended.withLock { $0 }
    counted.withLock { $0 += times.count }
    return Outcome(reads: times.count, late: times.count { began in end.map { began > $0 } ?? true })
  }

  /// When each read that succeeded had begun.
  private func readUntilShutOut() async throws -> [ContinuousClock.Instant] {
    var began: [ContinuousClock.Instant] = []
    while true {
      let start = ContinuousClock.now
      guard try await isLetIn() else { return began }
      began.append(start)
    }
  }

  private func isLetIn() async throws -> Bool {
    do {
      _ = try await world.desk.open(file[0], by: reader, looking: "race")
      return true
    } catch {
      if case .denied = error { return false }
      throw error
    }
  }

  private func takeBack() async throws {
    try await world.perform(
      TakeBackConsent(party: party, by: .person, whole: true, categories: []), file[0], by: lots)
  }

  func logged() async throws -> Int {
    try await world.log(file[0]).count { $0.what == "race" && $0.outcome == .permitted }
  }
}
