import Testing

@testable import Domain

@Suite("The plan of log review")
struct ReviewPlanTests {
  private let october = ReviewMonth(year: 2026, month: 10)!

  @Test("A month begins and ends in Swedish time, over both changes of the clock")
  func month() throws {
    let march = try #require(ReviewMonth("2026-03"))
    #expect(march.ends.milliseconds - march.begins.milliseconds == (31 * 24 - 1) * 3_600_000)
    #expect(october.ends.milliseconds - october.begins.milliseconds == (31 * 24 + 1) * 3_600_000)
    #expect(ReviewMonth("2024-02")?.lastDay == Day("2024-02-29"))
    #expect(SwedishTime.day(october.begins) == Day("2026-10-01"))
    #expect(ReviewMonth(number: october.number) == october && october.description == "2026-10")
    for text in ["2026-13", "2026-00", "1999-01", "2026-1", "2026-1٠", "", "20261011"] {
      #expect(ReviewMonth(text) == nil, "\(text)")
    }
  }

  @Test("A round waits, is drawn, is signed; and is late the day after its last")
  func states() {
    let plan = ReviewWorld.plan()
    let due = Day("2026-11-30")!
    func state(
      _ plan: ReviewPlan?, decided: Instant? = october.begins, drawn: Int? = nil,
      signed: Instant? = nil, at now: Instant
    ) -> ReviewRoundState {
      ReviewRoundState(
        october, in: plan, decided: decided, drawn: drawn, signed: signed, at: now)
    }
    let justBefore = Instant(milliseconds: october.ends.milliseconds - 1)
    #expect(state(plan, at: justBefore) == .ahead)
    #expect(state(plan, at: october.ends) == .waiting(due: due))
    #expect(state(nil, at: october.ends) == .notPlanned)
    #expect(state(plan, drawn: 4, at: october.ends) == .drawn(left: 4, due: due))
    #expect(
      state(plan, drawn: 0, signed: october.ends, at: october.ends) == .signed(on: Day("2026-11-01")!))
    let late = SwedishTime.start(of: Day("2026-11-20")!)
    #expect(state(plan, decided: late, at: late) == .waiting(due: Day("2026-12-20")!))
    for open in [ReviewRoundState.waiting(due: due), .drawn(left: 0, due: due)] {
      #expect(!open.isOverdue(on: due) && open.isOverdue(on: due.adding(days: 1)))
    }
    for other in [ReviewRoundState.signed(on: due), .ahead, .notPlanned] {
      #expect(!other.isOverdue(on: due.adding(days: 99)))
    }
  }

  @Test("Figures that cannot be right are told, each at its field")
  func figures() {
    let wrong = ReviewPlan(
      months: [13], sample: 0, nightFrom: ReviewWorld.time("22:00"), nightTo: ReviewWorld.time("22:00"),
      manyFiles: 1, withinMinutes: 0, deniedPerDay: 0, looksWithoutAct: 1, dueDays: 366)
    #expect(
      problems { () throws(Refusal) in try wrong.check() }
        == [
          "months", "sample", "nightTo", "manyFiles", "withinMinutes", "deniedPerDay",
          "looksWithoutAct", "dueDays",
        ])
    #expect(problems { () throws(Refusal) in try ReviewWorld.plan().check() } == [])
  }

  @Test(
    "Words are asked for whatever stands out, and what was done about an incident",
    arguments: [
      (ReviewJudgement.Verdict.ok, false, "", "", []), (.ok, true, "", "", ["words"]),
      (.ok, true, "Jour.", "", []), (.asked, false, " ", "", ["words"]),
      (.asked, false, "Chefen.", "", []), (.incident, false, "", "", ["words", "done"]),
      (.incident, true, "Grannen.", "", ["done"]), (.incident, true, "Grannen.", "Anmält.", []),
    ] as [(ReviewJudgement.Verdict, Bool, String, String, [String])])
  func judgement(
    _ verdict: ReviewJudgement.Verdict, _ flagged: Bool, _ words: String, _ done: String,
    _ expected: [String]
  ) {
    let one = ReviewJudgement(verdict: verdict, words: words, done: done)
    #expect(problems { () throws(Refusal) in try one.check(flagged: flagged) } == expected)
  }

  private func problems(_ check: () throws(Refusal) -> Void) -> [String] {
    do {
      try check()
      return []
    } catch .invalid(let found) {
      return found.map(\.field)
    } catch {
      return ["other"]
    }
  }
}
