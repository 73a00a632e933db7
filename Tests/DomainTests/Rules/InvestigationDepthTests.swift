import Domain
import Testing

@Suite("Consultation, urgent support, and both orders of investigation")
struct InvestigationDepthTests {
  private func investigated(_ settings: InvestigationSettings, mapped: Bool = true) throws -> Casework {
    var work = try Casework.adult(at: .consented)
    work.programme = work.programme.with(investigation: settings)
    for area in LifeArea.allCases where mapped || area == .home {
      try work.perform(Acts.lifeArea(area, resources: mapped ? "Moster Eva" : ""), by: World.sara)
    }
    try work.perform(Acts.targetGroup(), by: World.sara)
    try work.perform(RecordChildren(has: false, notes: ""), by: World.sara)
    return work
  }

  @Test("R-INV-04: each of the three kinds of violence is described, or it is explained why not")
  func violence() throws {
    let settings = InvestigationSettings()
    var work = try investigated(settings)
    expectYes(work.refusal(of: Acts.conclusion()))
    for missing in 0..<3 {
      let words = (0..<3).map { $0 == missing ? " " : "Frågat." }
      let notes = LifeAreaNotes(
        area: .violence, ownWords: "", facts: "", judgement: "", need: "", resources: "", sources: "Samtal",
        violence: ViolenceExposure(own: words[0], witnessed: words[1], towardsOthers: words[2]))
      try work.perform(RecordLifeArea(notes))
      expectAsks(InvestigationRules.threeKindsOfViolence, work, Acts.conclusion())
    }
    let misplaced = LifeAreaNotes(
      area: .home, ownWords: "", facts: "", judgement: "", need: "", resources: "", sources: "Samtal",
      violence: Acts.violence)
    expectProblem(at: "own", work.refusal(of: RecordLifeArea(misplaced)))
  }

  @Test("R-INV-04: violence that comes to light during SIG is added, and the earlier words stay")
  func violenceLater() throws {
    var work = try Casework.adult(at: .shared)
    let before = try #require(work.file.investigation.lifeAreas[.violence])
    try work.perform(Acts.lifeArea(.violence))
    #expect(work.file.entries.last?.corrects == before.sequence)
  }

  @Test("R-INV-07, R-DEC-04: an investigator who is no lots has asked one, or explains why not")
  func consulted() throws {
    var work = try investigated(InvestigationSettings(consultsLots: true))
    expectAsks(InvestigationRules.consultedLots, work, Acts.conclusion(), by: World.sara)
    expectYes(work.refusal(of: Acts.conclusion(), by: World.lotta))
    try work.perform(Acts.consultation(on: nil, words: ""), by: World.sara)
    let asked = work.file.version
    expectAsks(InvestigationRules.consultedLots, work, Acts.conclusion(), by: World.sara)
    try work.perform(Acts.consultation(.expert, on: work.today), by: World.sara)
    expectAsks(InvestigationRules.consultedLots, work, Acts.conclusion(), by: World.sara)
    try work.perform(Acts.consultation(on: work.today, answering: asked), by: World.sara)
    #expect(work.file.investigation.hasConsultedLots && work.file.investigation.consultations.count == 2)
    expectYes(work.refusal(of: Acts.conclusion(), by: World.sara))
    expectYes(try investigated(InvestigationSettings()).refusal(of: Acts.conclusion(), by: World.sara))
  }

  @Test("R-ASM-09: an expert to ask has a question, and one who was asked an answer and a day")
  func expert() throws {
    let work = try Casework.adult(at: .opened)
    expectProblem(
      at: "question", work.refusal(of: Acts.consultation(.expert, question: "", on: nil, words: "")))
    expectProblem(at: "on", work.refusal(of: Acts.consultation(.expert, on: nil)))
    expectProblem(at: "words", work.refusal(of: Acts.consultation(.expert, on: work.today, words: "")))
    expectProblem(at: "on", work.refusal(of: Acts.consultation(.expert, on: work.today.adding(days: 1))))
    expectProblem(at: "who", work.refusal(of: Acts.consultation(.expert, on: work.today, answering: 1)))
    expectYes(work.refusal(of: Acts.consultation(.expert, on: work.today)))
    expectYes(work.refusal(of: Acts.consultation(.expert, on: nil, words: "")))
  }

  @Test("R-INV-06: the conclusion keeps everything that had been gathered by then, with its sources")
  func material() throws {
    var work = try investigated(Instruments.settings)
    try work.perform(Acts.assessment(on: work.today), by: World.sara)
    try work.perform(Acts.consultation(on: work.today), by: World.sara)
    try work.perform(Acts.conclusion(), by: World.sara)
    let kept = try #require(work.file.investigation.conclusion?.material)
    // The referral, seven areas, two on suitability, an assessment and a consultation.
    #expect(kept.count == 12)
    try work.perform(Acts.lifeArea(.home, ownWords: "Nytt."), by: World.sara)
    let then = work.file.collectedMaterial(in: kept)
    #expect(then.count == 12 && then.allSatisfy { !$0.source.isBlank })
    #expect(work.file.collectedMaterial.map(\.sequence) != kept)
  }

  @Test("R-INV-09: marked as urgent, counted in days to its decision, and asked about when it was late")
  func urgent() throws {
    var work = try Casework.adult(at: .opened)
    work.programme = work.programme.with(investigation: Instruments.settings)
    let needed = work.today
    expectProblem(at: "needed", work.refusal(of: Acts.urgent(needed: needed.adding(days: 1))))
    try work.perform(Acts.urgent(needed: needed))
    let number = work.file.version
    let waits = Reminder.urgentSupportWaiting(support: number, since: needed)
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(waits))
    let decide = { (urgent: Int, isGranted: Bool) in
      DecideSupport(
        what: "Akut boende", basis: "bistand", reasons: "x", appliedOn: needed, answering: urgent,
        isGranted: isGranted, howToAppeal: isGranted ? "" : "Skriv till nämnden.")
    }
    work.wait(days: 7)
    expectYes(work.refusal(of: decide(number, true), by: World.bo))
    work.wait(days: 1)
    expectProblem(at: "what", work.refusal(of: Acts.urgent(needed: needed, correcting: number - 1)))
    expectProblem(at: "what", work.refusal(of: decide(number - 1, true), by: World.bo))
    expectAsks(InvestigationRules.urgentSupport, work, decide(number, true), by: World.bo)
    try work.perform(
      decide(number, true), by: World.bo, explaining: [InvestigationRules.urgentSupport])
    #expect(work.file.investigation.urgent.map(\.body.leadDays) == [8])
    #expect(work.file.investigation.urgent.first?.body.decision?.granted == true)
    #expect(!work.file.reminders(at: work.now, programme: work.programme).contains(waits))
    // What is decided is neither decided again nor marked as something else.
    expectProblem(at: "what", work.refusal(of: decide(number, true), by: World.bo))
    expectProblem(at: "what", work.refusal(of: Acts.urgent(needed: needed, correcting: number)))
  }

  @Test("R-INV-09, R-DEC-13: a no to urgent support is a decision that can be appealed")
  func urgentRefused() throws {
    var work = try Casework.adult(at: .opened)
    try work.perform(Acts.urgent(needed: work.today))
    let number = work.file.version
    let refuse = { (how: String) in
      DecideSupport(
        what: "Akut boende", basis: "bistand", reasons: "Har en plats.", appliedOn: work.today,
        answering: number, isGranted: false, howToAppeal: how)
    }
    if work.programme.decision?.appeal(of: "bistand", on: work.today) == nil {
      expectProblem(at: "howToAppeal", work.refusal(of: refuse(" "), by: World.bo))
    }
    try work.perform(refuse("Skriv till nämnden."), by: World.bo)
    #expect(work.file.investigation.urgent.first?.body.decision?.granted == false)
    let own = try #require(work.file.ownDecisions.last)
    #expect(own.what == .support && own.isAppealable)
    expectProblem(
      at: "appealTold",
      work.refusal(of: TellDecision(decision: own.entry, to: .person, how: .handed, on: work.today)))
  }

  @Test("Support that was marked and decided in one entry, before the two were one, is read as it was")
  func oldUrgent() throws {
    var work = try Casework.adult(at: .opened)
    let needed = work.today
    work.file.apply(
      Entry(
        EntryDraft(
          .investigation(
            .urgentSupport(
              UrgentSupport(
                what: "Boende", why: "x", needed: needed,
                decision: UrgentSupport.Decision(on: needed.adding(days: 2), granted: true, by: "Sara"))))),
        sequence: work.file.version + 1, at: work.now, by: World.sara))
    #expect(work.file.investigation.urgent.map(\.body.leadDays) == [2])
  }

  @Test("R-INV-11, R-INV-02: finished before the decision, or deepened inside SIG, as the programme says")
  func bothOrders() throws {
    let early = Acts.conclusion(goesOn: true)
    let strict = try investigated(InvestigationSettings(), mapped: false)
    expectProblem(at: "goesOn", strict.refusal(of: early))
    expectNo(InvestigationRules.lifeAreas, strict.refusal(of: Acts.conclusion()))
    var work = try investigated(Instruments.puzzle, mapped: false)
    expectNo(InvestigationRules.lifeAreas, work.refusal(of: Acts.conclusion()))
    try work.perform(early)
    #expect(work.file.stage == .decision && work.file.investigation.goesOn)
    try work.perform(Acts.grant(), by: World.bo)
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(.investigationGoesOn))
    expectNo(InvestigationRules.lifeAreas, work.refusal(of: Acts.conclusion()))
    for area in LifeArea.allCases { try work.perform(Acts.lifeArea(area)) }
    try work.perform(Acts.conclusion())
    #expect(work.file.stage == .assignment && !work.file.investigation.goesOn)
    #expect(!work.file.reminders(at: work.now, programme: work.programme).contains(.investigationGoesOn))
    expectProblem(at: "goesOn", work.refusal(of: early))
  }

  @Test("R-INV-11, R-TGT-06: what the decision stands on is asked for in both orders")
  func position() throws {
    var work = try Casework.adult(at: .opened)
    work.programme = work.programme.with(investigation: Instruments.puzzle)
    let early = Acts.conclusion(goesOn: true)
    expectNo(InvestigationRules.ownWords, work.refusal(of: early))
    try work.perform(Acts.lifeArea(.home))
    expectNo(InvestigationRules.criteria, work.refusal(of: early))
    try work.perform(Acts.targetGroup())
    expectNo(InvestigationRules.children, work.refusal(of: early))
    try work.perform(RecordChildren(has: false, notes: ""))
    expectNo(InvestigationRules.threeConditions, work.refusal(of: early))
    try work.perform(Acts.suitable(.socialServices))
    expectYes(work.refusal(of: early))
  }
}
