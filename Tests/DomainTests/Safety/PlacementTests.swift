import Domain
import Testing

@Suite("Placements")
struct PlacementTests {
  private func placed(_ kind: String) throws -> Casework {
    var work = try Casework.adult(at: .exitMeasured)
    try work.perform(Threats.place(kind, work), by: World.sara)
    return work
  }

  private func standing(_ work: Casework) -> PlacementsState.Standing? {
    work.file.interventions.placements.all.last?.standing
  }

  @Test("R-ITV-10: each placement has a legal basis that its kind may rest on, and that held that day")
  func lawful() throws {
    let work = try Casework.adult(at: .shared)
    expectNo(PlacementRules.lawful, work.refusal(of: Threats.place("sol", work, basis: "bistand")))
    expectNo(PlacementRules.lawful, work.refusal(of: Threats.place("sol", work, basis: "lvu")))
    expectNo(PlacementRules.lawful, work.refusal(of: Threats.place("lsu", work, from: day("1998-12-31"))))
    expectProblem(at: "placement", work.refusal(of: Threats.place("okänd", work, basis: "sol")))
    expectYes(work.refusal(of: Threats.place("sol", work)))
  }

  @Test("R-ITV-10: LVU covers somebody of twenty, and nobody from the birthday at twenty-one")
  func lvuAge() throws {
    var work = Casework()
    try work.perform(Acts.referral(born: "2005-05-04"), by: World.sara)
    work.comes("2026-05-06")
    expectYes(work.refusal(of: Threats.place("lvu", work, from: day("2026-05-03"))))
    expectNo(PlacementRules.lawful, work.refusal(of: Threats.place("lvu", work, from: day("2026-05-04"))))
  }

  @Test("R-ITV-09: a placement together with the family is warned about, and explained")
  func apart() throws {
    expectAsks(
      PlacementRules.apart, try Casework.adult(at: .shared),
      Threats.place("sol", try Casework.adult(at: .shared), family: true))
  }

  @Test("R-SAF-08: a placement holds no address, and one in its words is asked about")
  func noAddress() throws {
    let work = try Casework.adult(at: .shared)
    let answer = work.refusal(of: Threats.place("sol", work, reason: "Bor på Storgatan 12."))
    #expect(advisories(answer) == [SafetyRules.whereabouts])
  }

  @Test("R-CLO-13: a temporary placement never ends SIG, and closes nothing")
  func remains() throws {
    let work = try placed("sol")
    #expect(standing(work) == .remains && work.file.closing.closed == nil && work.file.closing.led == nil)
    let number = work.file.version
    expectNo(
      PlacementRules.neverByItself,
      work.refusal(of: AssessPlacement(placement: number, remains: false, reason: "x")))
    #expect(
      work.file.reminders(at: work.now, programme: work.programme).allSatisfy {
        $0 != .placementToAssess(placement: number)
      })
  }

  @Test(
    "R-CLO-12, R-CLO-14: it is assessed for the one person, with its reason either way, before it can close",
    arguments: [true, false])
  func individual(remains: Bool) throws {
    var work = try placed("lvm")
    let number = work.file.version
    #expect(standing(work) == .unassessed)
    #expect(
      work.file.reminders(at: work.now, programme: work.programme).contains(
        .placementToAssess(placement: number)))
    expectNo(PlacementRules.careAssessed, work.refusal(of: Acts.close("C13", .interrupted)))
    expectProblem(
      at: "reason", work.refusal(of: AssessPlacement(placement: number, remains: remains, reason: " ")))
    try work.perform(
      AssessPlacement(placement: number, remains: remains, reason: "Gruppen behövs."), by: World.sara)
    #expect(standing(work) == (remains ? .remains : .ends))
    let close = work.refusal(of: Acts.close("C13", .interrupted))
    if remains { expectNo(PlacementRules.careAssessed, close) } else { expectYes(close) }
    #expect(work.file.closing.closed == nil)
  }

  @Test("R-CLO-15: in closed youth care SIG ends, unless a need to keep it is found")
  func closedCare() throws {
    var work = try placed("lsu")
    #expect(standing(work) == .endsUnlessNeeded)
    expectYes(work.refusal(of: Acts.close("C15", .interrupted)))
    try work.perform(
      AssessPlacement(
        placement: work.file.version, remains: true, reason: "Gruppen behövs vid utskrivningen."))
    #expect(standing(work) == .remains)
  }

  @Test("R-ITV-10: what has ended is over, ends after it began, and is not assessed")
  func ends() throws {
    var work = try placed("lvm")
    let number = work.file.version
    expectProblem(
      at: "on", work.refusal(of: EndPlacement(placement: number, words: "x", on: work.today.adding(days: -1)))
    )
    expectProblem(at: "words", work.refusal(of: EndPlacement(placement: number, words: "", on: work.today)))
    try work.perform(EndPlacement(placement: number, words: "Flyttar hem.", on: work.today))
    #expect(standing(work) == .over && work.file.interventions.placements.current.isEmpty)
    expectProblem(
      at: "placement", work.refusal(of: AssessPlacement(placement: number, remains: true, reason: "x")))
  }
}
