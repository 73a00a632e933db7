import Domain
import Testing

/// A threat that grows until the district can no longer keep the person safe, told in the order it happens.
@Suite("A case that is handed over")
struct HandedOverCaseTests {
  @Test(
    "R-POL-01, R-POL-08, R-POL-10, R-CLO-11: a local threat grows, the section is asked, and the city takes over"
  )
  func fromLocalThreatToClosing() throws {
    var work = try Casework.adult(at: .exitMeasured)

    // Kim has said yes to the police. Lotta rings Pia, and writes it down.
    try work.perform(Threats.contact(work))

    // Pia and Lotta assess a threat in the neighbourhood. Bo is told; SIG keeps the case.
    try work.seal(Threats.assess(.local, work))
    try work.seal(AcknowledgeThreat(assessment: 1), by: World.bo)
    #expect(work.file.safety.chain.step == .inSIG)

    // Kim's mother has had somebody at the door. The police are told on the consent; Kim can stay for now.
    work.wait(days: 9)
    try work.seal(Threats.learn(work))
    try work.seal(Threats.inform(3, work))
    try work.seal(JudgeRemaining(event: 3, canRemain: true, support: "Larm till mamma."))
    #expect(work.file.newsOfThreat == work.today)

    // Assessed anew: protection is needed. The exit coordinator asks the section for personal safety.
    work.wait(days: 1)
    try work.seal(Threats.assess(.protectionNeeded, work))
    try work.seal(AcknowledgeThreat(assessment: 6), by: World.bo)
    expectNo(ClosingRules.handover, work.refusal(of: Acts.close("C12", .interrupted), by: World.bo))
    try work.seal(Threats.consult(work))

    // Three days later: the threat is high, and Kim has to move.
    work.wait(days: 3)
    try work.seal(Threats.answer(.relocation, work))
    #expect(work.file.safety.chain.step == .prepareHandover)
    #expect(work.file.newsOfThreat == work.today)

    // The checklist is filled as it gets done, with Kim's yes to what goes along; then both sides sign.
    try work.seal(Threats.prepare(work, done: ["talats"]))
    work.wait(days: 1)
    try work.seal(Threats.prepare(work))
    try work.seal(Threats.receive(.district, work))
    expectNo(ClosingRules.handover, work.refusal(of: Acts.close("C12", .interrupted), by: World.bo))
    try work.seal(Threats.receive(.central, work))

    // Whoever does not read the compartment is told the same as before; Bo closes.
    expectNo(ClosingRules.handover, work.unread.refusal(of: Acts.close("C12", .interrupted), by: World.sara))
    try work.perform(Acts.close("C12", .interrupted), by: World.bo)
    #expect(work.file.stage == .closed && work.file.closing.closed?.reason.code == "C12")
    let words = String(describing: work.file.entries.suffix(2))
    #expect(!words.contains("Cia Ceder") && !words.contains("BOPS"))
  }
}
