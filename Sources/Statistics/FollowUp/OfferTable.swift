/// R-STA-01, R-INT-11: how many were asked, and what became of it. Counts persons, one case each.
public struct OfferTable: Sendable, Equatable {
  public let rows: [Row]

  public struct Row: Sendable, Equatable {
    public let name: String
    /// In the order of `Outcome.allCases`.
    public let cells: [Cell]
    public let asked: Cell
  }

  public enum Outcome: String, Sendable, CaseIterable {
    case underWay, declined, refused, granted, completed, interrupted
  }

  /// - Parameter counts: for each group, a number for each outcome; what is not there is zero.
  public init(_ counts: [(name: String, numbers: [Outcome: Int])], suppression: Suppression) {
    rows = counts.map { name, numbers in
      let inOrder = Outcome.allCases.map { numbers[$0] ?? 0 }
      return Row(
        name: name, cells: suppression.row(inOrder), asked: suppression.total(inOrder))
    }
  }
}
