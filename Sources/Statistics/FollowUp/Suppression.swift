/// A count as it may be shown: small ones are hidden, and so is another when one alone could be worked out.
public enum Cell: Sendable, Equatable {
  case shown(Int)
  case hidden

  public var number: Int? {
    if case .shown(let number) = self { number } else { nil }
  }
}

/// Hides small cells (domain-facts, section 15). Zero is shown: it says that nobody is there.
public struct Suppression: Sendable {
  /// The least number above zero that is shown.
  public let least: Int

  public init(least: Int = 5) {
    self.least = least
  }

  /// The cells of one row whose total is shown too: when just one is hidden, the next smallest is as well.
  public func row(_ counts: [Int]) -> [Cell] {
    var cells = counts.map { $0 > 0 && $0 < least ? Cell.hidden : .shown($0) }
    if cells.count(where: { $0 == .hidden }) == 1 {
      let next = counts.indices
        .filter { cells[$0] != .hidden && counts[$0] > 0 }
        .min { counts[$0] < counts[$1] }
      if let next { cells[next] = .hidden }
    }
    return cells
  }

  /// Rows that together make up a group whose own numbers are shown elsewhere, each with its total last.
  /// Where one row hides a number the others hide theirs of the same kind too, so that no difference tells it.
  public func table(_ rows: [[Int]]) -> [[Cell]] {
    let counts = rows.map { $0 + [$0.reduce(0, +)] }
    var cells = rows.map { row($0) + [total($0)] }
    var before: [[Cell]] = []
    while before != cells {
      before = cells
      for column in cells.first?.indices ?? 0..<0 where cells.contains(where: { $0[column] == .hidden }) {
        for place in cells.indices where counts[place][column] > 0 { cells[place][column] = .hidden }
      }
      for place in cells.indices { hideAlone(in: &cells[place], counts[place]) }
    }
    return cells
  }

  /// A single hidden number among the outcomes takes the next smallest with it.
  private func hideAlone(in cells: inout [Cell], _ counts: [Int]) {
    let outcomes = cells.indices.dropLast()
    guard outcomes.count(where: { cells[$0] == .hidden }) == 1 else { return }
    let next = outcomes.filter { cells[$0] != .hidden && counts[$0] > 0 }.min { counts[$0] < counts[$1] }
    if let next { cells[next] = .hidden }
  }

  /// A total is shown when it is big enough itself.
  public func total(_ counts: [Int]) -> Cell {
    let sum = counts.reduce(0, +)
    return sum > 0 && sum < least ? .hidden : .shown(sum)
  }
}
