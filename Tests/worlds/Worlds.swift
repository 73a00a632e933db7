/// A family of small worlds, numbered so that several threads can share them.
protocol Worlds: Sendable {
  var name: String { get }
  /// Compares every `stride`-th world of one part.
  func check(_ part: Int, of parts: Int, every stride: Int) -> Tally
}

/// How many decisions were compared, how many of them were yes, and the first that differed.
struct Tally: Sendable {
  private(set) var compared = 0
  private(set) var permitted = 0
  private(set) var differing = 0
  private(set) var first: String?

  mutating func take(_ agrees: Bool, _ expected: Bool, _ told: () -> String) {
    compared += 1
    if expected { permitted += 1 }
    guard !agrees else { return }
    differing += 1
    if first == nil { first = told() }
  }

  static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.compared += right.compared
    sum.permitted += right.permitted
    sum.differing += right.differing
    sum.first = left.first ?? right.first
    return sum
  }
}

extension Result {
  var isSuccess: Bool {
    if case .success = self { true } else { false }
  }
}
