import Testing

@testable import Domain

@Suite("What is sealed, and papers")
struct SealedRuleTests {
  private func work() throws -> Casework {
    var work = try Casework.adult(at: .shared)
    var beside = CaseFile(id: CaseID(2))
    beside.apply(
      Entry(
        EntryDraft(.sealed(.noteWritten(SealedNote(text: "Setts vid kiosken.", source: "")))), sequence: 1,
        at: work.now, by: World.pia))
    work.file.lay(beside, as: .suspicions)
    return work
  }

  private func note(_ text: String, on day: Day) -> WriteSealedNote {
    WriteSealedNote(place: .suspicions, text: text, happened: day)
  }

  @Test("R-SHR-09: a note has words and a day that has been, and lands in its compartment")
  func writing() throws {
    let work = try work()
    expectProblem(at: "text", work.refusal(of: note(" ", on: work.today)))
    expectProblem(at: "happened", work.refusal(of: note("x", on: work.today.adding(days: 1))))
    expectYes(work.refusal(of: note("x", on: work.today)))
    #expect(note("x", on: work.today).compartment == .suspicions)
  }

  @Test("R-SHR-09: the answer to whoever writes is the same whatever the compartment holds")
  func answerTellsNothing() throws {
    let (full, empty) = (try work(), try Casework.adult(at: .shared))
    for text in ["", "x", "Setts vid kiosken."] {
      for day in [full.today, full.today.adding(days: 1)] {
        let act = note(text, on: day)
        #expect(full.refusal(of: act, by: World.pia) == empty.refusal(of: act, by: World.pia))
      }
    }
  }

  @Test("R-SHR-09: an assessment is of a note that is there, with its reason; until then nothing may be told")
  func assessing() throws {
    var work = try work()
    func assess(_ note: Int, _ reason: String = "r") -> AssessSealedNote {
      AssessSealedNote(place: .suspicions, note: note, mayBeTold: true, reason: reason)
    }
    expectProblem(at: "note", work.refusal(of: assess(2)))
    expectNo(SharingRules.assessedFirst, work.refusal(of: assess(1, " ")))
    #expect(work.file.compartments[.suspicions]?.sealed.notes.first?.assessment == nil)
    let drafts = try work.decide(assess(1))
    var beside = try #require(work.file.compartments[.suspicions])
    beside.apply(Entry(drafts[0], sequence: 2, at: work.now, by: World.lotta))
    work.file.lay(beside, as: .suspicions)
    #expect(work.file.compartments[.suspicions]?.sealed.notes.first?.assessment?.mayBeTold == true)
  }

  @Test("R-SHR-09: a reader has a part in the case, a reason, and is named once")
  func naming() throws {
    var work = try work()
    func name(_ author: Author, _ reason: String = "r") -> NameReader {
      NameReader(place: .suspicions, principal: author.principal, reason: reason)
    }
    let part = try #require(work.file.group.roles.values.first)
    let inside = try #require(World.everyone.first { $0.principal == part })
    let outside = try #require(
      [World.lotta, World.lars, World.sara, World.bo].first {
        work.file.group.caseRole(of: $0.principal) == nil
      })
    expectYes(work.refusal(of: name(inside), by: World.bo))
    expectProblem(at: "reason", work.refusal(of: name(inside, ""), by: World.bo))
    expectProblem(at: "principal", work.refusal(of: name(outside), by: World.bo))
    expectProblem(at: "principal", work.refusal(of: name(World.pia), by: World.bo))
    let drafts = try work.decide(name(inside), by: World.bo)
    var beside = try #require(work.file.compartments[.suspicions])
    beside.apply(Entry(drafts[0], sequence: 2, at: work.now, by: World.bo))
    work.file.lay(beside, as: .suspicions)
    expectProblem(at: "principal", work.refusal(of: name(inside), by: World.bo))
    let remove = RemoveReader(place: .suspicions, principal: inside.principal, reason: "r")
    expectYes(work.refusal(of: remove, by: World.bo))
    let never = RemoveReader(place: .suspicions, principal: outside.principal, reason: "r")
    expectProblem(at: "principal", work.refusal(of: never, by: World.bo))
  }

  @Test("B4-21: an emergency has its reason, a danger to life, and its leader's judgement by another")
  func emergency() throws {
    var work = try work()
    work.programme = Programmes.adults.with(emergencyMinutes: 60)
    func begin(_ reason: String = "r", _ danger: Bool = true) -> BreakGlass {
      BreakGlass(reason: reason, dangerToLife: danger)
    }
    expectProblem(at: "reason", work.refusal(of: begin(" ")))
    expectProblem(at: "dangerToLife", work.refusal(of: begin("r", false)))
    try work.perform(begin(), by: World.bo)
    let entry = work.file.version
    let look = try #require(work.file.audit.emergency(of: World.bo.principal, at: work.now))
    #expect(look.body.until == work.now.adding(seconds: 3_600))
    #expect(work.file.audit.emergency(of: World.bo.principal, at: look.body.until) == nil)
    func judge(_ entry: Int, _ words: String = "w") -> JudgeEmergency {
      JudgeEmergency(entry: entry, wasRight: true, words: words)
    }
    #expect(
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.emergencyUnjudged(entry: entry, by: World.bo.name)))
    expectProblem(at: "entry", work.refusal(of: judge(entry), by: World.bo))
    expectProblem(at: "entry", work.refusal(of: judge(entry - 1), by: World.lotta))
    expectProblem(at: "words", work.refusal(of: judge(entry, ""), by: World.lotta))
    try work.perform(judge(entry), by: World.lotta)
    expectProblem(at: "entry", work.refusal(of: judge(entry), by: World.lotta))
  }

  @Test("R-SAF-08: a paper has its reason, good for ten minutes, for that paper and that person")
  func papers() throws {
    var work = try work()
    func paper(_ name: String, _ words: String = "w") -> PrintPaper {
      PrintPaper(paper: name, why: .meeting, words: words)
    }
    for name in ["", "Beslut", "../x", String(repeating: "a", count: 41)] {
      expectProblem(at: "paper", work.refusal(of: paper(name)))
    }
    expectNo(SafetyRules.whereabouts, work.refusal(of: paper("beslut", " ")))
    try work.perform(paper("beslut"))
    let start = work.now
    func good(_ name: String, _ author: Author, after seconds: Int64) -> Bool {
      work.file.audit.reason(toPrint: name, by: author.principal, at: start.adding(seconds: seconds))
        == .meeting
    }
    #expect(good("beslut", World.lotta, after: 0) && good("beslut", World.lotta, after: 599))
    #expect(!good("beslut", World.lotta, after: 600) && !good("beslut", World.lotta, after: -1))
    #expect(!good("avslut", World.lotta, after: 0) && !good("beslut", World.lars, after: 0))
  }
}

extension Programme {
  fileprivate func with(emergencyMinutes: Int) -> Programme {
    Programme(
      code: code, name: name, validFrom: validFrom, validTo: validTo, ages: ages,
      consentAges: consentAges, criteria: criteria, requiredActors: requiredActors,
      meetingIntervalDays: meetingIntervalDays, consentEndsSoonDays: consentEndsSoonDays,
      consentLongestDays: consentLongestDays, deciders: deciders, formsOfGrant: formsOfGrant,
      information: information, waysIn: waysIn, closingReasons: closingReasons, lotsTitle: lotsTitle,
      planName: planName, actionPlanName: actionPlanName, model: model,
      reservationWording: reservationWording, source: source, emergencyMinutes: emergencyMinutes)
  }
}
