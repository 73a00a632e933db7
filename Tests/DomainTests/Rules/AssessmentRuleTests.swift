import Domain
import Testing

@Suite("What an assessment asks")
struct AssessmentRuleTests {
  private func begun(_ milestone: Milestone = .opened) throws -> Casework {
    var work = try Casework.adult(at: milestone)
    work.programme = work.programme.with(investigation: Instruments.settings)
    return work
  }

  @Test("R-ASM-01, R-ASM-11: only instruments of the programme's register on the day of the assessment")
  func register() throws {
    let work = try begun()
    expectNo(AssessmentRules.register, work.refusal(of: Acts.assessment("okänt", on: work.today)))
    expectNo(AssessmentRules.register, work.refusal(of: Acts.assessment("past", on: work.today)))
    expectYes(work.refusal(of: Acts.assessment("past", on: day("2026-02-28"))))
    let none = try Casework.adult(at: .opened)
    expectNo(AssessmentRules.register, none.refusal(of: Acts.assessment(on: none.today)))
  }

  @Test(
    "R-ASM-01: version, day and assessor are there when it is finished, and the name of another instrument")
  func whole() throws {
    var work = try begun()
    expectNo(AssessmentRules.register, work.refusal(of: Acts.assessment(version: " ", on: work.today)))
    expectYes(work.refusal(of: Acts.assessment(version: "", on: work.today, status: .started)))
    expectProblem(at: "on", work.refusal(of: Acts.assessment(on: work.today.adding(days: 1))))
    expectProblem(at: "name", work.refusal(of: Acts.assessment("other", on: work.today, risk: nil)))
    try work.perform(Acts.assessment("other", name: "Nätverkskarta", on: work.today, risk: nil))
    #expect(work.file.investigation.assessments.all.last?.body.name == "Nätverkskarta")
    try work.perform(Acts.assessment(on: work.today))
    let kept = try #require(work.file.investigation.assessments.all.last?.body)
    #expect(kept.name == "IRK" && kept.scale == Instruments.scale, "as the register says that day")
    #expect(kept.level(kept.risk)?.text == "Hög")
  }

  @Test("R-ASM-01, R-ASM-06: levels are the instrument's own, and nothing is added up from them")
  func levels() throws {
    let work = try begun()
    expectProblem(at: "risk", work.refusal(of: Acts.assessment(on: work.today, risk: "extreme")))
    expectProblem(
      at: "risk",
      work.refusal(of: Acts.assessment(on: work.today, areas: [AssessedArea(.home, "7")])))
    expectProblem(
      at: "areas",
      work.refusal(of: Acts.assessment(on: work.today, areas: [AssessedArea(.home), AssessedArea(.home)])))
    let fields = Mirror(reflecting: Acts.assessment(on: work.today).assessment).children
    for field in fields {
      #expect(!(field.value is Double) && !(field.value is Float), "\(field.label ?? "") is a score")
      if field.value is Int { Issue.record("\(field.label ?? "") is a number") }
      let name = (field.label ?? "").lowercased()
      for word in ["score", "total", "sum", "mean", "average", "item"] { #expect(!name.contains(word)) }
    }
  }

  @Test("R-ASM-06: a level never stands without the judgement in words, and nothing is finished without it")
  func overall() throws {
    let work = try begun()
    let bare = { (risk: String?, status: Assessment.Status) in
      Acts.assessment(on: work.today, status: status, risk: risk, overall: " ")
    }
    expectNo(AssessmentRules.overall, work.refusal(of: bare("high", .draft)))
    expectNo(AssessmentRules.overall, work.refusal(of: bare(nil, .completed)))
    expectYes(work.refusal(of: bare(nil, .draft)))
  }

  @Test("R-ASM-03: begun, gone on with and finished; what is finished can be corrected and not undone")
  func status() throws {
    var work = try begun()
    try work.perform(Acts.assessment(on: work.today, status: .draft, risk: nil, overall: ""))
    let number = work.file.version
    #expect(
      work.file.collectedMaterial.allSatisfy { $0.sequence != number }, "a draft is nothing to build on")
    work.wait(days: 9)
    try work.perform(Acts.assessment(on: work.today, status: .started, continuing: number))
    #expect(work.file.investigation.assessments.unfinished.map(\.number) == [number])
    #expect(
      work.file.reminders(at: work.now, programme: work.programme).contains {
        if case .assessmentUnfinished(number, "IRK", _) = $0 { true } else { false }
      })
    try work.perform(Acts.assessment(on: work.today, continuing: number))
    expectProblem(
      at: "status", work.refusal(of: Acts.assessment(on: work.today, status: .started, continuing: number)))
    expectProblem(
      at: "instrument", work.refusal(of: Acts.assessment("police", on: work.today, continuing: number)))
    expectProblem(at: "instrument", work.refusal(of: Acts.assessment(on: work.today, continuing: 1)))
    try work.perform(Acts.assessment(on: work.today, risk: "moderate", continuing: number))
    #expect(work.file.investigation.assessments.all.count == 1)
    #expect(work.file.entries.last?.corrects != nil && work.file.entries.last?.part == .assessment(number))
  }

  @Test("R-ASM-04: a finished thorough assessment without what protects, or without an order, asks why")
  func needs() throws {
    let work = try begun()
    expectAsks(AssessmentRules.needs, work, Acts.assessment(on: work.today, protective: ""))
    expectAsks(AssessmentRules.needs, work, Acts.assessment(on: work.today, priorities: ""))
    expectYes(work.refusal(of: Acts.assessment(on: work.today, status: .started, priorities: "")))
    expectYes(work.refusal(of: Acts.assessment("police", on: work.today, priorities: "")))
  }

  @Test("R-ASM-07: what is kept elsewhere has its type and where it is")
  func record() throws {
    let work = try begun()
    let act = { (reference: String) in
      Acts.assessment(
        "ungdok", on: work.today, by: .others, organisation: "Öppenvården", risk: nil,
        record: ExternalRecord(type: .intake, reference: reference))
    }
    expectProblem(at: "reference", work.refusal(of: act(" ")))
    expectYes(work.refusal(of: act("Pärm 4")))
  }

  @Test("R-ASM-08: whose assessment it is, alone or together, and the name of others")
  func makers() throws {
    var work = try begun()
    expectProblem(at: "organisation", work.refusal(of: Acts.assessment(on: work.today, by: .others)))
    for by in [Assessment.Makers.socialServices, .police, .together] {
      try work.perform(Acts.assessment("police", on: work.today, by: by))
      #expect(work.file.investigation.assessments.all.last?.body.by == by)
      #expect((work.file.entries.last?.source == nil) == (by == .socialServices))
    }
  }

  @Test(
    "R-CMP-08: who is trained on the day finishes an assessment that needs it; others begin it, or say why")
  func trained() throws {
    var work = try begun()
    let finish = Acts.assessment("savry", on: work.today)
    expectAsks(AssessmentRules.training, work, finish)
    expectYes(work.refusal(of: Acts.assessment("savry", on: work.today, status: .started)))
    let plain = work.directory
    for (from, to, may) in [
      (work.today, nil, true), (work.today, work.today, true), (work.today.adding(days: 1), nil, false),
      (work.today.adding(days: -9), work.today.adding(days: -1), false),
    ] as [(Day, Day?, Bool)] {
      work.directory = plain.training(World.lotta, in: "savry", from: from, to: to)
      if may {
        expectYes(work.refusal(of: finish))
      } else {
        expectAsks(AssessmentRules.training, work, finish)
      }
      expectAsks(AssessmentRules.training, work, finish, by: World.sara)
    }
    work.directory = plain.training(World.lotta, in: "ungdok", from: work.today)
    expectAsks(AssessmentRules.training, work, finish)
    expectAsks(AssessmentRules.training, work, Acts.assessment("savry", on: work.today, by: .together))
    // What others have made is theirs: here it is only written down.
    expectYes(work.refusal(of: Acts.assessment("savry", on: work.today, by: .police)))
  }

  @Test("R-ASM-02, R-ASM-03: a thorough assessment is begun before the consent, or the grant asks why")
  func beforeConsent() throws {
    let late = try begun(.concluded)
    expectAsks(AssessmentRules.beforeConsent, late, Acts.grant(), by: World.bo)
    func granting(_ status: Assessment.Status, _ instrument: String, made: String) throws -> Casework {
      var work = try begun(.concluded)
      try work.perform(Acts.assessment(instrument, on: day(made), status: status))
      return work
    }
    let consented = try #require(late.file.consent.consents.first?.askedOn)
    let eve = "\(consented)"
    expectYes(try granting(.started, "irk", made: eve).refusal(of: Acts.grant(), by: World.bo))
    expectYes(try granting(.completed, "irk", made: eve).refusal(of: Acts.grant(), by: World.bo))
    expectAsks(
      AssessmentRules.beforeConsent, try granting(.draft, "irk", made: eve), Acts.grant(), by: World.bo)
    expectAsks(
      AssessmentRules.beforeConsent, try granting(.completed, "police", made: eve), Acts.grant(), by: World.bo
    )
    expectAsks(
      AssessmentRules.beforeConsent,
      try granting(.completed, "irk", made: "\(consented.adding(days: 1))"), Acts.grant(), by: World.bo)
    expectYes(try Casework.adult(at: .concluded).refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-ASM-05: levels of one instrument lie side by side over time, and no other is mixed in")
  func courses() throws {
    var work = try begun(.granted)
    let first = work.today
    try work.perform(
      Acts.assessment(on: first, risk: "high", areas: [AssessedArea(.home, "high"), AssessedArea(.health)]))
    try work.perform(Acts.assessment("police", on: first, risk: "low"))
    work.wait(days: 90)
    try work.perform(Acts.assessment(on: work.today, risk: "moderate", receptiveness: "high"))
    try work.perform(Acts.assessment(on: work.today, status: .started, risk: "low"))
    let courses = work.file.investigation.assessments.courses
    #expect(courses.map(\.name) == ["IRK", "Polisens checklista"])
    let lines = courses[0].lines
    #expect(lines.map(\.subject) == [.risk, .receptiveness, .area(.home)])
    #expect(lines[0].points.map(\.level) == [2, 1] && lines[0].points.map(\.on) == [first, work.today])
    #expect(work.file.investigation.assessments.latestRisk?.body.risk == "moderate")
  }

  @Test(
    "R-ASM-05: a new assessment is asked for on the day that the interval has passed", arguments: [181, 182])
  func anew(days: Int) throws {
    var work = try begun(.granted)
    let made = work.today
    try work.perform(Acts.assessment(on: made))
    work.wait(days: days)
    let due = work.file.reminders(at: work.now, programme: work.programme).contains(.assessAnew(last: made))
    #expect(due == (days == 182))
  }
}
