import Domain
import Testing

@Suite("Consent over time, a line for each party")
struct ConsentHistoryTests {
  private func timeline(_ work: Casework) -> ConsentTimeline {
    work.file.consentTimeline(at: work.now, programme: work.programme)
  }

  private func history(_ work: Casework, _ party: Agency = World.school) throws -> ConsentHistory {
    try #require(timeline(work).histories.first { $0.subject == .party(Party(party)) })
  }

  private func kinds(_ work: Casework, _ party: Agency = World.school) throws -> [ConsentHistory.Kind] {
    try history(work, party).events.map(\.kind)
  }

  private func states(_ work: Casework) throws -> [PartyStanding.State] {
    try history(work).spans.map(\.state)
  }

  @Test("R-CON-07: given, renewed, changed, taken back in part and wholly, and given again, in order")
  func wholeLife() throws {
    var work = try Casework.adult(at: .granted)
    try work.perform(Acts.consent(World.school, since: work.today))
    work.wait(days: 10)
    try work.perform(Acts.consent(World.school, since: work.today))
    work.wait(days: 10)
    try work.perform(Acts.consent(World.school, to: [.planning, .health], since: work.today))
    work.wait(days: 10)
    try work.perform(Acts.takeBack(World.school, [.health]))
    work.wait(days: 10)
    try work.perform(Acts.takeBack(World.school))
    work.wait(days: 10)
    try work.perform(Acts.consent(World.school, since: work.today, days: 60))
    #expect(
      try kinds(work) == [.given, .renewed, .changed, .partTakenBack, .takenBack, .given, .ended])
    #expect(try states(work) == [.neverAsked, .holds, .takenBack, .holds, .ended])
    #expect(try history(work).events.last?.on == work.today.adding(days: 61))
    #expect(try history(work).events.last?.entry == nil, "no entry ends it: the calendar does")
  }

  @Test("R-CON-02: members and required actors that nobody was asked about have a line too, and it is empty")
  func neverAsked() throws {
    let work = try Casework.young(at: .consented)
    let lines = timeline(work).histories
    #expect(lines.map(\.subject) == [.party(Party(World.police)), .required(.school)])
    #expect(lines[1].events.isEmpty && lines[1].spans.map(\.state) == [.neverAsked])
    #expect(lines[1].standing == .neverAsked)
  }

  @Test("R-CON-14: asked, apart, together: each turn of the answers is told once")
  func answers() throws {
    var work = try Casework.young(at: .consented)
    try work.perform(Acts.consent(World.school, since: work.today, givers: [.person]))
    let asked = work.file.consent.consents[1].sequence
    func answer(_ giver: Giver, _ reply: GiverAnswer.Reply) throws {
      try work.perform(
        RecordGiverAnswer(
          consent: asked, answer: GiverAnswer(giver: giver, reply: reply, on: work.today)))
    }
    try answer(.guardian(0), .no)
    #expect(try history(work).standing == .conflicting)
    try answer(.guardian(0), .yes)
    #expect(try history(work).standing == .waiting)
    try answer(.guardian(1), .yes)
    #expect(try kinds(work) == [.asked, .conflicting, .given, .ended])
    #expect(try states(work) == [.neverAsked, .holds, .ended], "what took no time has no stretch")
  }

  @Test("R-CON-14: a guardian set aside turns a waiting question into a yes")
  func setAside() throws {
    var work = try Casework.young(at: .consented)
    try work.perform(Acts.consent(World.school, since: work.today, givers: [.person, .guardian(0)]))
    work.wait(days: 3)
    try work.perform(SetGuardianAside(guardian: 1, why: .secrecy, reason: "Hot."), by: World.bo)
    #expect(try kinds(work) == [.asked, .given, .ended])
    #expect(try states(work) == [.neverAsked, .waiting, .holds, .ended])
  }

  @Test("R-CON-03: what waits for a second official is asked, and given when that one has heard it")
  func secondOfficial() throws {
    var work = try Casework.adult(at: .consented)
    work.programme = work.programme.with(second: CategorySet([.health]))
    try work.perform(
      Acts.consent(
        World.school, to: [.health], from: [], since: work.today, method: .oral(note: "I telefon.")),
      explaining: [ConsentRules.formReferenced])
    #expect(try history(work).standing == .awaitsSecond)
    work.wait(days: 2)
    try work.perform(
      ConfirmConsent(consent: work.file.consent.consents[1].sequence, words: "Ringde."), by: World.lars)
    #expect(try kinds(work) == [.asked, .given, .ended])
    #expect(try states(work) == [.neverAsked, .awaitsSecond, .holds, .ended])
  }

  @Test("R-CON-02: a no is told as a no, and no end is told of what never held")
  func refused() throws {
    var work = try Casework.adult(at: .consented)
    let no = GiveConsent(
      party: World.school.id, toParty: CategorySet([.studies]), fromParty: [], validFrom: work.today,
      validThrough: work.today.adding(days: 30),
      answers: [GiverAnswer(giver: .person, reply: .no, on: work.today)],
      method: .form(reference: "Pärm"), explained: "Punkt för punkt.", informedOfTakingBack: true,
      copyGivenOn: nil)
    try work.perform(no)
    #expect(try kinds(work) == [.refused])
    #expect(try states(work) == [.neverAsked, .refused])
  }

  @Test("R-CON-15: on the 18th birthday it lapses, at midnight in Sweden, and the person is asked anew")
  func majority() throws {
    var work = try Casework.young(at: .shared, born: "2008-05-20")
    #expect(timeline(work).majority == day("2026-05-20"))
    let lapsed = try history(work).events.first { $0.kind == .lapsed }
    #expect(lapsed?.on == day("2026-05-20"))
    let midnight = SwedishTime.start(of: day("2026-05-20"))
    #expect(try history(work).spans.first { $0.state == .lapsed }?.from == midnight)
    work.now = midnight
    try work.perform(Acts.consent(World.school, since: work.today, days: 90))
    #expect(try history(work).standing == .holds(through: day("2026-08-18")))
    #expect(try kinds(work) == [.given, .lapsed, .given, .ended])
    #expect(
      work.file.reminders(at: work.now, programme: work.programme).contains(.askAnew(parties: 2)))
  }

  @Test("R-CON-15: what ended before the birthday does not lapse on it")
  func endedBefore() throws {
    var work = try Casework.young(at: .consented, born: "2008-05-20")
    try work.perform(
      Acts.consent(
        World.school, since: work.today, days: 30, givers: [.guardian(0), .guardian(1), .person]))
    #expect(try kinds(work) == [.given, .ended])
    work.comes("2026-05-21")
    #expect(try history(work).standing == .ended(on: day("2026-04-05")))
  }

  @Test(
    "R-CON-15: a birthday on a leap day is on the first of March; it is shown a year ahead",
    arguments: [("2012-02-29", "2030-03-01"), ("2012-02-28", "2030-02-28")])
  func leapDay(born: String, birthday: String) throws {
    let work = try Casework.young(at: .opened, born: born)
    let at = { (text: String) in SwedishTime.start(of: day(text)) }
    let ahead = work.file.consentTimeline(at: at("2029-03-15"), programme: work.programme)
    #expect(ahead.majority == day(birthday))
    #expect(ahead.place(day(birthday)) < 1000, "it stands on the scale")
    let far = work.file.consentTimeline(at: at("2029-01-15"), programme: work.programme)
    #expect(far.majority == nil)
  }

  @Test(
    "R-CON-17: a last day ends at midnight, also on the days when the clock is changed",
    arguments: ["2026-03-28", "2026-03-29", "2026-10-24", "2026-10-25"])
  func clockChanges(last: String) throws {
    var work = try Casework.adult(at: .consented)
    try work.perform(
      Acts.consent(World.school, since: work.today, days: work.today.days(until: day(last))))
    let line = try history(work)
    let holds = try #require(line.spans.first { $0.state == .holds })
    #expect(holds.until == SwedishTime.start(of: day(last).adding(days: 1)))
    let consent = work.file.consent
    #expect(consent.reaches(World.school.id, at: holds.until.adding(milliseconds: -1)))
    #expect(!consent.reaches(World.school.id, at: holds.until))
    #expect(line.events.last?.on == day(last).adding(days: 1))
  }

  @Test("R-CON-17: what is to begin is a stretch of its own, and begins by itself")
  func begins() throws {
    var work = try Casework.adult(at: .consented)
    let first = work.today.adding(days: 5)
    try work.perform(Acts.consent(World.school, since: first, copy: false, on: work.today))
    #expect(try history(work).standing == .begins(on: first))
    #expect(try states(work) == [.neverAsked, .begins, .holds, .ended])
    #expect(try kinds(work) == [.given, .begins, .ended])
    #expect(try history(work).events[1].on == first)
  }

  @Test("What ends within the programme's days is said to, and a day before is not", arguments: [30, 31])
  func endsSoon(days: Int) throws {
    var work = try Casework.adult(at: .consented)
    try work.perform(Acts.consent(World.school, since: work.today, days: days))
    #expect(try history(work).endsSoon == (days == 30 ? work.today.adding(days: 30) : nil))
  }

  @Test("Every line is whole: no gap, no overlap, and at each edge it is as the file says")
  func whole() throws {
    var work = try Casework.young(at: .shared, born: "2008-05-20")
    try work.perform(Acts.takeBack(World.jobCentre, by: .person))
    let lines = timeline(work)
    for line in lines.histories {
      #expect(line.spans.first?.from == lines.from && line.spans.last?.until == lines.until)
      for (span, next) in zip(line.spans, line.spans.dropFirst()) {
        #expect(span.until == next.from && span.state != next.state)
      }
      guard case .party(let party) = line.subject else { continue }
      for span in line.spans where span.from >= work.now {
        #expect(work.file.consent.standing(towards: party.agency, at: span.from).state == span.state)
        let last = span.until.adding(milliseconds: -1)
        #expect(work.file.consent.standing(towards: party.agency, at: last).state == span.state)
      }
    }
  }
}

extension Instant {
  fileprivate func adding(milliseconds other: Int64) -> Instant {
    Instant(milliseconds: milliseconds + other)
  }
}
