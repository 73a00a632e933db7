import Journal
import Synchronization

extension RandomBytes {
  /// The same bytes every time for the same seed (SplitMix64). For tests only.
  public static func seeded(_ seed: UInt64) -> RandomBytes {
    let state = SeededState(seed)
    return RandomBytes { state.bytes($0) }
  }
}

private final class SeededState: Sendable {
  private let state: Mutex<UInt64>

  init(_ seed: UInt64) {
    state = Mutex(seed)
  }

  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in
      var bytes: [UInt8] = []
      bytes.reserveCapacity(count + 8)
      while bytes.count < count {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        word ^= word >> 31
        withUnsafeBytes(of: word) { bytes.append(contentsOf: $0) }
      }
      return Array(bytes.prefix(count))
    }
  }
}
