/// R-STA-01, R-INT-11: how many were asked, and what became of it. Counts persons, one case each.
public struct OfferTable: Sendable, Equatable {
  public let rows: [Row]
  /// The same by programme and sex, so that whom it does not reach can be seen (R-TGT-16).
  public let bySex: [Row]
  /// The same by programme, working model and the year the case began (R-MOD-08).
  public let byModel: [Row]
  /// To what extent there are plans of action (R-PLN-19).
  public let plans: [PlanCoverage.Row]

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
  ///   - byModel: for each programme, the same for each working model and year.
  ///   - plans: for each group, how many have a plan of action and how many there are.
  public init(
    _ counts: Counts, bySex: [Counts] = [], byModel: [Counts] = [],
    plans: [(name: String, with: Int, of: Int)] = [],
    suppression: Suppression
  ) {
    self.plans = PlanCoverage(plans, suppression: suppression).rows
    self.bySex = Self.parts(bySex, suppression)
    self.byModel = Self.parts(byModel, suppression)
    rows = counts.map { name, numbers in
      let inOrder = Outcome.allCases.map { numbers[$0] ?? 0 }
      return Row(
        name: name, cells: suppression.row(inOrder), asked: suppression.total(inOrder))
    }
  }

  /// Groups that are split into parts: where one part hides a number, so do the others of the group.
  private static func parts(_ groups: [Counts], _ suppression: Suppression) -> [Row] {
    groups.flatMap { parts in
      let table = suppression.table(parts.map { part in Outcome.allCases.map { part.numbers[$0] ?? 0 } })
      return zip(parts, table).map { part, cells in
        Row(name: part.name, cells: Array(cells.dropLast()), asked: cells.last ?? .hidden)
      }
    }
  }
}
