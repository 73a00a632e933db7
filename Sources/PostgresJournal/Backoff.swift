/// When to try again what cannot be reached: soon at first, then more seldom, and never all at the same moment.
struct Backoff {
  private var pause = Self.shortest
  /// Nil when it has not failed.
  private(set) var next: ContinuousClock.Instant?
  private static let shortest = Duration.milliseconds(50)
  private static let longest = Duration.seconds(1)

  mutating func succeeded() { self = Backoff() }

  mutating func failed() {
    next = .now + pause * Double.random(in: 0.5...1)
    pause = min(pause * 2, Self.longest)
  }
}
