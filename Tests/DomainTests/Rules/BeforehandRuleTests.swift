import Domain
import Testing

@Suite("What comes before the enrolment")
struct BeforehandRuleTests {
  @Test(
    "R-INT-02: a way in that is about a release asks for its day, and is registered without it when explained"
  )
  func releaseAsked() {
    let work = Casework(Asking.adults)
    expectAsks(IntakeRules.comingRelease, work, Asking.referral(wayIn: "egen"))
    expectYes(work.refusal(of: Asking.referral(wayIn: "egen", release: work.today.adding(days: 40))))
    expectYes(work.refusal(of: Asking.referral(wayIn: "polis")))
  }

  @Test("R-INT-02: the file begins with the referral, also when something had to be explained")
  func referralFirst() throws {
    var work = Casework(Asking.adults)
    try work.perform(Asking.referral(wayIn: "egen"), explaining: [IntakeRules.comingRelease])
    #expect(work.file.intake.registeredOn == work.today && work.file.entries.count == 2)
    #expect(work.file.entries[0].part == .person)
  }

  @Test("R-INT-02: the release is counted in days until it has been, and asks for a visit before")
  func countedDown() throws {
    var work = try Asking.takenOn()
    let release = work.today.adding(days: 20)
    func notice(_ expected: Day?) -> RecordRelease {
      RecordRelease(from: "Ingvar, Kriminalvården", custody: .prison, noticed: work.today, expected: expected)
    }
    expectAsks(IntakeRules.comingRelease, work, notice(nil))
    expectProblem(at: "expected", work.refusal(of: notice(work.today.adding(days: -1))))
    try work.perform(notice(release))
    #expect(Asking.reminders(work).contains(.releaseComing(on: release, isMet: false)))
    try work.perform(RecordVisit(status: .planned, on: work.today.adding(days: 3), who: "Lotta"))
    let visit = work.file.version
    #expect(Asking.reminders(work).contains(.visitPlanned(visit: visit, on: work.today.adding(days: 3))))
    #expect(Asking.reminders(work).contains(.releaseComing(on: release, isMet: true)))
    work.now = SwedishTime.instant(release, clock("23:59"))
    #expect(work.file.comingRelease(on: work.today) == release)
    work.wait(days: 1)
    #expect(work.file.comingRelease(on: work.today) == nil)
  }

  @Test("R-INT-02: a planned visit becomes done or refused once, and a refused one says why")
  func visits() throws {
    var work = try Asking.takenOn()
    expectProblem(
      at: "on", work.refusal(of: RecordVisit(status: .planned, on: work.today.adding(days: -1), who: "Lotta"))
    )
    try work.perform(RecordVisit(status: .planned, on: work.today, who: "Lotta"))
    let visit = work.file.version
    func outcome(_ status: CustodyVisit.Status, _ words: String, on day: Day? = nil) -> RecordVisit {
      RecordVisit(visit: visit, status: status, on: day ?? work.today, who: "Lotta", words: words)
    }
    expectProblem(at: "words", work.refusal(of: outcome(.refused, " ")))
    expectProblem(at: "on", work.refusal(of: outcome(.done, "", on: work.today.adding(days: 1))))
    try work.perform(outcome(.refused, "Ville inte."))
    #expect(work.file.intake.visits.map(\.body.status) == [.refused])
    expectProblem(at: "visit", work.refusal(of: outcome(.done, "")))
    expectProblem(
      at: "visit", work.refusal(of: RecordVisit(visit: 999, status: .done, on: work.today, who: "Lotta")))
  }

  @Test("R-INT-02: nothing of a release is told to a unit that has not taken the referral on")
  func notBeforeTakenOn() throws {
    var work = Casework(Asking.adults)
    try work.perform(Asking.referral(wayIn: "egen", release: work.today.adding(days: 5)))
    #expect(Asking.reminders(work) == [.referralWaiting(since: work.today)])
  }

  @Test("R-INT-04: a motivational talk is written down with who, what and the answer, also a no")
  func talks() throws {
    var work = try Asking.takenOn()
    expectProblem(at: "words", work.refusal(of: Asking.motivation(words: "", on: work.today)))
    expectProblem(at: "who", work.refusal(of: Asking.motivation(who: "", on: work.today)))
    expectProblem(at: "on", work.refusal(of: Asking.motivation(on: work.today.adding(days: 1))))
    try work.perform(Asking.motivation(.declines, occasion: nil, on: work.today))
    #expect(work.file.intake.moments.map(\.body.answer) == [.declines])
    #expect(work.file.motivatedSince == nil)
  }

  @Test("R-INT-09: a motivational moment is one of the programme's")
  func moments() throws {
    let work = try Asking.takenOn()
    expectYes(work.refusal(of: Asking.motivation(on: work.today)))
    expectProblem(at: "occasion", work.refusal(of: Asking.motivation(occasion: "fullmåne", on: work.today)))
  }

  @Test("R-INT-06: only a version of the brochure that held that day is said to have been given")
  func brochure() throws {
    var work = try Asking.takenOn()
    func given(_ version: String?, _ on: Day) -> GiveInformation {
      GiveInformation(
        points: ["hur", "krav", "avbryts", "samtycke"], brochure: "", version: version, to: "Kim", on: on)
    }
    expectProblem(at: "version", work.refusal(of: given("1", work.today)))
    expectYes(work.refusal(of: given("1", work.today.adding(days: -1))))
    expectProblem(at: "version", work.refusal(of: given("2", work.today.adding(days: -1))))
    expectYes(work.refusal(of: given(nil, work.today)))
    try work.perform(given("2", work.today))
    #expect(work.file.intake.information?.version == "2")
    #expect(
      work.file.intake.informationBy == World.lotta.name && work.file.intake.informationOn == work.today)
  }

  @Test("R-INT-07: days are counted from the first contact, and the programme's limit reminds")
  func leadTime() throws {
    var work = try Asking.takenOn()
    try work.perform(Asking.motivation(.wantsTo, on: work.today))
    work.wait(days: 6)
    #expect(work.file.daysToInvestigation(on: work.today) == 6)
    #expect(!Asking.reminders(work).contains { if case .investigationWaits = $0 { true } else { false } })
    work.wait(days: 1)
    #expect(Asking.reminders(work).contains(.investigationWaits(days: 7, limit: 7)))
    try work.perform(Acts.information())
    try work.perform(Acts.answer(.yes))
    try work.perform(OpenInvestigation(reason: ""))
    work.wait(days: 30)
    #expect(work.file.daysToInvestigation(on: work.today) == 7)
    #expect(!Asking.reminders(work).contains { if case .investigationWaits = $0 { true } else { false } })
  }

  @Test("R-INT-07: who has said no is not waited for")
  func noIsNoWait() throws {
    var work = try Asking.takenOn()
    try work.perform(Asking.motivation(.wantsTo, on: work.today))
    try work.perform(Acts.answer(.no, offered: "Stödsamtal"))
    work.wait(days: 30)
    #expect(!Asking.reminders(work).contains { if case .investigationWaits = $0 { true } else { false } })
  }

  @Test("R-INT-10: the judgment comes after the statement, and work after the judgment needs its day")
  func courtOrigin() throws {
    var work = try Asking.takenOn()
    let statement = work.today.adding(days: -20)
    func origin(_ judgment: Day?, _ began: CourtOrigin.Began) -> RecordCourtOrigin {
      RecordCourtOrigin(statementOn: statement, judgmentOn: judgment, began: began)
    }
    expectProblem(at: "judgmentOn", work.refusal(of: origin(statement.adding(days: -1), .beforeJudgment)))
    expectProblem(at: "judgmentOn", work.refusal(of: origin(nil, .afterJudgment)))
    expectYes(work.refusal(of: origin(nil, .beforeJudgment)))
    try work.perform(origin(statement, .afterJudgment))
    #expect(work.file.intake.courtOrigin?.began == .afterJudgment)
  }

  @Test("R-INT-12: the performing unit is apart from the responsible one, and any unit may be it")
  func performingUnit() throws {
    var work = try Asking.takenOn()
    func unit(_ agency: Agency, _ reason: String = "Överenskommelse.") -> ChoosePerformingUnit {
      ChoosePerformingUnit(unit: agency.id, reason: reason)
    }
    expectProblem(at: "unit", work.refusal(of: unit(World.police)))
    expectProblem(at: "reason", work.refusal(of: unit(World.otherUnit, "")))
    try work.perform(unit(World.otherUnit))
    #expect(work.file.intake.performing?.agency == World.otherUnit.id)
    #expect(work.file.intake.owner == World.unit.id)
    try work.perform(unit(World.unit))
    #expect(work.file.intake.performing == nil)
  }

  @Test("R-INT-13: a proposal that looks like intelligence is asked about, however the word is written")
  func proposalOnly() {
    let work = Casework(Asking.adults)
    for why in ["Enligt UNDERRÄTTELSER säljer han.", "En källa uppger att hon kör åt dem."] {
      expectAsks(IntakeRules.proposalOnly, work, Asking.referral(why: why))
      expectYes(
        work.refusal(of: Asking.referral(wayIn: "egen", why: why, release: work.today.adding(days: 2))))
    }
    expectAsks(IntakeRules.proposalOnly, work, Asking.referral(from: "Pia, underrättelseenheten"))
    expectYes(work.refusal(of: Asking.referral(why: "Vi föreslår Kim.")))
  }

  @Test("R-TGT-17: known or suspected NPF asks what is to be adapted")
  func adaptation() throws {
    var work = try Asking.takenOn()
    func needs(
      _ npf: AdaptationNeeds.Neuropsychiatry, _ needs: [String] = [], words: String = "",
      source: String = "Mamma"
    ) -> RecordAdaptation { RecordAdaptation(npf: npf, needs: needs, words: words, source: source) }
    expectAsks(IntakeRules.adaptation, work, needs(.known))
    expectAsks(IntakeRules.adaptation, work, needs(.toInvestigate))
    expectYes(work.refusal(of: needs(.notKnown)))
    expectYes(work.refusal(of: needs(.known, words: "Lugnt rum.")))
    expectProblem(at: "needs", work.refusal(of: needs(.known, ["annat"])))
    expectProblem(at: "source", work.refusal(of: needs(.known, ["bild"], source: "")))
    try work.perform(needs(.known, ["bild"]))
    #expect(work.file.intake.adaptation?.needs == ["bild"])
  }

  @Test("R-TGT-18: the 18th, 19th and 20th birthdays are told so many days before as the programme says")
  func birthdays() throws {
    var work = Casework(Asking.young)
    try work.perform(
      Acts.referral(born: "2008-05-20", programme: Asking.young, guardians: Acts.guardians), by: World.sara)
    try work.perform(TakeOnReferral())
    func tells(_ reminder: Reminder, on day: String) -> Bool {
      work.comes(day)
      return Asking.reminders(work).contains(reminder)
    }
    let majority = Reminder.comesOfAge(on: day("2026-05-20"))
    #expect(!tells(majority, on: "2026-04-19") && tells(majority, on: "2026-04-20"))
    let nineteen = Reminder.birthday(age: 19, on: day("2027-05-20"), what: "Se över insatser")
    #expect(!tells(nineteen, on: "2027-02-18") && tells(nineteen, on: "2027-02-19"))
    #expect(!tells(nineteen, on: "2027-05-20"))
    #expect(tells(.birthday(age: 20, on: day("2028-05-20"), what: "SIG unga tar slut"), on: "2028-05-01"))
  }
}
