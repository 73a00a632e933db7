import Domain
import Testing

@Suite("What closing asks")
struct ClosingRuleTests {
  private func measured() throws -> Casework { try Casework.adult(at: .exitMeasured) }

  @Test("R-CLO-01: met goals are assessed in words")
  func goalsMet() throws {
    let work = try measured()
    expectNo(ClosingRules.goalsMet, work.refusal(of: Acts.close("C01", goals: "")))
    expectYes(work.refusal(of: Acts.close("C01")))
  }

  @Test("R-CLO-02: no longer right needs its reason")
  func notRight() throws {
    let work = try measured()
    expectNo(ClosingRules.notRight, work.refusal(of: Acts.close("C02", .interrupted, words: " ")))
    expectYes(work.refusal(of: Acts.close("C02", .interrupted)))
  }

  @Test("R-CLO-03: no longer consenting to the intervention is written down first")
  func interventionConsent() throws {
    var work = try measured()
    let close = Acts.close("C03", .interrupted)
    expectNo(ClosingRules.interventionConsent, work.refusal(of: close))
    try work.perform(RecordInterventionConsent(consents: false, by: .person, words: ""))
    expectYes(work.refusal(of: close))
  }

  @Test(
    "R-CLO-04: the police consent is taken back first, and a later no to the intervention does not hide it")
  func policeConsent() throws {
    var work = try measured()
    let close = Acts.close("C04", .interrupted)
    expectNo(ClosingRules.policeConsent, work.refusal(of: close))
    try work.perform(Acts.takeBack(World.police))
    expectYes(work.refusal(of: close))
    try work.perform(RecordInterventionConsent(consents: false, by: .person, words: ""))
    #expect(work.file.closing.causes == [.policeConsentTakenBack, .interventionConsentTakenBack])
    expectYes(work.refusal(of: close))
    expectYes(work.refusal(of: Acts.close("C03", .interrupted)))
  }

  @Test("R-CLO-05: for safety reasons the chief is in it")
  func safety() throws {
    let work = try measured()
    expectNo(ClosingRules.safety, work.refusal(of: Acts.close("C05", .interrupted)))
    expectYes(work.refusal(of: Acts.close("C05", .interrupted, chief: "Bo Berg")))
  }

  @Test("R-CLO-10: a reason that may close is weighed together with the police")
  func withPolice() throws {
    let work = try measured()
    expectNo(ClosingRules.withPolice, work.refusal(of: Acts.close("C06", .interrupted)))
    expectYes(work.refusal(of: Acts.close("C06", .interrupted, police: "Enig bedömning.")))
  }

  @Test("R-CLO-11: a hand-over closes the case when both sides have signed for it, whatever is typed")
  func handover() throws {
    var work = try measured()
    let close = Acts.close("C12", .interrupted, handover: "Till enheten den 13 mars.")
    expectNo(ClosingRules.handover, work.refusal(of: close))
    try work.seal(Threats.assess(.relocation, work))
    try work.seal(Threats.consult(work))
    try work.seal(Threats.answer(.relocation, work))
    try work.seal(Threats.prepare(work))
    try work.seal(Threats.receive(.district, work))
    expectNo(ClosingRules.handover, work.refusal(of: close))
    try work.seal(Threats.receive(.central, work))
    expectYes(work.refusal(of: close))
  }

  @Test("R-CLO-16: the reason is a row of the programme's list, with words of its own")
  func reasonCode() throws {
    var work = try measured()
    expectProblem(at: "reason", work.refusal(of: Acts.close("C00")))
    expectProblem(at: "words", work.refusal(of: Acts.close("C16", words: "")))
    try work.perform(Acts.close("C16", .interrupted))
    #expect(work.file.closing.closed?.reason == ClosingReasons.all.first { $0.code == "C16" })
  }

  @Test("R-CLO-17: completed or interrupted when it was granted, never started when it was not")
  func completion() throws {
    let granted = try measured()
    let declined = try Casework.adult(at: .takenOn)
    for completion in Completion.allCases {
      let started = completion != .neverStarted
      let one = granted.refusal(of: Acts.close("C16", completion))
      let other = declined.refusal(of: Acts.close("C16", completion))
      if started { expectYes(one) } else { expectNo(ClosingRules.completion, one) }
      if started { expectNo(ClosingRules.completion, other) } else { expectYes(other) }
    }
  }

  @Test("R-CLO-18: without a reservation in the grant, changing it needs with whom and on what ground")
  func reservationChecked() throws {
    var work = try Casework.adult(at: .concluded)
    try work.perform(Acts.grant(reservation: .notNeeded(reason: "Kort insats.")), by: World.bo)
    try work.perform(Acts.measures(.enrolment, on: work.today))
    try work.perform(Acts.measures(.exit, on: work.today))
    expectNo(ClosingRules.reservationChecked, work.refusal(of: Acts.close("C16", .interrupted)))
    expectYes(work.refusal(of: Acts.close("C16", .interrupted, chief: "Bo Berg, eget önskemål")))
    expectYes(work.refusal(of: Acts.close("C01")))
  }

  @Test("R-CLO-19: exit is measured, goals are rated and the actors are told")
  func exit() throws {
    var work = try Casework.adult(at: .shared)
    expectNo(ClosingRules.exit, work.refusal(of: Acts.close()))
    try work.perform(Acts.measures(.enrolment, on: work.today))
    try work.perform(Acts.measures(.exit, on: work.today))
    expectNo(ClosingRules.exit, work.refusal(of: Acts.close()))
    try work.perform(RateGoal(goal: 1, attainment: .near, words: ""))
    expectNo(
      ClosingRules.exit, try Casework.adult(at: .granted).refusal(of: Acts.close("C16", .interrupted)))
    expectNo(ClosingRules.exit, work.refusal(of: Acts.close(informed: false)))
    try work.perform(Acts.close())
    #expect(work.file.closing.closed?.body.informed.count == 3)
  }

  @Test("R-CLO-19: nobody is written down as informed who was not")
  func nobodyInformed() throws {
    var work = try Casework.adult(at: .consented)
    try work.perform(Acts.member(World.police))
    try work.perform(Acts.close("C16", .neverStarted, informed: false))
    #expect(work.file.closing.closed?.body.informed.isEmpty == true)
  }

  @Test("R-FUP-10: a follow-up after closing is on a coming day")
  func followUpAfterwards() throws {
    let work = try measured()
    expectProblem(at: "followUpOn", work.refusal(of: Acts.close(followUpOn: work.today)))
    expectYes(work.refusal(of: Acts.close(followUpOn: work.today.adding(days: 1))))
  }

  @Test("R-FUP-14: a long-term goal is not judged at closing")
  func longTermGoals() throws {
    var work = try Casework.adult(at: .grouped)
    try work.perform(Acts.plan([Acts.goal(by: work.today, longTerm: true)]))
    try work.perform(Acts.measures(.enrolment, on: work.today))
    try work.perform(Acts.measures(.exit, on: work.today))
    expectYes(work.refusal(of: Acts.close()))
  }

  @Test("R-ROL-28: a contact after closing is written down, and the case stays closed")
  func afterwards() throws {
    var work = try Casework.adult(at: .closed)
    let note = NoteAfterClosing(text: "Ringde och tackade.", happened: work.today)
    expectProblem(at: "text", try measured().refusal(of: note))
    try work.perform(note)
    #expect(work.file.stage == .closed && work.file.closing.afterwards == [work.file.version])
    expectNo(InvestigationRules.inOrder, work.refusal(of: Acts.close()))
  }
}
