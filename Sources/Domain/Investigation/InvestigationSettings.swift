/// What a programme says about the investigation and its assessments.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct InvestigationSettings: Sendable, Hashable, Codable {
  /// True where the deep investigation may go on inside SIG, after the grant (R-INV-11). Else it is finished before.
  public let continuesInside: Bool?
  /// Whether a lots is to be consulted before the investigation is summed up (R-INV-07).
  public let consultsLots: Bool?
  /// Within how many days support that cannot wait is decided; nil where nothing is said (R-INV-09).
  /// Stored versions have it here; `DecisionSettings.supportWithinDays` is where it is set.
  public let urgentWithinDays: Int?
  /// Whether a thorough assessment is asked for before the person consents (R-ASM-02).
  public let assessesBeforeConsent: Bool?
  /// After how many days an assessment is made anew while SIG goes on; nil for never (R-ASM-05).
  public let reassessAfterDays: Int?
  /// The local register of instruments and methods (R-ASM-01, R-ASM-11).
  public let instruments: [Instrument]?

  public init(
    continuesInside: Bool? = nil, consultsLots: Bool? = nil, urgentWithinDays: Int? = nil,
    assessesBeforeConsent: Bool? = nil, reassessAfterDays: Int? = nil, instruments: [Instrument]? = nil
  ) {
    self.continuesInside = continuesInside
    self.consultsLots = consultsLots
    self.urgentWithinDays = urgentWithinDays
    self.assessesBeforeConsent = assessesBeforeConsent
    self.reassessAfterDays = reassessAfterDays
    self.instruments = instruments
  }

  /// Those in use on a day, in the order of the register.
  public func instruments(on day: Day) -> [Instrument] {
    (instruments ?? []).filter { $0.holds(on: day) }
  }
}

/// One row of the register: what an instrument is called and how it is rated. Never its items, and never how
/// to work out a score: that belongs to the instrument and to whoever is trained in it.
public struct Instrument: Sendable, Hashable, Codable {
  public let code: String
  public let name: String
  /// Its levels from the lowest to the highest; empty where nothing is rated.
  public let scale: [Code]
  /// Whether only trained users make it (R-CMP-08).
  public let needsTraining: Bool
  /// Whether it counts as the thorough, structured assessment of R-ASM-02.
  public let isThorough: Bool
  /// True for what is kept elsewhere, as UngDOK: here stand its day, type and reference (R-ASM-07).
  public let isRecord: Bool?
  /// True for the row "other", where the name is typed.
  public let isNamedFreely: Bool?
  /// When it was in use; nil for as long as the programme.
  public let validFrom: Day?
  public let validTo: Day?

  public init(
    code: String, name: String, scale: [Code], needsTraining: Bool, isThorough: Bool,
    isRecord: Bool? = nil, isNamedFreely: Bool? = nil, validFrom: Day? = nil, validTo: Day? = nil
  ) {
    self.code = code
    self.name = name
    self.scale = scale
    self.needsTraining = needsTraining
    self.isThorough = isThorough
    self.isRecord = isRecord
    self.isNamedFreely = isNamedFreely
    self.validFrom = validFrom
    self.validTo = validTo
  }

  public func holds(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}
