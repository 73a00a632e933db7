import Access
import Domain

/// What does not work between the parties of the made-up city, and what became of it.
struct UnitDeviations {
  private let city: Ekhamn
  private let directory: Directory
  private let time: DemoClock
  private let desk: Desk

  init(_ city: Ekhamn, _ directory: Directory, desk: Desk, now: Instant) {
    self.city = city
    self.directory = directory
    time = DemoClock(now: now)
    self.desk = Desk(beside: desk, clock: time.clock)
  }

  /// One that has come back with a decision, and one that nobody has looked at yet.
  func write() async throws {
    let unit = city.mira.agency
    try await change(
      ReportDeviation(
        on: day(-76), what: "information",
        words: "Kallelsen till mötet kom dagen före. Jag fick inte loss tid.",
        effect: "Skolan var inte med, och planen fick vänta.", proposal: "Ett datum direkt på mötet innan.",
        to: unit), by: city.sofia, -75)
    let reported = try await newest(by: city.sofia)
    try await change(
      AnalyseDeviation(
        reported, text: "Det har hänt fyra gånger i höst. Nästa möte bokas ofta först efter mötet."),
      by: city.eva, -60)
    try await change(
      DecideDeviation(
        reported, text: "Nästa datum bestäms innan vi går från bordet, och kallelsen skickas samma dag.",
        responsible: "Lotsarna", due: day(-30)), by: city.eva, -60)
    try await change(
      FinishDeviation(reported, text: "Alla kallelser den senaste månaden har kommit minst två veckor före."),
      by: city.eva, -28)
    try await change(
      ReportDeviation(
        on: day(-6), what: "waiting", words: "Vi väntar sedan sju veckor på en tid hos beroendevården.",
        effect: "Praktiken kan inte börja.", proposal: "En fast kontakt som vi kan ringa.", to: unit),
      by: city.mira, -5)
  }

  private func newest(by seat: Seat) async throws -> RecordID {
    guard let author = directory.author(seat.assignment, on: time.today) else { return RecordID(0) }
    let opened = try await desk.openRegister("deviations", books: [.deviations], by: author) { _ in true }
    return opened.books[.deviations]?.records.first?.id ?? RecordID(0)
  }

  private func day(_ offset: Int) -> Day { time.today.adding(days: offset) }

  private func change<A: RegisterAct>(_ act: A, by seat: Seat, _ offset: Int) async throws {
    time.move(to: offset, 10, 0)
    guard let author = directory.author(seat.assignment, on: SwedishTime.day(desk.now)) else { return }
    try await desk.change(act, by: author)
  }
}
