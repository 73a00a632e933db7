import Domain
import Foundation
import Testing

/// Our own days and Swedish time, against the calendar and the time-zone database of Foundation.
@Suite("Days and Swedish time")
struct TimeTests {
  private static let stockholm: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Stockholm") ?? .gmt
    return calendar
  }()

  private static let years = 2000...2040

  private static let days: [Day] = {
    guard let first = Day(year: 2000, month: 1, day: 1), let last = Day(year: 2040, month: 12, day: 31)
    else { return [] }
    return (first.number...last.number).map(Day.init(number:))
  }()

  private func date(_ instant: Instant) -> Date {
    Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000)
  }

  @Test(
    "R-INV-02: every day 2000–2040 begins in Sweden when the time-zone database says, and has its date and weekday"
  )
  func everyDay() {
    let calendar = Self.stockholm
    for day in Self.days {
      let start = SwedishTime.start(of: day)
      let found = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute, .second, .weekday], from: date(start))
      let parts = day.components
      #expect(found.year == parts.year && found.month == parts.month && found.day == parts.day)
      #expect(found.hour == 0 && found.minute == 0 && found.second == 0)
      #expect(((found.weekday ?? 0) + 5) % 7 + 1 == day.weekday)
      #expect(SwedishTime.day(start) == day && SwedishTime.day(start.before) == day.adding(days: -1))
      #expect(Day(day.description) == day)
    }
    #expect(Self.days.count == 14_976)
  }

  @Test("R-INV-02: every hour of every day of a time change reads as the database reads it")
  func everyHourOfAChange() {
    let changes = Self.days.filter {
      SwedishTime.start(of: $0.adding(days: 1)).milliseconds - SwedishTime.start(of: $0).milliseconds
        != 86_400_000
    }
    #expect(changes.count == 2 * Self.years.count)
    #expect(changes.allSatisfy { $0.weekday == 7 })
    for day in changes {
      for step in 0..<(25 * 4) {
        let instant = SwedishTime.start(of: day).adding(seconds: Int64(step) * 900)
        let found = Self.stockholm.dateComponents([.day, .hour, .minute], from: date(instant))
        let clock = SwedishTime.clock(instant)
        #expect(clock.minutes == (found.hour ?? 0) * 60 + (found.minute ?? 0))
        #expect(SwedishTime.day(instant).components.day == found.day)
      }
    }
  }

  @Test(
    "R-MTG-01: a clock time that spring skips is read an hour later, one that autumn repeats as its first")
  func skippedAndRepeated() {
    let spring = SwedishTime.instant(day("2026-03-29"), clock("02:30"))
    #expect(SwedishTime.clock(spring).text(separator: ".") == "03.30")
    let autumn = SwedishTime.instant(day("2026-10-25"), clock("02:30"))
    #expect(SwedishTime.clock(autumn) == clock("02:30"))
    #expect(SwedishTime.clock(autumn.adding(seconds: 3600)) == clock("02:30"))
  }

  @Test("R-TGT-18: age is counted to the day, as the calendar counts it; born on a leap day, from 1 March")
  func ages() throws {
    var utc = Calendar(identifier: .gregorian)
    utc.timeZone = .gmt
    for born in ["2008-02-28", "2008-03-01", "2010-12-31", "2011-01-01"].map(day) {
      let from = Date(timeIntervalSince1970: Double(born.number) * 86_400)
      for number in stride(from: day("2025-01-01").number, through: day("2029-12-31").number, by: 1) {
        let on = Day(number: number)
        let years = utc.dateComponents(
          [.year], from: from, to: Date(timeIntervalSince1970: Double(number) * 86_400))
        #expect(born.age(on: on) == years.year, "\(born) on \(on)")
      }
    }
    #expect(day("2008-02-29").adding(years: 18) == day("2026-03-01"))
    #expect(day("2008-02-29").age(on: day("2026-02-28")) == 17)
    #expect(day("2008-02-29").adding(years: 20) == day("2028-02-29"))
  }

  @Test(
    "R-INV-02: a day that does not exist is not read",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-11-00", "26-11-21",
      "2026-1-1",
      "2026/11/21", "٢٠٢٦-١١-٢١", "2026-11-2１", " 2026-11-21", "1799-12-31", "2200-01-01", "+026-11-21",
      "2026-11-21T",
    ])
  func noSuchDay(text: String) {
    #expect(Day(text) == nil)
  }

  @Test("R-MTG-01: a clock time is HH:MM or HH.MM in ASCII digits")
  func clockTimes() {
    for minutes in 0..<1440 {
      let time = ClockTime(minutes: minutes)
      #expect(time.flatMap { ClockTime($0.text(separator: ":")) } == time)
      #expect(time.flatMap { ClockTime($0.text(separator: ".")) } == time)
    }
    for text in ["24:00", "12:60", "9:00", "09-00", "０9:00", "", "09:00 "] { #expect(ClockTime(text) == nil) }
    #expect(ClockTime(minutes: 1440) == nil && ClockTime(minutes: -1) == nil)
  }

  @Test("R-INV-02: moments before 1970 have their day and clock too")
  func beforeTheEpoch() {
    let newYear = Instant(milliseconds: -1)
    #expect(SwedishTime.day(newYear) == day("1970-01-01") && SwedishTime.clock(newYear) == clock("00:59"))
    let earlier = Instant(milliseconds: -3_600_001)
    #expect(SwedishTime.day(earlier) == day("1969-12-31") && SwedishTime.clock(earlier) == clock("23:59"))
  }

  @Test("R-DOC-02: an id is 32 lower-case hexadecimal digits, and nothing else")
  func ids() {
    for value in [UInt128(0), 1, 0xFF, .max] {
      let id = CaseID(value)
      #expect(CaseID(id.text) == id && id.text.utf8.count == 32)
    }
    for text in [
      "", "0", String(repeating: "A", count: 32), String(repeating: "g", count: 32),
      String(repeating: "٠", count: 16),
    ] {
      #expect(CaseID(text) == nil)
    }
  }
}
