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

  @Test("R-DEC-07: who is to carry it out is asked too, whether the role or the decision comes first")
  func lotsDecides() throws {
    var work = try ready()
    let both = GiveCaseRole(role: .secondLots, assignment: World.lars.assignment)
    expectYes(work.refusal(of: both))
    work.programme = work.programme.with(deciders: [.lots])
    expectAsks(DecisionRules.differentHands, work, Acts.grant(), by: World.lars)
    try work.perform(Acts.grant(), by: World.lars, explaining: [DecisionRules.differentHands])
    let again = GiveCaseRole(role: .firstLots, assignment: World.lars.assignment)
    #expect(work.file.hands(of: World.lars.principal) == [.decided, .carriesOut])
    expectProblem(at: "assignment", work.refusal(of: again))
    var apart = try Casework.adult(at: .concluded, lotsar: 1)
    apart.programme = apart.programme.with(deciders: [.lots])
    try apart.perform(Acts.grant(), by: World.lars)
    expectAsks(DecisionRules.differentHands, apart, both)
  }

  @Test("R-DEC-07: a lots who has investigated is asked about when the role is given, a secretary is not")
  func lotsInvestigated() throws {
    var work = try Casework.adult(at: .opened, lotsar: 1)
    try work.perform(Acts.lifeArea(.home), by: World.lars)
    expectAsks(
      DecisionRules.differentHands, work, GiveCaseRole(role: .secondLots, assignment: World.lars.assignment))
    expectYes(
      work.refusal(of: GiveCaseRole(role: .socialSecretary, assignment: World.lars.assignment)))
  }

  @Test("R-DEC-04: police and lots are consulted, in the file or in the decision, or it is explained")
  func consultation() throws {
    var work = try ready()
    #expect(work.file.policeAnsweredThemselves && !work.file.lotsTookPart)
    expectAsks(DecisionRules.consultation, work, Acts.grant(lots: " "), by: World.bo)
    expectYes(work.refusal(of: Acts.grant(lots: "Lotta, i går"), by: World.bo))
    var asked = work
    try asked.perform(Acts.consultation(on: nil, words: ""), by: World.sara)
    expectAsks(DecisionRules.consultation, asked, Acts.grant(lots: " "), by: World.bo)
    let question = asked.file.version
    try asked.perform(Acts.consultation(on: asked.today, answering: question), by: World.sara)
    expectYes(asked.refusal(of: Acts.grant(lots: " "), by: World.bo))
    try work.perform(Acts.lifeArea(.home), by: World.lotta)
    expectYes(work.refusal(of: Acts.grant(lots: ""), by: World.bo))
    var heard = try Casework.adult(at: .consented)
    try heard.perform(Acts.suitable(.police), by: World.sara)
    #expect(heard.file.policeAnsweredThemselves, "what the police said themselves still stands")
  }

  @Test("R-DEC-07: who both received and investigated is told before the decision, and nobody else")
  func receivedAndInvestigated() throws {
    var work = try Casework.adult(at: .concluded)
    let first = try #require(work.file.entries.first?.author.principal)
    let both = work.file.investigation.investigators.contains(first)
    #expect((work.file.receivedAndInvestigated?.principal == first) == both && both)
    try work.perform(Acts.grant(), by: World.bo, explaining: [DecisionRules.consultation])
    #expect(work.file.receivedAndInvestigated == nil)
  }

  @Test("R-DEC-11: the wording of the guideline is what is offered, and a decision may be without")
  func offeredWording() throws {
    var work = try ready()
    let offered = Reservation.entered(wording: work.programme.reservationWording, reason: "Läget ändras.")
    try work.perform(Acts.grant(reservation: offered), by: World.bo)
    #expect(work.file.decision.grant?.body.reservation == offered)
    expectYes(try ready().refusal(of: Acts.grant(reservation: .notNeeded(reason: "Kort.")), by: World.bo))
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
}
