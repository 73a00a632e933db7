import Domain
import Testing

extension FiveMeetingsPuzzleTests {
  /// The whole group, with Kim's question in Kim's place.
  func theGroupMeetsWithoutKim(_ work: inout Casework, _ room: Int) throws {
    let others = [Table.mum, Table.police, Table.school, Table.centre]
    let unsaid = WithoutPerson(why: "", told: told.told)
    expectNo(
      MeetingRules.participation, work.refusal(of: work.call(on: "2026-04-10", others, without: unsaid)))
    let meeting = try work.arrange(work.call(on: "2026-04-10", others, without: told))
    #expect(work.heard(by: World.school, at: meeting).contains("Kan jag slippa idrotten?"))
    try work.begin(meeting)
    try work.report(room, .moved, "Rummet byggs om.", to: "2026-05-12", by: World.siv)
    try work.perform(RateGoal(goal: 1, attainment: .started, words: ""))
    try work.perform(EndMeeting(meeting: meeting, toldAfter: told.told))
    #expect(work.file.meetings.around.questions.map(\.takenUp) == [meeting])
    work.comes("2026-04-12")
    #expect(work.reminders == [.feedbackOwed(meeting: meeting, day: day("2026-04-10"))])
    try work.perform(
      GiveFeedback(
        FeedbackGiven(meeting: meeting, told: "Du slipper till maj.", answer: "Tack."), on: work.today))
    try work.perform(contact(reached: true, work))
  }

  /// One guardian is enough: the police hear nothing more about school, and nothing of what they were told.
  func dadTakesBackStudies(_ work: inout Casework) throws {
    work.comes("2026-04-14")
    #expect(work.lies(openTo: World.police).contains("Ringa och väcka"))
    try work.takesBack([.studies], from: World.police, by: .guardian(1))
    #expect(!work.lies(openTo: World.police).contains("Ringa och väcka"))
    try work.perform(WriteNotice(text: "Kom i tid hela veckan.", category: .studies))
    let notice = try #require(work.file.sharing.notices.last).sequence
    #expect(
      Set(work.file.sharing.receivers(of: notice).map(\.to.agency)) == [
        World.school.id, World.jobCentre.id, Self.gran.id,
      ])
    try work.perform(RateGoal(goal: 1, attainment: .onTheWay, words: "En hel vecka."))
  }

  /// Somebody rings at the door. Nothing of the meeting is told, and no promise is asked after.
  func isBrokenOffAtHome(_ work: inout Casework) throws {
    let meeting = try work.arrange(
      work.call(.privateNetwork, on: "2026-04-24", family, place: .home, agrees: true), who: "Familjen.")
    let before = work.lies(openTo: Self.gran)
    try work.begin(meeting)
    try work.perform(BreakOffMeeting(meeting: meeting, words: "Gun tar med Kim hem till sig."))
    #expect(work.lies(openTo: Self.gran) == before)
    work.comes("2026-05-04")
    try work.perform(Acts.plan([Acts.goal(1, indicator: "Närvaro i månaden", by: day("2026-06-30"))]))
    try work.perform(SharePlan())
  }

  /// The two circles around one table. The police leave for what is about school.
  func everyoneMeets(_ work: inout Casework, _ room: Int, _ waking: Int) throws {
    expectNo(MeetingRules.interval, work.refusal(of: work.call(on: "2026-05-16", Table.everyone)))
    let meeting = try work.arrange(work.call(on: "2026-05-12", Table.everyone + [gran]), floor: .person)
    #expect(
      work.heard(by: World.police, at: meeting) == [
        "Vad fungerar", "Sedan sist: Lugn plats i skolan", "Sedan sist: Väcka Kim", "Vad gör vi nu",
        "Nästa möte",
      ])
    #expect(work.heard(by: Self.gran, at: meeting).contains("Målet: Jag ska komma i tid."))
    work.comes("2026-05-08")
    #expect(work.reminders.contains(.contactDue(days: 14, limit: 14)))
    try work.perform(contact(reached: true, work))
    try work.begin(meeting, led: Table.kim)
    try work.report(waking, .done, "Varje skoldag.")
    expectNo(MeetingRules.reportBack, work.refusal(of: EndMeeting(meeting: meeting)))
    try work.report(room, .done, "Rum 12.", by: World.siv)
    try work.perform(RateGoal(goal: 1, attainment: .near, words: ""))
    try work.perform(EndMeeting(meeting: meeting, felt: "Jag fick bestämma."))
    #expect(work.file.meetings.meeting(meeting)?.room.led == Table.kim)
  }

  func hasItsResult(_ work: Casework) {
    let meetings = work.file.meetings
    #expect(
      meetings.all.map(\.call.kind) == [
        .professionals, .privateNetwork, .network, .privateNetwork, .network,
      ])
    #expect(meetings.all.allSatisfy { $0.held != nil })
    #expect(work.file.networkMeetings(in: work.programme) == 2, "the circles by themselves are not counted")
    #expect(meetings.commitments.map { $0.reports.map(\.status) } == [[.moved, .done], [.done]])
    #expect(work.file.plan.versions.map(\.number) == [1, 2] && work.file.plan.actionPlans.count == 1)
    #expect(work.steps(of: 1) == [.started, .onTheWay, .near])
    #expect(work.file.sharing.log.contacts.map(\.body.reached) == [false, true, true, true])
    #expect(work.reminders.isEmpty)
  }

  func isSeen(_ work: Casework) {
    let onTime = "Jag ska komma i tid."
    let school = [
      "Planen", onTime, "Kallad till 2026-03-17", "Lugn plats i skolan", "Från 2026-03-17", "Väcka Kim",
      "Den korta planen", "Ringa och väcka", "Kallad till 2026-04-10", "Från 2026-04-10",
      "Kom i tid hela veckan.", "Planen", onTime, "Kallad till 2026-05-12", "Från 2026-05-12",
    ]
    let studies = [onTime, "Ringa och väcka", "Kom i tid hela veckan."]
    #expect(work.lies(openTo: World.school) == school)
    #expect(work.lies(openTo: World.police) == school.filter { !studies.contains($0) })
    #expect(
      work.lies(openTo: Self.gran) == [
        "Lugn plats i skolan", "Kallad till 2026-03-31", "Från 2026-03-31", "Väcka Kim", "Den korta planen",
        "Ringa och väcka", "Kom i tid hela veckan.", "Kallad till 2026-04-24", "Planen", onTime,
        "Kallad till 2026-05-12", "Från 2026-05-12",
      ])
  }
}
