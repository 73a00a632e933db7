/// What a programme says about its two plans.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct PlanSettings: Sendable, Hashable, Codable {
  /// R-PLN-15: the city's templates; every version says which one it was made from.
  public let templates: [PlanTemplate]?
  /// R-PLN-10: what goals can be about, each within a life area.
  public let themes: [PlanTheme]?
  /// The plans that another than the maker approves before they are shared.
  public let approval: [PlanLevel]?
  /// R-PLN-08: the models in which the person is shown the short plan in place of the long one.
  public let shortOnly: [WorkingModel]?
  /// R-PLN-13: longest number of days between revisions.
  public let updateDays: Int?
  public let updateWarningDays: Int?
  /// R-FUP-14: a long-term goal is not judged before so many days.
  public let longTermDays: Int?
  /// R-PLN-17: practical things at the start.
  public let startChecklist: [Code]?
  /// R-PLN-16: the family is asked first, once SIG is granted.
  public let familyFirst: Bool?
  /// Pictures to choose among for an activity: the picture's name and what it shows.
  public let pictures: [Code]?
  /// R-FUP-10: days after closing when goals are followed up again.
  public let afterClosingDays: [Int]?
  /// R-PLN-10: sub-goals are rated on the five steps, and not only ticked.
  public let ratesSubGoals: Bool?

  public init(
    templates: [PlanTemplate]? = nil, themes: [PlanTheme]? = nil, approval: [PlanLevel]? = nil,
    shortOnly: [WorkingModel]? = nil, updateDays: Int? = nil, updateWarningDays: Int? = nil,
    longTermDays: Int? = nil, startChecklist: [Code]? = nil, familyFirst: Bool? = nil,
    pictures: [Code]? = nil, afterClosingDays: [Int]? = nil, ratesSubGoals: Bool? = nil
  ) {
    self.templates = templates
    self.themes = themes
    self.approval = approval
    self.shortOnly = shortOnly
    self.updateDays = updateDays
    self.updateWarningDays = updateWarningDays
    self.longTermDays = longTermDays
    self.startChecklist = startChecklist
    self.familyFirst = familyFirst
    self.pictures = pictures
    self.afterClosingDays = afterClosingDays
    self.ratesSubGoals = ratesSubGoals
  }

  public func template(_ level: PlanLevel, on day: Day) -> PlanTemplate? {
    templates?.last { $0.level == level && $0.holds(on: day) }
  }

  public func theme(_ code: String) -> PlanTheme? { themes?.first { $0.code == code } }

  public func asksApproval(_ level: PlanLevel) -> Bool { approval?.contains(level) ?? false }
}

/// R-PLN-07: the plan for the long run, and the short one that is broken out of it and revised at each meeting.
public enum PlanLevel: String, Sendable, Hashable, Codable, CaseIterable {
  case long, short
}

/// A template that holds for the whole city, dated like other rules.
public struct PlanTemplate: Sendable, Hashable, Codable {
  public let code: String
  public let name: String
  public let level: PlanLevel
  /// What the template says to those who write.
  public let guidance: String
  public let validFrom: Day
  public let validTo: Day?

  public init(
    code: String, name: String, level: PlanLevel, guidance: String, validFrom: Day, validTo: Day? = nil
  ) {
    self.code = code
    self.name = name
    self.level = level
    self.guidance = guidance
    self.validFrom = validFrom
    self.validTo = validTo
  }

  public func holds(on day: Day) -> Bool {
    validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }
}

/// What a goal can be about, as friends or the parents' situation, within one of the life areas.
public struct PlanTheme: Sendable, Hashable, Codable {
  public let code: String
  public let text: String
  public let area: LifeArea
  /// R-ITV-12: who pays is a part of the goal.
  public let asksFunding: Bool?

  public init(code: String, text: String, area: LifeArea, asksFunding: Bool? = nil) {
    self.code = code
    self.text = text
    self.area = area
    self.asksFunding = asksFunding
  }
}
