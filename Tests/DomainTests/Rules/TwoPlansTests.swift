import Domain
import Testing

@Suite("The long plan and the short one")
struct TwoPlansTests {
  private func planned(_ plan: PlanSettings? = nil) throws -> Casework {
    var work = try Casework.adult(at: .planned)
    if let plan { work.programme = work.programme.planning(plan) }
    return work
  }

  @Test("R-PLN-07: there is no short plan without a long one, and each step belongs to one of its goals")
  func twoLevels() throws {
    expectNo(PlanRules.twoLevels, try Casework.adult(at: .grouped).refusal(of: Acts.shortPlan()))
    var work = try planned()
    let answer = work.refusal(of: Acts.shortPlan([Acts.step(), Acts.step(7)]))
    #expect(problems(answer).map(\.field) == ["step-2-goal"])
    try work.perform(Acts.shortPlan())
    let made = try #require(work.file.plan.currentActionPlan)
    #expect(made.number == 1 && made.body.from == 1)
    #expect(made.body.steps.map(\.goalWords) == ["Jag ska komma i tid."])
    #expect(made.body.steps.map(\.area) == [.occupation])
  }

  @Test("R-PLN-13: each version of the short plan stays as it was, beside those of the long one")
  func versions() throws {
    var work = try planned()
    try work.perform(Acts.shortPlan([Acts.step(1, "Gå upp")]))
    try work.perform(Acts.shortPlan([Acts.step(1, "Gå till skolan")]))
    #expect(
      work.file.plan.actionPlans.map { $0.body.steps.map(\.activity.what) } == [
        ["Gå upp"], ["Gå till skolan"],
      ])
    #expect(work.file.plan.versions.count == 1)
  }

  @Test(
    "R-PLN-01, R-PLN-03, R-PLN-18: a step says who, when, where and how, and what to expect of an authority")
  func steps() throws {
    let work = try planned()
    let unit = Participant.agency(World.unit.id)
    expectNo(PlanRules.withThePerson, work.refusal(of: Acts.shortPlan(participation: " ")))
    expectNo(PlanRules.activity, work.refusal(of: Acts.shortPlan([Acts.step(place: "")])))
    expectProblem(at: "step-1-expects", work.refusal(of: Acts.shortPlan([Acts.step(by: unit, expects: " ")])))
    expectYes(work.refusal(of: Acts.shortPlan([Acts.step(by: unit)])))
    expectYes(work.refusal(of: Acts.shortPlan([Acts.step(expects: nil)])))
  }

  @Test(
    "R-PLN-18: who answers for something is in the group with a consent that holds now, told at the field")
  func covered() throws {
    var work = try planned()
    func answer() -> Refusal? {
      work.refusal(of: Acts.shortPlan([Acts.step(), Acts.step(by: .agency(World.school.id))]))
    }
    expectYes(answer())
    work.wait(days: 400)
    let late = answer()
    #expect(problems(late).map(\.field) == ["step-2-responsible"])
    expectNo(PlanRules.responsibleIsMember, late)
    let outside = work.refusal(of: Acts.shortPlan([Acts.step(by: .agency(World.probation.id))]))
    #expect(problems(outside).map(\.field) == ["step-1-responsible"])
  }

  @Test("R-PLN-09: seven lines fit on the fridge, and the eighth is refused at its field")
  func fridge() throws {
    let work = try planned()
    let seven = (1...7).map { Acts.step(1, "Steg \($0)") }
    expectYes(work.refusal(of: Acts.shortPlan(seven)))
    let answer = work.refusal(of: Acts.shortPlan(seven + [Acts.step(1, "Steg 8")]))
    #expect(problems(answer).map(\.field) == ["step-8-onFridge"])
    expectYes(work.refusal(of: Acts.shortPlan(seven + [Acts.step(1, "Steg 8", onFridge: false)])))
    let long = String(repeating: "a", count: ActionPlanMade.longestLine)
    expectYes(work.refusal(of: Acts.shortPlan([Acts.step(1, long)])))
    expectProblem(at: "step-1-what", work.refusal(of: Acts.shortPlan([Acts.step(1, long + "a")])))
    expectYes(work.refusal(of: Acts.shortPlan([Acts.step(1, long + "a", onFridge: false)])))
  }

  @Test("R-PLN-05: a step goes to those whose consent covers its goal, and the version is written down")
  func shared() throws {
    var work = try Casework.adult(at: .grouped)
    let by = work.today.adding(days: 30)
    try work.perform(Acts.plan([Acts.goal(area: .health, by: by), Acts.goal(area: .occupation, by: by)]))
    try work.perform(Acts.shortPlan([Acts.step(1), Acts.step(2)]))
    try work.perform(SharePlan(level: .short))
    #expect(work.file.sharing.disclosures(to: World.school.id).map(\.item.part) == [0, 2])
    let share = try #require(work.file.plan.shares.last)
    #expect(share.level == .short && share.version == 1)
    expectNo(PlanRules.shared, try Casework.adult(at: .planned).refusal(of: SharePlan(level: .short)))
  }

  @Test("R-ROL-04: where the programme says so, another than the maker approves before it is shared")
  func fourEyes() throws {
    var work = try Casework.adult(at: .grouped)
    work.programme = work.programme.planning(PlanSettings(approval: [.long]))
    try work.perform(Acts.plan([Acts.goal(by: work.today.adding(days: 30))]))
    expectNo(PlanRules.followedUp, work.refusal(of: SharePlan()))
    expectNo(PlanRules.twoLevels, work.refusal(of: Acts.shortPlan()))
    #expect(work.file.plan.inForce == nil)
    let approve = ApprovePlan(level: .long, version: 1)
    expectNo(PlanRules.followedUp, work.refusal(of: approve, by: World.lotta))
    expectNo(PlanRules.followedUp, work.refusal(of: approve, by: World.sara))
    expectNo(PlanRules.followedUp, work.refusal(of: ApprovePlan(level: .long, version: 2), by: World.lars))
    expectYes(work.refusal(of: approve, by: World.bo))
    #expect(
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.planToApprove(level: .long, version: 1)))
    let plan = ItemRef(sequence: try #require(work.file.plan.current).sequence, part: 0)
    let byHand = Disclose(items: [plan], to: [World.school.id], basis: nil, weighing: "Behövs.")
    expectNo(PlanRules.followedUp, work.refusal(of: byHand))
    try work.perform(approve, by: World.lars)
    expectYes(work.refusal(of: byHand))
    expectNo(PlanRules.followedUp, work.refusal(of: approve, by: World.bo))
    expectYes(work.refusal(of: SharePlan()))
    #expect(work.file.plan.inForce?.approved?.by == "Lars Ljung")
    expectYes(work.refusal(of: Acts.shortPlan()))
  }

  @Test(
    "R-ROL-04: what waits to be approved is not judged, called to, followed up or built on; the one before is"
  )
  func waiting() throws {
    var work = try Casework.adult(at: .grouped)
    let by = work.today.adding(days: 30)
    try work.perform(Acts.plan([Acts.goal(by: by)]))
    work.programme = work.programme.planning(PlanSettings(approval: [.long, .short]))
    try work.perform(Acts.plan([Acts.goal(1, by: by), Acts.goal(area: .health, by: by)]))
    func goals() -> [Int] {
      work.file.suggestedAgenda(for: .network, in: work.programme, at: work.now).compactMap {
        if case .goal(let number) = $0.origin { number } else { nil }
      }
    }
    let rating = RateGoal(goal: 2, attainment: .near, words: "")
    #expect(work.file.plan.current?.body.goals.count == 2)
    #expect(goals() == [1])
    expectYes(work.refusal(of: RateGoal(goal: 1, attainment: .near, words: "")))
    expectProblem(at: "goal", work.refusal(of: rating))
    try work.perform(ApprovePlan(level: .long, version: 2), by: World.lars)
    #expect(goals() == [1, 2])
    expectYes(work.refusal(of: rating))
  }

  @Test("R-PLN-08: the model decides whether the person is shown the long plan; never left without any")
  func sight() throws {
    var work = try Casework.adult(at: .grouped)
    let plan = Acts.plan([Acts.goal(by: work.today.adding(days: 30))])
    var open = work
    try open.perform(plan)
    try open.perform(Acts.shortPlan())
    #expect(open.file.longPlanForPerson?.number == 1)
    work.programme = work.programme.planning(PlanSettings(shortOnly: [.piloting]))
    try work.perform(plan)
    #expect(work.file.longPlanForPerson?.number == 1, "there is no short plan yet")
    try work.perform(Acts.shortPlan())
    #expect(work.file.longPlanForPerson == nil)
  }

  @Test(
    "R-PLN-15: a version says which of the city's templates it follows, and none is made without one that holds"
  )
  func template() throws {
    var work = try Casework.adult(at: .grouped)
    let plan = Acts.plan([Acts.goal(by: work.today)])
    func template(_ level: PlanLevel, from: String) -> PlanTemplate {
      PlanTemplate(code: "mall-\(from)", name: "Mall", level: level, guidance: "Kort.", validFrom: day(from))
    }
    work.programme = work.programme.planning(PlanSettings(templates: [template(.long, from: "2027-01-01")]))
    expectNo(PlanRules.cityTemplate, work.refusal(of: plan))
    work.programme = work.programme.planning(
      PlanSettings(templates: [template(.long, from: "2020-01-01"), template(.long, from: "2026-01-01")]))
    try work.perform(plan)
    #expect(work.file.plan.current?.body.template == "mall-2026-01-01")
    expectNo(PlanRules.cityTemplate, work.refusal(of: Acts.shortPlan()))
  }
}
