import Domain
import Testing

@Suite("Who SIG is for")
struct TargetGroupRuleTests {
  private func opened() throws -> Casework {
    var work = try Asking.takenOn()
    try work.perform(Acts.information())
    try work.perform(Acts.answer(.yes))
    try work.perform(OpenInvestigation(reason: ""))
    return work
  }

  private func judged(
    risk: Bool = true, serious: Bool = true, problems: [String] = [], selection: [String] = [],
    preconditions: [String] = [], against: [String] = [], discussed: String = "Vägdes.", age: Int? = nil,
    instead: String = ""
  ) -> RecordTargetGroup {
    RecordTargetGroup(
      TargetGroup(
        criteria: ["brott"], riskOfRelapse: risk, riskReason: "Domar.", motivated: true,
        motivationReason: "Vill.", protectiveFactors: "Moster Eva",
        besides: TargetGroup.Besides(
          seriousCrime: serious, commonProblems: problems, selection: selection,
          preconditions: preconditions, contraindications: against, contraindicationWords: discussed,
          firstCrimeAge: age, ordinaryMeasures: instead)))
  }

  @Test("R-TGT-10: SIG for crime that is not serious is explained")
  func limitedGroup() throws {
    let work = try opened()
    expectAsks(InvestigationRules.limitedGroup, work, judged(serious: false, instead: "Öppenvård"))
    expectYes(work.refusal(of: judged()))
  }

  @Test("R-TGT-13: who SIG is not for is offered ordinary measures, or it is explained")
  func ordinaryMeasures() throws {
    let work = try opened()
    expectAsks(IntakeRules.ordinaryMeasures, work, judged(risk: false))
    expectYes(work.refusal(of: judged(risk: false, instead: "Öppenvård")))
  }

  @Test("R-TGT-15: what speaks against SIG is discussed, or it is explained")
  func contraindications() throws {
    let work = try opened()
    expectAsks(InvestigationRules.contraindications, work, judged(discussed: " "))
    expectYes(work.refusal(of: judged(against: ["trauma"], discussed: "")))
  }

  @Test("R-TGT-08, R-TGT-12, R-TGT-20: what is chosen stands in the programme's own lists")
  func lists() throws {
    var work = try opened()
    for (field, act) in [
      ("commonProblems", judged(problems: ["annat"])), ("selection", judged(selection: ["annat"])),
      ("preconditions", judged(preconditions: ["annat"])), ("contraindications", judged(against: ["annat"])),
    ] { expectProblem(at: field, work.refusal(of: act)) }
    try work.perform(judged(problems: ["hem"], selection: ["domd"], preconditions: ["kand"]))
    #expect(work.file.investigation.targetGroup?.besides?.commonProblems == ["hem"])
  }

  @Test("R-TGT-12: the age at the first crime is one that the person has had")
  func firstCrime() throws {
    let work = try opened()
    expectYes(work.refusal(of: judged(age: 26)))
    for age in [-1, 27] { expectProblem(at: "firstCrimeAge", work.refusal(of: judged(age: age))) }
  }

  @Test("R-TGT-19: a word means what the organisation has written, from its day on")
  func definitions() {
    func text(_ on: String) -> [String] { Asking.adults.definitions(on: day(on)).map(\.text) }
    #expect(text("2019-12-31") == [])
    #expect(text("2025-12-31") == ["Gammal text."])
    #expect(text("2026-01-01") == ["Ny text."])
    #expect(Programmes.adults.definitions(on: day("2026-01-01")).isEmpty)
  }

  @Test(
    "R-TGT-01, R-TGT-03, R-TGT-11: every known span of ages can be written as data",
    arguments: [
      (12, 20, "12–20 år"), (13, 18, "13–18 år"), (15, 25, "15–25 år"), (20, 29, "20–29 år"),
      (19, 29, "19–29 år"),
    ])
  func spans(_ from: Int, _ through: Int, _ words: String) {
    let span = AgeSpan(from: from, through: through)
    #expect(span.words == words)
    #expect(span.contains(from) && span.contains(through))
    #expect(!span.contains(from - 1) && !span.contains(through + 1))
    #expect(
      AgeSpan(from: 18, through: nil).contains(97) && AgeSpan(from: 13, through: nil).words == "från 13 år")
  }
}
