import Synchronization

/// How many requests there were and how long they took, by route. Routes are the patterns they were mounted under, so
/// that nothing of a person or a file can stand here.
public final class RequestFigures: Sendable {
  struct Key: Hashable, Comparable {
    let route: String
    let method: String
    let status: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.route, left.method, left.status) < (right.route, right.method, right.status)
    }
  }

  struct Figure: Sendable {
    var count = 0
    var seconds = 0.0
    /// One for each of `bounds`, and one for what took longer.
    var buckets = [Int](repeating: 0, count: RequestFigures.bounds.count + 1)

    mutating func add(_ spent: Double, in bucket: Int) {
      count += 1
      seconds += spent
      buckets[bucket] += 1
    }
  }

  /// Upper bounds in seconds.
  static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]
  /// Nobody can fill the memory by asking for ever new things: after so many, one row gathers the rest.
  private static let most = 2000

  private struct State {
    var figures: [Key: Figure] = [:]
    var underWay = 0
  }

  private let state = Mutex(State())

  public init() {}

  func begin() { state.withLock { $0.underWay += 1 } }

  func end(_ key: Key, seconds: Double) {
    let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    state.withLock { state in
      state.underWay -= 1
      let key =
        state.figures[key] != nil || state.figures.count < Self.most
        ? key : Key(route: "other", method: "other", status: 0)
      state.figures[key, default: Figure()].add(seconds, in: bucket)
    }
  }

  func snapshot() -> (figures: [(Key, Figure)], underWay: Int) {
    state.withLock { state in
      (state.figures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, state.underWay)
    }
  }
}
