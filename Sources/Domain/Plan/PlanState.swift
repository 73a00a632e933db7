/// The implementation plan in all its versions, who has been given which, and how the goals go.
public struct PlanState: Sendable, Equatable {
  public private(set) var versions: [Version] = []
  public private(set) var firstSharedOn: Day?
  public private(set) var shares: [Share] = []
  public private(set) var ratings: [Rating] = []

  public init() {}

  public struct Version: Sendable, Equatable {
    /// 1 for the first.
    public let number: Int
    public let sequence: Int
    public let on: Day
    public let by: String
    public let body: PlanMade
  }

  public struct Share: Sendable, Equatable {
    public let version: Int
    public let on: Day
    public let with: [Party]
  }

  public struct Rating: Sendable, Equatable {
    public let goal: Int
    public let attainment: Attainment
    public let words: String
    public let on: Day
    public let by: String
  }

  public var current: Version? { versions.last }

  /// True when any version has had a goal with this number.
  func knows(_ goal: Int) -> Bool {
    versions.contains { $0.body.goals.contains { $0.number == goal } }
  }

  /// The latest rating of a goal, by the goal's own number, which it keeps through versions.
  public func attainment(of goal: Int) -> Rating? { ratings.last { $0.goal == goal } }

  mutating func apply(_ entry: PlanEntry, of whole: Entry) {
    switch entry {
    case .versionMade(let body):
      versions.append(
        Version(
          number: versions.count + 1, sequence: whole.sequence, on: whole.happened,
          by: whole.author.name, body: body))
    case .shared(let shared):
      firstSharedOn = firstSharedOn ?? whole.happened
      shares.append(Share(version: shared.version, on: whole.happened, with: shared.with))
    case .goalRated(let rated):
      ratings.append(
        Rating(
          goal: rated.goal, attainment: rated.attainment, words: rated.words, on: whole.happened,
          by: whole.author.name))
    }
  }
}

public enum PlanEntry: Sendable, Equatable, Codable {
  case versionMade(PlanMade)
  case shared(PlanShared)
  case goalRated(GoalRated)
}

public struct PlanMade: Sendable, Hashable, Codable {
  /// What matters to the person, in the person's words.
  public let mattersToMe: String
  /// How the person took part (R-PLN-12).
  public let participation: String
  public let goals: [Goal]
}

public struct Goal: Sendable, Hashable, Codable {
  /// Kept through versions, so that ratings follow the goal.
  public let number: Int
  public let area: LifeArea
  /// In the person's words (R-PLN-11).
  public let words: String
  public let baseline: String
  public let indicator: String
  public let by: Day
  /// Long-term goals are not judged in the short interval (R-FUP-14).
  public let longTerm: Bool
  public let activities: [Activity]
  /// What kind of information it is when the life area holds several; nil where the area says it.
  public let about: InformationCategory?

  public init(
    number: Int, area: LifeArea, words: String, baseline: String, indicator: String, by: Day,
    longTerm: Bool, activities: [Activity], about: InformationCategory? = nil
  ) {
    self.number = number
    self.area = area
    self.words = words
    self.baseline = baseline
    self.indicator = indicator
    self.by = by
    self.longTerm = longTerm
    self.activities = activities
    self.about = about
  }

  /// What a consent must cover for somebody to be given the goal.
  public var category: InformationCategory { about ?? area.category }
}

/// R-PLN-03: when, where, how, who takes part and who is responsible.
public struct Activity: Sendable, Hashable, Codable {
  public let what: String
  public let responsible: Participant
  public let when: String
  public let place: String
  public let how: String

  public init(what: String, responsible: Participant, when: String, place: String, how: String) {
    self.what = what
    self.responsible = responsible
    self.when = when
    self.place = place
    self.how = how
  }
}

/// Five steps from where the person started to beyond the goal.
public enum Attainment: Int, Sendable, Hashable, Codable, CaseIterable {
  case notStarted = 0, started, onTheWay, near, reached
}

public struct PlanShared: Sendable, Equatable, Codable {
  public let version: Int
  public let with: [Party]
}

public struct GoalRated: Sendable, Equatable, Codable {
  public let goal: Int
  public let attainment: Attainment
  public let words: String
}

public enum PlanRules {
  private static let section = "Riktlinjer för SIG vuxna, Genomförandeplan"

  public static let withThePerson = Rule(
    "R-PLN-01", .must, .plan, "Planen görs tillsammans med personen.", source: section)
  public static let measurable = Rule(
    "R-PLN-02", .must, .plan, "Målen ska gå att mäta.", source: section)
  public static let activity = Rule(
    "R-PLN-03", .must, .plan,
    "För varje aktivitet står när, var och hur, och vem som ansvarar.", source: section)
  public static let shared = Rule(
    "R-PLN-05", .must, .plan, "Planen delas med aktörerna inom samtycket, och det antecknas.",
    source: section)
  public static let responsibleIsMember = Rule(
    "R-PLN-18", .must, .plan,
    "Av planen framgår vad var och en bidrar med. Den som ansvarar för något är därför med i gruppen.",
    source: "Socialstyrelsen, Åtgärdsplan")

  public static let all = [withThePerson, measurable, activity, shared, responsibleIsMember]
}
