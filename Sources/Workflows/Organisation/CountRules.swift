import Access
import Domain
import Journal
import Statistics

/// How the rules have been used this year, without persons and without reasons; small numbers are hidden.
public struct RuleUse: Sendable {
  public let year: Int
  /// False when it is the reader's own unit.
  public let isEverywhere: Bool
  /// Nil where the number is hidden. A rule that is not there has not been used.
  public let explained: [String: Int?]
  public let refused: [String: Int?]
}

extension Desk {
  /// - Returns: nil for those who are not shown how the rules are used.
  public func ruleUse(by author: Author) async throws(DeskError) -> RuleUse? {
    guard let scope = Access.readsRuleCounts(author) else { return nil }
    let now = clock.now()
    let today = SwedishTime.day(now)
    guard let first = Day(year: today.components.year, month: 1, day: 1),
      let midnight = ClockTime(minutes: 0)
    else { return nil }
    return try await catching {
      try await write(as: author, for: .counts) { connection in
        try AccessLog.append(
          AccessRecord(
            at: now, author: author, case: nil, what: "rule-counts", outcome: .permitted,
            reason: "role:\(author.role.rawValue)"), connection)
        return RuleUse(
          year: today.components.year, isEverywhere: scope == .everywhere,
          explained: shown(
            try RuleCounts.explained(from: first, through: today, by: scope.unit, connection)),
          refused: shown(
            try RuleCounts.refused(
              from: SwedishTime.instant(first, midnight), until: now, by: scope.unit, connection)))
      }
    }
  }

  /// What is met at a compartment is not told, also not as a number.
  private func shown(_ counts: [String: Int]) -> [String: Int?] {
    counts.filter { Rulebook.rule($0.key).map { $0.subject != .safety } ?? false }
      .mapValues { Suppression().total([$0]).number }
  }
}
