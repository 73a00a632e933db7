import Domain
import Foundation

/// SplitMix64, so that a printed seed gives the same history again.
struct Randomness: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) {
    state = seed
  }

  /// Of the environment, or new for each run.
  static var seed: UInt64 {
    ProcessInfo.processInfo.environment["SAMLOTS_SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 1...999_999)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[Int(next() % UInt64(values.count))] }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func categories() -> Set<InformationCategory> {
    let all: [InformationCategory] = [.planning, .studies, .work]
    return Set(all.filter { _ in next() % 2 == 0 }).union([pick(all)])
  }
}
