/// R-ITV-10: a placement with its kind and legal basis. It has no address: where somebody is placed stands in
/// the compartment for protected facts, or nowhere (R-SAF-08).
public struct PersonPlaced: Sendable, Equatable, Codable {
  public let kind: PlacementKind
  public let basis: LegalBasis
  /// Together with other members of the family (R-ITV-09).
  public let withFamily: Bool
  public let reason: String
  public let decidedBy: String
}

/// R-CLO-12 to R-CLO-15: whether SIG goes on during the placement, with its reason either way.
public struct PlacementAssessed: Sendable, Hashable, Codable {
  public let placement: Int
  public let remains: Bool
  public let reason: String
}

public struct PlacementEnded: Sendable, Hashable, Codable {
  public let placement: Int
  public let words: String
}

/// The placements of one person, in order.
public struct PlacementsState: Sendable, Equatable {
  public private(set) var all: [Placement] = []

  public init() {}

  public struct Placement: Sendable, Equatable {
    public let placed: Dated<PersonPlaced>
    public internal(set) var assessed: Dated<PlacementAssessed>?
    public internal(set) var ended: Dated<PlacementEnded>?

    public var sequence: Int { placed.sequence }

    /// What it means for the SIG as it stands.
    public var standing: Standing {
      if ended != nil { return .over }
      if let assessed { return assessed.body.remains ? .remains : .ends }
      return switch placed.body.kind.effect {
      case .remains: .remains
      case .individual: .unassessed
      case .endsUnlessNeeded: .endsUnlessNeeded
      }
    }
  }

  public enum Standing: Sendable, Hashable, CaseIterable {
    /// SIG goes on.
    case remains
    /// It is to be assessed.
    case unassessed
    /// SIG ends, unless a need to keep it is found.
    case endsUnlessNeeded
    /// It was assessed that SIG ends; somebody still has to close it.
    case ends
    case over
  }

  public var current: [Placement] { all.filter { $0.ended == nil } }

  public func placement(_ sequence: Int) -> Placement? { all.first { $0.sequence == sequence } }

  mutating func placed(_ placed: Dated<PersonPlaced>) { all.append(Placement(placed: placed)) }

  mutating func assessed(_ assessed: Dated<PlacementAssessed>) {
    with(assessed.body.placement) { $0.assessed = assessed }
  }

  mutating func ended(_ ended: Dated<PlacementEnded>) { with(ended.body.placement) { $0.ended = ended } }

  private mutating func with(_ sequence: Int, _ change: (inout Placement) -> Void) {
    if let index = all.firstIndex(where: { $0.sequence == sequence }) { change(&all[index]) }
  }
}
