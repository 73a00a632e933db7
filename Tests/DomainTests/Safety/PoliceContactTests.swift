import Domain
import Testing

@Suite("Contact with the police")
struct PoliceContactTests {
  private let law = AskedPoliceGround(basis: "brytande", weighing: "Faran väger tyngre.")

  @Test(
    "R-POL-01: no contact before consent; with another recorded ground it is let through, and the ground stands"
  )
  func groundFirst() throws {
    var work = try Casework.adult(at: .opened)
    expectNo(InvestigationRules.policeAfterConsent, work.refusal(of: Threats.contact(work)))
    expectNo(
      InvestigationRules.policeAfterConsent,
      work.refusal(of: Threats.contact(work, on: AskedPoliceGround(basis: "brytande", weighing: " "))))
    expectProblem(
      at: "ground",
      work.refusal(of: Threats.contact(work, on: AskedPoliceGround(basis: "bistand", weighing: "x"))))
    try work.perform(Threats.contact(work, on: law))
    #expect(
      work.file.policeWork.contacts.first?.body.ground
        == .law(World.disclosureBasis, checked: [], weighing: "Faran väger tyngre."))
    work.wait(days: 1)
    try work.perform(Acts.suitable(.socialServices), by: World.sara)
    try work.perform(Acts.consent(World.police, since: work.today))
    try work.perform(Threats.contact(work))
    #expect(work.file.policeWork.contacts.count == 2)
  }

  @Test(
    "R-POL-01: the day of the contact decides: before the consent no, on its first day yes, after it is taken back no"
  )
  func dayDecides() throws {
    var work = try Casework.adult(at: .consented)
    let first = work.today
    work.wait(days: 10)
    expectYes(work.refusal(of: Threats.contact(work, happened: first)))
    expectNo(
      InvestigationRules.policeAfterConsent,
      work.refusal(of: Threats.contact(work, happened: first.adding(days: -1))))
    try work.perform(Acts.takeBack(World.police))
    expectNo(InvestigationRules.policeAfterConsent, work.refusal(of: Threats.contact(work)))
    // What was lawful then is still written down.
    expectYes(work.refusal(of: Threats.contact(work, happened: first)))
  }

  @Test("R-POL-13: each contact has who, when and what about, with the police and nobody else")
  func ongoing() throws {
    let work = try Casework.adult(at: .consented)
    expectProblem(at: "police", work.refusal(of: Threats.contact(work, with: World.school)))
    expectProblem(
      at: "happened", work.refusal(of: Threats.contact(work, happened: work.today.adding(days: 1))))
    let blank = RecordPoliceContact(
      police: World.police.id, officer: " ", about: "", happened: work.today)
    expectProblem(at: "officer", work.refusal(of: blank))
    expectProblem(at: "about", work.refusal(of: blank))
  }

  @Test("R-POL-06: the police are told on consent, on a rule, or it is said why neither reaches")
  func informing() throws {
    var work = try Casework.adult(at: .shared)
    try work.seal(Threats.learn(work))
    #expect(
      work.file.reminders(at: work.now, programme: work.programme).contains(
        .policeToInform(event: 1, since: work.today)))
    // While consent holds there is a ground.
    expectNo(
      SafetyRules.informPolice, work.refusal(of: Threats.inform(1, work, on: nil, reason: "Vill inte.")))
    expectProblem(at: "event", work.refusal(of: Threats.inform(9, work)))
    var told = work
    try told.seal(Threats.inform(1, told))
    guard case .told(.consent) = told.file.safety.events.first?.informed?.body.outcome else {
      Issue.record("told on the consent")
      return
    }
    // Taken back: the consent no longer carries it, a rule does, and so does a reason why nothing does.
    try work.perform(Acts.takeBack(World.police))
    work.wait(days: 1)
    expectNo(SafetyRules.informPolice, work.refusal(of: Threats.inform(1, work)))
    expectYes(work.refusal(of: Threats.inform(1, work, on: law)))
    expectNo(SafetyRules.informPolice, work.refusal(of: Threats.inform(1, work, on: nil)))
    try work.seal(Threats.inform(1, work, on: nil, reason: "Ingen bestämmelse räcker."))
    #expect(
      work.file.safety.events.first?.informed?.body.outcome == .noGround(reason: "Ingen bestämmelse räcker."))
  }

  @Test("R-POL-06: a rule that another role decides on is refused to a lots")
  func decider() throws {
    var work = try Casework.adult(at: .shared)
    let shipped = LegalBasis(
      code: "chef", use: .disclosure, statute: "Exempellagen", section: "ett exempel", text: "chef",
      validFrom: World.founded, validTo: nil, verified: .init(by: "Ada Ask, jurist", on: World.founded),
      checklist: [Code("a", "Det är så")],
      deciders: [.workLeader], receivers: [.police])
    work.directory = Directory(
      agencies: Array(World.directory.agencies.values), principals: [], assignments: [],
      programmes: [work.programme], legalBases: [shipped])
    try work.seal(Threats.learn(work))
    let ground = AskedPoliceGround(basis: "chef", checked: ["a"], weighing: "Vägt.")
    expectNo(SafetyRules.informPolice, work.refusal(of: Threats.inform(1, work, on: ground)))
    expectYes(work.refusal(of: Threats.inform(1, work, on: ground), by: World.bo))
    expectNo(
      SafetyRules.informPolice,
      work.refusal(
        of: Threats.inform(1, work, on: AskedPoliceGround(basis: "chef", weighing: "Vägt.")), by: World.bo))
  }

  @Test("R-POL-07: whether the person can remain is judged after the police are told, or explained")
  func remaining() throws {
    var work = try Casework.adult(at: .shared)
    try work.seal(Threats.learn(work))
    let judge = JudgeRemaining(event: 1, canRemain: true, support: "Möten digitalt.")
    expectAsks(SafetyRules.judgeRemaining, work, judge)
    try work.seal(Threats.inform(1, work))
    #expect(
      work.file.reminders(at: work.now, programme: work.programme).contains(.remainingToJudge(event: 1)))
    expectYes(work.refusal(of: judge))
    expectProblem(at: "support", work.refusal(of: JudgeRemaining(event: 1, canRemain: false, support: "")))
    try work.seal(judge)
    #expect(
      !work.file.reminders(at: work.now, programme: work.programme).contains(.remainingToJudge(event: 1)))
  }

  @Test("R-ROL-06: what support and protection is needed is noticed with the threat")
  func need() throws {
    let work = try Casework.adult(at: .shared)
    expectNo(SafetyRules.needNoticed, work.refusal(of: Threats.learn(work, need: " ")))
  }

  @Test("R-SAF-07: the case is reconciled within the interval, on its last day too; later is explained")
  func reconciling() throws {
    var work = try Casework.adult(at: .shared)
    func act(_ days: Int) -> ReconcileCase {
      ReconcileCase(
        with: "Bo Berg", words: "Fortsätter.", next: work.today.adding(days: days), happened: work.today)
    }
    expectAsks(SafetyRules.reconcile, work, act(29))
    expectProblem(at: "next", work.refusal(of: act(0)))
    try work.perform(act(28))
    let due = work.today.adding(days: 28)
    work.wait(days: 20)
    #expect(!work.file.reminders(at: work.now, programme: work.programme).contains(.reconciliation(due: due)))
    work.wait(days: 1)
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(.reconciliation(due: due)))
  }
}
