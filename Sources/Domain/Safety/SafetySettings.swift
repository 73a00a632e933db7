/// What a programme says about threat, the police, hand-over and placement.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct SafetySettings: Sendable, Hashable, Codable {
  /// Longest number of days between reconciliations with the work leader (R-SAF-07); nil for no limit.
  public let reconciliationDays: Int?
  /// From which age the city's central exit unit receives somebody (R-POL-09); nil for any age.
  public let centralUnitFromAge: Int?
  /// What is to be done before both sides sign for a hand-over (R-POL-10).
  public let handoverChecklist: [Code]?
  /// Why the police's section for personal safety may be unable to share. Where there is none, a case is
  /// never kept in the district for that reason (R-POL-12).
  public let cannotShareReasons: [Code]?
  /// The kinds of placement, and what each does to the SIG (R-CLO-12 to R-CLO-15).
  public let placements: [PlacementKind]?

  public init(
    reconciliationDays: Int? = nil, centralUnitFromAge: Int? = nil, handoverChecklist: [Code]? = nil,
    cannotShareReasons: [Code]? = nil, placements: [PlacementKind]? = nil
  ) {
    self.reconciliationDays = reconciliationDays
    self.centralUnitFromAge = centralUnitFromAge
    self.handoverChecklist = handoverChecklist
    self.cannotShareReasons = cannotShareReasons
    self.placements = placements
  }
}

/// A kind of placement as the programme has it that day; a placement keeps the row it was made under.
public struct PlacementKind: Sendable, Hashable, Codable {
  public let code: String
  public let text: String
  /// Codes of the legal bases that it may rest on.
  public let bases: [String]
  public let effect: Effect
  public let source: String

  public init(code: String, text: String, bases: [String], effect: Effect, source: String) {
    self.code = code
    self.text = text
    self.bases = bases
    self.effect = effect
    self.source = source
  }

  /// What it does to the SIG. Nothing is ever closed by a placement itself.
  public enum Effect: String, Sendable, Hashable, Codable, CaseIterable {
    /// SIG goes on (R-CLO-13).
    case remains
    /// It is assessed for the one person whether SIG ends (R-CLO-12, R-CLO-14).
    case individual
    /// SIG ends, unless a need to keep it is found (R-CLO-15).
    case endsUnlessNeeded
  }
}
