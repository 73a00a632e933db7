import Domain
import Synchronization

/// The time of one replay. It is moved forward through the past months, never back and never past now.
final class DemoClock: Sendable {
  let today: Day
  private let end: Instant
  private let instant: Mutex<Instant>

  init(now: Instant) {
    today = SwedishTime.day(now)
    end = now
    instant = Mutex(.distantPast)
  }

  var clock: Clock { Clock { self.instant.withLock { $0 } } }

  /// Moves to a clock time so many days from today; what would come later than now happens now.
  func move(to offset: Int, _ hour: Int, _ minute: Int) {
    let time = ClockTime.at(hour, minute)
    let wanted = SwedishTime.instant(today.adding(days: offset), time)
    instant.withLock { $0 = min(max($0, wanted), end) }
  }

  /// The nearest day that is not a Saturday or Sunday.
  func workday(_ offset: Int) -> Int {
    switch today.adding(days: offset).weekday {
    case 6: offset - 1
    case 7: offset + 1
    default: offset
    }
  }
}

extension ClockTime {
  /// A time written in the program itself; hours and minutes that do not exist become midnight.
  static func at(_ hour: Int, _ minute: Int = 0) -> ClockTime {
    ClockTime(minutes: hour * 60 + minute) ?? ClockTime(minutes: 0)!
  }
}
