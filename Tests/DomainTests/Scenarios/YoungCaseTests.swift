import Domain
import Testing

/// One young person's way through SIG unga: two guardians of different mind, an 18th birthday, and an
/// end that the person decides.
@Suite("A case of SIG unga")
struct YoungCaseTests {
  private let all: [Giver] = [.guardian(0), .guardian(1), .person]

  @Test("R-CON-14, R-CON-15, R-CHI-09, R-CON-09, R-CLO-04: from the police's tip to a consent taken back")
  func fromTipToConsentTakenBack() throws {
    // Kim is 17 and turns 18 on 20 May.
    var work = Casework(Programmes.young)
    try work.perform(
      Acts.referral(born: "2008-05-20", programme: Programmes.young, guardians: Acts.guardians),
      by: World.sara)
    try work.perform(TakeOnReferral())
    try work.perform(GiveCaseRole(role: .secondLots, assignment: World.lars.assignment))
    try work.perform(Acts.information())
    try work.perform(Acts.answer(.yes))
    try work.perform(OpenInvestigation(reason: ""), by: World.sara)
    try work.perform(Acts.suitable(.socialServices), by: World.sara)

    try dadSaysNoAtFirst(&work)
    try investigateAndGrant(&work)
    try gatherPoliceAndSchool(&work)
    try turnEighteen(&work)
    try takePoliceConsentBack(&work)
  }

  private func dadSaysNoAtFirst(_ work: inout Casework) throws {
    try work.perform(
      Acts.consent(World.police, since: work.today, days: 300, givers: [.guardian(0), .person]))
    let consent = try #require(work.file.consent.consents.last).sequence
    func dad(_ reply: GiverAnswer.Reply, _ note: String) -> RecordGiverAnswer {
      RecordGiverAnswer(
        consent: consent, answer: GiverAnswer(giver: .guardian(1), reply: reply, on: work.today, note: note))
    }
    try work.perform(dad(.no, "Litar inte på polisen."))
    expectNo(InvestigationRules.policeAfterConsent, work.refusal(of: Acts.suitable(.police), by: World.pia))
    #expect(
      work.file.reminders(at: work.now, programme: work.programme).contains(
        .consentConflict(consent: consent)))
    work.wait(days: 5)
    try work.perform(dad(.yes, "Träffade Pia."))
    try work.perform(Acts.suitable(.police), by: World.pia)
  }

  private func investigateAndGrant(_ work: inout Casework) throws {
    for area in LifeArea.allCases { try work.perform(Acts.lifeArea(area), by: World.sara) }
    try work.perform(Acts.targetGroup(), by: World.sara)
    try work.perform(RecordChildren(has: false, notes: ""), by: World.sara)
    try work.perform(Acts.conclusion(), by: World.sara)
    try work.perform(RecordInterventionConsent(consents: true, by: .person, words: "Ja."))
    try work.perform(Acts.grant(), by: World.bo)
    try work.perform(Acts.measures(.enrolment, on: work.today))
    #expect(work.file.stage == .assignment)
  }

  /// SIG unga is shared only when both police and school are in the group (R-ROL-23).
  private func gatherPoliceAndSchool(_ work: inout Casework) throws {
    try work.perform(Acts.plan([Acts.goal(by: work.today.adding(days: 60))]))
    try work.perform(Acts.member(World.police))
    expectNo(OrganisationRules.requiredActors, work.refusal(of: SharePlan()))
    try work.perform(Acts.consent(World.school, since: work.today, days: 300, givers: all))
    try work.perform(Acts.member(World.school))
    try work.perform(SharePlan())
    try work.perform(OpenOwnPage(principal: World.kim.principal, giver: .person))
    #expect(work.file.stage == .carryingOut)
  }

  private func turnEighteen(_ work: inout Casework) throws {
    work.comes("2026-05-19")
    #expect(
      work.file.reminders(at: work.now, programme: work.programme).contains(
        .comesOfAge(on: day("2026-05-20"))))
    let notice = WriteNotice(text: "Kom i tid.", category: .studies)
    expectYes(work.refusal(of: notice))
    work.comes("2026-05-20")
    expectNo(SharingRules.withinConsent, work.refusal(of: notice))
    expectNo(
      ConsentRules.guardiansEndAtMajority,
      work.refusal(of: OpenOwnPage(principal: World.bo.principal, giver: .guardian(0))))
    // Kim, now an adult, is asked anew and answers alone.
    try work.perform(Acts.consent(World.school, since: work.today))
    try work.perform(Acts.consent(World.police, since: work.today))
    try work.perform(notice)
    #expect(
      Set(work.file.sharing.disclosures.suffix(2).map(\.to.agency)) == [World.police.id, World.school.id])
  }

  private func takePoliceConsentBack(_ work: inout Casework) throws {
    work.wait(days: 10)
    try work.perform(
      Acts.meeting(on: work.today.adding(days: 6), invited: [.giver(.person), .agency(World.police.id)]))
    try work.perform(Acts.takeBack(World.police))
    let back = try #require(work.file.consent.takenBack.last)
    #expect(back.body.consequence.invitations.count == 1 && back.body.consequence.leadsToClosing)
    #expect(!work.file.group.isMember(World.police.id) && work.file.group.isMember(World.school.id))
    #expect(work.file.stage == .followUp)

    try work.perform(AssessContinuation(takenBack: back.sequence, canContinue: false, reason: "SIG upphör."))
    try work.perform(Acts.measures(.exit, on: work.today))
    try work.perform(RateGoal(goal: 1, attainment: .onTheWay, words: ""))
    try work.perform(Acts.close("C04", .interrupted, words: "Kim ville inte längre."), by: World.bo)
    #expect(work.file.outcome == .closed(.interrupted))
    #expect(work.file.closing.closed?.body.informed.map(\.agency) == [World.school.id])
    #expect(work.file.stageHistory.map(\.stage) == Stage.allCases)
  }
}
