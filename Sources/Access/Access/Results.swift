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
}
