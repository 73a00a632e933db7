import Domain
import Testing

/// Kim has been in SIG unga since the age of seventeen, and goes on to SIG vuxna as nineteen, in the same file.
@Suite("A move from SIG unga to SIG vuxna")
struct MoveToAdultsTests {
  private let all: [Giver] = [.guardian(0), .guardian(1), .person]

  @Test("R-TGT-05: a hand-over that loses nothing, from the young team to the adult one")
  func handedOver() throws {
    var work = try inYoungProgramme()
    let before = work.file

    // The day before the birthday there is nobody to receive.
    work.comes("2026-05-19")
    expectNo(IntakeRules.ages, work.refusal(of: move()))
    work.comes("2027-05-24")
    try work.perform(move(on: work.today.adding(days: -3)))
    work.programme = try #require(work.directory.programme("vuxna", on: work.today))

    // The file is the same one, and everything in it stands.
    #expect(work.file.version == before.version + 1)
    #expect(Array(work.file.entries.prefix(before.version)) == before.entries)
    #expect(work.file.plan == before.plan && work.file.group == before.group)
    #expect(work.file.consent == before.consent && work.file.decision == before.decision)
    #expect(work.file.stageHistory.map(\.stage) == before.stageHistory.map(\.stage))

    // The rules are those of the new programme, and what was written keeps the old one.
    #expect(work.file.intake.programme == "vuxna")
    #expect(work.file.intake.programmes.map(\.programme) == ["unga", "vuxna"])
    #expect(work.file.programme(at: before.version, in: work.directory)?.code == "unga")
    #expect(work.file.programme(at: work.file.version, in: work.directory)?.code == "vuxna")
    #expect(
      work.file.moved?.body.handingOver == "Lotta Lind" && work.file.moved?.body.receiving == "Lars Ljung")
    try adultTeamGoesOn(&work)
  }

  /// The police and the school are asked anew, as was agreed, and the target group is judged by its new criteria.
  private func adultTeamGoesOn(_ work: inout Casework) throws {
    #expect(Asking.reminders(work).contains(.askAfterMove(parties: 2)))
    #expect(Asking.reminders(work).contains(.targetGroupAfterMove))
    try work.perform(Acts.consent(World.police, since: work.today))
    #expect(Asking.reminders(work).contains(.askAfterMove(parties: 1)))
    try work.perform(Acts.consent(World.school, since: work.today))
    try work.perform(Acts.targetGroup())
    #expect(!Asking.reminders(work).contains(.targetGroupAfterMove))
    #expect(!Asking.reminders(work).contains { if case .askAfterMove = $0 { true } else { false } })
    // The adults' programme asks for no school: the plan may be shared without it.
    try work.perform(Acts.plan([Acts.goal(by: work.today.adding(days: 60))]))
    try work.perform(EndMembership(agency: World.school.id))
    expectYes(work.refusal(of: SharePlan()))
    expectProblem(at: "to", work.refusal(of: move("unga")))
  }

  @Test("R-TGT-05: a hand-over without meeting, teams or contact is explained, and both teams are asked for")
  func explained() throws {
    var work = try inYoungProgramme()
    work.comes("2027-05-24")
    for act in [
      move(), move(on: work.today, handingOver: " "), move(on: work.today, receiving: ""),
      move(on: work.today, contact: ""),
    ] { expectAsks(IntakeRules.handover, work, act) }
    expectYes(work.refusal(of: move(on: work.today)))
    expectProblem(at: "handover", work.refusal(of: move(on: work.today.adding(days: 1))))
    expectProblem(at: "reason", work.refusal(of: move(on: work.today, reason: "")))
  }

  @Test("R-TGT-05: nobody goes from the adults' programme to the young one, nor to the same")
  func neverBack() throws {
    let adult = try Casework.adult(at: .granted)
    for code in ["unga", "vuxna", "okänt", ""] {
      expectProblem(at: "to", adult.refusal(of: move(code, on: adult.today)))
    }
    var young = try inYoungProgramme()
    young.comes("2027-05-24")
    expectProblem(at: "to", young.refusal(of: move("unga", on: young.today)))
  }

  @Test("R-TGT-05: a plan that is to be made anew is asked for until it is")
  func planAnew() throws {
    var work = try inYoungProgramme()
    work.comes("2027-05-24")
    try work.perform(move(on: work.today, plan: .madeAnew, consents: .reviewed))
    work.programme = Programmes.adults
    #expect(Asking.reminders(work).contains(.planAfterMove))
    #expect(!Asking.reminders(work).contains { if case .askAfterMove = $0 { true } else { false } })
    try work.perform(Acts.plan([Acts.goal(by: work.today.adding(days: 60))]))
    #expect(!Asking.reminders(work).contains(.planAfterMove))
  }

  private func move(
    _ to: String = "vuxna", on handover: Day? = nil, reason: String = "Skolan är slut.",
    handingOver: String = "Lotta Lind", receiving: String = "Lars Ljung",
    contact: String = "Lotta Lind till jul", plan: ProgrammeMoved.Plan = .carriedOver,
    consents: ProgrammeMoved.Consents = .askedAnew
  ) -> MoveProgramme {
    MoveProgramme(
      to: to, reason: reason, handover: handover, handingOver: handingOver, receiving: receiving,
      contact: contact, plan: plan, consents: consents, ownWords: "Jag vill ha kvar Lotta.")
  }

  /// Kim turns 18 on 20 May 2026; granted, with police and school in the group and a shared plan.
  private func inYoungProgramme() throws -> Casework {
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
    for party in [World.police, World.school] {
      try work.perform(Acts.consent(party, since: work.today, days: 300, givers: all, childsView: "Bra."))
      try work.perform(Acts.member(party))
    }
    for area in LifeArea.allCases { try work.perform(Acts.lifeArea(area), by: World.sara) }
    try work.perform(Acts.suitable(.police), by: World.pia)
    try work.perform(Acts.targetGroup(), by: World.sara)
    try work.perform(RecordChildren(has: false, notes: ""), by: World.sara)
    try work.perform(Acts.conclusion(), by: World.sara)
    try work.perform(RecordInterventionConsent(consents: true, by: .person, words: "Ja."))
    try work.perform(Acts.grant(), by: World.bo)
    try work.perform(Acts.plan([Acts.goal(by: work.today.adding(days: 60))]))
    try work.perform(SharePlan())
    return work
  }
}
