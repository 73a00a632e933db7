import Foundation

/// What needs no server, as one line of JSON for each figure.
///
///     samlots-bench decisions | cold | appends [quick]
@main struct Bench {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let isQuick = arguments.contains("quick")
    switch arguments.first {
    case "decisions":
      let file = try BenchFile.withTenConsents()
      report("granted", decisionRate(file, of: file.member) * 1e6)
      report("denied", decisionRate(file, of: file.stranger) * 1e6)
      report("covering", coveringRate(file) * 1e6)
    case "cold": report("milliseconds", try await ColdOpen.median(entries: 500, rounds: 25))
    case "appends":
      let (appends, inserts) = try await Appends.rates(
        rounds: isQuick ? 3 : 7, each: isQuick ? 150 : 600)
      report("appends", appends)
      report("inserts", inserts)
    default: fatalError("samlots-bench decisions | cold | appends [quick]")
    }
  }

  static func report(_ name: String, _ value: Double) {
    print(#"{"name":"\#(name)","value":\#(value)}"#)
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
