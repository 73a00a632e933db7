/// R-STA-01, R-INT-11: how many were asked, and what became of it. Counts persons, one case each.
public struct OfferTable: Sendable, Equatable {
  public let rows: [Row]
  /// The same by programme and sex, so that whom it does not reach can be seen (R-TGT-16).
  public let bySex: [Row]

  public struct Row: Sendable, Equatable {
    public let name: String
    /// In the order of `Outcome.allCases`.
    public let cells: [Cell]
    public let asked: Cell
  }

  public enum Outcome: String, Sendable, CaseIterable {
    case underWay, declined, refused, granted, completed, interrupted
  }

  public typealias Counts = [(name: String, numbers: [Outcome: Int])]

  /// - Parameters:
  ///   - counts: for each group, a number for each outcome; what is not there is zero.
  ///   - bySex: for each programme, the same for each sex.
  public init(_ counts: Counts, bySex: [Counts] = [], suppression: Suppression) {
    self.bySex = bySex.flatMap { sexes in
      let table = suppression.table(sexes.map { sex in Outcome.allCases.map { sex.numbers[$0] ?? 0 } })
      return zip(sexes, table).map { sex, cells in
        Row(name: sex.name, cells: Array(cells.dropLast()), asked: cells.last ?? .hidden)
      }
    }
    rows = counts.map { name, numbers in
      let inOrder = Outcome.allCases.map { numbers[$0] ?? 0 }
      return Row(
        name: name, cells: suppression.row(inOrder), asked: suppression.total(inOrder))
    }
  }
}
