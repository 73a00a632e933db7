/// What a programme says about first contact: its own lists and figures, beside the ways in and the information.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct IntakeSettings: Sendable, Hashable, Codable {
  /// What a way in asks for beside the usual, by its code (R-INT-01).
  public let asks: [String: [WayAsk]]?
  /// Words in a proposal from the police after which it is asked whether it tells more than the proposal (R-INT-13).
  public let intelligenceWords: [String]?
  /// Brochures that may be handed out, each version with its dates (R-INT-06).
  public var brochures: [Brochure]?
  /// Moments at which somebody may want to change, as after an arrest (R-INT-09).
  public let occasions: [Code]?
  /// Days from when the person wants to, within which the investigation is opened (R-INT-07).
  public let openWithinDays: Int?
  /// Birthdays at which something changes (R-TGT-18).
  public let birthdays: [BirthdayWarning]?
  /// What consent, meetings and interventions can be adapted with (R-TGT-17).
  public let adaptations: [Code]?
  public var targetGroup: TargetGroupSettings?

  public init(
    asks: [String: [WayAsk]]? = nil, intelligenceWords: [String]? = nil, brochures: [Brochure]? = nil,
    occasions: [Code]? = nil, openWithinDays: Int? = nil, birthdays: [BirthdayWarning]? = nil,
    adaptations: [Code]? = nil, targetGroup: TargetGroupSettings? = nil
  ) {
    self.asks = asks
    self.intelligenceWords = intelligenceWords
    self.brochures = brochures
    self.occasions = occasions
    self.openWithinDays = openWithinDays
    self.birthdays = birthdays
    self.adaptations = adaptations
    self.targetGroup = targetGroup
  }
}

/// What has to be asked when somebody came a certain way.
public enum WayAsk: String, Sendable, Hashable, Codable, CaseIterable {
  /// The day of the coming release (R-INT-02).
  case release
  /// The statement to the court in which SIG is part of youth care (R-INT-10).
  case courtStatement
  /// Only that somebody is proposed, and when; never what the proposal rests on (R-INT-13).
  case proposalOnly
}

/// One version of something that is handed out.
public struct Brochure: Sendable, Hashable, Codable {
  public let code: String
  public let text: String
  public let validFrom: Day
  public let validTo: Day?

  public init(_ code: String, _ text: String, from: Day, through: Day? = nil) {
    self.code = code
    self.text = text
    validFrom = from
    validTo = through
  }

  public func holds(on day: Day) -> Bool { validFrom <= day && (validTo.map { day <= $0 } ?? true) }
}

/// What changes at an age, and how long before it is told.
public struct BirthdayWarning: Sendable, Hashable, Codable {
  public let age: Int
  public let text: String
  public let daysBefore: Int

  public init(age: Int, text: String, daysBefore: Int) {
    self.age = age
    self.text = text
    self.daysBefore = daysBefore
  }
}

/// The lists that a judgement of the target group chooses among, beside the programme's criteria.
public struct TargetGroupSettings: Sendable, Hashable, Codable {
  /// R-TGT-08.
  public let commonProblems: [Code]?
  /// Whom the organisation chooses to offer SIG (R-TGT-12); not the same as the criteria.
  public let selection: [Code]?
  /// What must be in place locally (R-TGT-20).
  public let preconditions: [Code]?
  /// R-TGT-15.
  public let contraindications: [Code]?
  /// What words mean here, since there is no national definition (R-TGT-19).
  public var definitions: [LocalDefinition]?
  /// Whether the age at the first crime, and the nature and frequency of crime, are asked for (R-TGT-12).
  public let asksFirstCrime: Bool?

  public init(
    commonProblems: [Code]? = nil, selection: [Code]? = nil, preconditions: [Code]? = nil,
    contraindications: [Code]? = nil, definitions: [LocalDefinition]? = nil, asksFirstCrime: Bool? = nil
  ) {
    self.commonProblems = commonProblems
    self.selection = selection
    self.preconditions = preconditions
    self.contraindications = contraindications
    self.definitions = definitions
    self.asksFirstCrime = asksFirstCrime
  }
}

/// A word as the organisation uses it from a day on.
public struct LocalDefinition: Sendable, Hashable, Codable {
  public let term: String
  public let text: String
  public let validFrom: Day

  public init(_ term: String, _ text: String, from: Day) {
    self.term = term
    self.text = text
    validFrom = from
  }
}

extension Programme {
  public func asks(_ ask: WayAsk, of wayIn: String) -> Bool {
    intake?.asks?[wayIn]?.contains(ask) ?? false
  }

  /// Brochures that may be handed out on a day.
  public func brochures(on day: Day) -> [Brochure] {
    (intake?.brochures ?? []).filter { $0.holds(on: day) }
  }

  /// What each word means on a day: the latest text that has begun to hold.
  public func definitions(on day: Day) -> [LocalDefinition] {
    var latest: [String: LocalDefinition] = [:]
    for definition in intake?.targetGroup?.definitions ?? [] where definition.validFrom <= day {
      if latest[definition.term].map({ $0.validFrom < definition.validFrom }) ?? true {
        latest[definition.term] = definition
      }
    }
    return latest.values.sorted { $0.term < $1.term }
  }
}
