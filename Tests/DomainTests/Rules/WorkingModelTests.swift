import Testing

@testable import Domain

/// The three models, each setting by itself, per case and period.
@Suite("Working models")
struct WorkingModelTests {
  private static func programme(_ model: WorkingModel) -> Programme {
    Programmes.working(
      model,
      WorkingSettings(
        models: WorkingSettings.Starts(
          cooperation: choices { ($0.participation, $0.absences, $0.contactLog) = (.required, 2, false) },
          puzzle: choices { ($0.investigation, $0.investigationDays) = (.inside, 90) },
          piloting: choices { ($0.contact, $0.treatmentRole, $0.dependenceDays) = (.extensive, true, 60) }),
        own: choices { $0.afterHours = true }))
  }

  static func choices(_ edit: (inout WorkingChoices) -> Void) -> WorkingChoices {
    var choices = WorkingChoices()
    edit(&choices)
    return choices
  }

  private static func work(_ model: WorkingModel, at stage: Milestone = .granted) throws -> Casework {
    var work = try Casework.adult(at: stage)
    work.programme = programme(model)
    return work
  }

  @Test("R-MOD-01, R-MOD-02, R-MOD-03, R-MOD-04: the model's start, the programme's own, the case's own")
  func layers() throws {
    var work = try Self.work(.cooperation)
    let start = work.file.workingSettings(in: work.programme, on: work.today)
    #expect(start.model == .cooperation && start.participation == .required && !start.keepsContactLog)
    #expect(start.isReachedAfterHours)
    try work.perform(
      SetWorkingModel(
        model: .cooperation, choices: Self.choices { $0.contactLog = true }, reason: "Behöver följas tätt.",
        from: work.today))
    let own = work.file.workingSettings(in: work.programme, on: work.today)
    #expect(own.keepsContactLog && own.participation == .required && own.isReachedAfterHours)
    work.wait(days: 5)
    try work.perform(
      SetWorkingModel(model: .puzzle, choices: WorkingChoices(), reason: "Vi vet för lite.", from: work.today)
    )
    let puzzle = work.file.workingSettings(in: work.programme, on: work.today)
    // What the programme does otherwise is otherwise than its own model.
    #expect(puzzle.investigation == .inside && !puzzle.keepsContactLog && !puzzle.isReachedAfterHours)
    #expect(work.file.workingSettings(in: Programmes.adults, on: work.today).meetings == [.everyone])
  }

  @Test("R-MOD-08: each time has its model, and nothing of what was before is lost")
  func periods() throws {
    var work = try Self.work(.cooperation)
    let registered = try #require(work.file.intake.registeredOn)
    let first = work.today
    let act = SetWorkingModel(
      model: .piloting, choices: WorkingChoices(), reason: "Behöver en relation.", from: first)
    try work.perform(act)
    #expect(work.file.workingPeriods(in: work.programme).map(\.model) == [.cooperation, .piloting])
    #expect(work.file.workingPeriods(in: work.programme)[0].from == registered)
    #expect(work.file.workingPeriods(in: work.programme)[0].through == first.adding(days: -1))
    #expect(work.file.workingSettings(in: work.programme, on: first.adding(days: -1)).model == .cooperation)
    expectProblem(at: "model", work.refusal(of: act))
    expectNo(
      WorkingRules.perPeriod,
      work.refusal(
        of: SetWorkingModel(
          model: .puzzle, choices: WorkingChoices(), reason: "x", from: first.adding(days: -1))))
    expectNo(
      WorkingRules.perPeriod,
      work.refusal(of: SetWorkingModel(model: .puzzle, choices: WorkingChoices(), reason: " ", from: first)))
    expectProblem(
      at: "from",
      work.refusal(
        of: SetWorkingModel(
          model: .puzzle, choices: WorkingChoices(), reason: "x", from: first.adding(days: 1))))
    expectYes(
      work.refusal(of: SetWorkingModel(model: .puzzle, choices: WorkingChoices(), reason: "x", from: first)))
  }

  @Test("R-MOD-06: the coordination principle is a setting like the others")
  func principle() throws {
    var work = try Self.work(.cooperation)
    #expect(work.file.workingSettings(in: work.programme, on: work.today).principle == .withinPlan)
    try work.perform(
      SetWorkingModel(
        model: .cooperation, choices: Self.choices { $0.principle = .jointly }, reason: "x", from: work.today)
    )
    #expect(work.file.workingSettings(in: work.programme, on: work.today).principle == .jointly)
  }

  @Test(
    "R-MOD-05: a long investigation inside SIG is warned of from its day, and not where it is done before")
  func longInvestigation() throws {
    var work = try Self.work(.puzzle, at: .answered)
    try work.perform(OpenInvestigation(reason: "Vill vara med."), by: World.sara)
    func warned() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme).contains {
        if case .modelChallenge(.longInvestigation) = $0 { true } else { false }
      }
    }
    work.wait(days: 89)
    #expect(!warned())
    work.wait(days: 1)
    #expect(warned())
    work.programme = Self.programme(.cooperation)
    #expect(!warned())
  }

  @Test("R-MOD-05: everything on one lots is warned of, and no longer when the other has taken part")
  func onePerson() throws {
    var work = try Self.work(.piloting)
    try work.perform(GiveCaseRole(role: .firstLots, assignment: World.lotta.assignment))
    try work.perform(GiveCaseRole(role: .secondLots, assignment: World.lars.assignment))
    func warned() -> ModelChallenge? {
      work.file.modelChallenges(at: work.now, work.programme).first
    }
    work.wait(days: 61)
    #expect(warned() == nil)
    try work.perform(WriteNote(text: "Ringde.", happened: work.today, nature: .fact))
    #expect(warned() == .onePerson(name: "Lotta Lind", days: 60))
    try work.perform(WriteNote(text: "Var med.", happened: work.today, nature: .fact), by: World.lars)
    #expect(warned() == nil)
  }

  @Test(
    "R-MOD-07: where the lots treats, a message about health asks why it is shared; elsewhere it does not")
  func treatment() throws {
    var work = try Self.work(.piloting)
    try work.perform(
      Acts.consent(World.jobCentre, to: [.planning, .health], since: work.today))
    try work.perform(Acts.member(World.jobCentre))
    let health = WriteNotice(text: "Sov inte i natt.", category: .health)
    expectAsks(WorkingRules.treatmentInFile, work, health)
    expectYes(work.refusal(of: WriteNotice(text: "Mötet är flyttat.", category: .planning)))
    work.programme = Self.programme(.cooperation)
    expectYes(work.refusal(of: health))
  }
}

extension Programmes {
  /// The adults' programme with a model of its own.
  static func working(_ model: WorkingModel, _ settings: WorkingSettings) -> Programme {
    Programme(
      code: adults.code, name: adults.name, validFrom: adults.validFrom, validTo: nil, ages: adults.ages,
      consentAges: adults.consentAges, criteria: adults.criteria, requiredActors: [],
      meetingIntervalDays: adults.meetingIntervalDays, consentEndsSoonDays: adults.consentEndsSoonDays,
      consentLongestDays: adults.consentLongestDays, deciders: adults.deciders,
      formsOfGrant: adults.formsOfGrant, information: adults.information, waysIn: adults.waysIn,
      closingReasons: adults.closingReasons, lotsTitle: adults.lotsTitle, planName: adults.planName,
      actionPlanName: adults.actionPlanName, model: model, reservationWording: adults.reservationWording,
      source: adults.source, workingSettings: settings)
  }
}
