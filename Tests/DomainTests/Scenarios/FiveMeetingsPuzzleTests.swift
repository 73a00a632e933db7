import Domain
import Testing

/// The puzzle: those who work with Kim meet by themselves, Kim's own network by itself, and the lots lays the
/// pieces together.
@Suite("Five meetings in the puzzle model")
struct FiveMeetingsPuzzleTests {
  static let gran = Agency(
    id: AgencyID(7), name: "Mormor Gun", kind: .privateNetwork, area: "", validFrom: World.founded)
  let gran = Participant.agency(FiveMeetingsPuzzleTests.gran.id)
  let family = [Table.kim, Table.mum, .agency(FiveMeetingsPuzzleTests.gran.id)]
  let professionals = [Table.unit, Table.police, Table.school, Table.centre]
  let told = WithoutPerson(why: "Kim vill inte sitta med alla.", told: "Lotta ringer samma kväll.")

  @Test("R-MOD-03, R-MTG-07, R-MTG-10, R-SHR-08: two circles that meet apart, and once together")
  func twoCircles() throws {
    var work = try Casework.young(.puzzle)
    try granJoins(&work)
    let room = try thoseWhoWorkMeet(&work)
    try isCalled(&work)
    let waking = try theFamilyMeets(&work)
    try getsAShortPlan(&work)
    try theGroupMeetsWithoutKim(&work, room)
    try dadTakesBackStudies(&work)
    try isBrokenOffAtHome(&work)
    try everyoneMeets(&work, room, waking)
    hasItsResult(work)
    isSeen(work)
  }

  private func granJoins(_ work: inout Casework) throws {
    let old = World.directory
    work.directory = Directory(
      agencies: Array(old.agencies.values) + [Self.gran], principals: Array(old.principals.values),
      assignments: Array(old.assignments.values), programmes: old.programmes, legalBases: old.legalBases)
    expectNo(ConsentRules.perParty, work.refusal(of: Acts.member(Self.gran)))
    try work.perform(
      Acts.consent(
        Self.gran, to: [.planning, .studies], since: work.today,
        givers: [.guardian(0), .guardian(1), .person]))
    try work.perform(Acts.member(Self.gran, need: "Behöver någon som väcker"))
  }

  /// Neither Kim nor the family is there, and Kim is told two days later.
  private func thoseWhoWorkMeet(_ work: inout Casework) throws -> Int {
    func call(and more: [Participant] = [], without: WithoutPerson?) -> CallMeeting {
      work.call(.professionals, on: "2026-03-17", professionals + more, without: without)
    }
    expectNo(MeetingRules.participation, work.refusal(of: call(without: nil)))
    for who in [Table.kim, Table.mum, gran] {
      expectProblem(at: "invited", work.refusal(of: call(and: [who], without: told)))
    }
    let meeting = try work.arrange(call(without: told))
    try work.begin(meeting)
    let room = try work.promise("Lugn plats i skolan", Table.school, by: "2026-04-10", at: meeting)
    expectNo(MeetingRules.participation, work.refusal(of: EndMeeting(meeting: meeting)))
    try work.perform(EndMeeting(meeting: meeting, toldAfter: told.told))
    #expect(work.file.networkMeetings(in: work.programme) == 0, "only some of the group met")
    work.comes("2026-03-19")
    #expect(work.reminders == [.feedbackOwed(meeting: meeting, day: day("2026-03-17"))])
    try work.perform(
      GiveFeedback(
        FeedbackGiven(meeting: meeting, told: "Du får en lugn plats.", answer: "Bra."), on: work.today))
    #expect(work.reminders.isEmpty)
    return room
  }

  /// Two weeks without a word is the longest; a call that nobody answers is no contact.
  private func isCalled(_ work: inout Casework) throws {
    work.comes("2026-03-21")
    #expect(work.reminders.isEmpty)
    work.comes("2026-03-22")
    try work.perform(contact(reached: false, work))
    #expect(work.reminders == [.contactDue(days: 14, limit: 14)])
    try work.perform(contact(reached: true, work))
    #expect(work.reminders.isEmpty)
  }

  func contact(reached: Bool, _ work: Casework) -> RecordContact {
    RecordContact(
      contact: .call, with: .person, reached: reached, on: work.today, time: nil,
      words: reached ? "Om skolan." : "")
  }

  /// At home with Mum and Gran, whom Kim has said yes to.
  private func theFamilyMeets(_ work: inout Casework) throws -> Int {
    let unasked = work.call(.privateNetwork, on: "2026-03-31", family, place: .home)
    expectNo(SharingRules.onlyWhatWasAgreed, work.refusal(of: unasked))
    let meeting = try work.arrange(
      work.call(.privateNetwork, on: "2026-03-31", family, place: .home, agrees: true), floor: .person,
      questions: ["Kan jag slippa idrotten?"], who: "Kim, Mia och Gun. Ingen annan.")
    expectNo(MeetingRules.riskFirst, work.refusal(of: Acts.risk(meeting)))
    work.now = SwedishTime.instant(day("2026-03-31"), clock("15:30"))
    let promise = HoldMeeting.Promise(what: "Väcka Kim", by: gran, due: day("2026-05-13"))
    try work.perform(Acts.hold(meeting, attended: family, promises: [promise]))
    #expect(!work.lies(openTo: World.police).contains("Från 2026-03-31"))
    #expect(!work.lies(openTo: World.school).contains("Kallad till 2026-03-31"))
    #expect(work.lies(openTo: Self.gran).contains("Från 2026-03-31"))
    #expect(work.file.networkMeetings(in: work.programme) == 0)
    return try #require(work.file.meetings.commitments.last).number
  }

  private func getsAShortPlan(_ work: inout Casework) throws {
    work.comes("2026-04-01")
    try work.perform(Acts.shortPlan([Acts.step(1, "Ringa och väcka", by: gran)]))
    try work.perform(SharePlan(level: .short))
    #expect(work.file.plan.currentActionPlan?.body.from == 1)
    #expect(work.lies(openTo: Self.gran).suffix(2) == ["Den korta planen", "Ringa och väcka"])
  }
}
