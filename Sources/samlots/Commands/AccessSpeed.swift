import ArgumentParser
import Foundation
import Interop

/// How fast the decision is on requests that have been read beforehand, on one core.
enum AccessSpeed {
  static func measure(rounds: Int) throws {
    let lines = InputLines().flatMap { $0 }
    let requests = lines.compactMap(AccessCheck.request)
    guard rounds > 0, !requests.isEmpty else {
      throw OperatorFault("Det finns inget att mäta: ge läsbara rader och minst en omgång.")
    }
    var (allowed, rates) = (0, [Double]())
    for _ in 0..<rounds {
      allowed = 0
      let times = max(1, 1_000_000 / requests.count)
      let time = ContinuousClock().measure {
        for _ in 0..<times {
          for request in requests {
            if case .success = request.decide() { allowed += 1 }
          }
        }
      }
      rates.append(Double(times * requests.count) / time.seconds)
    }
    let median = rates.sorted()[rounds / 2]
    Terminal.tell(
      #"{"requests":\#(requests.count),"allowed":\#(allowed),"decisionsPerSecond":\#(Int(median))}"#)
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
