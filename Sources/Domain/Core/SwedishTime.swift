/// Civil time in Sweden, computed from the rule of directive 2000/84/EC: one hour ahead of UTC, two
/// from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
///
/// The rule has held since 1996; a test compares it with the time-zone database for 2000–2040, so a
/// change in law shows up there.
public enum SwedishTime {
  public static func day(_ instant: Instant) -> Day {
    Day(number: Int((localMilliseconds(instant)).floorDivided(by: 86_400_000)))
  }

  public static func clock(_ instant: Instant) -> ClockTime {
    let local = localMilliseconds(instant)
    let ofDay = local - local.floorDivided(by: 86_400_000) * 86_400_000
    return ClockTime(minutes: Int(ofDay / 60_000)) ?? midnight
  }

  /// The first moment of `day` in Sweden.
  public static func start(of day: Day) -> Instant { instant(day, midnight) }

  /// A clock time that the spring change skips is read one hour later; one that autumn repeats is
  /// read as its first occurrence.
  public static func instant(_ day: Day, _ time: ClockTime) -> Instant {
    let asIfUTC = Int64(day.number) * 86_400_000 + Int64(time.minutes) * 60_000
    let summer = Instant(milliseconds: asIfUTC - 7_200_000)
    if offset(at: summer) == 7_200_000 { return summer }
    return Instant(milliseconds: asIfUTC - 3_600_000)
  }

  private static func localMilliseconds(_ instant: Instant) -> Int64 {
    instant.milliseconds + offset(at: instant)
  }

  private static func offset(at instant: Instant) -> Int64 {
    let year = Day(number: Int(instant.milliseconds.floorDivided(by: 86_400_000))).components.year
    let summerStarts = changeover(lastSundayOf: 3, year: year)
    let summerEnds = changeover(lastSundayOf: 10, year: year)
    return summerStarts <= instant && instant < summerEnds ? 7_200_000 : 3_600_000
  }

  private static func changeover(lastSundayOf month: Int, year: Int) -> Instant {
    let last = Day(number: Day.number(year: year, month: month, day: 31))
    let sunday = last.number - last.weekday % 7
    return Instant(milliseconds: Int64(sunday) * 86_400_000 + 3_600_000)
  }

  private static let midnight = ClockTime(minutes: 0)!
}

extension Int64 {
  func floorDivided(by divisor: Int64) -> Int64 {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
