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
  /// Which of the programme's themes it is about (R-PLN-10); nil for the life area as a whole.
  public let theme: String?
  /// The steps on the way, each with its day (R-PLN-10).
  public let subGoals: [SubGoal]?
  /// Whether the person finds it important (R-PLN-11); nil when nobody has asked.
  public let important: Bool?
  /// What it costs and who pays (R-ITV-12).
  public let funding: String?

  public init(
    number: Int, area: LifeArea, words: String, baseline: String, indicator: String, by: Day,
    longTerm: Bool, activities: [Activity], about: InformationCategory? = nil, theme: String? = nil,
    subGoals: [SubGoal]? = nil, important: Bool? = nil, funding: String? = nil
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
    self.theme = theme
    self.subGoals = subGoals
    self.important = important
    self.funding = funding
  }

  /// What a consent must cover for somebody to be given the goal.
  public var category: InformationCategory { about ?? area.category }

  /// The same goal under another number.
  public func numbered(_ number: Int) -> Goal {
    changing(number: number, activities: activities, about: about, subGoals: subGoals)
  }

  func changing(
    number: Int, activities: [Activity], about: InformationCategory?, subGoals: [SubGoal]?
  ) -> Goal {
    Goal(
      number: number, area: area, words: words, baseline: baseline, indicator: indicator, by: by,
      longTerm: longTerm, activities: activities, about: about, theme: theme, subGoals: subGoals,
      important: important, funding: funding)
  }
}

/// A step on the way to a goal, in the person's words.
public struct SubGoal: Sendable, Hashable, Codable {
  /// Within the goal, and kept through versions.
  public let number: Int
  public let words: String
  public let by: Day?

  public init(number: Int, words: String, by: Day?) {
    self.number = number
    self.words = words
    self.by = by
  }
}

/// R-PLN-03: when, where, how, who takes part and who is responsible.
public struct Activity: Sendable, Hashable, Codable {
  public let what: String
  public let responsible: Participant
  public let when: String
  public let place: String
  public let how: String
  /// Who else takes part.
  public let with: String?
  /// What the person can expect (R-PLN-18).
  public let expects: String?
  /// The name of one of the programme's pictures; nil for one that the words suggest.
  public let picture: String?

  public init(
    what: String, responsible: Participant, when: String, place: String, how: String,
    with: String? = nil, expects: String? = nil, picture: String? = nil
  ) {
    self.what = what
    self.responsible = responsible
    self.when = when
    self.place = place
    self.how = how
    self.with = with
    self.expects = expects
    self.picture = picture
  }

  var withoutPlace: Activity {
    Activity(
      what: what, responsible: responsible, when: when, place: "", how: how, with: with,
      expects: expects, picture: picture)
  }
}

/// Five steps from where the person started to beyond the goal.
public enum Attainment: Int, Sendable, Hashable, Comparable, Codable, CaseIterable {
  case notStarted = 0, started, onTheWay, near, reached

  public static func < (first: Attainment, second: Attainment) -> Bool { first.rawValue < second.rawValue }
}

/// R-PLN-12: how the plan came about.
public enum PlanMode: String, Sendable, Hashable, Codable, CaseIterable {
  /// Made with the person from the first word.
  case together
  /// Drafted by those who work, and then talked through with the person and the family.
  case draftedFirst
}
