import Domain

extension Access {
  /// Aggregates without identities: leaders, management and the administrator.
  public static func mayReadResults(_ author: Author) -> Bool {
    switch author.role {
    case .workLeader, .management: true
    case .lots, .socialSecretary, .externalActor, .person, .guardian, .logReviewer,
      .administrator:
      false
    }
  }

  /// Whose use of the rules somebody sees counted: a leader the own unit's, the management all of it.
  public static func readsRuleCounts(_ author: Author) -> RegisterScope? {
    switch author.role {
    case .workLeader: author.agencyKind == .socialServices ? .unit(author.agency) : nil
    case .management: .everywhere
    case .lots, .socialSecretary, .externalActor, .person, .guardian, .logReviewer, .administrator:
      nil
    }
  }
}
