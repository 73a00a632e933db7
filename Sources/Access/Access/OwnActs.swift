import Domain

/// Where on an own page something stands.
public enum OwnPlace: Sendable, Hashable {
  /// In no part: on every own page.
  case always
  /// Only where the part is shown.
  case part(OwnPart)

  func isOpen(_ shown: Set<OwnPart>) -> Bool {
    switch self {
    case .always: true
    case .part(let part): shown.contains(part)
    }
  }
}

extension Access {
  /// What an own page lets its owner do, and where that stands on it; what is not here is done by others. What is shown
  /// and what may be done are read from the same parts, so a page never takes an answer to what it does not show.
  /// Consent, answers to it and copies are in no part: nobody's choice of parts takes those rights away. One's own
  /// promises stand on every page, and so does saying that something does not work.
  static let ownActs: [ActKind: OwnPlace] = [
    .takeBackConsent: .always, .recordGiverAnswer: .always, .giveCopy: .always,
    .reportCommitment: .always, .askToReport: .always,
    .answerInvitation: .part(.meetings), .askQuestion: .part(.meetings), .tellHowItFelt: .part(.meetings),
    .answerQuestionnaire: .part(.questionnaire),
    .acknowledgeNotice: .part(.notices),
  ]

  /// Whether the part that an act stands in is shown. Nothing outside own pages stands in a part.
  static func isShown(_ act: ActKind, to relation: Relation, in file: CaseFile, at now: Instant) -> Bool {
    guard case .own(let giver) = relation else { return true }
    return ownActs[act]?.isOpen(file.ownParts(of: giver, at: now)) ?? false
  }
}
