import Domain
import Testing

@Suite("Goals, how they are set and how they are followed")
struct GoalRuleTests {
  private func granted(_ plan: PlanSettings) throws -> Casework {
    var work = try Casework.adult(at: .grouped)
    work.programme = work.programme.planning(plan)
    return work
  }

  private func goal(
    _ work: Casework, area: LifeArea = .occupation, longTerm: Bool = false, theme: String? = nil,
    subGoals: [SubGoal]? = nil, important: Bool? = nil, funding: String? = nil
  ) -> Goal {
    Goal(
      number: 0, area: area, words: "Jag ska komma i tid.", baseline: "", indicator: "Dagar",
      by: work.today.adding(days: 60), longTerm: longTerm, activities: [Acts.activity()], theme: theme,
      subGoals: subGoals, important: important, funding: funding)
  }

  private func plan(_ goals: [Goal], _ mode: PlanMode? = nil) -> MakePlan {
    MakePlan(mattersToMe: "Lugn", participation: "Var med.", goals: goals, mode: mode)
  }

  @Test(
    "R-PLN-11, R-PLN-12: made together, a goal that is not important to the person is explained or left out")
  func important() throws {
    let work = try granted(PlanSettings())
    let other = goal(work, important: false)
    expectAsks(PlanRules.important, work, plan([goal(work, important: true), other], .together))
    expectYes(work.refusal(of: plan([other], .draftedFirst)))
    expectYes(work.refusal(of: plan([goal(work, important: true)], .together)))
    expectYes(work.refusal(of: plan([goal(work)], .together)))
    var made = work
    try made.perform(plan([goal(work)], .draftedFirst))
    #expect(made.file.plan.current?.body.mode == .draftedFirst)
  }

  @Test(
    "R-PLN-10, R-ITV-11, R-ITV-12: a goal has sub-goals and a theme within its area, as the parents' situation"
  )
  func themes() throws {
    var work = try granted(
      PlanSettings(themes: [
        PlanTheme(code: "parents", text: "Föräldrarnas situation", area: .family),
        PlanTheme(code: "leisure", text: "Fritid", area: .occupation, asksFunding: true),
      ]))
    expectProblem(at: "goal-1-theme", work.refusal(of: plan([goal(work, theme: "parents")])))
    expectProblem(at: "goal-1-theme", work.refusal(of: plan([goal(work, theme: "okänt")])))
    let late = SubGoal(number: 0, words: "Tre dagar", by: work.today.adding(days: 61))
    expectProblem(at: "goal-1-sub-1-by", work.refusal(of: plan([goal(work, subGoals: [late])])))
    let steps = [SubGoal(number: 0, words: "Tre dagar", by: nil), SubGoal(number: 0, words: "Fyra", by: nil)]
    try work.perform(
      plan([
        goal(work, area: .family, theme: "parents"),
        goal(work, theme: "leisure", subGoals: steps, funding: "Klubben betalar halva avgiften."),
      ]))
    let made = try #require(work.file.plan.current).body.goals
    #expect(made[1].subGoals?.map(\.number) == [1, 2])
    try work.perform(Acts.shortPlan([Acts.step(2, subGoal: 2)]))
    #expect(work.file.plan.currentActionPlan?.body.steps.first?.subGoal == "Fyra")
  }

  @Test("R-FUP-10: which sub-goals are reached is followed up with the goal")
  func subGoals() throws {
    var work = try granted(PlanSettings())
    try work.perform(plan([goal(work, subGoals: [SubGoal(number: 0, words: "Tre dagar", by: nil)])]))
    func rate(_ reached: [Int]) -> RateGoal {
      RateGoal(goal: 1, attainment: .started, words: "", reached: reached)
    }
    expectProblem(at: "reached", work.refusal(of: rate([2])))
    try work.perform(rate([1]))
    #expect(work.file.plan.attainment(of: 1)?.reached == [1])
  }

  @Test("R-FUP-14: a long-term goal is not judged in the short interval; on the day it is, it may be")
  func longTerm() throws {
    var work = try granted(PlanSettings(longTermDays: 90))
    try work.perform(plan([goal(work, longTerm: true), goal(work)]))
    func rate(_ number: Int) -> RateGoal { RateGoal(goal: number, attainment: .near, words: "") }
    let answer = work.refusal(of: rate(1))
    expectProblem(at: "goal", answer)
    #expect(problems(answer).first?.rule == PlanRules.longTermWaits.id)
    expectYes(work.refusal(of: rate(2)))
    work.wait(days: 89)
    expectProblem(at: "goal", work.refusal(of: rate(1)))
    work.wait(days: 1)
    expectYes(work.refusal(of: rate(1)))
  }

  @Test("R-PLN-13: the plan is due for revision before the programme's interval has passed")
  func interval() throws {
    var work = try granted(PlanSettings(updateDays: 28, updateWarningDays: 7))
    try work.perform(plan([goal(work)]))
    let made = work.today
    func reminded() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.planToRevise(due: made.adding(days: 28)))
    }
    work.wait(days: 20)
    #expect(!reminded())
    work.wait(days: 1)
    #expect(reminded())
    try work.perform(Acts.shortPlan())
    #expect(!reminded())
  }

  @Test("R-PLN-14: after a meeting of the group the plan is followed up, and then it is quiet")
  func followedUp() throws {
    var work = try Casework.adult(at: .shared)
    work.wait(days: 3)
    try work.perform(Acts.meeting(on: work.today, at: "10:00"))
    let meeting = try #require(work.file.meetings.ahead.last).number
    try work.perform(Acts.risk(meeting))
    try work.perform(ConfirmMeeting(meeting: meeting))
    work.now = work.now.adding(seconds: 7200)
    try work.perform(Acts.hold(meeting))
    let held = Reminder.planNotFollowedUp(meeting: work.today)
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(held))
    try work.perform(RateGoal(goal: 1, attainment: .near, words: ""))
    #expect(!work.file.reminders(at: work.now, programme: work.programme).contains(held))
  }

  @Test(
    "R-PLN-16, R-PLN-17: the family is asked first, and what is in place is ticked off the programme's list")
  func start() throws {
    var work = try granted(PlanSettings(startChecklist: [Code("id", "Legitimation")], familyFirst: true))
    func asked() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme).contains {
        if case .familyFirst = $0 { true } else { false }
      }
    }
    #expect(asked())
    expectProblem(at: "done", work.refusal(of: RecordStart(done: ["båt"], family: nil, words: "")))
    expectProblem(at: "done", work.refusal(of: RecordStart(done: [], family: nil, words: " ")))
    try work.perform(RecordStart(done: ["id"], family: nil, words: ""))
    #expect(asked())
    try work.perform(RecordStart(done: ["id"], family: .notWanted, words: ""))
    #expect(!asked())
    #expect(work.file.plan.start?.body.done == [Code("id", "Legitimation")])
  }

  @Test("R-FUP-10: goals are followed up after closing on the programme's days, and a note then answers one")
  func afterClosing() throws {
    var work = try Casework.adult(at: .closed)
    work.programme = work.programme.planning(PlanSettings(afterClosingDays: [90, 180]))
    let closed = work.today
    func noted() -> [Day?] { work.file.followUpsAfterClosing(in: work.programme).map(\.noted) }
    #expect(noted() == [nil, nil])
    work.wait(days: 30)
    try work.perform(NoteAfterClosing(text: "Ringde.", happened: work.today))
    #expect(noted() == [nil, nil], "too early to say how the goals have held")
    work.wait(days: 61)
    try work.perform(NoteAfterClosing(text: "Jobbet håller.", happened: work.today))
    #expect(noted() == [closed.adding(days: 91), nil])
  }

  @Test("R-SAF-08: without places no step tells where somebody will be")
  func places() throws {
    var work = try granted(PlanSettings())
    try work.perform(plan([goal(work)], .together))
    try work.perform(Acts.shortPlan([Acts.step(place: "Hemliga gatan")]))
    let bare = work.file.withoutPlaces.plan
    #expect(bare.currentActionPlan?.body.steps.map(\.activity.place) == [""])
    #expect(bare.current?.body.mode == .together)
  }
}
