import Domain
import Testing

@Suite("What the investigation asks")
struct InvestigationRuleTests {
  /// Opened, with everything written but what `skipping` names.
  private func investigated(skipping: Set<String> = []) throws -> Casework {
    var work = try Casework.adult(at: .opened)
    if !skipping.contains("suitability") { try work.perform(Acts.suitable(.socialServices)) }
    for area in LifeArea.allCases where !skipping.contains(area.rawValue) {
      try work.perform(
        Acts.lifeArea(
          area, ownWords: skipping.contains("ownWords") ? "" : "Jag vill ha lugn.",
          resources: skipping.contains("resources") ? " " : "Moster Eva"))
    }
    if !skipping.contains("group") { try work.perform(Acts.targetGroup()) }
    if !skipping.contains("children") { try work.perform(RecordChildren(has: false, notes: "")) }
    return work
  }

  @Test(
    "R-INV-01: nothing is investigated before the investigation is opened, nor decided before it is summed up"
  )
  func beforeDecision() throws {
    let answered = try Casework.adult(at: .answered)
    expectNo(InvestigationRules.beforeDecision, answered.refusal(of: Acts.lifeArea(.home)))
    expectNo(InvestigationRules.beforeDecision, answered.refusal(of: Acts.targetGroup()))
    expectNo(InvestigationRules.beforeDecision, answered.refusal(of: RecordChildren(has: false, notes: "")))
    expectNo(InvestigationRules.beforeDecision, answered.refusal(of: Acts.suitable(.socialServices)))
    expectNo(InvestigationRules.beforeDecision, answered.refusal(of: Acts.conclusion()))
    let consented = try Casework.adult(at: .consented)
    expectNo(InvestigationRules.beforeDecision, consented.refusal(of: Acts.grant(), by: World.bo))
    expectYes(try Casework.adult(at: .concluded).refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-INT-07: the investigation opens on a yes, and once")
  func answeredYes() throws {
    var work = try Casework.adult(at: .takenOn)
    let open = OpenInvestigation(reason: "")
    expectNo(InvestigationRules.answeredYes, work.refusal(of: open))
    try work.perform(Acts.information())
    try work.perform(Acts.answer(.thinking))
    expectNo(InvestigationRules.answeredYes, work.refusal(of: open))
    try work.perform(Acts.answer(.yes))
    try work.perform(open)
    expectProblem(at: "reason", work.refusal(of: open))
  }

  @Test("R-INV-03: each of the seven life areas is mapped", arguments: LifeArea.allCases)
  func lifeAreas(missing: LifeArea) throws {
    expectNo(
      InvestigationRules.lifeAreas,
      try investigated(skipping: [missing.rawValue]).refusal(of: Acts.conclusion()))
  }

  @Test("R-INV-03: a life area holds something, and facts say where they come from")
  func lifeAreaContent() throws {
    let work = try Casework.adult(at: .opened)
    func notes(facts: String, sources: String) -> RecordLifeArea {
      RecordLifeArea(
        LifeAreaNotes(
          area: .home, ownWords: "", facts: facts, judgement: "", need: "", resources: "", sources: sources))
    }
    expectProblem(at: "facts", work.refusal(of: notes(facts: " ", sources: "Samtal")))
    expectProblem(at: "sources", work.refusal(of: notes(facts: "Bor hos en vän.", sources: "")))
    expectYes(work.refusal(of: notes(facts: "Bor hos en vän.", sources: "Samtal")))
  }

  @Test("R-INV-05: at least one resource in the network is described")
  func resources() throws {
    expectNo(
      InvestigationRules.resources, try investigated(skipping: ["resources"]).refusal(of: Acts.conclusion()))
    expectYes(try investigated().refusal(of: Acts.conclusion()))
  }

  @Test("R-INV-06: the sources behind the position are named")
  func sources() throws {
    expectNo(InvestigationRules.sources, try investigated().refusal(of: Acts.conclusion(sources: "\t")))
  }

  @Test("R-INV-10: the person's own words are there")
  func ownWords() throws {
    expectNo(
      InvestigationRules.ownWords, try investigated(skipping: ["ownWords"]).refusal(of: Acts.conclusion()))
  }

  @Test("R-TGT-02: criteria are the programme's own, and one of them is met before the grant")
  func criteria() throws {
    expectNo(
      InvestigationRules.criteria, try investigated(skipping: ["group"]).refusal(of: Acts.conclusion()))
    var work = try Casework.adult(at: .concluded)
    expectProblem(at: "criteria", work.refusal(of: Acts.targetGroup(criteria: ["brott", "okänt"])))
    try work.perform(Acts.targetGroup(criteria: []))
    expectNo(InvestigationRules.criteria, work.refusal(of: Acts.grant(), by: World.bo))
    try work.perform(Acts.targetGroup(criteria: ["livsstil"]))
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-TGT-06: social services, police and the need of coordination must all speak for SIG")
  func threeConditions() throws {
    expectNo(
      InvestigationRules.threeConditions,
      try investigated(skipping: ["suitability"]).refusal(of: Acts.conclusion()))
    let conditions: [(inout Casework) throws -> Void] = [
      { try $0.perform(Acts.suitable(.socialServices, false)) },
      { try $0.perform(Acts.suitable(.police, false), by: World.pia) },
      { try $0.perform(Acts.conclusion(coordination: false)) },
    ]
    for breach in conditions {
      var work = try Casework.adult(at: .concluded)
      try breach(&work)
      expectNo(InvestigationRules.threeConditions, work.refusal(of: Acts.grant(), by: World.bo))
    }
  }

  @Test("R-TGT-07: risk of relapse and motivation are two judgements, and both are needed")
  func riskAndMotivation() throws {
    for (risk, motivated) in [(false, true), (true, false), (false, false)] {
      var work = try Casework.adult(at: .concluded)
      try work.perform(Acts.targetGroup(risk: risk, motivated: motivated))
      expectNo(InvestigationRules.riskAndMotivation, work.refusal(of: Acts.grant(), by: World.bo))
    }
  }

  @Test("R-TGT-14: no protective factor asks why, where it is written and not twice")
  func protective() throws {
    var work = try investigated()
    expectAsks(InvestigationRules.protective, work, Acts.targetGroup(protective: ""))
    try work.perform(Acts.targetGroup(protective: ""), explaining: [InvestigationRules.protective])
    expectYes(work.refusal(of: Acts.conclusion()))
    try work.perform(Acts.targetGroup(protective: "En svag."))
    expectYes(work.refusal(of: Acts.conclusion()))
  }

  @Test("R-TGT-21: SIG is not recommended without its purpose")
  func purpose() throws {
    expectNo(InvestigationRules.purpose, try investigated().refusal(of: Acts.conclusion(purpose: "")))
  }

  @Test("R-CHI-01, R-INV-08: children near the person are asked about, and described when there are any")
  func children() throws {
    let work = try investigated(skipping: ["children"])
    expectNo(InvestigationRules.children, work.refusal(of: Acts.conclusion()))
    expectProblem(at: "notes", work.refusal(of: RecordChildren(has: true, notes: "")))
    expectYes(work.refusal(of: RecordChildren(has: true, notes: "En syster, sju år.")))
  }

  @Test("R-POL-01: the police are asked from the first moment of the consent to the last")
  func policeAfterConsent() throws {
    var work = try Casework.adult(at: .opened)
    let ask = Acts.suitable(.police)
    expectNo(InvestigationRules.policeAfterConsent, work.refusal(of: ask))
    try work.perform(Acts.suitable(.socialServices))
    try work.perform(
      Acts.consent(World.police, since: day("2026-03-10"), days: 10, copy: false, on: work.today))
    let start = SwedishTime.start(of: day("2026-03-10"))
    let end = SwedishTime.start(of: day("2026-03-21"))
    for (instant, may) in [
      (start.adding(seconds: -1), false), (start, true), (end.adding(seconds: -1), true), (end, false),
    ] {
      work.now = instant
      if may {
        expectYes(work.refusal(of: ask))
      } else {
        expectNo(InvestigationRules.policeAfterConsent, work.refusal(of: ask))
      }
    }
  }

  @Test("R-POL-04: the police's opinion is there before the grant")
  func policeOpinion() throws {
    var work = try Casework.adult(at: .opened)
    try work.perform(Acts.suitable(.socialServices))
    try work.perform(Acts.consent(World.police, since: work.today))
    try work.perform(RecordInterventionConsent(consents: true, by: .person, words: ""))
    for area in LifeArea.allCases { try work.perform(Acts.lifeArea(area)) }
    try work.perform(Acts.targetGroup())
    try work.perform(RecordChildren(has: false, notes: ""))
    try work.perform(Acts.conclusion())
    expectNo(InvestigationRules.policeOpinion, work.refusal(of: Acts.grant(), by: World.bo))
    try work.perform(Acts.suitable(.police), by: World.pia)
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-POL-04, R-TGT-06: each speaks for itself, and who answered at the police is named")
  func eachForItself() throws {
    let work = try Casework.adult(at: .consented)
    expectProblem(at: "by", work.refusal(of: Acts.suitable(.socialServices), by: World.pia))
    expectProblem(at: "by", work.refusal(of: Acts.suitable(.school)))
    let unnamed = RecordSuitability(by: .police, suitable: true, reason: "Passar.", source: "")
    expectProblem(at: "source", work.refusal(of: unnamed))
    expectYes(work.refusal(of: unnamed, by: World.pia))
  }

  @Test("R-INV-02: a plan, a meeting or a commitment waits for the grant, and nothing follows the closing")
  func inOrder() throws {
    let before = try Casework.adult(at: .concluded)
    let due = before.today.adding(days: 10)
    let promise = GiveCommitment(what: "Ringa", by: .giver(.person), due: due)
    expectNo(InvestigationRules.inOrder, before.refusal(of: Acts.plan([Acts.goal(by: due)])))
    expectNo(InvestigationRules.inOrder, before.refusal(of: Acts.meeting(on: due)))
    expectNo(InvestigationRules.inOrder, before.refusal(of: promise))
    expectNo(InvestigationRules.inOrder, before.refusal(of: SharePlan()))
    expectYes(try Casework.adult(at: .granted).refusal(of: promise))
    let closed = try Casework.adult(at: .closed)
    expectNo(InvestigationRules.inOrder, closed.refusal(of: Acts.answer(.yes)))
  }

  @Test("R-INV-02: summing up once more does not move the day the case came to its decision")
  func summedUpAgain() throws {
    var work = try Casework.adult(at: .concluded)
    let first = work.file.stageHistory.last?.began
    work.wait(days: 3)
    try work.perform(Acts.conclusion(purpose: "Sluta begå brott och få arbete."))
    #expect(work.file.stageHistory.last?.began == first && work.file.stage == .decision)
    #expect(work.file.investigation.conclusion?.purpose == "Sluta begå brott och få arbete.")
  }
}
