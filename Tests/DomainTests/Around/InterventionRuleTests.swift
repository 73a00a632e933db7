import Foundation
import Testing

@testable import Domain

@Suite("Interventions")
struct InterventionRuleTests {
  private static let settings = InterventionSettings(
    catalogue: [
      InterventionKind(code: "kaa", text: "Fördjupad vägledning", area: .occupation, youngerThan: 20),
      InterventionKind(code: "family", text: "Familjebehandling", area: .family, isForFamily: true),
    ], methods: [Code("mi", "MI")], needReminderDays: 30)

  private func work(_ milestone: Milestone = .shared) throws -> Casework {
    var work = try Casework.adult(at: milestone)
    work.programme = try work.programme.with(Self.settings)
    return work
  }

  private func began(_ work: Casework) -> [InterventionStep] {
    [InterventionStep(.granted, on: work.today), InterventionStep(.started, on: work.today)]
  }

  @Test("R-ITV-01: behind every intervention stand a need and why this suits it")
  func assessed() throws {
    let work = try work()
    for (need, why) in [("", "Passar."), ("Ett hem.", " "), ("", "")] {
      expectNo(
        InterventionRules.assessed,
        work.refusal(of: Around.intervention(need: need, why: why, steps: began(work))))
    }
    expectNo(
      InterventionRules.assessed,
      work.refusal(
        of: RecordIntervention(
          Intervention(what: "x", provider: "x", decidedBy: "x", period: .during))))
    expectYes(work.refusal(of: Around.intervention(steps: began(work))))
    let earlier = [InterventionStep(.started, on: day("2020-01-01"))]
    expectYes(work.refusal(of: Around.intervention(period: .before, need: "", why: "", steps: earlier)))
  }

  @Test(
    "R-ITV-15: a procured exit service gives an intervention like any other, and the file says that it is bought"
  )
  func procured() throws {
    var work = try work()
    let plain = Around.intervention(provider: "Avhopparna AB", steps: began(work)).intervention
    let details = try #require(plain.details)
    let bought = Intervention(
      what: plain.what, provider: plain.provider, decidedBy: plain.decidedBy, period: plain.period,
      details: InterventionDetails(
        kind: details.kind, providerKind: .procured, area: details.area, need: details.need, why: details.why,
        isDecided: details.isDecided, reference: details.reference, steps: details.steps))
    try work.perform(RecordIntervention(bought))
    #expect(work.file.interventions.all.last?.body.details?.providerKind == .procured)
  }

  @Test("R-ITV-06: it has somebody who gives it and a decision of its own with its day; SIG is none")
  func ownDecision() throws {
    let work = try work()
    for name in ["SIG", "sig ", "Social insatsgrupp", "Sociala insatsgruppen", "Samordning"] {
      expectNo(InterventionRules.ownDecision, work.refusal(of: Around.intervention(name, steps: began(work))))
    }
    expectNo(
      InterventionRules.ownDecision, work.refusal(of: Around.intervention(provider: "", steps: began(work))))
    expectNo(
      InterventionRules.ownDecision, work.refusal(of: Around.intervention(decidedBy: " ", steps: began(work)))
    )
    let only = [InterventionStep(.started, on: work.today)]
    expectNo(InterventionRules.ownDecision, work.refusal(of: Around.intervention(steps: only)))
    expectYes(work.refusal(of: Around.intervention(decidedBy: "", isDecided: false, steps: only)))
    expectYes(work.refusal(of: Around.intervention("Signalsamtal", steps: began(work))))
    #expect(
      work.file.interventions.all.isEmpty && work.file.decision.grant != nil, "enrolment is no intervention")
  }

  @Test("R-ITV-07: what was given before SIG began before SIG; the day of the grant is too late")
  func beforeAndSince() throws {
    let work = try work()
    let grant = try #require(work.file.decision.grant?.on)
    func before(_ day: Day) -> Refusal? {
      work.refusal(of: Around.intervention(period: .before, steps: [InterventionStep(.started, on: day)]))
    }
    expectYes(before(grant.adding(days: -1)))
    expectNo(InterventionRules.beforeAndSince, before(grant))
  }

  @Test("R-ITV-04, R-ITV-13: the age of an intervention and the methods are the programme's")
  func catalogue() throws {
    var work = try work()
    let born = try #require(work.file.intake.person?.born)
    func kaa() -> RecordIntervention { Around.intervention(kind: "kaa", steps: began(work)) }
    work.now = SwedishTime.instant(born.adding(years: 20), clock("00:00"))
    expectNo(InterventionRules.ages, work.refusal(of: kaa()))
    work.now = work.now.adding(seconds: -60)
    expectYes(work.refusal(of: kaa()))
    expectNo(
      InterventionRules.methods,
      work.refusal(of: Around.intervention(methods: ["mi", "okänd"], steps: began(work))))
    expectYes(work.refusal(of: Around.intervention(methods: ["mi"], steps: began(work))))
    expectProblem(
      at: "goals", work.refusal(of: Around.intervention(goals: [99], steps: began(work))))
    expectProblem(
      at: "kind", work.refusal(of: Around.intervention(kind: "okänd", steps: began(work))))
  }

  @Test("R-ITV-14: asked for, granted, begun, ended: each its day, in order, with the days of waiting")
  func steps() throws {
    var work = try work()
    try work.perform(Around.intervention(steps: [InterventionStep(.requested, on: work.today)]))
    let number = work.file.version
    func move(_ step: InterventionStep.Kind, _ day: Day, _ words: String = "") -> MoveIntervention {
      MoveIntervention(intervention: number, step: InterventionStep(step, on: day), words: words)
    }
    expectProblem(at: "on", work.refusal(of: move(.granted, work.today.adding(days: -1))))
    expectProblem(at: "on", work.refusal(of: move(.granted, work.today.adding(days: 1))))
    expectNo(InterventionRules.ownDecision, work.refusal(of: move(.started, work.today)))
    expectProblem(at: "step", work.refusal(of: move(.ended, work.today)))
    expectNo(InterventionRules.comesAbout, work.refusal(of: move(.didNotComeAbout, work.today)))
    let asked = work.today
    work.wait(days: 12)
    try work.perform(move(.granted, asked.adding(days: 5)))
    try work.perform(move(.started, work.today))
    let known = try #require(work.file.interventions.intervention(number))
    #expect(known.leadTime == 12 && known.stands == .started)
    expectProblem(at: "step", work.refusal(of: move(.didNotComeAbout, work.today, "Kön.")))
    try work.perform(move(.ended, work.today))
    expectProblem(at: "step", work.refusal(of: move(.started, work.today)))
    let orders = [(InterventionStep.Kind.requested, 0), (.granted, -3), (.started, 0)]
    expectProblem(
      at: "granted",
      work.refusal(
        of: Around.intervention(
          steps: orders.map { InterventionStep($0.0, on: work.today.adding(days: $0.1)) })))
  }

  @Test(
    "R-ROL-08: a need found has no intervention until one is asked for, and again when it comes to nothing")
  func needs() throws {
    var work = try work()
    #expect(work.file.unmetNeeds.contains { $0.area == .health && $0.asks == nil })
    try work.perform(Around.intervention(steps: [InterventionStep(.requested, on: work.today)]))
    let number = work.file.version
    #expect(!work.file.unmetNeeds.contains { $0.area == .health })
    try work.perform(
      MoveIntervention(
        intervention: number, step: InterventionStep(.didNotComeAbout, on: work.today), words: "Kön är lång.")
    )
    #expect(work.file.unmetNeeds.contains { $0.area == .health })
    expectNo(InterventionRules.comesAbout, work.refusal(of: SettleNeed(area: .health, words: " ")))
    try work.perform(SettleNeed(area: .health, words: "Vårdcentralen."))
    #expect(!work.file.unmetNeeds.contains { $0.area == .health })
    expectProblem(at: "area", work.refusal(of: SettleNeed(area: .health, words: "Igen.")))
    try work.perform(Acts.lifeArea(.health))
    #expect(work.file.unmetNeeds.contains { $0.area == .health }, "mapped anew, asked anew")
    let before = [InterventionStep(.started, on: day("2020-01-01")), .init(.ended, on: day("2020-05-01"))]
    try work.perform(Around.intervention(period: .before, steps: before))
    #expect(work.file.unmetNeeds.contains { $0.area == .health }, "what ended before SIG meets nothing now")
  }

  @Test("R-ROL-08: the reminder comes on its day, counted from the grant, and not where no day is set")
  func reminder() throws {
    var work = try work(.granted)
    func reminded() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme).contains {
        if case .needsUnmet = $0 { true } else { false }
      }
    }
    work.wait(days: 29)
    #expect(!reminded())
    work.wait(days: 1)
    #expect(reminded())
    work.programme = Programmes.adults
    #expect(!reminded())
  }

  @Test("R-ITV-11, R-ITV-12: family and occupation are asked for once SIG is granted, met or explained")
  func standing() throws {
    for (area, rule) in [
      (LifeArea.family, InterventionRules.family), (.occupation, InterventionRules.occupation),
    ] {
      var work = try work(.granted)
      // Without a need of its own in the area, the rule asks by itself.
      try work.perform(
        RecordLifeArea(
          LifeAreaNotes(
            area: area, ownWords: "x", facts: "", judgement: "", need: "", resources: "", sources: "")))
      #expect(work.file.unmetNeeds.first { $0.area == area }?.asks == rule)
      expectNoReason(rule, work, area)
      var met = work
      try met.perform(
        Around.intervention(
          area: area, isForFamily: true, steps: [InterventionStep(.requested, on: met.today)]))
      #expect(!met.file.unmetNeeds.contains { $0.area == area })
      try work.perform(SettleNeed(area: area, words: "Kim vill inte."))
      #expect(work.file.audit.explanations.last?.rule == rule.id)
      #expect(!work.file.unmetNeeds.contains { $0.area == area })
    }
    #expect(try work(.opened).file.unmetNeeds.isEmpty, "not before there is anything to add to")
  }

  private func expectNoReason(_ rule: Rule, _ work: Casework, _ area: LifeArea) {
    let answer = work.refusal(of: SettleNeed(area: area, words: ""))
    #expect(problems(answer).contains { $0.rule == rule.id })
  }

  @Test("R-ITV-01: what was recorded wrongly is corrected, keeps its number, and can still be read")
  func corrected() throws {
    var work = try work()
    try work.perform(Around.intervention(steps: began(work)))
    let number = work.file.version
    let first = try #require(work.file.entries.last)
    let right = Around.intervention("Parsamtal", steps: began(work)).intervention
    try work.perform(RecordIntervention(right, corrects: number))
    #expect(work.file.interventions.all.map(\.sequence) == [number])
    #expect(work.file.interventions.all.first?.body.what == "Parsamtal" && work.file.entry(number) == first)
    #expect(work.file.entries.last?.part == .row(number))
    expectProblem(at: "corrects", work.refusal(of: RecordIntervention(right, corrects: 999)))
  }

  @Test("R-ITV-07: one recorded before more was asked says that it began, and can be followed")
  func old() throws {
    var work = try work()
    work.apply(
      [
        EntryDraft(
          .interventions(
            .recorded(Intervention(what: "x", provider: "y", decidedBy: "", period: .during))),
          happened: day("2026-03-02"))
      ], by: World.lotta)
    let known = try #require(work.file.interventions.all.first)
    #expect(known.stands == .started && known.day(of: .started) == day("2026-03-02") && known.area == nil)
    try work.perform(
      MoveIntervention(intervention: known.sequence, step: InterventionStep(.ended, on: work.today)))
    #expect(work.file.interventions.all.first?.stands == .ended)
  }
}

extension Programme {
  /// The same with what another version would say of interventions.
  func with(_ settings: InterventionSettings) throws -> Programme {
    var fields =
      try JSONSerialization.jsonObject(with: JSONEncoder().encode(self)) as? [String: Any] ?? [:]
    fields["interventions"] = try JSONSerialization.jsonObject(with: JSONEncoder().encode(settings))
    return try JSONDecoder().decode(Programme.self, from: JSONSerialization.data(withJSONObject: fields))
  }
}
