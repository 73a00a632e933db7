/// How long something waited: how many, the middle one and the longest, and nothing where they are few.
public struct LeadTimes: Sendable, Equatable {
  public let name: String
  public let count: Cell
  /// Nil where the number is hidden, and where there is none.
  public let middle: Int?
  public let longest: Int?

  /// - Parameter days: of each; in any order.
  public init(_ name: String, days: [Int], suppression: Suppression) {
    self.name = name
    count = suppression.total([days.count])
    let sorted = days.sorted()
    let isShown = (count.number ?? 0) > 0
    middle = isShown ? sorted[(sorted.count - 1) / 2] : nil
    longest = isShown ? sorted.last : nil
  }
}

/// Questions 13, 14 and 16 of the survey: how many have said yes, how many of them are girls or women, and how many
/// have a plan of their own (R-ORG-16). A part is shown only where the part and the rest are both big enough.
public struct SurveyAnswers: Sendable, Equatable {
  public let consented: Cell
  public let girls: Cell
  public let planned: Cell

  public init(consented: Int, girls: Int, planned: Int, suppression: Suppression) {
    let whole = suppression.total([consented])
    func part(_ number: Int) -> Cell {
      guard whole != .hidden, 0...consented ~= number else { return .hidden }
      return suppression.row([number, consented - number])[0]
    }
    self.consented = whole
    self.girls = part(girls)
    self.planned = part(planned)
  }
}
