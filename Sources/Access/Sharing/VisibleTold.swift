import Domain

/// A message to the person or a guardian between the meetings (R-SHR-03): its words and when, and nothing of who else
/// has got it.
public struct VisibleTold: Sendable {
  /// The viewer's own number of it.
  public let number: Int
  public let text: String
  public let at: Instant
  public let by: String
  public let isRead: Bool
}

extension Access {
  /// Only what somebody chose to tell this viewer, newest first.
  static func told(_ file: CaseFile, _ giver: Giver, _ numbers: OwnNumbers) -> [VisibleTold] {
    file.sharing.notices.reversed().filter { $0.isFor(giver) }
      .map {
        VisibleTold(
          number: numbers.number($0.sequence), text: $0.body.text, at: $0.at, by: $0.by.agencyName,
          isRead: $0.readByGivers[giver] != nil)
      }
  }
}
