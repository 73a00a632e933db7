import Domain
import Testing

@Suite("What intake asks")
struct IntakeRuleTests {
  @Test("R-TGT-11: age is counted to the day, and the programme's span admits it")
  func ages() {
    let adults = Casework()
    expectNo(IntakeRules.ages, adults.refusal(of: Acts.referral(born: "2008-03-03")))
    expectYes(adults.refusal(of: Acts.referral(born: "2008-03-02")))
    expectYes(adults.refusal(of: Acts.referral(born: "1931-01-01")))
    let young = Casework(Programmes.young)
    func answer(_ born: String) -> Refusal? {
      young.refusal(
        of: Acts.referral(
          born: born, programme: Programmes.young, guardians: Acts.guardians,
          programmeReason: "Insatsen pågår."))
    }
    expectNo(IntakeRules.ages, answer("2014-03-03"))
    expectYes(answer("2014-03-02"))
    expectYes(answer("2005-03-03"))
    expectNo(IntakeRules.ages, answer("2005-03-02"))
  }

  @Test("R-TGT-04: from the 18th birthday SIG unga needs its reason, the day before it does not")
  func programmeChoice() {
    let work = Casework(Programmes.young)
    func answer(_ born: String, _ reason: String) -> Refusal? {
      work.refusal(
        of: Acts.referral(born: born, programme: Programmes.young, programmeReason: reason))
    }
    expectNo(IntakeRules.programmeChoice, answer("2008-03-02", " "))
    expectProblem(at: "programmeReason", answer("2008-03-02", ""))
    expectYes(answer("2008-03-02", "Insatsen pågår."))
    expectYes(answer("2008-03-03", ""))
    expectYes(Casework().refusal(of: Acts.referral()))
  }

  @Test("R-INT-01: how and through whom the person came is written down")
  func wayIn() {
    let work = Casework()
    expectNo(IntakeRules.wayIn, work.refusal(of: Acts.referral(wayIn: "rykte")))
    expectNo(IntakeRules.wayIn, work.refusal(of: Acts.referral(from: "\u{00A0}\n")))
    expectYes(work.refusal(of: Acts.referral(wayIn: "egen", from: "K")))
  }

  @Test("R-INT-01: a referral is registered once, on a day that has been")
  func registeredOnce() throws {
    expectProblem(at: "owner", try Casework.adult(at: .registered).refusal(of: Acts.referral()))
    expectProblem(at: "received", Casework().refusal(of: Acts.referral(received: "2026-03-03")))
    expectYes(Casework().refusal(of: Acts.referral(received: "2026-03-02")))
  }

  @Test("R-INT-02, R-INV-02: nothing is done in a file before it is registered")
  func nothingBeforeRegistration() {
    let note = WriteNote(text: "Ringde.", happened: day("2026-03-02"), nature: .fact)
    expectNo(InvestigationRules.inOrder, Casework().refusal(of: note))
  }

  @Test("R-INT-05: a yes waits for the whole information; a no does not")
  func information() throws {
    var work = try Casework.adult(at: .takenOn)
    expectNo(IntakeRules.information, work.refusal(of: Acts.answer(.yes)))
    expectNo(IntakeRules.information, work.refusal(of: Acts.information(["hur", "krav", "avbryts"])))
    expectProblem(
      at: "points",
      work.refusal(of: Acts.information(["hur", "krav", "avbryts", "samtycke", "annat"])))
    expectYes(work.refusal(of: Acts.answer(.no, offered: "Stödsamtal")))
    try work.perform(Acts.information())
    expectYes(work.refusal(of: Acts.answer(.yes)))
  }

  @Test("R-INT-08: unclear belonging has an owner and a deadline that has not passed")
  func belonging() throws {
    func unclear(_ owner: String, _ deadline: String) -> Belonging {
      .unclear(owner: owner, deadline: day(deadline))
    }
    let new = Casework()
    expectNo(IntakeRules.belonging, new.refusal(of: Acts.referral(belonging: unclear("", "2026-03-09"))))
    expectNo(IntakeRules.belonging, new.refusal(of: Acts.referral(belonging: unclear("Sara", "2026-03-01"))))
    expectYes(new.refusal(of: Acts.referral(belonging: unclear("Sara", "2026-03-02"))))
    var work = try Casework.adult(at: .registered)
    func settle(_ belonging: Belonging) -> SettleBelonging {
      SettleBelonging(belonging: belonging, reason: "Folkbokförd i Norr.")
    }
    expectNo(IntakeRules.belonging, work.refusal(of: settle(unclear(" ", "2026-03-09"))))
    expectNo(IntakeRules.belonging, work.refusal(of: settle(unclear("Sara", "2026-03-01"))))
    try work.perform(settle(unclear("Sara", "2026-03-09")))
    #expect(
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.belongingUnclear(deadline: day("2026-03-09"))))
    try work.perform(settle(.clear))
    #expect(work.file.intake.belonging == .clear)
  }

  @Test("R-INT-11: who says no is counted as declined, whatever else is open")
  func declineCounted() throws {
    var work = try Casework.adult(at: .takenOn)
    try work.perform(Acts.answer(.no, offered: "Stödsamtal"))
    #expect(work.file.outcome == .declined)
    #expect(work.file.intake.answer?.reply == .no)
    try work.perform(Acts.close("C99", .neverStarted), by: World.bo)
    #expect(work.file.outcome == .closed(.neverStarted))
    #expect(work.file.intake.answer?.reply == .no)
  }

  @Test("R-INT-11: a no after the grant is a consent taken back, so the grant is not counted as declined")
  func noAfterGrant() throws {
    let work = try Casework.adult(at: .granted)
    expectProblem(at: "reply", work.refusal(of: Acts.answer(.no, offered: "Stödsamtal")))
    #expect(work.file.outcome == .granted)
  }

  @Test("R-TGT-13: a no without other support asks why, and the reason is kept")
  func ordinaryMeasures() throws {
    let work = try Casework.adult(at: .takenOn)
    expectAsks(IntakeRules.ordinaryMeasures, work, Acts.answer(.no))
    expectAsks(
      IntakeRules.ordinaryMeasures, try Casework.adult(at: .concluded),
      DecideRefusal(
        basis: "bistand", reasons: "Passar inte.", howToAppeal: "Till rätten.", offeredInstead: ""),
      by: World.bo)
    expectYes(work.refusal(of: Acts.answer(.thinking)))
  }
}
