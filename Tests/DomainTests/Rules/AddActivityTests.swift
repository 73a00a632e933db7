import Testing

@testable import Domain

/// One thing more in the plan, at the table.
@Suite("Adding to the plan on the spot")
struct AddActivityTests {
  private static let centre = Participant.agency(World.jobCentre.id)

  private func add(
    _ what: String = "Provjobba", goal: Int = 1, by who: Participant = centre, when: String = "Måndag",
    expects: String? = "Skjuts", said: String = "Vill prova.", meeting: Int? = nil, seen: String? = nil
  ) -> AddActivity {
    AddActivity(
      goal: goal,
      activity: Activity(
        what: what, responsible: who, when: when, place: "Verkstaden", how: "Ett pass", expects: expects),
      participation: said, meeting: meeting, seen: seen)
  }

  @Test("R-PLN-13: it becomes a new version, and the one before stays as it was")
  func version() throws {
    var work = try Casework.adult(at: .planned)
    let before = try #require(work.file.plan.current)
    try work.perform(add())
    #expect(work.file.plan.versions.map(\.number) == [1, 2] && work.file.plan.versions[0] == before)
    let after = try #require(work.file.plan.current)
    #expect(
      after.body.goals[0].activities.map(\.what) == before.body.goals[0].activities.map(\.what) + [
        "Provjobba"
      ])
    #expect(after.body.goals[0].number == before.body.goals[0].number)
    #expect(after.body.mattersToMe == before.body.mattersToMe && after.body.participation == "Vill prova.")
  }

  @Test(
    "R-PLN-03, R-PLN-18: it says all that an activity says, and who answers for it is in the group with a consent"
  )
  func rules() throws {
    var work = try Casework.adult(at: .planned)
    expectNo(PlanRules.activity, work.refusal(of: add(when: " ")))
    expectProblem(at: "activity-when", work.refusal(of: add(when: " ")))
    expectProblem(at: "activity-responsible", work.refusal(of: add(by: .agency(World.probation.id))))
    expectProblem(at: "goal", work.refusal(of: add(goal: 7)))
    try work.perform(Acts.takeBack(World.jobCentre))
    expectNo(PlanRules.responsibleIsMember, work.refusal(of: add()))
    expectYes(work.refusal(of: add(by: .giver(.person))))
    expectNo(PlanRules.twoLevels, try Casework.adult(at: .grouped).refusal(of: add()))
  }

  @Test("R-PLN-01: with the person at the table it is made together; else it says what the person thinks")
  func together() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(Acts.meeting(on: work.today.adding(days: 1)))
    let meeting = try #require(work.file.meetings.all.last).number
    try work.perform(Acts.risk(meeting))
    try work.perform(ConfirmMeeting(meeting: meeting))
    work.now = SwedishTime.instant(work.today.adding(days: 1), clock("14:00"))
    try work.perform(StartMeeting(meeting: meeting))
    expectNo(PlanRules.withThePerson, work.refusal(of: add(said: "", meeting: meeting)))
    try work.perform(MarkAttendance(meeting: meeting, who: .giver(.person), mark: .here))
    try work.perform(add(said: "", meeting: meeting))
    expectNo(PlanRules.withThePerson, work.refusal(of: add(said: "")))
    try work.perform(MarkAttendance(meeting: meeting, who: Self.centre, mark: .here))
    expectYes(work.refusal(of: EndMeeting(meeting: meeting)))
  }

  @Test("R-PLN-07, R-PLN-09: with a short plan it is a step there, on the fridge while there is room")
  func short() throws {
    var work = try Casework.adult(at: .planned)
    try work.perform(Acts.shortPlan((1...6).map { Acts.step(1, "Steg \($0)") }))
    expectProblem(at: "activity-expects", work.refusal(of: add(expects: nil)))
    try work.perform(add())
    try work.perform(add("Handla"))
    let steps = try #require(work.file.plan.currentActionPlan).body.steps
    #expect(steps.map(\.onFridge) == Array(repeating: true, count: 7) + [false])
    #expect(steps.last?.goalWords == "Jag ska komma i tid.")
    #expect(work.file.plan.versions.count == 1 && work.file.plan.actionPlans.count == 3)
  }

  @Test("R-PLN-05: the new version goes on to those who have the one before, and to nobody else")
  func sharedOn() throws {
    var work = try Casework.adult(at: .shared)
    let have = Set(work.file.plan.shares(.long, version: 1).flatMap(\.with).map(\.agency))
    let seen = work.file.addition(by: World.lotta, at: work.now).partiesMark
    expectNo(SharingRules.withinConsent, work.refusal(of: add(seen: "andra")))
    try work.perform(add(seen: seen))
    let made = try #require(work.file.plan.current)
    #expect(Set(work.file.sharing.receivers(of: made.sequence).map(\.to.agency)) == have)
    #expect(Set(work.file.plan.shares(.long, version: 2).flatMap(\.with).map(\.agency)) == have)
    var kept = try Casework.adult(at: .planned)
    try kept.perform(add())
    #expect(kept.file.plan.shares.isEmpty, "a plan that nobody has is given to nobody")
  }

  @Test("R-ROL-04: where the programme asks for approval the version waits, and is given to nobody")
  func waits() throws {
    var work = try Casework.adult(at: .shared)
    work.programme = work.programme.planning(PlanSettings(approval: [.long]))
    try work.perform(add())
    #expect(work.file.plan.current?.awaitsApproval == true && work.file.plan.inForce?.number == 1)
    #expect(work.file.plan.shares(.long, version: 2).isEmpty)
    try work.perform(add("Handla"))
    #expect(
      work.file.plan.current?.body.goals[0].activities.suffix(2).map(\.what) == ["Provjobba", "Handla"])
  }

  @Test("R-PLN-13: two who add at once both get theirs")
  func twoAtOnce() throws {
    var work = try Casework.adult(at: .planned)
    #expect(add().part == nil, "an addition is in conflict with no other")
    try work.perform(add("Provjobba"), by: World.lotta)
    try work.perform(add("Handla"), by: World.lars)
    #expect(
      work.file.plan.current?.body.goals[0].activities.suffix(2).map(\.what) == ["Provjobba", "Handla"])
  }

  @Test(
    "R-PLN-10, R-FUP-10: where the programme says so sub-goals are rated on the five steps, and a rating without them leaves them"
  )
  func subGoals() throws {
    var work = try Casework.adult(at: .grouped)
    work.programme = work.programme.planning(PlanSettings(ratesSubGoals: true))
    let goal = Goal(
      number: 0, area: .occupation, words: "Jobba", baseline: "", indicator: "Dagar",
      by: work.today.adding(days: 60), longTerm: false, activities: [Acts.activity()],
      subGoals: [SubGoal(number: 0, words: "Ett pass", by: nil), SubGoal(number: 0, words: "Två", by: nil)])
    try work.perform(Acts.plan([goal]))
    expectProblem(
      at: "reached", work.refusal(of: RateGoal(goal: 1, attainment: .near, words: "", steps: [7: .near])))
    try work.perform(RateGoal(goal: 1, attainment: .near, words: "", steps: [1: .reached, 2: .started]))
    let rated = try #require(work.file.plan.attainment(of: 1))
    #expect(rated.steps == [1: .reached, 2: .started] && rated.reached == [1])
    try work.perform(RateGoal(goal: 1, attainment: .reached, words: ""))
    #expect(work.file.plan.attainment(of: 1)?.steps == rated.steps)
    #expect(work.file.plan.attainment(of: 1)?.reached == [1])
    work.programme = work.programme.planning(PlanSettings())
    expectProblem(
      at: "reached", work.refusal(of: RateGoal(goal: 1, attainment: .near, words: "", steps: [1: .near])))
  }
}
