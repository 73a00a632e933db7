import Domain
import Testing

@testable import Pages

/// Days as they are written out in each language. The day is a Tuesday.
@Suite struct OwnDatesTests {
  private let day = Day("2026-11-17") ?? Day(number: 0)

  private func dates(_ language: OwnLanguage, _ today: String = "2026-11-12") -> OwnDates {
    OwnDates(language, today: Day(today) ?? day)
  }

  @Test("a day has its weekday and month in the language of the page")
  func long() {
    #expect(dates(.sv).long(day) == "tisdag 17 november")
    #expect(dates(.en).long(day) == "Tuesday 17 November")
    #expect(dates(.ar).long(day) == "الثلاثاء 17 نوفمبر")
    #expect(dates(.so).long(day) == "Talaado 17 Nofembar")
  }

  @Test("another year is written, and on paper every year")
  func year() {
    #expect(dates(.en, "2027-01-02").full(day) == "17 November 2026")
    #expect(OwnDates.onPaper(.ar).full(day) == "17 نوفمبر 2026")
    #expect(OwnDates.onPaper(.so).full(day) == "17 Nofembar 2026")
  }

  @Test("every weekday and month has a word of its own", arguments: OwnLanguage.allCases)
  func words(_ language: OwnLanguage) {
    let dates = dates(language)
    #expect(Set((0..<7).map { dates.long(day.adding(days: $0)).split(separator: " ")[0] }).count == 7)
    let first = (1...12).compactMap { Day("2026-\($0 < 10 ? "0" : "")\($0)-01") }
    #expect(Set(first.map(dates.full)).count == 12)
  }

  @Test("how near a meeting lies follows the grammar of each language")
  func relative() {
    let cases: [(String, OwnLanguage, String)] = [
      ("2026-11-17", .en, "today"), ("2026-11-16", .en, "tomorrow"), ("2026-11-12", .en, "in 5 days"),
      ("2026-11-17", .ar, "اليوم"), ("2026-11-16", .ar, "غدًا"), ("2026-11-15", .ar, "بعد يومين"),
      ("2026-11-12", .ar, "بعد 5 أيام"), ("2026-11-06", .ar, "بعد 11 يومًا"),
      ("2026-11-18", .ar, "قبل يوم واحد"), ("2026-10-01", .ar, "بعد 7 أسابيع"),
      ("2026-11-17", .so, "maanta"), ("2026-11-16", .so, "berri"), ("2026-11-12", .so, "5 maalmood kadib"),
      ("2026-11-18", .so, "1 maalin ka hor"), ("2026-10-01", .en, "in 7 weeks"),
      ("2026-11-12", .sv, "om 5 dagar"),
    ]
    for (today, language, words) in cases {
      #expect(dates(language, today).relative(day) == words)
    }
  }

  @Test("a clock has a point in Swedish and a colon elsewhere")
  func clock() throws {
    let time = try #require(ClockTime("14.05"))
    #expect(dates(.sv).clock(time) == "14.05")
    #expect(dates(.ar).clock(time) == "14:05")
    #expect(dates(.en).clock(time, time) == "14:05–14:05")
  }
}
