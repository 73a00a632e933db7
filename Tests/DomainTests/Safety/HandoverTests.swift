import Domain
import Testing

@Suite("Hand-over to the central exit unit")
struct HandoverTests {
  @Test("R-POL-09, R-ROL-18: only whom the section judges must move, from the programme's age")
  func age() throws {
    for judgement in BopsAnswered.Judgement.allCases {
      let work = try Casework.answered(judgement)
      let answer = work.refusal(of: Threats.prepare(work))
      if judgement == .relocation { expectYes(answer) } else { expectNo(SafetyRules.chain, answer) }
    }
    // Kim, born 2008-05-04, is seventeen the day before the birthday and eighteen on it.
    var work = Casework(Programmes.young)
    try work.perform(
      Acts.referral(born: "2008-05-04", programme: Programmes.young, guardians: Acts.guardians),
      by: World.sara)
    work.comes("2026-05-01")
    try work.seal(Threats.assess(.relocation, work))
    try work.seal(Threats.consult(work))
    try work.seal(Threats.answer(.relocation, work))
    work.comes("2026-05-03")
    expectNo(SafetyRules.centralAge, work.refusal(of: Threats.prepare(work)))
    work.comes("2026-05-04")
    expectYes(work.refusal(of: Threats.prepare(work)))
  }

  @Test("R-POL-10: nobody signs before the checklist is done, and the package is within consent")
  func checklist() throws {
    var work = try Casework.answered(.relocation)
    expectNo(SafetyRules.handover, work.refusal(of: Threats.receive(.district, work)))
    let unasked = PrepareHandover(
      centralOfficer: "Cia", bopsOfficer: "Per", localPolice: "Pia", package: "Planen", consentedOn: nil,
      consentWords: "", done: [])
    expectNo(SafetyRules.handover, work.refusal(of: unasked))
    for field in ["centralOfficer", "bopsOfficer", "localPolice"] {
      let blank = PrepareHandover(
        centralOfficer: "", bopsOfficer: "", localPolice: "", package: "", consentedOn: nil, consentWords: "",
        done: [])
      expectProblem(at: field, work.refusal(of: blank))
    }
    try work.seal(Threats.prepare(work, done: ["talats"]))
    #expect(work.file.safety.chain.current?.handover?.prepared.body.left.map(\.code) == ["bops"])
    expectNo(SafetyRules.handover, work.refusal(of: Threats.receive(.district, work)))
    try work.seal(Threats.prepare(work))
    try work.seal(Threats.receive(.district, work))
    expectNo(SafetyRules.handover, work.refusal(of: Threats.receive(.district, work)))
    // Once a side has signed, what it signed for is not changed.
    expectNo(SafetyRules.handover, work.refusal(of: Threats.prepare(work, package: "Mer")))
  }

  @Test("R-POL-10: without anything to hand over the person still has agreed to it before anyone signs")
  func withoutPackage() throws {
    var work = try Casework.answered(.relocation)
    try work.seal(
      PrepareHandover(
        centralOfficer: "Cia", bopsOfficer: "Per", localPolice: "Pia", package: "", consentedOn: nil,
        consentWords: "", done: ["talats", "bops"]))
    expectNo(SafetyRules.handover, work.refusal(of: Threats.receive(.central, work)))
  }

  @Test("R-POL-11: when both have signed, the section has taken over from the exit coordinator that day")
  func bothSides() throws {
    var work = try Casework.answered(.relocation)
    try work.seal(Threats.prepare(work))
    try work.seal(Threats.receive(.central, work))
    #expect(work.file.safety.chain.step == .receiveHandover)
    #expect(work.file.safety.chain.current?.handover?.receivedOn == nil)
    work.wait(days: 1)
    try work.seal(Threats.receive(.district, work))
    #expect(work.file.safety.chain.step == .handedOver)
    #expect(work.file.safety.chain.current?.handover?.receivedOn == work.today)
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(.threatStep(.handedOver)))
  }
}
