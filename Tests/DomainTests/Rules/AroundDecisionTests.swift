import Domain
import Testing

@Suite("What stands around the decision")
struct AroundDecisionTests {
  private func withChildren(_ has: Bool = true) throws -> Casework {
    var work = try Casework.adult(at: .concluded)
    try work.perform(RecordChildren(has: has, notes: "Dotter, 5 år."), by: World.sara)
    return work
  }

  @Test(
    "R-CHI-03: where there are children near, no decision is signed before it is said what it does to them")
  func demanded() throws {
    var work = try withChildren()
    for act in [Acts.grant() as any Act, Acts.refusal()] {
      expectNo(DecisionRules.childImpact, work.refusal(of: act, by: World.bo))
    }
    expectYes(try withChildren(false).refusal(of: Acts.grant(), by: World.bo))
    try work.perform(AnalyseChildImpact(.touched(Acts.childImpact)), by: World.sara)
    let analysis = work.last
    try work.perform(Acts.grant(), by: World.bo)
    #expect(work.file.decision.grant?.body.childImpact == analysis)
  }

  @Test("R-CHI-03: that it touches no child is said with its reason")
  func reasonedNo() throws {
    var work = try withChildren()
    expectNo(DecisionRules.childImpact, work.refusal(of: AnalyseChildImpact(.untouched(reason: "\u{00A0}"))))
    try work.perform(AnalyseChildImpact(.untouched(reason: "Bor i en annan stad.")), by: World.sara)
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
    expectYes(work.refusal(of: Acts.refusal(), by: World.bo))
  }

  @Test("R-CHI-03: which children, what it means, their own view or why not, what is best, and the weighing")
  func wholeAnalysis() throws {
    let work = try withChildren()
    func answer(
      _ children: [String] = ["Barn 1"], _ means: String = "x",
      view: ChildImpact.ChildsView = .said(words: "x"),
      _ best: String = "x", _ weighing: String = "x"
    ) -> [String] {
      let analysis = ChildImpact.Analysis(
        children: children, consequences: means, view: view, bestInterests: best, weighing: weighing)
      return problems(work.refusal(of: AnalyseChildImpact(.touched(analysis)))).map(\.field)
    }
    #expect(answer().isEmpty)
    #expect(answer([]) == ["children"] && answer(["Barn 1", " "]) == ["children"])
    #expect(answer(["Barn 1"], "", "", "") == ["consequences", "bestInterests", "weighing"])
    #expect(
      answer(view: .said(words: "")) == ["viewWords"] && answer(view: .notAsked(why: "")) == ["viewWords"])
    #expect(answer(view: .notAsked(why: "För litet för att förstå.")).isEmpty)
  }

  @Test("R-DEC-06: another's decision is theirs, linked to what it is about, and changes nothing of the own")
  func others() throws {
    var work = try Casework.adult(at: .granted)
    let of = { (agency: AgencyID?, unit: String) in
      RecordOthersDecision(
        agency: agency, unit: unit, what: "Övervakning", decidedOn: work.today, reference: "F 1")
    }
    expectNo(DecisionRules.madeByThemselves, work.refusal(of: of(World.unit.id, "")))
    expectNo(DecisionRules.madeByThemselves, work.refusal(of: of(nil, " ")))
    expectYes(work.refusal(of: of(nil, "Överförmyndaren")))
    let before = work.file.decision.grant
    try work.perform(of(World.probation.id, ""))
    #expect(work.file.decision.others.map(\.body.name) == [World.probation.name])
    #expect(work.file.decision.grant == before && work.file.ownDecisions.count == 1)
    #expect(work.file.interventions.all.isEmpty, "and it is no intervention by itself")
  }

  @Test("R-DEC-02: a refusal tells how to appeal by the rows of its day, and has room for more")
  func appeal() throws {
    var work = try Casework.delegated()
    try work.perform(Acts.refusal(appeal: "", unneeded: "Ansökan är återtagen."), by: World.bo)
    let given = try #require(work.file.decision.refusal?.body.appeal)
    #expect(given.days == 21 && given.text == "Skriv till nämnden." && given.rule == Programmes.appealRule)
    #expect(given.rule?.verified == nil)
    let without = Acts.refusal(basis: "service", appeal: "", unneeded: "x")
    expectProblem(at: "howToAppeal", try Casework.delegated().refusal(of: without, by: World.bo))
  }

  @Test("R-DOC-02: before a refusal the person reads the material and may answer, or it is said why not")
  func material() throws {
    var work = try Casework.delegated()
    expectProblem(at: "materialUnneeded", work.refusal(of: Acts.refusal(), by: World.bo))
    let by = work.today.adding(days: 14)
    try work.perform(ShowMaterial(what: "Utredningen", to: .person, how: .post, on: work.today, answerBy: by))
    let shown = work.last
    expectProblem(at: "materialUnneeded", work.refusal(of: Acts.refusal(), by: World.bo))
    #expect(
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.materialUnanswered(material: shown, due: by)))
    var later = work
    later.wait(days: 14)
    expectProblem(at: "materialUnneeded", later.refusal(of: Acts.refusal(), by: World.bo))
    later.wait(days: 1)
    expectYes(later.refusal(of: Acts.refusal(), by: World.bo))
    try work.perform(AnswerMaterial(material: shown, words: "Det stämmer.", on: work.today))
    expectYes(work.refusal(of: Acts.refusal(), by: World.bo))
    #expect(work.file.decision.materials[0].answer == "Det stämmer.")
  }

  @Test("R-DOC-02: a decision is handed over to each it is for, and is reminded of until it is")
  func told() throws {
    var work = try Casework.young(at: .granted)
    let grant = try #require(work.file.decision.grant?.sequence)
    let all: Set<Giver> = [.person, .guardian(0), .guardian(1)]
    #expect(Set(work.file.untold(grant, at: work.now)) == all)
    func reminds() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.decisionUntold(decision: grant, since: work.file.decision.grant?.on ?? work.today))
    }
    for giver in [Giver.person, .guardian(0), .guardian(1)] {
      #expect(reminds())
      try work.perform(Acts.tell(grant, to: giver, on: work.today))
    }
    #expect(!reminds() && work.file.untold(grant, at: work.now).isEmpty)
  }

  @Test("R-CHI-09: a guardian who is kept out, or whose child has come of age, is not given the decision")
  func notToGuardians() throws {
    var work = try Casework.young(at: .granted)
    let grant = work.last
    try work.perform(SetGuardianAside(guardian: 1, why: .secrecy, reason: "Skulle skada."), by: World.bo)
    #expect(work.file.untold(grant, at: work.now) == [.guardian(0), .person])
    expectNo(
      ConsentRules.minorAndGuardians, work.refusal(of: Acts.tell(grant, to: .guardian(1), on: work.today)))
    work.wait(until: day("2028-09-15"))
    #expect(work.file.untold(grant, at: work.now) == [.person])
    expectNo(
      ConsentRules.guardiansEndAtMajority,
      work.refusal(of: Acts.tell(grant, to: .guardian(0), on: work.today)))
  }

  @Test("R-DOC-02: the time to appeal runs from the day the decision came, which is waited for")
  func appealTime() throws {
    var work = try Casework.delegated()
    try work.perform(Acts.refusal(unneeded: "x"), by: World.bo)
    let refusal = try #require(work.file.ownDecisions.last)
    let send = { Acts.tell(refusal.entry, how: .post, on: $0, received: $1, appeal: $2) }
    expectProblem(at: "appealTold", work.refusal(of: send(work.today, nil, false)))
    expectProblem(at: "on", work.refusal(of: send(work.today.adding(days: -1), nil, true)))
    try work.perform(send(work.today, nil, true))
    let sent = work.today
    #expect(work.file.awaitsReceipt(refusal) && work.file.appealEnds(refusal, for: .person) == nil)
    #expect(
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.receiptAwaited(decision: refusal.entry, since: sent)))
    work.wait(days: 3)
    try work.perform(send(sent, work.today, true))
    #expect(!work.file.awaitsReceipt(refusal))
    #expect(work.file.appealEnds(refusal, for: .person) == work.today.adding(days: 21))
  }

  @Test("R-DOC-02: in the hand and in a talk it has come the same day")
  func inPerson() throws {
    var work = try Casework.delegated()
    try work.perform(Acts.refusal(unneeded: "x"), by: World.bo)
    let refusal = try #require(work.file.ownDecisions.last)
    try work.perform(Acts.tell(refusal.entry, how: .spoken, on: work.today, appeal: true))
    #expect(work.file.appealEnds(refusal, for: .person) == work.today.adding(days: 21))
  }

  @Test("R-SAF-08: what looks like an address is asked about before it stands in a decision on paper")
  func whereabouts() throws {
    var work = try Casework.adult(at: .granted)
    let person = Person(
      name: "Kim Karlsson", number: nil, born: day("1999-05-04"), sex: .unknown,
      protection: .protectedRegistration)
    try work.perform(CorrectPerson(person: person, guardians: [], reason: "Skyddad."))
    let said = "Bor på Storgatan 12."
    let acts: [any Act] = [
      DecideSupport(what: said, basis: "bistand", reasons: "x", appliedOn: work.today),
      DecideChange(what: said, reasons: "x", ground: nil), AnalyseChildImpact(.untouched(reason: said)),
      ShowMaterial(what: said, to: .person, how: .post, on: work.today, answerBy: work.today),
      RecordOthersDecision(agency: nil, unit: "x", what: said, decidedOn: work.today),
    ]
    for act in acts {
      #expect(
        advisories(work.refusal(of: act, by: World.bo)).contains { $0.id == "R-SAF-08" }, "\(type(of: act))")
    }
  }
}
