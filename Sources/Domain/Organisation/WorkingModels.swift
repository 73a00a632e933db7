/// Which model a case follows from a day, and what it does otherwise (R-MOD-01, R-MOD-08).
public struct WorkingModelSet: Sendable, Hashable, Codable {
  public let model: WorkingModel
  /// What this case does otherwise than the model and the programme.
  public let choices: WorkingChoices
  public let reason: String

  public init(model: WorkingModel, choices: WorkingChoices, reason: String) {
    self.model = model
    self.choices = choices
    self.reason = reason
  }
}

/// How a case is worked on a day: every setting has a value.
public struct WorkingWay: Sendable, Hashable {
  public let model: WorkingModel
  /// The model's, the programme's and the case's own, the nearest first.
  public let choices: WorkingChoices
  /// What the case itself has chosen.
  public let own: WorkingChoices

  public var participation: Participation { choices.participation ?? .takesPart }
  public var meetings: [GroupMeeting] { choices.meetings ?? [.everyone] }
  public var investigation: InvestigationOrder { choices.investigation ?? .beforeStart }
  public var contact: ContactBetween { choices.contact ?? .some }
  public var principle: CoordinationPrinciple { choices.principle ?? .withinPlan }
  public var hasTreatmentRole: Bool { choices.treatmentRole ?? false }
  public var keepsContactLog: Bool { choices.contactLog ?? false }
  public var decidesTogether: Bool { choices.jointDecisions ?? false }
  public var hasShortPlans: Bool { choices.shortPlans ?? false }
  public var matchesLots: Bool { choices.lotsMatching ?? false }
  public var isReachedAfterHours: Bool { choices.afterHours ?? false }
  public var evaluatesInterventions: Bool { choices.evaluates ?? false }
}

/// A time during which a case followed one model, for comparing what came of it.
public struct WorkingPeriod: Sendable, Hashable {
  public let model: WorkingModel
  public let choices: WorkingChoices
  /// Why; nil for the model of the programme, which nobody had to choose.
  public let reason: String?
  public let from: Day
  /// The last day; nil while it goes on.
  public internal(set) var through: Day?
}

extension CaseFile {
  /// The model's starting point, what the programme does otherwise, and what this case does otherwise.
  public func workingSettings(in programme: Programme, on day: Day) -> WorkingWay {
    let set = group.workingModels.last { $0.from <= day }
    let model = set?.body.model ?? programme.model
    let own = set?.body.choices ?? WorkingChoices()
    let settings = programme.workingSettings
    // The programme's deviations are from its own model, not from another that a case has chosen.
    let local = model == programme.model ? settings?.own : nil
    let start = settings?.models?[model]
    return WorkingWay(model: model, choices: own.over(local.map { $0.over(start) } ?? start), own: own)
  }

  /// From the registration on, the oldest first.
  public func workingPeriods(in programme: Programme) -> [WorkingPeriod] {
    guard let registered = intake.registeredOn else { return [] }
    var periods = [
      WorkingPeriod(
        model: programme.model, choices: WorkingChoices(), reason: nil, from: registered, through: nil)
    ]
    for set in group.workingModels {
      if set.from <= periods[periods.count - 1].from {
        periods.removeLast()
      } else {
        periods[periods.count - 1].through = set.from.adding(days: -1)
      }
      periods.append(
        WorkingPeriod(
          model: set.body.model, choices: set.body.choices, reason: set.body.reason, from: set.from,
          through: nil))
    }
    if let closed = closing.closed?.on { periods[periods.count - 1].through = closed }
    return periods
  }
}

/// R-MOD-01, R-MOD-08: another model, or another setting, for one case from a day.
public struct SetWorkingModel: Act {
  public static let kind = ActKind.setWorkingModel
  public let model: WorkingModel
  public let choices: WorkingChoices
  public let reason: String
  public let from: Day

  public init(model: WorkingModel, choices: WorkingChoices, reason: String, from: Day) {
    self.model = model
    self.choices = choices
    self.reason = reason
    self.from = from
  }

  public var part: FilePart? { .workingModel }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let now = file.workingSettings(in: given.programme, on: from)
    var checks = Checks()
    checks.happened(from, "from", today: given.today)
    let first = file.group.workingModels.last?.from ?? file.intake.registeredOn ?? from
    checks.require(
      first <= from, "from", "Det som gäller nu började \(first). Välj den dagen eller en senare.",
      by: WorkingRules.perPeriod)
    checks.require(
      now.model != model || now.own != choices, "model", "Ärendet arbetar redan så.")
    checks.require(
      choices.meetings?.isEmpty != true, "meetings", "Välj minst en sorts möte, eller som modellen.")
    checks.text(
      reason, "reason", "Skriv varför ärendet ska arbeta så.", by: WorkingRules.perPeriod)
    let longest = max(
      given.programme.meetingIntervalDays, given.programme.meetings?.longestIntervalDays ?? 0)
    checks.require(
      choices.meetingInterval.map { (1...longest).contains($0) } ?? true, "meetingInterval",
      "Programmet tillåter högst \(longest) dagar mellan nätverksmötena.", by: MeetingRules.ownInterval)
    try checks.done()
    return [
      EntryDraft(
        .group(.workingModelSet(WorkingModelSet(model: model, choices: choices, reason: reason))),
        happened: from, nature: .judgement)
    ]
  }
}

public enum WorkingRules {
  private static let table = "Socialstyrelsen, Tabell 3"

  public static let perPeriod = Rule(
    "R-MOD-08", .must, .organisation,
    "Vilken typmodell ett ärende följer står för varje tid, med skälet till det som görs på ett annat sätt.",
    source: "Socialstyrelsen, Behov av resultatuppföljning")
  public static let treatmentInFile = Rule(
    "R-MOD-07", .should, .organisation,
    "När lotsen också behandlar hör behandlingen hemma i akten, och delas inte i gruppen.", source: table)

  public static let all = [perPeriod, treatmentInFile]
}

extension Advice {
  /// R-MOD-07: what the coordinator knows from treating is not shared with the group.
  mutating func keepTreatmentOut(of category: InformationCategory, _ file: CaseFile, _ given: Circumstances) {
    should(
      WorkingRules.treatmentInFile,
      when: category == .health && given.author.agency == file.intake.owner
        && file.workingSettings(in: given.programme, on: given.today).hasTreatmentRole,
      "Lotsen har en behandlande roll i ärendet, och meddelandet handlar om hälsa.")
  }
}
