import Domain
import Testing

@Suite("Who works in the case, and who is in the group")
struct GroupRuleTests {
  @Test("R-ROL-12: the two lotsar are two persons, and a plan with one of them asks why")
  func twoLotsar() throws {
    let work = try Casework.adult(at: .takenOn)
    expectProblem(
      at: "assignment", work.refusal(of: GiveCaseRole(role: .secondLots, assignment: World.lotta.assignment)))
    expectProblem(
      at: "assignment", work.refusal(of: GiveCaseRole(role: .firstLots, assignment: World.sara.assignment)))
    expectProblem(
      at: "assignment", work.refusal(of: GiveCaseRole(role: .secondLots, assignment: World.pia.assignment)))
    expectProblem(at: "role", work.refusal(of: TakeOnReferral(), by: World.lars))
    let one = try Casework.adult(at: .granted, lotsar: 1)
    expectAsks(OrganisationRules.twoLotsar, one, Acts.plan([Acts.goal(by: one.today.adding(days: 9))]))
  }

  @Test("R-ORG-06: a member joins by the person's need, once, and leaves with what it was asked for")
  func byNeed() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(EndMembership(agency: World.jobCentre.id))
    expectNo(OrganisationRules.byNeed, work.refusal(of: Acts.member(World.jobCentre, need: "")))
    expectProblem(at: "agency", work.refusal(of: EndMembership(agency: World.jobCentre.id)))
    try work.perform(Acts.member(World.jobCentre))
    expectProblem(at: "agency", work.refusal(of: Acts.member(World.jobCentre)))
    expectProblem(at: "agency", work.refusal(of: Acts.member(World.unit)))
    #expect(work.file.group.members.count { $0.party.agency == World.jobCentre.id } == 2)
    try work.perform(Acts.meeting(on: work.today.adding(days: 5)))
    try work.perform(
      GiveCommitment(what: "Ringa", by: .agency(World.jobCentre.id), due: work.today.adding(days: 5)))
    try work.perform(EndMembership(agency: World.jobCentre.id))
    #expect(work.file.meetings.all[0].invited == [.giver(.person)])
    #expect(work.file.meetings.openCommitments(of: World.jobCentre.id).isEmpty)
  }

  @Test("R-ROL-23: SIG unga needs police and school in the group before the plan is shared")
  func requiredActors() throws {
    for missing in [World.police, World.school] {
      var work = try Casework.young(at: .planned)
      expectYes(work.refusal(of: SharePlan()))
      try work.perform(EndMembership(agency: missing.id))
      expectNo(OrganisationRules.requiredActors, work.refusal(of: SharePlan()))
    }
    var adult = try Casework.adult(at: .planned)
    try adult.perform(EndMembership(agency: World.school.id))
    expectYes(adult.refusal(of: SharePlan()))
  }
}
