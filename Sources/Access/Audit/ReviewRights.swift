import Domain

extension Access {
  /// The log of the own agency, and of looks in its files; never a file.
  public static func mayReviewLog(_ author: Author) -> Bool {
    switch author.role {
    case .logReviewer: true
    case .lots, .socialSecretary, .workLeader, .externalActor, .person, .guardian, .management,
      .administrator:
      false
    }
  }

  /// Whoever looks after those who look after the log: the leader at the own agency, the administrator at all.
  /// - Returns: nil for everyone else.
  public static func reviewersInSight(of author: Author) -> ReviewersInSight? {
    switch author.role {
    case .workLeader: .at(author.agency)
    case .administrator: .everywhere
    case .lots, .socialSecretary, .externalActor, .person, .guardian, .management, .logReviewer: nil
    }
  }
}

/// Whose reviewers somebody looks after.
public enum ReviewersInSight: Sendable, Hashable {
  case at(AgencyID)
  case everywhere

  public func includes(_ agency: AgencyID) -> Bool {
    switch self {
    case .at(let own): own == agency
    case .everywhere: true
    }
  }
}
