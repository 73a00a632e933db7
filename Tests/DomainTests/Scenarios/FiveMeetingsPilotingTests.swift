import Domain
import Testing

/// Piloting: the lots is near Kim all the time, and the short plan is made anew as things change.
@Suite("Five meetings in the piloting model")
struct FiveMeetingsPilotingTests {
  @Test("R-MOD-04, R-MTG-01, R-MTG-06, R-MTG-09, R-PLN-14: the lots beside Kim, from meeting to meeting")
  func besideKim() throws {
    var work = try Casework.young(.piloting)
    try isReached(&work)
    try getsALongPlan(&work)
    let calling = try startsTogether(&work)
    try staysAway(&work, calling)
    try isHeard(&work)
    try takesBackCrime(&work)
    try hasTwoLotsar(&work)
    try isBrokenOff(&work)
    try hasTheLastWord(&work)
    hasItsResult(work)
    isSeen(work)
  }

  func contact(
    _ kind: ContactRecorded.Kind, reached: Bool = true, _ words: String, _ work: Casework
  ) -> RecordContact {
    RecordContact(
      contact: kind, with: .person, reached: reached, on: work.today, time: clock("08:30"), words: words)
  }

  /// Four days without contact is the longest here, from the decision on.
  private func isReached(_ work: inout Casework) throws {
    #expect(work.reminders.isEmpty)
    work.comes("2026-03-12")
    #expect(work.reminders == [.contactDue(days: 4, limit: 4)])
    try work.perform(contact(.message, reached: false, "", work))
    #expect(work.reminders == [.contactDue(days: 4, limit: 4)])
    try work.perform(contact(.visit, "Åt frukost hos Kim.", work))
    #expect(work.reminders.isEmpty)
  }

  /// The long plan is for those who work; Kim has it until there is a short one in its place.
  private func getsALongPlan(_ work: inout Casework) throws {
    work.comes("2026-03-16")
    try work.perform(Acts.plan([Acts.goal(1, by: day("2026-06-30"))]))
    try work.perform(SharePlan())
    #expect(work.file.longPlanForPerson?.number == 2)
  }

  private func startsTogether(_ work: inout Casework) throws -> Int {
    let meeting = try work.arrange(work.call(.start, on: "2026-03-18", Table.everyone), floor: .person)
    try work.begin(meeting, led: Table.kim)
    _ = try work.promise("Gå upp sju", Table.kim, by: "2026-04-29", at: meeting)
    let calling = try work.promise("Ringa när Kim saknas", Table.school, by: "2026-04-08", at: meeting)
    try work.perform(RateGoal(goal: 1, attainment: .started, words: ""))
    try work.perform(EndMeeting(meeting: meeting, felt: "Bra att jag fick börja."))
    try work.perform(Acts.shortPlan([Acts.step(1, "Gå upp")]))
    try work.perform(SharePlan(level: .short))
    #expect(work.file.longPlanForPerson == nil, "the short plan is in its place")
    return calling
  }

  /// Kim sleeps through the meeting. The lots goes home to Kim the day after and tells.
  private func staysAway(_ work: inout Casework, _ calling: Int) throws {
    work.comes("2026-03-25")
    #expect(work.reminders == [.contactDue(days: 7, limit: 4)])
    try work.perform(contact(.accompanied, "Följde med till skolan.", work))
    let meeting = try work.arrange(work.call(on: "2026-04-08", Table.everyone))
    try work.begin(meeting, without: [Table.kim])
    try work.report(calling, .done, "Fyra gånger.", by: World.siv)
    try work.perform(RateGoal(goal: 1, attainment: .onTheWay, words: "Tre dagar."))
    expectNo(MeetingRules.participation, work.refusal(of: EndMeeting(meeting: meeting)))
    try work.perform(EndMeeting(meeting: meeting, toldAfter: "Lotta åker hem till Kim."))
    #expect(work.file.meetings.meeting(meeting)?.held?.absent == [Table.kim])
    work.comes("2026-04-09")
    try work.perform(contact(.visit, "Väckte Kim.", work))
    work.comes("2026-04-10")
    #expect(work.reminders == [.feedbackOwed(meeting: meeting, day: day("2026-04-08"))])
    try work.perform(
      GiveFeedback(
        FeedbackGiven(meeting: meeting, told: "Skolan ringer.", answer: "De får ringa tidigare."),
        on: day("2026-04-09")))
    #expect(work.reminders.isEmpty)
    try work.perform(Acts.shortPlan([Acts.step(1, "Gå till skolan")]))
    try work.perform(SharePlan(level: .short))
  }

  /// What the police have to say is on the agenda, and everyone with a consent to it hears it.
  private func isHeard(_ work: inout Casework) throws {
    work.comes("2026-04-13")
    try work.perform(WriteNotice(text: "Kallad till förhör.", category: .crime))
    let meeting = try work.arrange(work.call(on: "2026-04-29", Table.everyone, points: hearing(work)))
    for party in [World.police, World.school, World.jobCentre] {
      #expect(work.heard(by: party, at: meeting).contains("Förhöret"))
    }
    work.now = SwedishTime.instant(day("2026-04-29"), clock("16:00"))
    let waking = try #require(work.openCommitment)
    expectNo(MeetingRules.reportBack, work.refusal(of: Acts.hold(meeting, attended: Table.everyone)))
    let moved = CommitmentReported(
      commitment: waking, status: .moved, words: "Sover dåligt.", newDue: day("2026-06-10"))
    try work.perform(Acts.hold(meeting, attended: Table.everyone, reports: [moved]))
    try work.perform(RateGoal(goal: 1, attainment: .onTheWay, words: "Står still."))
    #expect(work.file.meetings.commitment(waking)?.body.due == day("2026-06-10"))
  }

  /// The file's own agenda with the hearing after what works.
  func hearing(_ work: Casework, without: [Participant] = []) -> [AgendaPoint] {
    var points = work.agenda()
    points.insert(
      AgendaPoint(words: "Förhöret", category: .crime, origin: nil, without: without), at: 1)
    return points
  }

  private func takesBackCrime(_ work: inout Casework) throws {
    work.comes("2026-05-04")
    #expect(work.lies(openTo: World.school).contains("Kallad till förhör."))
    try work.takesBack([.crime], from: World.school)
    #expect(!work.lies(openTo: World.school).contains("Kallad till förhör."))
    #expect(work.lies(openTo: World.police).contains("Kallad till förhör."))
  }
}
