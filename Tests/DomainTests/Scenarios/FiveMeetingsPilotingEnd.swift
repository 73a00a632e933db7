import Domain
import Testing

extension FiveMeetingsPilotingTests {
  /// R-MOD-05: one lots alone has done everything for sixty days, until the other goes along.
  func hasTwoLotsar(_ work: inout Casework) throws {
    work.comes("2026-05-12")
    #expect(
      work.reminders == [
        .modelChallenge(.onePerson(name: World.lotta.name, days: 60)), .contactDue(days: 13, limit: 4),
      ])
    try work.perform(contact(.accompanied, "Var med på förhöret.", work), by: World.lars)
    #expect(work.reminders.isEmpty)
  }

  /// The school leaves for the point it may no longer hear. Then the meeting is broken off.
  func isBrokenOff(_ work: inout Casework) throws {
    expectNo(
      MeetingRules.consentPerInvitee,
      work.refusal(of: work.call(on: "2026-05-20", Table.everyone, points: hearing(work))))
    let points = hearing(work, without: [Table.school])
    let meeting = try work.arrange(work.call(on: "2026-05-20", Table.everyone, points: points))
    #expect(!work.heard(by: World.school, at: meeting).contains("Förhöret"))
    #expect(work.heard(by: World.jobCentre, at: meeting).contains("Förhöret"))
    try work.begin(meeting)
    try work.perform(BreakOffMeeting(meeting: meeting, words: "Lars kör Kim hem."))
    #expect(work.reminders.isEmpty, "nothing was to be gone through")
    work.comes("2026-05-22")
    try work.perform(contact(.call, "Lugnt nu.", work), by: World.lars)
    try work.perform(RateGoal(goal: 1, attainment: .near, words: "Fyra dagar."))
    try work.perform(Acts.shortPlan([Acts.step(1, "Välja en kurs")]))
    try work.perform(SharePlan(level: .short))
    #expect(
      work.reminders == [.meetingInterval(daysSince: 23, interval: 35)], "the days go on from the one before")
  }

  /// Kim leads. What is said of the hearing is in nobody's record, and in the notes of those who may have it.
  func hasTheLastWord(_ work: inout Casework) throws {
    let points = hearing(work, without: [Table.school])
    let meeting = try work.arrange(
      work.call(on: "2026-06-03", Table.everyone, points: points), floor: .person)
    try work.begin(meeting, led: Table.kim)
    try work.perform(WriteMeetingLine(meeting: meeting, step: .works, words: "Kim kommer i tid."))
    try work.perform(WriteMeetingLine(meeting: meeting, step: .point(1), words: "Det blev inget åtal."))
    try work.perform(
      WriteMeetingLine(meeting: meeting, step: .now, kind: .decision, words: "Sommarlov."))
    for step in [RoomStep.works, .point(1), .plan] {
      try work.perform(CrossOffPoint(meeting: meeting, step: step, done: true))
    }
    let waking = try #require(work.openCommitment)
    try work.report(waking, .done, "Varje dag.", by: World.kim)
    try work.perform(RateGoal(goal: 1, attainment: .reached, words: "Fem dagar."))
    try work.perform(EndMeeting(meeting: meeting))
    let held = try #require(work.file.meetings.meeting(meeting)?.held)
    #expect(held.notes == "Vad fungerar: Kim kommer i tid.")
    #expect(held.decisions == "Vad gör vi nu: Sommarlov.")
    try work.perform(
      ShareMeetingNotes(
        meeting: meeting,
        points: [
          MeetingNotes.Point(words: "Fem dagar i veckan.", category: .studies),
          MeetingNotes.Point(words: "Det blev inget åtal.", category: .crime),
        ]))
    try work.perform(
      TellHowItFelt(MeetingFelt(meeting: meeting, by: .person, felt: "Mitt möte.", change: "")),
      by: World.kim)
  }

  func hasItsResult(_ work: Casework) {
    let meetings = work.file.meetings
    #expect(meetings.all.map(\.call.kind) == [.start, .network, .network, .network, .network])
    #expect(meetings.all.map { $0.held?.attended.contains(Table.kim) } == [true, false, true, true, true])
    #expect(work.file.networkMeetings(in: work.programme) == 4, "the one that was broken off is not counted")
    #expect(meetings.commitments.map { $0.reports.map(\.status) } == [[.moved, .done], [.done]])
    #expect(work.file.plan.versions.map(\.number) == [1, 2])
    #expect(
      work.file.plan.actionPlans.map { $0.body.steps.map(\.activity.what) } == [
        ["Gå upp"], ["Gå till skolan"], ["Välja en kurs"],
      ])
    #expect(work.file.plan.actionPlans.map(\.body.from) == [2, 2, 2])
    #expect(work.steps(of: 1) == [.started, .onTheWay, .onTheWay, .near, .reached])
    let helpers = work.file.sharing.log.contacts.map(\.by.name)
    #expect(helpers == Array(repeating: World.lotta.name, count: 4) + [World.lars.name, World.lars.name])
    #expect(work.reminders.isEmpty)
  }

  /// The police were told of the hearing. The school is told of school.
  func isSeen(_ work: Casework) {
    let onTime = "Jag ska komma i tid."
    let police = [
      "Planen", onTime, "Planen", onTime, "Kallad till 2026-03-18", "Gå upp sju", "Ringa när Kim saknas",
      "Från 2026-03-18", "Den korta planen", "Gå upp", "Kallad till 2026-04-08", "Från 2026-04-08",
      "Den korta planen", "Gå till skolan", "Kallad till förhör.", "Kallad till 2026-04-29",
      "Från 2026-04-29", "Kallad till 2026-05-20", "Den korta planen", "Välja en kurs",
      "Kallad till 2026-06-03", "Från 2026-06-03", "Fem dagar i veckan.", "Det blev inget åtal.",
    ]
    #expect(work.lies(openTo: World.police) == police)
    #expect(work.lies(openTo: World.jobCentre) == police)
    #expect(
      work.lies(openTo: World.school)
        == police.filter { $0 != "Kallad till förhör." && $0 != "Det blev inget åtal." })
  }
}
