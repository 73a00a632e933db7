import Domain
import Testing

@Suite("The chain of a threat")
struct ThreatChainTests {
  @Test("R-POL-02: an assessment has who it was made with, and the protection that a high level needs")
  func assessment() throws {
    let work = try Casework.adult(at: .shared)
    expectNo(SafetyRules.assessed, work.refusal(of: Threats.assess(.local, work, with: nil)))
    expectNo(SafetyRules.assessed, work.refusal(of: Threats.assess(.protectionNeeded, work, protection: "")))
    expectYes(work.refusal(of: Threats.assess(.local, work, protection: "")))
    expectProblem(at: "on", work.refusal(of: Threats.assess(.local, work, on: work.today.adding(days: 1))))
    expectNo(SafetyRules.assessed, work.refusal(of: Threats.assess(.local, work, next: 0)))
  }

  @Test(
    "R-POL-03, R-ROL-20: the leader is reminded until the assessment is acknowledged, and again at the next")
  func acknowledged() throws {
    var work = try Casework.threatened()
    func waits() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme).contains {
        if case .threatUnacknowledged = $0 { true } else { false }
      }
    }
    #expect(waits())
    work.wait(days: 40)
    #expect(waits())
    try work.seal(AcknowledgeThreat(assessment: 1), by: World.bo)
    #expect(!waits())
    try work.seal(Threats.assess(.local, work))
    #expect(waits())
  }

  @Test("R-POL-05: something that has come since prompts a new assessment, until there is one")
  func prompted() throws {
    var work = try Casework.threatened(.local)
    #expect(work.file.newsOfThreat == nil)
    work.wait(days: 2)
    let day = work.today
    try work.seal(WriteSealedNote(place: .threat, text: "Setts utanför.", happened: day), by: World.pia)
    work.wait(days: 1)
    try work.seal(Threats.learn(work))
    #expect(work.file.newsOfThreat == day)
    #expect(
      work.file.reminders(at: work.now, programme: work.programme).contains(.threatPrompted(since: day)))
    try work.seal(Threats.assess(.local, work))
    #expect(work.file.newsOfThreat == nil)
  }

  @Test("R-POL-05: nothing of what prompts it is known to somebody who does not read the compartment")
  func unread() throws {
    var work = try Casework.threatened()
    try work.seal(Threats.learn(work))
    let (unread, empty) = (work.unread, try Casework.adult(at: .shared))
    #expect(
      unread.file.reminders(at: work.now, programme: work.programme)
        == empty.file.reminders(at: work.now, programme: work.programme))
    for act in [Acts.close("C12", .interrupted), Acts.close("C12", .interrupted, handover: "x")] {
      #expect(unread.refusal(of: act) == empty.refusal(of: act))
    }
  }

  @Test(
    "R-POL-08: who is next follows from the level and the answers",
    arguments: [
      (ThreatLevel.none, ThreatStep.inSIG), (.local, .inSIG), (.protectionNeeded, .consultBops),
      (.relocation, .consultBops),
    ])
  func levels(level: ThreatLevel, step: ThreatStep) throws {
    let work = try Casework.threatened(level)
    #expect(work.file.safety.chain.step == step)
    let consult = work.refusal(of: Threats.consult(work))
    if step == .consultBops { expectYes(consult) } else { expectNo(SafetyRules.chain, consult) }
  }

  @Test(
    "R-POL-08, R-ROL-16, R-ROL-17: the exit coordinator asks, the section answers, and the answer decides",
    arguments: [
      (BopsAnswered.Judgement.notHigh, ThreatStep.protectedInSIG), (.highHere, .protectedInSIG),
      (.relocation, .prepareHandover), (.cannotShare, .keepLocal),
    ])
  func answers(judgement: BopsAnswered.Judgement, step: ThreatStep) throws {
    var work = try Casework.threatened()
    expectNo(SafetyRules.chain, work.refusal(of: Threats.answer(judgement, work)))
    try work.seal(Threats.consult(work))
    #expect(work.file.safety.chain.step == .awaitBops)
    work.wait(days: 1)
    try work.seal(Threats.answer(judgement, work))
    #expect(work.file.safety.chain.step == step)
    let asked = work.file.safety.chain.current
    #expect(asked?.answer.map { $0.on } == work.today && asked?.asked.on == work.today.adding(days: -1))
  }

  @Test(
    "R-POL-08: an answer is not dated before its question, and a lower threat in between begins the chain anew"
  )
  func anew() throws {
    var work = try Casework.threatened()
    try work.seal(Threats.consult(work))
    let early = RecordBopsAnswer(
      officer: "BOPS", judgement: .notHigh, words: "x", happened: work.today.adding(days: -1))
    expectNo(SafetyRules.chain, work.refusal(of: early))
    try work.seal(Threats.assess(.local, work))
    #expect(work.file.safety.chain.step == .inSIG)
    try work.seal(Threats.assess(.relocation, work))
    #expect(work.file.safety.chain.step == .consultBops)
    #expect(work.file.safety.chain.consultations.count == 1)
  }

  @Test(
    "R-POL-12: when the section cannot share, the case stays with the reasons of all three, where the programme lets it"
  )
  func keptLocal() throws {
    var work = try Casework.answered(.cannotShare)
    let keep = KeepLocal(socialServices: "Går här.", coordinator: "Enig.", bops: "Inget hinder.")
    for (one, field) in [
      (KeepLocal(socialServices: "", coordinator: "x", bops: "x"), "socialServices"),
      (KeepLocal(socialServices: "x", coordinator: " ", bops: "x"), "coordinator"),
      (KeepLocal(socialServices: "x", coordinator: "x", bops: ""), "bops"),
    ] { expectProblem(at: field, work.refusal(of: one)) }
    expectNo(SafetyRules.chain, try Casework.answered(.relocation).refusal(of: keep))
    expectProblem(
      at: "cannotShare", work.refusal(of: Threats.answer(.cannotShare, work, why: "annat")))
    try work.seal(keep)
    #expect(work.file.safety.chain.step == .keptLocal)
  }

  @Test("R-ITV-08: the need of a placement is assessed for a threat that the section has not judged high")
  func placementNeed() throws {
    let act = AssessPlacementNeed(isNeeded: true, reason: "Kan inte sova hemma.")
    expectNo(SafetyRules.placementNeed, try Casework.adult(at: .shared).refusal(of: act))
    expectNo(SafetyRules.placementNeed, try Casework.threatened(.none).refusal(of: act))
    expectYes(try Casework.threatened(.local).refusal(of: act))
    expectYes(try Casework.answered(.notHigh).refusal(of: act))
    expectNo(SafetyRules.placementNeed, try Casework.answered(.highHere).refusal(of: act))
    expectNo(SafetyRules.placementNeed, try Casework.answered(.relocation).refusal(of: act))
    expectProblem(
      at: "reason",
      try Casework.threatened(.local).refusal(of: AssessPlacementNeed(isNeeded: true, reason: "")))
  }
}
