import Domain
import Testing

extension FiveMeetingsCooperationTests {
  /// Promises kept, versions of the plan, and how far each goal came, meeting by meeting.
  func hasItsResult(_ work: Casework) {
    let meetings = work.file.meetings
    #expect(meetings.all.map(\.call.kind) == [.start, .network, .network, .network, .network])
    #expect(meetings.all.map { $0.held?.brokenOff.isEmpty } == [true, true, false, true, true])
    #expect(meetings.all.map { $0.held?.attended.contains(Table.kim) } == [true, true, true, false, true])
    #expect(work.file.networkMeetings(in: work.programme) == 4, "the one that was broken off is not counted")
    #expect(meetings.commitments.map { $0.reports.map(\.status) } == [[.done], [.moved, .done], [.done]])
    #expect(meetings.commitments.map(\.body.due) == ["2026-03-25", "2026-06-24", "2026-05-29"].map(day))
    #expect(work.file.plan.versions.map(\.number) == [1, 2])
    #expect(work.steps(of: 1) == [.started, .onTheWay, .near, .reached])
    #expect(work.steps(of: 2) == [.started, .onTheWay])
    #expect(work.reminders.isEmpty)
  }

  /// Police and school see the same; the job centre sees the work and no longer the school.
  func isSeen(_ work: Casework) {
    let both = [
      "Planen", onTime, "Kallad till 2026-03-18", "Frukost i skolan", "Ställa klockan själv",
      "Från 2026-03-18", "Kom i tid tre dagar.", "Kallad till 2026-04-15", "Hitta en praktikplats",
      "Från 2026-04-15", "Planen", onTime, "Kallad till 2026-05-13", "Kallad till 2026-05-25",
      "Från 2026-05-25", "Kallad till 2026-06-24", "Från 2026-06-24",
    ]
    #expect(work.lies(openTo: World.police) == both)
    #expect(work.lies(openTo: World.school) == both)
    #expect(
      work.lies(openTo: World.jobCentre) == [
        "Planen", "Kallad till 2026-03-18", "Frukost i skolan", "Ställa klockan själv", "Från 2026-03-18",
        "Kallad till 2026-04-15", "Hitta en praktikplats", "Från 2026-04-15", "Planen",
        "Jag ska ha ett sommarjobb.", "Kallad till 2026-05-13", "Kallad till 2026-05-25", "Från 2026-05-25",
        "Kallad till 2026-06-24", "Från 2026-06-24",
      ])
    #expect(work.lies(openTo: World.probation).isEmpty)
    var later = work
    later.comes("2026-09-06")
    for party in [World.police, World.school, World.jobCentre] {
      #expect(later.lies(openTo: party).isEmpty, "what was given for half a year has ended")
    }
  }
}
