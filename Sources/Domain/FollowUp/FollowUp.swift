/// Measures at enrolment and exit, in pairs (R-FUP-02), and what is followed up along the way.
public struct FollowUpState: Sendable, Equatable {
  public private(set) var measures: [Occasion: RecordedMeasures] = [:]
  /// The day the first exit measures were written down, whatever day they speak of.
  public private(set) var exitMeasuredOn: Day?
  /// In the order they were written.
  public private(set) var supervisions: [Recorded<Supervised>] = []
  public private(set) var offers: [Recorded<QuestionnaireOffered>] = []
  public private(set) var answers: [Recorded<QuestionnaireAnswered>] = []
  public private(set) var sheets: [Recorded<ActorSheetGiven>] = []
  /// The latest choice of what each own page shows.
  public private(set) var ownParts: [Giver: Recorded<OwnPageParts>] = [:]
  /// The code that each could sign in with, until it is used, ended or replaced.
  public private(set) var codes: [Giver: Recorded<OwnCodeGiven>] = [:]
  public private(set) var shortcomings: [Recorded<ShortcomingTold>] = []
  private(set) var talkedOver: Set<Int> = []

  public init() {}

  /// Something that was written once, with when and by whom.
  public struct Recorded<Body: Sendable & Equatable>: Sendable, Equatable {
    public let body: Body
    public let sequence: Int
    public let on: Day
    public let by: String
    public let principal: PrincipalID

    init(_ body: Body, _ entry: Entry) {
      self.body = body
      sequence = entry.sequence
      on = entry.happened
      by = entry.author.name
      principal = entry.author.principal
    }
  }

  public struct RecordedMeasures: Sendable, Equatable {
    public let body: Measures
    public let on: Day
    public let by: String
  }

  mutating func apply(_ entry: FollowUpEntry, of whole: Entry) {
    switch entry {
    case .measured(let body):
      measures[body.occasion] = RecordedMeasures(
        body: body, on: whole.happened, by: whole.author.name)
      if body.occasion == .exit { exitMeasuredOn = exitMeasuredOn ?? SwedishTime.day(whole.recordedAt) }
    case .supervised(let body): supervisions.append(Recorded(body, whole))
    case .questionnaireOffered(let body): offers.append(Recorded(body, whole))
    case .questionnaireAnswered(let body): answers.append(Recorded(body, whole))
    case .sheetGiven(let body): sheets.append(Recorded(body, whole))
    case .ownPartsChosen(let body): ownParts[body.giver] = Recorded(body, whole)
    case .codeGiven(let body): codes[body.giver] = Recorded(body, whole)
    case .codeEnded(let body): codes[body.giver] = nil
    case .shortcomingTold(let body): shortcomings.append(Recorded(body, whole))
    case .shortcomingTalkedOver(let body): talkedOver.insert(body.told)
    }
  }
}

extension FollowUpState {
  /// The latest offer of a questionnaire that waits for an answer or a no.
  public func waiting(for giver: Giver, _ questionnaire: String) -> QuestionnaireOffered? {
    guard
      let offer = offers.last(where: { $0.body.giver == giver && $0.body.questionnaire == questionnaire }),
      offer.body.reply != .no,
      !answers.contains(where: {
        $0.body.giver == giver && $0.body.questionnaire == questionnaire && $0.sequence > offer.sequence
      })
    else { return nil }
    return offer.body
  }

  func lastOffer(to giver: Giver) -> Day? { offers.last { $0.body.giver == giver }?.on }
}

public enum FollowUpEntry: Sendable, Equatable, Codable {
  case measured(Measures)
  case supervised(Supervised)
  case questionnaireOffered(QuestionnaireOffered)
  case questionnaireAnswered(QuestionnaireAnswered)
  case sheetGiven(ActorSheetGiven)
  case ownPartsChosen(OwnPageParts)
  case codeGiven(OwnCodeGiven)
  case codeEnded(OwnCodeEnded)
  case shortcomingTold(ShortcomingTold)
  case shortcomingTalkedOver(ShortcomingTalkedOver)
}

public enum Occasion: String, Sendable, Hashable, Codable, CaseIterable {
  case enrolment, during, exit
}

/// The four measures of the guideline, each with where it comes from.
public struct Measures: Sendable, Hashable, Codable {
  public let occasion: Occasion
  /// Sentenced crimes in the twelve months before, a whole number.
  public let sentencedCrimes: Int
  public let addiction: Level
  public let occupation: Level
  public let housing: Level
  public let source: String

  public init(
    occasion: Occasion, sentencedCrimes: Int, addiction: Level, occupation: Level,
    housing: Level, source: String
  ) {
    self.occasion = occasion
    self.sentencedCrimes = sentencedCrimes
    self.addiction = addiction
    self.occupation = occupation
    self.housing = housing
    self.source = source
  }

  /// 0 is worst, 3 is best; the words on screen depend on the measure.
  public enum Level: Int, Sendable, Hashable, Codable, CaseIterable {
    case worst = 0, low, fair, good
  }
}

public enum FollowUpRules {
  public static let atEnrolmentAndExit = Rule(
    "R-FUP-02", .must, .followUp,
    "Dömda brott, missbruk, sysselsättning och boende mäts vid inskrivning och utskrivning.",
    source: "Riktlinjer för SIG vuxna, Följa upp")
  public static let sameMeasure = Rule(
    "R-FUP-04", .must, .followUp, "Samma mått för alla, med uppgift om källan.",
    source: "Socialstyrelsen, Systematisk uppföljning av sociala insatsgrupper")

  public static let supervision = Rule(
    "R-FUP-01", .must, .followUp,
    "Arbetsledaren följer regelbundet upp med lotsen hur arbetet enligt planen går.",
    source: "Riktlinjer för SIG vuxna, Följa upp")
  public static let toldBefore = Rule(
    "R-FUP-07", .should, .followUp,
    "Den som svarar på en enkät vet i förväg vem som ser svaren, och kan låta bli utan att det får följder.",
    source: "Socialstyrelsen, Systematisk uppföljning av sociala insatsgrupper")
  public static let all = [atEnrolmentAndExit, sameMeasure, supervision, toldBefore]
}

public struct RecordMeasures: Act {
  public static let kind = ActKind.recordMeasures
  public let measures: Measures
  public let on: Day

  public init(_ measures: Measures, on: Day) {
    self.measures = measures
    self.on = on
  }

  public var part: FilePart? { .measures(measures.occasion) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      (0...999).contains(measures.sentencedCrimes), "sentencedCrimes",
      "Antalet brott är ett helt tal från 0 till 999.")
    checks.text(
      measures.source, "source", "Skriv var uppgifterna kommer från.", limit: TextLimit.line,
      by: FollowUpRules.sameMeasure)
    checks.happened(on, "on", today: given.today)
    try checks.done()
    try must(
      FollowUpRules.atEnrolmentAndExit, measures.occasion != .exit || file.decision.grant != nil,
      "SIG är inte beviljat, så det finns ingen utskrivning att mäta.",
      next: NextStep(.decideGrant, "Gå till beslutet"))
    try must(
      FollowUpRules.atEnrolmentAndExit,
      measures.occasion != .exit || file.followUp.measures[.enrolment] != nil,
      "Mätningen vid inskrivning saknas, så utskrivningen har inget att jämföras med.",
      next: NextStep(.recordMeasures, "Mät vid inskrivning"))
    return [EntryDraft(.followUp(.measured(measures)), happened: on, source: measures.source)]
  }
}
