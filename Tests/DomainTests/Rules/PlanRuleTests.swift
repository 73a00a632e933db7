import Domain
import Testing

@Suite("What the plan asks")
struct PlanRuleTests {
  private func granted() throws -> Casework { try Casework.adult(at: .grouped) }

  @Test("R-PLN-01: the plan says how the person took part")
  func withThePerson() throws {
    let work = try granted()
    let goals = [Acts.goal(by: work.today)]
    expectNo(PlanRules.withThePerson, work.refusal(of: Acts.plan(goals, participation: "\u{2003}")))
    expectYes(work.refusal(of: Acts.plan(goals)))
  }

  @Test("R-PLN-02: a goal can be measured, and its day has not passed")
  func measurable() throws {
    let work = try granted()
    expectNo(PlanRules.measurable, work.refusal(of: Acts.plan([Acts.goal(indicator: "", by: work.today)])))
    expectProblem(at: "goal-1-by", work.refusal(of: Acts.plan([Acts.goal(by: work.today.adding(days: -1))])))
    expectYes(work.refusal(of: Acts.plan([Acts.goal(by: work.today)])))
    expectProblem(at: "goals", work.refusal(of: Acts.plan([])))
  }

  @Test("R-PLN-02: what is wrong with the second new goal is told at the second goal")
  func fieldOfTheGoal() throws {
    let work = try granted()
    let goals = [Acts.goal(by: work.today), Acts.goal(indicator: "", by: work.today)]
    #expect(problems(work.refusal(of: Acts.plan(goals))).map(\.field) == ["goal-2-indicator"])
  }

  @Test("R-PLN-03: every activity has what, when, where, how and who")
  func activity() throws {
    let work = try granted()
    func answer(_ activities: [Activity]) -> Refusal? {
      work.refusal(of: Acts.plan([Acts.goal(by: work.today, activities: activities)]))
    }
    let texts = ["Väcka", "Måndagar", "Hemma", "Ringa"]
    for blank in texts.indices {
      var words = texts
      words[blank] = " "
      expectNo(
        PlanRules.activity,
        answer([
          Activity(
            what: words[0], responsible: .giver(.person), when: words[1], place: words[2], how: words[3])
        ]))
    }
    expectNo(PlanRules.activity, answer([Acts.activity(responsible: .giver(.guardian(0)))]))
    expectProblem(at: "goal-1-words", answer([]))
    expectYes(answer([Acts.activity(responsible: .giver(.person))]))
  }

  @Test("R-PLN-05: the plan goes to those whose consent covers it, and that is written down")
  func shared() throws {
    expectNo(PlanRules.shared, try granted().refusal(of: SharePlan()))
    var work = try Casework.adult(at: .planned)
    for party in [World.school, World.police] { try work.perform(EndMembership(agency: party.id)) }
    try work.perform(SharePlan())
    #expect(work.file.plan.shares.map { $0.with.map(\.agency) } == [[World.jobCentre.id]])
    let plan = try #require(work.file.plan.current).sequence
    let items = work.file.sharing.disclosures(to: World.jobCentre.id).map(\.item)
    #expect(items == [ItemRef(sequence: plan, part: 0), ItemRef(sequence: plan, part: 1)])
    try work.perform(EndMembership(agency: World.jobCentre.id))
    expectNo(PlanRules.shared, work.refusal(of: SharePlan()))
  }

  @Test("R-PLN-05: a goal outside a party's consent does not go to that party")
  func onlyWhatIsCovered() throws {
    var work = try granted()
    try work.perform(
      Acts.plan([Acts.goal(area: .health, by: work.today), Acts.goal(area: .occupation, by: work.today)]))
    try work.perform(SharePlan())
    let parts = work.file.sharing.disclosures(to: World.school.id).map(\.item.part)
    #expect(parts == [0, 2])
  }

  @Test("R-PLN-18: whoever answers for something is in the group")
  func responsibleIsMember() throws {
    let work = try granted()
    func answer(_ agency: Agency) -> Refusal? {
      let activity = Acts.activity(responsible: .agency(agency.id))
      return work.refusal(of: Acts.plan([Acts.goal(by: work.today, activities: [activity])]))
    }
    expectNo(PlanRules.responsibleIsMember, answer(World.probation))
    expectYes(answer(World.jobCentre))
    expectYes(answer(World.unit))
  }

  @Test("R-PLN-13: a goal keeps its number through versions, and a new one gets the next")
  func numbers() throws {
    var work = try granted()
    let day = work.today
    try work.perform(Acts.plan([Acts.goal(by: day), Acts.goal(by: day)]))
    try work.perform(Acts.plan([Acts.goal(2, by: day), Acts.goal(by: day)]))
    #expect(work.file.plan.versions.map { $0.body.goals.map(\.number) } == [[1, 2], [2, 3]])
    expectProblem(at: "goals", work.refusal(of: Acts.plan([Acts.goal(2, by: day), Acts.goal(2, by: day)])))
    expectProblem(at: "goals", work.refusal(of: Acts.plan([Acts.goal(9, by: day)])))
    expectYes(work.refusal(of: Acts.plan([Acts.goal(1, by: day)])))
    expectProblem(at: "goal", work.refusal(of: RateGoal(goal: 1, attainment: .near, words: "")))
  }
}
