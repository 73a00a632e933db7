import Domain
import Testing

@testable import Pages

@Suite("Dates as Swedes write them")
struct DatesTests {
  private let dates = Dates(today: Day("2026-11-12") ?? Day(number: 0))

  @Test(
    "a day has its weekday, and its year only when it is another",
    arguments: [
      ("2026-11-17", "tisdag 17 november", "17 nov"), ("2026-03-01", "söndag 1 mars", "1 mars"),
      ("2027-01-04", "måndag 4 januari 2027", "4 jan 2027"),
      ("2025-12-31", "onsdag 31 december 2025", "31 dec 2025"),
    ])
  func written(_ text: String, _ long: String, _ short: String) throws {
    let day = try #require(Day(text))
    #expect(dates.long(day) == long)
    #expect(dates.short(day) == short)
  }

  @Test(
    "how far away is counted in days up to five weeks",
    arguments: [
      (0, "i dag"), (1, "i morgon"), (-1, "i går"), (3, "om 3 dagar"), (-2, "för 2 dagar sedan"),
      (35, "om 35 dagar"), (36, "om 5 veckor"), (-36, "för 5 veckor sedan"), (84, "om 3 månader"),
      (365, "om 12 månader"), (-730, "för 2 år sedan"),
    ])
  func relative(_ days: Int, _ words: String) {
    #expect(dates.relative(dates.today.adding(days: days)) == words)
  }

  @Test(
    "what is due says so, and what is late says how late",
    arguments: [
      (0, "senast i dag"), (-1, "försenat 1 dag"), (-3, "försenat 3 dagar"), (5, "17 nov, om 5 dagar"),
    ])
  func due(_ days: Int, _ words: String) {
    #expect(dates.due(dates.today.adding(days: days)) == words)
  }

  @Test("a moment is told in Swedish time, also on the night the clock changes")
  func moments() throws {
    let summer = try #require(Day("2026-10-25"))
    let moment = SwedishTime.instant(summer, try #require(ClockTime("04:30")))
    #expect(Dates(now: moment).moment(moment) == "i dag 04.30")
    #expect(dates.moment(moment) == "25 okt 04.30")
    let yesterday = SwedishTime.instant(dates.today.adding(days: -1), try #require(ClockTime("16:40")))
    #expect(dates.moment(yesterday) == "i går 16.40")
  }

  @Test("times and periods")
  func periods() throws {
    let from = try #require(Day("2026-06-04"))
    #expect(dates.period(from, from.adding(days: 22)) == "4 juni–26 juni")
    #expect(dates.period(from, from) == "4 juni")
    #expect(dates.clock(try #require(ClockTime("14:00")), try #require(ClockTime("15:00"))) == "14.00–15.00")
  }

  @Test("numbers in words, lists and headings")
  func words() {
    #expect(Numbers.inWords(2, first: true) == "Två")
    #expect(Numbers.inWords(13) == "13")
    #expect(listed(["a"]) == "a")
    #expect(listed(["a", "b", "c"]) == "a, b och c")
    #expect("Riskanalysen är inte gjord.".asHeading == "Riskanalysen är inte gjord")
    #expect("Riskanalysen är inte gjord.".fitsHeading)
    #expect(!"Inte gjord. Gör den.".fitsHeading)
  }
}
