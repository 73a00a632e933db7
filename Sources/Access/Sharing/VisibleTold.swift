import Domain

/// A notice that a guardian was told of (R-SHR-03): its words and when, and nothing of who else has got it.
public struct VisibleTold: Sendable {
  public let text: String
  public let at: Instant
  public let by: String
}

extension Access {
  /// Only what somebody chose to tell this guardian. The person is told in person.
  static func told(_ file: CaseFile, _ giver: Giver) -> [VisibleTold] {
    guard case .guardian(let number) = giver else { return [] }
    return file.sharing.notices.reversed()
      .filter { $0.body.guardians?.contains(number) ?? false }
      .map { VisibleTold(text: $0.body.text, at: $0.at, by: $0.by.agencyName) }
  }
}
