import Access
import Domain
import TestSupport
import Testing
import Workflows

@Suite("Random histories against a model")
struct StatefulModelTests {
  /// Histories of a hundred steps each; another seed by `SAMLOTS_SEED`.
  static let histories = 100
  static let steps = 110

  @Test("R-SHR-04, R-CON-15: after every step of a random history each party sees what the model says")
  func everyPartySeesWhatTheModelSays() async throws {
    let seed = Randomness.seed
    print("stateful model: seed \(seed)")
    try await inWorld(.founded) { world in
      var random = Randomness(seed)
      var count = StepCount()
      for number in 0..<Self.histories {
        var history = try await History(world, number: number, &random)
        for _ in 0..<Self.steps {
          let told = try await history.step(&random, &count)
          if let difference = try await history.difference() {
            Issue.record("seed \(seed), history \(number), after \(told): \(difference)")
            return
          }
        }
      }
      print("stateful model: \(count)")
      #expect(count.done + count.refused >= 10_000)
      // A history in which nothing happens would agree with anything.
      #expect(count.kinds.allSatisfy { $0.value > 50 }, "\(count.kinds)")
    }
  }
}

/// What the histories were made of.
struct StepCount: CustomStringConvertible {
  var done = 0
  var refused = 0
  var kinds: [String: Int] = [:]

  var description: String {
    "\(done) steps done, \(refused) refused; "
      + kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
      .joined(separator: ", ")
  }
}
