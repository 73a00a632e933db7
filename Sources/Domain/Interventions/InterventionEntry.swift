public enum InterventionEntry: Sendable, Equatable, Codable {
  case recorded(Intervention)
  case moved(InterventionMoved)
  case needSettled(NeedSettled)
  case placed(PersonPlaced)
  case placementAssessed(PlacementAssessed)
  case placementEnded(PlacementEnded)
}

/// Something the person gets from somebody who answers for it; never the coordination itself (R-ITV-06).
public struct Intervention: Sendable, Hashable, Codable {
  public let what: String
  public let provider: String
  public let decidedBy: String
  public let period: Period
  /// Nil for one that was recorded before more than this was asked.
  public let details: InterventionDetails?

  public init(
    what: String, provider: String, decidedBy: String, period: Period, details: InterventionDetails? = nil
  ) {
    self.what = what
    self.provider = provider
    self.decidedBy = decidedBy
    self.period = period
    self.details = details
  }

  public enum Period: String, Sendable, Hashable, Codable, CaseIterable {
    case before, during
  }
}

public struct InterventionDetails: Sendable, Hashable, Codable {
  /// Code of the programme's catalogue; nil for one's own.
  public let kind: String?
  public let providerKind: ProviderKind
  /// The life area whose need it meets.
  public let area: LifeArea
  /// The need as it was assessed, and why this suits it (R-ITV-01).
  public let need: String
  public let why: String
  /// Numbers of the goals of the plan that it serves.
  public let goals: [Int]
  /// False for what is given without a decision, as advice and what associations do.
  public let isDecided: Bool
  /// Of the decision, where it is decided.
  public let reference: String
  /// Codes of the programme's methods, and one's own.
  public let methods: [String]
  public let ownMethod: String
  public let isForFamily: Bool
  /// It went quicker because there is a group (R-ITV-14).
  public let isQuickTrack: Bool
  /// What had happened when it was recorded.
  public let steps: [InterventionStep]

  public init(
    kind: String?, providerKind: ProviderKind, area: LifeArea, need: String, why: String, goals: [Int] = [],
    isDecided: Bool, reference: String = "", methods: [String] = [], ownMethod: String = "",
    isForFamily: Bool = false, isQuickTrack: Bool = false, steps: [InterventionStep]
  ) {
    self.kind = kind
    self.providerKind = providerKind
    self.area = area
    self.need = need
    self.why = why
    self.goals = goals
    self.isDecided = isDecided
    self.reference = reference
    self.methods = methods
    self.ownMethod = ownMethod
    self.isForFamily = isForFamily
    self.isQuickTrack = isQuickTrack
    self.steps = steps
  }
}

public enum ProviderKind: String, Sendable, Hashable, Codable, CaseIterable {
  case ownUnit, socialServices, otherAuthority
  /// A procured exit service (R-ITV-15).
  case procured
  case civilSociety
}

public struct InterventionStep: Sendable, Hashable, Codable {
  public let kind: Kind
  public let on: Day

  public init(_ kind: Kind, on day: Day) {
    self.kind = kind
    on = day
  }

  /// In the order they can come.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case requested, granted, started, ended, didNotComeAbout
  }
}

/// What happened to it next; the day is the entry's.
public struct InterventionMoved: Sendable, Hashable, Codable {
  public let intervention: Int
  public let step: InterventionStep.Kind
  public let words: String
  /// Whose decision it is and its reference, when they became known now.
  public let decidedBy: String
  public let reference: String
}

/// Why a need that was found is met without an intervention.
public struct NeedSettled: Sendable, Hashable, Codable {
  public let area: LifeArea
  public let words: String
}
