/// R-PLN-19: to what extent those who have SIG have a plan of action of their own.
public struct PlanCoverage: Sendable, Equatable {
  public let rows: [Row]

  public struct Row: Sendable, Equatable {
    public let name: String
    /// Nil where a number behind it is hidden, since the share would tell it.
    public let extent: Extent?
    public let with: Cell
    public let of: Cell
  }

  /// In the words of the survey.
  public enum Extent: String, Sendable, CaseIterable {
    case all, halfOrMore, lessThanHalf, none
  }

  /// - Parameter counts: for each group, how many have a plan and how many there are; groups without anyone are left out.
  public init(_ counts: [(name: String, with: Int, of: Int)], suppression: Suppression) {
    rows = counts.filter { $0.of > 0 }.map { name, with, all in
      let cells = suppression.row([with, all - with])
      let total = suppression.total([with, all - with])
      let isOpen = cells.allSatisfy { $0 != .hidden } && total != .hidden
      return Row(
        name: name, extent: isOpen ? Self.extent(with, of: all) : nil, with: isOpen ? .shown(with) : .hidden,
        of: total)
    }
  }

  static func extent(_ with: Int, of all: Int) -> Extent {
    if with == all { return .all }
    if with == 0 { return .none }
    return with * 2 >= all ? .halfOrMore : .lessThanHalf
  }
}
