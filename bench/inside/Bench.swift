import Domain
import Foundation

/// What needs no server: the access decision, and opening a file that is in no cache.
///
///     samlots-bench [decisions | cold]
@main struct Bench {
  static func main() async throws {
    let only = CommandLine.arguments.dropFirst().first
    if only != "cold" { try decisions() }
    if only != "decisions" {
      let cold = try await ColdOpen.median(entries: 500, rounds: 25)
      report("open a cold file of 500 entries", "ms", cold)
    }
  }

  private static func decisions() throws {
    let file = try BenchFile.withTenConsents()
    report("access decision, granted", "million/s", decisionRate(file, of: file.member))
    report("access decision, denied", "million/s", decisionRate(file, of: file.stranger))
    report("one consent among ten", "million/s", coveringRate(file))
  }

  static func report(_ what: String, _ unit: String, _ value: Double) {
    print("\(what): \(String(format: "%.2f", value)) \(unit)")
  }
}

/// The median of several rounds, in what `round` measures.
func median(_ rounds: Int, _ round: () throws -> Double) rethrows -> Double {
  var measured: [Double] = []
  for _ in 0..<rounds { measured.append(try round()) }
  return measured.sorted()[rounds / 2]
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let time = try clock.measure(body)
  return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}
