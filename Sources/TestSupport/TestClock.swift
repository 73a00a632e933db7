import Domain
import Synchronization
import Workflows

/// A clock that stands still until the test moves it.
public final class TestClock: Sendable {
  private let instant: Mutex<Instant>

  public init(_ instant: Instant) {
    self.instant = Mutex(instant)
  }

  /// Twenty to ten on Thursday 12 November 2026, in Sweden.
  public static let morning = SwedishTime.instant(
    Day(number: 20_769), ClockTime(minutes: 580) ?? ClockTime(minutes: 0)!)

  public var now: Instant { instant.withLock { $0 } }
  public var today: Day { SwedishTime.day(now) }
  public var clock: Clock { Clock { self.now } }

  public func move(to instant: Instant) { self.instant.withLock { $0 = instant } }

  public func pass(days: Int = 0, seconds: Int64 = 0) {
    instant.withLock { $0 = $0.adding(seconds: Int64(days) * 86_400 + seconds) }
  }
}
