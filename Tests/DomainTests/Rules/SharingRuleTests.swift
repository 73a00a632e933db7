import Domain
import Testing

@Suite("What sharing, follow-up and safety ask")
struct SharingRuleTests {
  private func shared() throws -> Casework { try Casework.adult(at: .shared) }

  @Test("R-SHR-01: nothing is shared further than the consent, and every item has its ground")
  func withinConsent() throws {
    var work = try shared()
    expectNo(
      SharingRules.withinConsent, work.refusal(of: WriteNotice(text: "Mår dåligt.", category: .health)))
    try work.perform(WriteNotice(text: "Kom inte till skolan.", category: .studies))
    #expect(Set(work.file.sharing.disclosures.suffix(3).map(\.to.agency)).count == 3)
    #expect(work.file.sharing.disclosures.allSatisfy { $0.ground == .consent })
    let health = ItemRef(sequence: try #require(work.file.investigation.lifeAreas[.health]).sequence, part: 0)
    let crime = ItemRef(
      sequence: try #require(work.file.investigation.lifeAreas[.substancesAndCrime]).sequence, part: 0)
    func give(_ item: ItemRef) -> Disclose {
      Disclose(items: [item], to: [World.school.id], basis: nil, weighing: "")
    }
    expectNo(SharingRules.withinConsent, work.refusal(of: give(health)))
    expectYes(work.refusal(of: give(crime)))
  }

  @Test("R-SHR-03: another agency's notice reaches the own unit, and nobody it has no consent with")
  func noticeFromOutside() throws {
    var work = try shared()
    try work.perform(WriteNotice(text: "Kom i tid.", category: .planning), by: World.siv)
    let notice = try #require(work.file.sharing.notices.last).sequence
    let receivers = work.file.sharing.disclosures.filter { $0.item.sequence == notice }.map(\.to.agency)
    #expect(receivers == [World.unit.id])
    expectNo(
      SharingRules.withinConsent,
      work.refusal(of: WriteNotice(text: "Betyg.", category: .studies), by: World.siv))
  }

  @Test("R-SHR-04: what was taken back is not shared a moment later, and nothing after closing")
  func endsAtOnce() throws {
    var work = try shared()
    let notice = WriteNotice(text: "Kom inte till skolan.", category: .studies)
    expectYes(work.refusal(of: notice))
    for party in [World.police, World.school, World.jobCentre] { try work.perform(Acts.takeBack(party)) }
    expectNo(SharingRules.withinConsent, work.refusal(of: notice))
    expectNo(InvestigationRules.inOrder, try Casework.adult(at: .closed).refusal(of: notice))
  }

  @Test("R-SHR-06: without consent it takes a rule that holds today and the weighing in words")
  func otherGround() throws {
    var work = try shared()
    let health = ItemRef(sequence: try #require(work.file.investigation.lifeAreas[.health]).sequence, part: 0)
    func give(_ basis: String, _ weighing: String) -> Disclose {
      Disclose(items: [health], to: [World.police.id], basis: basis, weighing: weighing)
    }
    expectNo(SharingRules.otherGround, work.refusal(of: give("brytande", " ")))
    for basis in ["bistand", "okänd"] {
      expectProblem(at: "basis", work.refusal(of: give(basis, "Fara för liv.")))
    }
    try work.perform(give("brytande", "Fara för liv."))
    #expect(
      work.file.sharing.disclosures.last?.ground == .law(World.disclosureBasis, weighing: "Fara för liv."))
    let unknown = Disclose(
      items: [ItemRef(sequence: 1, part: 0)], to: [World.police.id], basis: nil, weighing: "")
    expectProblem(at: "items", work.refusal(of: unknown))
  }

  @Test("R-FUP-02: exit is measured against enrolment, and only when SIG was granted")
  func atEnrolmentAndExit() throws {
    let before = try Casework.adult(at: .concluded)
    expectYes(before.refusal(of: Acts.measures(.enrolment, on: before.today)))
    var measured = before
    try measured.perform(Acts.measures(.enrolment, on: before.today))
    expectNo(FollowUpRules.atEnrolmentAndExit, measured.refusal(of: Acts.measures(.exit, on: before.today)))
    var work = try shared()
    expectNo(FollowUpRules.atEnrolmentAndExit, work.refusal(of: Acts.measures(.exit, on: work.today)))
    try work.perform(Acts.measures(.enrolment, on: work.today))
    expectYes(work.refusal(of: Acts.measures(.exit, on: work.today)))
    expectProblem(at: "on", work.refusal(of: Acts.measures(.exit, on: work.today.adding(days: 1))))
  }

  @Test("R-FUP-04: the same measures for all, with where they come from")
  func sameMeasure() throws {
    let work = try shared()
    expectNo(
      FollowUpRules.sameMeasure, work.refusal(of: Acts.measures(.enrolment, on: work.today, source: "")))
    for (crimes, fits) in [(-1, false), (0, true), (999, true), (1000, false)] {
      let act = RecordMeasures(
        Measures(
          occasion: .enrolment, sentencedCrimes: crimes, addiction: .good, occupation: .good, housing: .good,
          source: "Registret"), on: work.today)
      #expect((work.refusal(of: act) == nil) == fits)
    }
  }

  @Test("R-POL-02: a threat assessment has assessor, words and a coming day for the next")
  func assessed() throws {
    var work = try shared()
    let soon = work.today.adding(days: 1)
    expectNo(SafetyRules.assessed, work.refusal(of: Acts.threat(assessor: "", review: soon)))
    expectNo(SafetyRules.assessed, work.refusal(of: Acts.threat(words: "", review: soon)))
    expectNo(SafetyRules.assessed, work.refusal(of: Acts.threat(review: work.today)))
    try work.perform(Acts.threat(review: soon))
    #expect(work.file.safety.latest?.body.level == .local)
  }

  @Test("R-POL-03: the file reminds until the work leader has got the message")
  func leaderTold() throws {
    var work = try shared()
    try work.perform(Acts.threat(review: work.today.adding(days: 30)))
    let assessment = try #require(work.file.safety.latest).sequence
    func reminds() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.threatUnacknowledged(assessment: assessment))
    }
    #expect(reminds())
    expectProblem(at: "assessment", work.refusal(of: AcknowledgeThreat(assessment: 1), by: World.bo))
    try work.perform(AcknowledgeThreat(assessment: assessment), by: World.bo)
    #expect(!reminds())
    #expect(work.file.safety.latest?.acknowledgedBy == [World.bo.name])
  }

  @Test("R-SAF-08: neither threat nor risk analysis is an item that can be disclosed along with anything")
  func threatIsNoItem() throws {
    var work = try shared()
    try work.perform(Acts.threat(review: work.today.adding(days: 30)))
    try work.perform(Acts.meeting(on: work.today.adding(days: 5)))
    try work.perform(Acts.risk(try #require(work.file.meetings.all.first).number))
    let compartment = work.file.entries.filter {
      switch $0.body {
      case .safety, .meetings(.riskAnalysed): true
      default: false
      }
    }
    #expect(compartment.count == 2 && compartment.allSatisfy(\.items.isEmpty))
  }
}
