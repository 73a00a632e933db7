@testable import Domain

/// Looks that are easy to write down.
enum ReviewWorld {
  static let plan = plan()

  static func plan(
    sample: Int = 3, nightFrom: String = "22:00", nightTo: String = "06:00", manyFiles: Int = 5,
    withinMinutes: Int = 30, deniedPerDay: Int = 3, looksWithoutAct: Int = 10
  ) -> ReviewPlan {
    ReviewPlan(
      months: Array(1...12), sample: sample, nightFrom: time(nightFrom), nightTo: time(nightTo),
      manyFiles: manyFiles, withinMinutes: withinMinutes, deniedPerDay: deniedPerDay,
      looksWithoutAct: looksWithoutAct, dueDays: 30)
  }

  static func time(_ text: String) -> ClockTime { ClockTime(text) ?? ClockTime(minutes: 0)! }

  static func viewer(_ number: UInt128, role: Role = .lots) -> ReviewedViewer {
    ReviewedViewer(
      principal: PrincipalID(number), assignment: AssignmentID(number + 1000), agency: AgencyID(0xA1),
      role: role)
  }

  /// At 10.30 on 15 October 2026, when nothing else is said.
  struct Look: Sendable {
    var viewer = ReviewWorld.viewer(1)
    var day = "2026-10-15"
    var time = "10:30"
    var file: UInt128 = 7
    var what = "overview"
    var outcome = ReviewLook.Outcome.permitted
    var ground = "case-role:firstLots"
    var number = 1
    var ticket: UInt64 = 0

    var made: ReviewLook {
      ReviewLook(
        at: SwedishTime.instant(Day(day) ?? Day(number: 0), ReviewWorld.time(time)), viewer: viewer,
        file: CaseID(file), what: what, outcome: outcome, ground: ground, isByOther: false,
        place: LogPlace(segment: [1], number: number), ticket: ticket)
    }
  }
}
