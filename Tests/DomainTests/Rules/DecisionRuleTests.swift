import Domain
import Testing

@Suite("What the decision asks")
struct DecisionRuleTests {
  private func ready() throws -> Casework { try Casework.adult(at: .concluded) }

  @Test("R-DEC-01: the legal basis holds on the day of the decision, and is one for decisions")
  func datedBasis() throws {
    var work = try ready()
    for basis in ["bistand-2001", "brytande", "okänd"] {
      expectNo(DecisionRules.datedBasis, work.refusal(of: Acts.grant(basis: basis), by: World.bo))
      expectNo(
        DecisionRules.datedBasis,
        work.refusal(
          of: DecideRefusal(basis: basis, reasons: "x", howToAppeal: "y", offeredInstead: "z"), by: World.bo))
    }
    try work.perform(Acts.grant(), by: World.bo)
    #expect(work.file.decision.grant?.body.basis == World.decisionBasis)
  }

  @Test("R-DEC-03: who may decide is the programme's delegation order")
  func delegation() throws {
    let work = try ready()
    for author in [World.lotta, World.pia, World.kim] {
      expectNo(OrganisationRules.delegation, work.refusal(of: Acts.grant(), by: author))
    }
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-DEC-05: no grant without the person's consent to the intervention")
  func consentToIntervention() throws {
    var work = try ready()
    try work.perform(RecordInterventionConsent(consents: false, by: .person, words: ""))
    #expect(work.file.closing.led == nil)
    expectNo(DecisionRules.consentToIntervention, work.refusal(of: Acts.grant(), by: World.bo))
    try work.perform(RecordInterventionConsent(consents: true, by: .person, words: ""))
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-DEC-07: who received or investigated is asked why the same hands decide")
  func differentHands() throws {
    let work = try ready()
    expectAsks(DecisionRules.differentHands, work, Acts.grant(), by: World.sara)
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
    expectAsks(
      DecisionRules.differentHands, work,
      DecideRefusal(basis: "bistand", reasons: "x", howToAppeal: "y", offeredInstead: "z"), by: World.sara)
  }

  @Test("R-DEC-09: the reservation is examined: needed with its words, or not needed and why")
  func reservationExamined() throws {
    let work = try ready()
    for reservation in [Reservation.notNeeded(reason: ""), .entered(wording: " ", reason: "Läget ändras.")] {
      expectNo(
        DecisionRules.reservationExamined,
        work.refusal(of: Acts.grant(reservation: reservation), by: World.bo))
    }
    expectYes(work.refusal(of: Acts.grant(reservation: .notNeeded(reason: "Kort insats.")), by: World.bo))
  }

  @Test("R-DEC-10: a reservation without its reason asks why")
  func reservationReason() throws {
    expectAsks(
      DecisionRules.reservationReason, try ready(),
      Acts.grant(reservation: .entered(wording: "Kan ändras.", reason: "")), by: World.bo)
  }

  @Test("R-DEC-12: the record holds intervention, reasons, consents, police, criteria and reservation")
  func record() throws {
    var work = try ready()
    expectNo(DecisionRules.record, work.refusal(of: Acts.grant(form: "gåva"), by: World.bo))
    expectNo(DecisionRules.record, work.refusal(of: Acts.grant(reasons: ""), by: World.bo))
    try work.perform(Acts.grant(), by: World.bo)
    let grant = try #require(work.file.decision.grant)
    #expect(grant.on == work.today && grant.by == World.bo)
    #expect(grant.body.consents == work.file.consent.consents.map(\.sequence))
    #expect(grant.body.policeOpinion == "Passar." && grant.body.criteria == ["brott"])
    #expect(grant.body.reservation == .entered(wording: "Kan ändras.", reason: "Läget kan ändras fort."))
  }

  @Test("R-DEC-12: a consent whose time is out, or that was taken back, is not relied on")
  func consentsReliedOn() throws {
    var work = try ready()
    try work.perform(Acts.consent(World.school, since: work.today, days: 3))
    try work.perform(Acts.consent(World.jobCentre, since: work.today))
    try work.perform(Acts.takeBack(World.jobCentre))
    work.wait(days: 10)
    try work.perform(Acts.grant(), by: World.bo)
    #expect(work.file.decision.grant?.body.consents == [work.file.consent.consents[0].sequence])
  }

  @Test("R-DEC-01: a decision is made once")
  func once() throws {
    expectProblem(at: "basis", try Casework.adult(at: .granted).refusal(of: Acts.grant(), by: World.bo))
    var work = try ready()
    let no = DecideRefusal(basis: "bistand", reasons: "x", howToAppeal: "y", offeredInstead: "z")
    try work.perform(no, by: World.bo)
    #expect(work.file.outcome == .refused)
    expectProblem(at: "basis", work.refusal(of: Acts.grant(), by: World.bo))
  }

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
