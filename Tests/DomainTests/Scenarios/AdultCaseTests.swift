import Domain
import Testing

/// One person's way through SIG vuxna, told in the order it happens.
@Suite("A case of SIG vuxna")
struct AdultCaseTests {
  @Test("R-INV-02, R-CON-01, R-CLO-01: from the police's tip to met goals")
  func fromTipToMetGoals() throws {
    var work = Casework()

    // Monday: the police tell of Kim, 26, who wants out. Sara registers, Lotta takes it on.
    try work.perform(Acts.referral(), by: World.sara)
    #expect(
      work.file.reminders(at: work.now, programme: work.programme) == [.referralWaiting(since: work.today)])
    try work.perform(TakeOnReferral(), by: World.lotta)
    try work.perform(GiveCaseRole(role: .secondLots, assignment: World.lars.assignment))
    try work.perform(GiveCaseRole(role: .socialSecretary, assignment: World.sara.assignment))
    #expect(work.file.stage == .intake)

    // Kim hears how it works, thinks for a week, and says yes.
    try work.perform(Acts.information())
    try work.perform(Acts.answer(.thinking))
    work.wait(days: 7)
    try work.perform(Acts.answer(.yes))
    try work.perform(OpenInvestigation(reason: "Kim har sökt."), by: World.sara)
    #expect(work.file.stage == .investigation)

    // Social services find that SIG fits; only then is Kim asked about the police, and the police about Kim.
    expectNo(InvestigationRules.policeAfterConsent, work.refusal(of: Acts.suitable(.police), by: World.pia))
    try work.perform(Acts.suitable(.socialServices), by: World.sara)
    try work.perform(Acts.consent(World.police, since: work.today))
    try work.perform(Acts.suitable(.police), by: World.pia)
    try work.perform(RecordInterventionConsent(consents: true, by: .person, words: "Ja, jag vill."))

    // Two weeks of talks, and the investigation is summed up.
    for area in LifeArea.allCases {
      work.wait(days: 2)
      try work.perform(Acts.lifeArea(area), by: World.sara)
    }
    try work.perform(Acts.targetGroup(), by: World.sara)
    try work.perform(RecordChildren(has: true, notes: "En syster, sju år."), by: World.sara)
    try work.perform(Acts.conclusion(), by: World.sara)
    #expect(work.file.stage == .decision)

    // There is a sister near, so it is thought through what the decision means to her.
    expectNo(DecisionRules.childImpact, work.refusal(of: Acts.grant(), by: World.bo))
    try work.perform(AnalyseChildImpact(.touched(Acts.childImpact)), by: World.sara)

    // Sara has investigated; Bo decides.
    expectAsks(DecisionRules.differentHands, work, Acts.grant(), by: World.sara)
    try work.perform(Acts.grant(), by: World.bo)
    try work.perform(Acts.measures(.enrolment, on: work.today))
    #expect(work.file.stage == .assignment && work.file.outcome == .granted)

    // The group is gathered by need, each on Kim's consent, and the plan is made and shared.
    expectNo(ConsentRules.perParty, work.refusal(of: Acts.member(World.jobCentre)))
    try work.perform(Acts.consent(World.jobCentre, since: work.today))
    try work.perform(Acts.member(World.jobCentre))
    try work.perform(Acts.member(World.police, need: "Behöver trygghet"))
    try work.perform(
      Acts.plan([
        Acts.goal(
          by: work.today.adding(days: 90),
          activities: [Acts.activity(responsible: .agency(World.jobCentre.id))])
      ]))
    try work.perform(SharePlan())
    #expect(work.file.stage == .carryingOut)
    #expect(work.file.plan.shares.first?.with.map(\.agency) == [World.jobCentre.id, World.police.id])

    try meetTwice(&work)

    // The goals are met. Exit is measured, goals are rated, everybody is told.
    expectNo(ClosingRules.exit, work.refusal(of: Acts.close(), by: World.bo))
    try work.perform(Acts.measures(.exit, on: work.today))
    try work.perform(RateGoal(goal: 1, attainment: .reached, words: "Jobb sedan mars."))
    #expect(work.file.stage == .followUp)
    try work.perform(Acts.close(followUpOn: work.today.adding(days: 180)), by: World.bo)
    #expect(work.file.stage == .closed && work.file.outcome == .closed(.completed))
    #expect(work.file.stageHistory.map(\.stage) == Stage.allCases)
    #expect(work.file.networkMeetings(in: work.programme) == 2)

    // In the summer Kim calls. It is written down, and the case stays closed.
    work.wait(days: 60)
    expectNo(
      InvestigationRules.inOrder, work.refusal(of: WriteNotice(text: "Kim ringde.", category: .planning)))
    try work.perform(NoteAfterClosing(text: "Kim ringde. Allt är bra.", happened: work.today))
    #expect(work.file.stage == .closed)
  }

  /// Two network meetings: what is promised at the first is told at the second.
  private func meetTwice(_ work: inout Casework) throws {
    let party = Participant.agency(World.jobCentre.id)
    var promised: [CommitmentReported] = []
    for wait in [10, 34] {
      let held = work.today.adding(days: wait)
      try work.perform(Acts.meeting(on: held))
      let meeting = try #require(work.file.meetings.ahead.first).number
      expectNo(MeetingRules.riskFirst, work.refusal(of: ConfirmMeeting(meeting: meeting)))
      try work.perform(Acts.risk(meeting))
      try work.perform(ConfirmMeeting(meeting: meeting))
      try work.perform(AnswerInvitation(meeting: meeting, by: party, coming: true, words: ""), by: World.jan)
      work.now = SwedishTime.instant(held, clock("15:00"))
      try work.perform(
        Acts.hold(
          meeting, attended: [.giver(.person), party], reports: promised,
          promises: [.init(what: "Ordna praktik", by: party, due: held.adding(days: 14))],
          next: held.adding(days: 35)))
      promised = [
        CommitmentReported(
          commitment: try #require(work.file.meetings.commitments.last).number, status: .done, words: "Klar.")
      ]
      try work.perform(WriteNotice(text: "Var i tid i dag.", category: .studies), by: World.lotta)
    }
    #expect(work.file.meetings.commitments.map(\.isOpen) == [false, true])
  }
}
