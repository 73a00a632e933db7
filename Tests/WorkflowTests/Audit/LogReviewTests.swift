import Access
import Domain
import Journal
import TestSupport
import Testing
import Workflows

@Suite("Log review over the desk")
struct LogReviewTests {
  /// Vera reviews Ekhamn Väst in December, when November of the made-up city is over.
  private let november = ReviewMonth(year: 2026, month: 11)!

  private static let plan = ReviewPlan(
    months: [10, 11], sample: 12, nightFrom: ClockTime("22:00")!, nightTo: ClockTime("06:00")!,
    manyFiles: 15, withinMinutes: 30, deniedPerDay: 5, looksWithoutAct: 20, dueDays: 30)

  private func december(_ world: TestWorld) throws -> Author {
    world.time.move(to: november.ends.adding(seconds: 36_000))
    return try world.author("Vera Fyrén")
  }

  private func drawn(
    _ world: TestWorld, plan: ReviewPlan = plan
  ) async throws -> (vera: Author, lines: [VisibleLogLine]) {
    let vera = try december(world)
    try await world.desk.planReview(plan, year: 2026, by: vera)
    try await world.desk.drawRound(november, by: vera)
    return (vera, try await all(november, of: world, by: vera))
  }

  private func all(
    _ month: ReviewMonth, of world: TestWorld, by author: Author
  ) async throws -> [VisibleLogLine] {
    var lines: [VisibleLogLine] = []
    for page in 1...200 {
      let found = try await world.desk.reviewRound(month, page: page, by: author).lines
      if found.isEmpty { break }
      lines += found
    }
    return lines
  }

  /// Looks that somebody has had, written past the desk.
  private func seed(
    _ world: TestWorld, _ name: String, _ file: CaseID, at day: String, _ time: String,
    _ what: String = "journal", reason: String = "case-role:firstLots",
    _ outcome: AccessRecord.Outcome = .permitted
  ) async throws {
    let author = try world.author(name)
    let at = SwedishTime.instant(Day(day)!, ClockTime(time)!)
    let record = AccessRecord(
      at: at, author: author, case: file, what: what, outcome: outcome, reason: reason)
    try await world.asKeeper { try AccessLog.append(record, $0) }
  }

  @Test("A round cannot be drawn before its month is over, nor when it is not in the plan")
  func tooEarly() async throws {
    try await inWorld(.founded) { world in
      let vera = try world.author("Vera Fyrén")
      await #expect(throws: DeskError.denied(.notThisPart)) {
        try await world.desk.drawRound(november, by: vera)
      }
      try await world.desk.planReview(Self.plan, year: 2026, by: vera)
      world.time.move(to: Instant(milliseconds: november.ends.milliseconds - 1))
      await #expect(throws: DeskError.denied(.notThisPart)) {
        try await world.desk.drawRound(november, by: vera)
      }
      world.time.move(to: november.ends)
      try await world.desk.drawRound(november, by: vera)
      let september = try #require(ReviewMonth("2026-09"))
      await #expect(throws: DeskError.denied(.notThisPart)) {
        try await world.desk.drawRound(september, by: vera)
      }
    }
  }

  @Test("A round that was drawn stays as it was, also when it is drawn again or the plan is changed")
  func drawnOnce() async throws {
    try await inWorld(.ekhamn) { world in
      let (vera, first) = try await drawn(world)
      #expect(first.count { $0.kind == .drawn } == 12)
      let seed = try await world.desk.reviewRound(november, by: vera).seed
      let stricter = ReviewPlan(
        months: [11], sample: 1, nightFrom: ClockTime("00:00")!, nightTo: ClockTime("23:00")!,
        manyFiles: 2, withinMinutes: 30, deniedPerDay: 1, looksWithoutAct: 2, dueDays: 1)
      try await world.desk.planReview(stricter, year: 2026, by: vera)
      try await world.desk.drawRound(november, by: vera)
      let again = try await world.desk.reviewRound(november, by: vera)
      #expect(again.seed == seed && again.plan == Self.plan && again.count == first.count)
      let plans = try await world.desk.reviewPlans(year: 2026, by: vera)
      #expect(plans.history.map(\.plan) == [stricter, Self.plan])
    }
  }

  @Test("The sample can be drawn again by anyone from the seed that the round shows")
  func reproducible() async throws {
    try await inWorld(.ekhamn) { world in
      let (vera, lines) = try await drawn(world)
      let round = try await world.desk.reviewRound(november, by: vera)
      let seed = stride(from: 0, to: 64, by: 2).compactMap { place in
        let digits = Array(round.seed.utf8)[place..<(place + 2)]
        return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      }
      let others = world.directory.agencies.keys.sorted()
      let looks = try await world.asKeeper { connection in
        var looks: [ReviewLook] = []
        try ReviewLog.looks(
          in: november, for: vera.agency, others: others, seed: seed, connection
        ) { looks.append($0) }
        return looks
      }
      let eligible = looks.filter { $0.outcome != .denied && !$0.viewer.isOnOwnPage }
      #expect(eligible.count == round.population)
      let lowest = eligible.sorted { $0.ticket < $1.ticket }.prefix(12)
      let sample = lines.filter { $0.kind == .drawn }
      #expect(Set(lowest.map(\.at)) == Set(sample.map(\.first)))
      #expect(
        Set(lowest.map(\.viewer.assignment)) == Set(sample.map(\.assignment)))
    }
  }

  @Test("B4-28: flags that need the file are found, and tell nothing of it but themselves")
  func flagsFromFiles() async throws {
    try await inWorld(.ekhamn) { world in
      let vera = try december(world)
      let sara = try await world.file(of: "Sara Nyström").id
      let johan = try await world.file(of: "Johan Ljung").id
      let elias = try await world.file(of: Comers.elias).id
      let cousin = try await hire("Astrid Sandvik", at: vera.agency, in: world)
      let namesake = try await hire("Elias Sandvik", at: vera.agency, in: world)
      let at = SwedishTime.instant(Day("2026-11-24")!, ClockTime("10:00")!)
      try await world.asKeeper { connection in
        for who in [cousin, namesake] {
          try AccessLog.append(
            AccessRecord(
              at: at, author: who, case: elias, what: "journal", outcome: .permitted,
              reason: "case-role:firstLots"), connection)
        }
      }
      for file in [sara, johan] {
        try await seed(world, "Karim Daher", file, at: "2026-11-24", "10:00")
      }
      let (_, lines) = try await drawn(world)
      func flags(_ name: String) -> [Set<ReviewFlag>] {
        lines.filter { $0.name == name && $0.kind == .file }.map { Set($0.flags) }
      }
      #expect(flags("Astrid Sandvik") == [[.relative, .colleague]])
      #expect(flags("Elias Sandvik") == [[.ownName]])
      #expect(flags("Karim Daher").contains([.protectedIdentity]))
      #expect(flags("Karim Daher").contains([.closedFile]))
    }
  }

  private func hire(
    _ name: String, at agency: AgencyID, in world: TestWorld
  ) async throws -> Author {
    let principal = Principal(id: world.random.id(), name: name)
    let assignment = Assignment(
      id: world.random.id(), principal: principal.id, agency: agency, role: .lots, title: "SIG-lots",
      validFrom: Day(number: 18_000))
    try await world.desk.add(
      Organisation(agencies: [], principals: [principal], assignments: [assignment]))
    return try #require(
      try await world.desk.directory().author(assignment.id, on: world.time.today))
  }

  @Test("B4-28: a snooper in the city's own cases is on the reviewer's first page")
  func snooper() async throws {
    try await inWorld(.ekhamn) { world in
      let files = try await world.files().map(\.id).prefix(20)
      for (index, file) in files.enumerated() {
        try await seed(world, "Jonas Ekdahl", file, at: "2026-11-21", "22:\(10 + index)")
      }
      let (vera, _) = try await drawn(world)
      let first = try await world.desk.reviewRound(november, by: vera)
      #expect(first.lines.count == Desk.linesPerPage)
      let found = first.lines.filter { $0.name == "Jonas Ekdahl" }
      #expect(found.contains { $0.flags.contains(.manyFiles) && $0.kind == .day && $0.files == 20 })
    }
  }

  @Test("A reviewer sees the own staff, and others in the own files; another agency's reviewer does not")
  func scope() async throws {
    try await inWorld(.ekhamn) { world in
      let elias = try await world.file(of: "Elias Sandvik").id
      try await seed(world, "Anders Bräck", elias, at: "2026-11-21", "23:10")
      let (vera, lines) = try await drawn(world)
      let agencies = Set(lines.map(\.agency))
      #expect(agencies.contains("Ekhamn Väst") && agencies.contains("Polisen"))
      #expect(!agencies.contains("Ekhamn Öst"))
      let olle = try world.author("Olle Skans")
      await #expect(throws: DeskError.denied(.notThisPart)) {
        try await world.desk.reviewRound(november, by: olle)
      }
      let britt = try world.author("Britt Vakt")
      try await world.desk.planReview(Self.plan, year: 2026, by: britt)
      try await world.desk.drawRound(november, by: britt)
      let police = try await all(november, of: world, by: britt)
      #expect(Set(police.map(\.agency)) == ["Polisen"])
      let shared = Set(police.compactMap(\.file)).intersection(lines.compactMap(\.file))
      #expect(shared.isEmpty, "the same file has another name at each agency")
      _ = vera
    }
  }

  @Test("Signed when every line has its judgement, and not before; what comes later is added")
  func signing() async throws {
    try await inWorld(.ekhamn) { world in
      let (vera, lines) = try await drawn(world)
      func refused(_ words: String) async {
        await #expect(throws: DeskError.self) {
          try await world.desk.signRound(november, words: words, confirmed: true, by: vera)
        }
      }
      for line in lines {
        await refused("för tidigt")
        let bare = ReviewJudgement(verdict: .ok, words: "", done: "")
        if !line.flags.isEmpty {
          await #expect(throws: DeskError.self) {
            try await world.desk.judge(line.number, of: november, bare, by: vera)
          }
        }
        let judgement = ReviewJudgement(verdict: .ok, words: "Hör till arbetet.", done: "")
        try await world.desk.judge(line.number, of: november, judgement, by: vera)
      }
      await #expect(throws: DeskError.self) {
        try await world.desk.signRound(november, words: "", confirmed: false, by: vera)
      }
      try await world.desk.signRound(november, words: "Klart.", confirmed: true, by: vera)
      await refused("en gång till")
      let asked = ReviewJudgement(verdict: .asked, words: "Frågade Eva.", done: "")
      try await world.desk.judge(1, of: november, asked, by: vera)
      let (round, line) = try await world.desk.reviewLine(1, of: november, by: vera)
      #expect(line.judgements.map(\.isAddition) == [false, true])
      #expect(round.signature?.words == "Klart.")
      let day = try await world.desk.reviewDay(by: vera)
      #expect(day.unanswered.map(\.line) == [1])
      let report = try await world.verified()
      #expect(report.isSound, "\(report.faults)")
    }
  }

  @Test("The same form sent twice is one judgement")
  func repeated() async throws {
    try await inWorld(.ekhamn) { world in
      let (vera, _) = try await drawn(world)
      let judgement = ReviewJudgement(verdict: .ok, words: "Ja.", done: "")
      for _ in 0..<3 {
        try await world.desk.judge(1, of: november, judgement, by: vera, key: "k")
      }
      let line = try await world.desk.reviewLine(1, of: november, by: vera).line
      #expect(line.judgements.count == 1)
    }
  }

  @Test("Nobody judges their own looks, whatever assignment they had then")
  func ownLooks() async throws {
    try await inWorld(.ekhamn) { world in
      let (vera, lines) = try await drawn(world)
      let line = try #require(lines.first)
      let viewer = try #require(world.directory.assignments[line.assignment]).principal
      let assignment = Assignment(
        id: world.random.id(), principal: viewer, agency: vera.agency, role: .logReviewer,
        title: "Logggranskare", validFrom: Day(number: 18_000))
      try await world.desk.add(
        Organisation(agencies: [], principals: [], assignments: [assignment]))
      let same = try #require(
        try await world.desk.directory().author(assignment.id, on: world.time.today))
      await #expect(throws: DeskError.self) {
        try await world.desk.judge(
          line.number, of: november, ReviewJudgement(verdict: .ok, words: "Ja.", done: ""), by: same)
      }
    }
  }

  @Test("Late rounds are told on the reviewer's day")
  func overdue() async throws {
    try await inWorld(.founded) { world in
      try await world.desk.planReview(Self.plan, year: 2026, by: try world.author("Vera Fyrén"))
      let vera = try december(world)
      func late() async throws -> [ReviewMonth] {
        try await world.desk.reviewDay(by: vera).months
          .filter { $0.state.isOverdue(on: world.time.today) }.map(\.month)
      }
      #expect(try await late() == [])
      // Decided on 12 November: October is counted from then.
      world.time.move(to: SwedishTime.start(of: Day("2026-12-13")!))
      #expect(try await late() == [ReviewMonth("2026-10")])
      world.time.move(to: SwedishTime.start(of: Day("2026-12-31")!))
      #expect(try await late() == [ReviewMonth("2026-10"), november])
    }
  }
}

private enum Comers {
  static let elias = "Elias Sandvik"
}
