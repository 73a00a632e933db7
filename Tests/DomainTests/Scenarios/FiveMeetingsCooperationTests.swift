import Domain
import Testing

/// Cooperation: everyone meets, Kim with them, and each does their own part between.
@Suite("Five meetings in the cooperation model")
struct FiveMeetingsCooperationTests {
  let onTime = "Jag ska komma i tid."

  @Test("R-MOD-02, R-MTG-01, R-MTG-02, R-PLN-14: Kim comes to every meeting but one, and gets to school")
  func everyoneMeets() throws {
    var work = try Casework.young(.cooperation)
    let breakfast = try startsInSpring(&work)
    let placement = try wakesUpInTime(&work, breakfast)
    try getsAnotherGoal(&work)
    try isBrokenOff(&work)
    try takesBackStudies(&work)
    try staysAway(&work, placement)
    try endsBeforeSummer(&work)
    hasItsResult(work)
    isSeen(work)
  }

  /// The first meeting, within the interval after the decision.
  private func startsInSpring(_ work: inout Casework) throws -> Int {
    expectNo(MeetingRules.interval, work.refusal(of: work.call(on: "2026-04-13", Table.everyone)))
    let meeting = try work.arrange(work.call(.start, on: "2026-03-18", Table.everyone))
    try work.begin(meeting)
    try work.perform(WriteMeetingLine(meeting: meeting, step: .works, words: "Moster Eva väcker Kim."))
    try work.perform(CrossOffPoint(meeting: meeting, step: .works, done: true))
    let breakfast = try work.promise("Frukost i skolan", Table.school, by: "2026-03-25", at: meeting)
    _ = try work.promise("Ställa klockan själv", Table.kim, by: "2026-04-15", at: meeting)
    expectNo(MeetingRules.planFollowedUp, work.refusal(of: EndMeeting(meeting: meeting)))
    try work.perform(RateGoal(goal: 1, attainment: .started, words: "Två dagar."))
    expectNo(
      MeetingRules.interval, work.refusal(of: EndMeeting(meeting: meeting, next: day("2026-04-23"))))
    try work.perform(EndMeeting(meeting: meeting, felt: "Många vuxna.", next: day("2026-04-15")))
    #expect(work.file.meetings.meeting(meeting)?.held?.notes == "Vad fungerar: Moster Eva väcker Kim.")
    return breakfast
  }

  /// A message between the meetings comes to the next agenda; what was promised is told or moved.
  private func wakesUpInTime(_ work: inout Casework, _ breakfast: Int) throws -> Int {
    work.comes("2026-03-24")
    try work.perform(WriteNotice(text: "Kom i tid tre dagar.", category: .studies))
    let notice = try #require(work.file.sharing.notices.last).sequence
    try work.perform(AcknowledgeNotice(notice: notice), by: World.siv)
    #expect(work.file.sharing.notices.last?.readBy.keys.contains(World.school.id) == true)
    try work.perform(AskQuestion(by: .person, question: "Får jag byta grupp i matten?"), by: World.kim)
    let meeting = try work.arrange(work.call(on: "2026-04-15", Table.everyone))
    #expect(
      work.heard(by: World.police, at: meeting) == [
        "Vad fungerar", "Får jag byta grupp i matten?", "Sedan sist: Frukost i skolan",
        "Sedan sist: Ställa klockan själv",
        "Målet: \(onTime)", "Nytt från Ekhamn Norr", "Vad gör vi nu", "Nästa möte",
      ])
    try work.begin(meeting)
    try work.report(breakfast, .done, "Varje morgon.", by: World.siv)
    try work.perform(RateGoal(goal: 1, attainment: .onTheWay, words: "Tre dagar."))
    expectNo(MeetingRules.reportBack, work.refusal(of: EndMeeting(meeting: meeting)))
    let alarm = try #require(work.file.meetings.commitments.last).number
    try work.report(alarm, .moved, "Klockan är trasig.", to: "2026-06-24")
    let placement = try work.promise("Hitta en praktikplats", Table.centre, by: "2026-05-29", at: meeting)
    try work.perform(EndMeeting(meeting: meeting, next: day("2026-05-13")))
    #expect(work.file.meetings.around.questions.map(\.takenUp) == [meeting])
    return placement
  }

  /// The plan's second version has a goal about work, which is told to the job centre only.
  private func getsAnotherGoal(_ work: inout Casework) throws {
    work.comes("2026-04-20")
    try work.perform(
      Acts.consent(
        World.jobCentre, to: [.planning, .work], since: work.today, days: 130,
        givers: [.guardian(0), .guardian(1), .person]))
    let activity = Acts.activity(responsible: Table.centre)
    let summerJob = Goal(
      number: 0, area: .occupation, words: "Jag ska ha ett sommarjobb.", baseline: "Inget",
      indicator: "Anställning", by: day("2026-06-30"), longTerm: false, activities: [activity])
    try work.perform(Acts.plan([Acts.goal(1, by: day("2026-06-30")), summerJob]))
    try work.perform(SharePlan())
    #expect(work.file.plan.versions.map { $0.body.goals.map(\.number) } == [[1], [1, 2]])
    #expect(work.file.plan.current?.body.goals.map(\.category) == [.studies, .work])
  }

  /// Somebody waits outside. The meeting ends at once, and nothing of it goes to anybody.
  private func isBrokenOff(_ work: inout Casework) throws {
    let meeting = try work.arrange(work.call(on: "2026-05-13", Table.everyone))
    let before = work.lies(openTo: World.police)
    try work.begin(meeting)
    expectNo(MeetingRules.brokenOff, work.refusal(of: BreakOffMeeting(meeting: meeting, words: "")))
    try work.perform(BreakOffMeeting(meeting: meeting, words: "Pia följer Kim hem."))
    #expect(work.lies(openTo: World.police) == before)
    #expect(
      work.reminders == [.meetingInterval(daysSince: 28, interval: 35)],
      "and the days go on from the one before")
  }

  private func takesBackStudies(_ work: inout Casework) throws {
    work.comes("2026-05-18")
    #expect(work.lies(openTo: World.jobCentre).contains(onTime))
    try work.takesBack([.studies], from: World.jobCentre)
    #expect(!work.lies(openTo: World.jobCentre).contains(onTime))
  }

  /// Kim is asked and does not come. It is said who tells, and later what was told.
  private func staysAway(_ work: inout Casework, _ placement: Int) throws {
    let told = WithoutPerson(why: "Orkar inte.", told: "Lotta ringer.")
    let others = Array(Table.everyone.dropFirst())
    expectNo(
      MeetingRules.participation, work.refusal(of: work.call(on: "2026-05-25", others, without: told)))
    let everyoneHears = work.agenda().map {
      AgendaPoint(words: $0.words, category: $0.category, origin: $0.origin, without: [])
    }
    expectNo(
      MeetingRules.consentPerInvitee,
      work.refusal(of: work.call(on: "2026-05-25", Table.everyone, points: everyoneHears)))
    let meeting = try work.arrange(work.call(on: "2026-05-25", Table.everyone))
    #expect(!work.heard(by: World.jobCentre, at: meeting).contains("Målet: \(onTime)"))
    #expect(work.heard(by: World.jobCentre, at: meeting).contains("Målet: Jag ska ha ett sommarjobb."))
    #expect(!work.heard(by: World.school, at: meeting).contains("Målet: Jag ska ha ett sommarjobb."))
    try work.begin(meeting, without: [Table.kim])
    try work.report(placement, .done, "Cykelverkstaden.", by: World.jan)
    try work.perform(RateGoal(goal: 1, attainment: .near, words: "Fyra dagar."))
    try work.perform(RateGoal(goal: 2, attainment: .started, words: ""))
    expectNo(MeetingRules.participation, work.refusal(of: EndMeeting(meeting: meeting)))
    try work.perform(EndMeeting(meeting: meeting, toldAfter: "Lotta ringer.", next: day("2026-06-24")))
    work.comes("2026-05-27")
    #expect(work.reminders == [.feedbackOwed(meeting: meeting, day: day("2026-05-25"))])
    try work.perform(
      GiveFeedback(
        FeedbackGiven(meeting: meeting, told: "Praktiken är klar.", answer: "Skönt."), on: work.today))
    #expect(work.reminders.isEmpty, "one absence is not yet a question of the model")
  }

  /// Written up afterwards, with the last promise kept.
  private func endsBeforeSummer(_ work: inout Casework) throws {
    let meeting = try work.arrange(work.call(on: "2026-06-24", Table.everyone), floor: .person)
    work.now = SwedishTime.instant(day("2026-06-24"), clock("15:00"))
    let left = try #require(work.openCommitment)
    expectNo(MeetingRules.reportBack, work.refusal(of: Acts.hold(meeting, attended: Table.everyone)))
    let kept = CommitmentReported(commitment: left, status: .done, words: "Ny klocka.")
    try work.perform(Acts.hold(meeting, attended: Table.everyone, reports: [kept]))
    try work.perform(RateGoal(goal: 1, attainment: .reached, words: "Fem dagar."))
    try work.perform(RateGoal(goal: 2, attainment: .onTheWay, words: "Börjar i juli."))
  }
}
