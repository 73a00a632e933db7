/// What a programme says about the days between meetings: notices, contacts and reminders.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct BetweenSettings: Sendable, Hashable, Codable {
  /// Ready-made notices to choose among; a notice can always be written in own words.
  public let templates: [NoticeTemplate]?
  /// So long after the time limit of a notice has passed, the second lots and the leader are reminded too, in minutes; nil for at once.
  public let escalateMinutes: Int?
  /// What guardians of a minor are told of unless somebody leaves them out (R-SHR-03); nil for nothing.
  public let guardianCategories: CategorySet?
  public let officeHours: OfficeHours?
  /// Longest time without a contact, by how much contact the model wants; nil for never reminded (R-MOD-04).
  public let contactDays: ContactDays?

  public init(
    templates: [NoticeTemplate]? = nil, escalateMinutes: Int? = nil, guardianCategories: CategorySet? = nil,
    officeHours: OfficeHours? = nil, contactDays: ContactDays? = nil
  ) {
    self.templates = templates
    self.escalateMinutes = escalateMinutes
    self.guardianCategories = guardianCategories
    self.officeHours = officeHours
    self.contactDays = contactDays
  }
}

/// A notice that is shared often, as a text to begin from.
public struct NoticeTemplate: Sendable, Hashable, Codable {
  public let code: String
  /// What the button says.
  public let text: String
  /// What the notice says, until somebody changes it.
  public let words: String
  public let category: InformationCategory
  /// Within how many minutes everyone is to have acknowledged it; nil for no limit.
  public let answerMinutes: Int?

  public init(
    code: String, text: String, words: String, category: InformationCategory, answerMinutes: Int? = nil
  ) {
    self.code = code
    self.text = text
    self.words = words
    self.category = category
    self.answerMinutes = answerMinutes
  }
}

/// When the office is open: from and to in minutes after midnight, on weekdays counted from Monday 1.
public struct OfficeHours: Sendable, Hashable, Codable {
  public let from: Int
  public let to: Int
  public let weekdays: [Int]

  public init(from: Int, to: Int, weekdays: [Int]) {
    self.from = from
    self.to = to
    self.weekdays = weekdays
  }

  public func contain(_ time: ClockTime, on day: Day) -> Bool {
    weekdays.contains(day.weekday) && from <= time.minutes && time.minutes < to
  }
}

/// Days, for each amount of contact of annex I.
public struct ContactDays: Sendable, Hashable, Codable {
  public let little: Int?
  public let some: Int?
  public let extensive: Int?

  public init(little: Int? = nil, some: Int? = nil, extensive: Int? = nil) {
    self.little = little
    self.some = some
    self.extensive = extensive
  }

  public subscript(contact: ContactBetween) -> Int? {
    switch contact {
    case .little: little
    case .some: some
    case .extensive: extensive
    }
  }
}
