import Domain
import Testing

@Suite("Who may decide what, and in which form")
struct DelegationTests {
  @Test("R-DEC-03: the order says who signs what, and the programme's older list is then not asked")
  func order() throws {
    let work = try Casework.delegated()
    expectNo(OrganisationRules.delegation, work.refusal(of: Acts.grant(), by: World.lotta))
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
    expectNo(OrganisationRules.delegation, work.refusal(of: Acts.refusal(unneeded: "x"), by: World.sara))
    expectYes(work.refusal(of: Acts.refusal(unneeded: "x"), by: World.bo))
    let support = DecideSupport(what: "Mat", basis: "bistand", reasons: "x", appliedOn: work.today)
    expectNo(OrganisationRules.delegation, work.refusal(of: support, by: World.sara))
    expectAsksOrYes(work.refusal(of: support, by: World.lotta))
    let closing = Acts.close("C99", .neverStarted, goals: "")
    expectNo(OrganisationRules.delegation, work.refusal(of: closing, by: World.lotta))
    expectYes(work.refusal(of: closing, by: World.bo))
  }

  private func expectAsksOrYes(_ answer: Refusal?) {
    if case .rule(let rule, _, _) = answer { Issue.record("\(rule.id)") }
  }

  @Test(
    "R-DEC-03, R-ROL-19: a row holds from its first day to its last, and the point is kept with the decision")
  func dated() throws {
    var work = try Casework.delegated(at: .granted)
    let change = DecideChange(what: "Kortare", reasons: "Nytt läge", ground: nil)
    work.wait(until: day("2026-03-31"))
    expectYes(work.refusal(of: change, by: World.bo))
    expectNo(OrganisationRules.delegation, work.refusal(of: change, by: World.sara))
    work.wait(days: 1)
    expectNo(OrganisationRules.delegation, work.refusal(of: change, by: World.bo))
    expectYes(work.refusal(of: change, by: World.sara))
    var ready = try Casework.delegated()
    try ready.perform(Acts.grant(), by: World.bo)
    #expect(
      ready.file.decision.grant?.body.delegation
        == DelegationCited(order: "Ordningen", point: "1", text: "grant"))
  }

  @Test("R-DEC-03: a programme version from before there was an order keeps its list, and anyone closes")
  func olderVersion() throws {
    let programme = Programmes.adults
    let today = day("2026-03-02")
    #expect(programme.deciders(of: .grant, on: today) == programme.deciders)
    #expect(programme.delegation(of: .grant, to: .workLeader, on: today) == nil)
    #expect(programme.mayDecide(.closing, as: .lots, on: today))
    #expect(!programme.mayDecide(.closing, as: .externalActor, on: today))
  }

  @Test("R-DEC-02: each form of grant has its own legal bases, and a service says on which conditions")
  func forms() throws {
    let work = try Casework.delegated()
    expectNo(DecisionRules.formDemands, work.refusal(of: Acts.grant(basis: "service"), by: World.bo))
    let service = { Acts.grant(basis: "service", form: "service", conditions: $0) }
    expectNo(DecisionRules.formDemands, work.refusal(of: service(" "), by: World.bo))
    expectYes(work.refusal(of: service("Träffas varje vecka."), by: World.bo))
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-ROL-21: the unit that has been given the decision signs it, within one authority")
  func signedByOther() throws {
    var work = try Casework.adult(at: .concluded)
    let plain = work.directory
    work.directory = Directory(
      agencies: plain.agencies.values.map {
        Agency(
          id: $0.id, name: $0.name, kind: $0.kind, area: $0.area, validFrom: $0.validFrom,
          authority: $0.kind == .socialServices ? "Socialnämnden" : nil)
      }, principals: Array(plain.principals.values), assignments: Array(plain.assignments.values),
      programmes: plain.programmes, legalBases: plain.legalBases)
    let units = Duty.allCases.map { ($0, $0 == .decide ? World.otherUnit.id : World.unit.id) }
    try work.perform(
      SetResponsibility(
        units: Dictionary(uniqueKeysWithValues: units), decidedBy: "Eva Ek", decidedOn: work.today),
      by: World.bo)
    #expect(work.file.decidingUnit?.agency == World.otherUnit.id)
    let signer = World.author(71, "Disa Dahl", .workLeader, World.otherUnit)
    expectNo(DecisionRules.responsibility, work.refusal(of: Acts.grant(), by: World.bo))
    try work.perform(Acts.grant(), by: signer)
    #expect(work.file.decision.grant?.by.agency == World.otherUnit.id)
  }

  @Test(
    "R-DEC-08: a change to the person's detriment needs a ground, and the reservation one in the decision")
  func change() throws {
    var with = try Casework.delegated()
    var without = with
    try with.perform(Acts.grant(), by: World.bo)
    try without.perform(Acts.grant(reservation: .notNeeded(reason: "Kort.")), by: World.bo)
    let adverse = { DecideChange(what: "Kortare", reasons: "Nytt läge", ground: $0) }
    expectProblem(at: "ground", with.refusal(of: adverse("okänd"), by: World.bo))
    expectNo(DecisionRules.changedOnReservation, without.refusal(of: adverse("forbehall"), by: World.bo))
    expectYes(without.refusal(of: adverse("sakerhet"), by: World.bo))
    expectYes(without.refusal(of: adverse(nil), by: World.bo))
    try with.perform(adverse("forbehall"), by: World.bo)
    let change = try #require(with.file.decision.changes.last)
    #expect(change.body.appeal?.days == 21 && change.body.ground?.code == "forbehall")
    #expect(with.file.decision.grant?.body.reasons == "Uppfyller kriterierna.", "the first decision stands")
  }

  @Test("R-DEC-13: support on the way is decided within the programme's days, or it is said why not")
  func support() throws {
    var work = try Casework.delegated()
    let support = { DecideSupport(what: "Mat", basis: "bistand", reasons: "x", appliedOn: $0) }
    expectYes(work.refusal(of: support(work.today.adding(days: -7)), by: World.bo))
    expectAsks(
      DecisionRules.quickSupport, work, support(work.today.adding(days: -8)), by: World.bo)
    try work.perform(support(work.today.adding(days: -2)), by: World.bo)
    let decided = try #require(work.file.decision.supports.first)
    #expect(decided.body.appliedOn.days(until: decided.on) == 2)
    #expect(decided.body.delegation?.point == "3")
    #expect(work.file.decision.grant == nil && work.file.stage == .decision)
  }

  @Test("R-DEC-13: the time to the decision is counted from the person's yes")
  func leadTime() throws {
    var work = try Casework.adult(at: .concluded)
    #expect(work.file.appliedOn == day("2026-03-02") && work.file.daysToDecision == nil)
    work.wait(until: day("2026-03-14"))
    try work.perform(Acts.grant(), by: World.bo)
    #expect(work.file.daysToDecision == 12)
    #expect(try Casework.adult(at: .takenOn).file.appliedOn == day("2026-03-02"), "else from the referral")
  }

  @Test("R-ROL-21: who answers for what is the chief's word; another unit's decision is not signed here")
  func responsibility() throws {
    var work = try Casework.adult(at: .concluded)
    #expect(work.file.unit(for: .decide)?.agency == World.unit.id)
    let set = { (decides: AgencyID, by: String) in
      SetResponsibility(
        units: [
          .investigate: World.unit.id, .decide: decides, .carryOut: World.unit.id,
          .followUp: World.otherUnit.id,
        ], decidedBy: by, decidedOn: work.today)
    }
    expectNo(DecisionRules.responsibility, work.refusal(of: set(World.police.id, "Bo Berg"), by: World.bo))
    expectNo(DecisionRules.responsibility, work.refusal(of: set(World.unit.id, " "), by: World.bo))
    try work.perform(set(World.otherUnit.id, "Eva Ek, avdelningschef"), by: World.bo)
    expectNo(DecisionRules.responsibility, work.refusal(of: Acts.grant(), by: World.bo))
    expectNo(DecisionRules.responsibility, work.refusal(of: Acts.refusal(), by: World.bo))
    #expect(work.file.unit(for: .followUp)?.agency == World.otherUnit.id)
    #expect(work.file.decidingUnit == nil, "nobody has said that they are of one authority")
    try work.perform(set(World.unit.id, "Eva Ek, avdelningschef"), by: World.bo)
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-DEC-01: on each side of the day the law changed a decision keeps the row of its own day")
  func edgeOfTheLaw() throws {
    let rows = [("2002-01-01", "2025-06-30", "Gamla lagen"), ("2025-07-01", nil, "Nya lagen")].map {
      LegalBasis(
        code: "bistand", use: .decision, statute: $0.2, section: "ett exempel", text: "Bistånd",
        validFrom: day($0.0), validTo: $0.1.map { day($0) },
        verified: LegalBasis.Verification(by: "Eva Ek", on: day($0.0)))
    }
    for (date, statute) in [("2025-06-30", "Gamla lagen"), ("2025-07-01", "Nya lagen")] {
      var work = try Casework.adult(at: .concluded)
      work.directory = Directory(
        agencies: Array(World.directory.agencies.values),
        principals: Array(World.directory.principals.values),
        assignments: Array(World.directory.assignments.values),
        programmes: World.directory.programmes, legalBases: rows)
      work.now = SwedishTime.instant(day(date), clock(date == "2025-06-30" ? "23:59" : "00:00"))
      let act = DecideSupport(what: "Mat", basis: "bistand", reasons: "x", appliedOn: day(date))
      try work.perform(act, by: World.bo)
      #expect(work.file.decision.supports.first?.body.basis.statute == statute)
      work.now = SwedishTime.instant(day("2026-03-20"), clock("09:00"))
      #expect(work.file.decision.supports.first?.body.basis.statute == statute, "and keeps it")
    }
  }
}
