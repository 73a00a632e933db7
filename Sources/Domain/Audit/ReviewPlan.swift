/// What an agency has decided about reviewing its log in one year: recurring checks, by chance and by
/// signs, after a plan that is written down (the model is HSLF-FS 2016:40; the duty is SoLPUL's).
public struct ReviewPlan: Sendable, Hashable, Codable {
  /// 1–12, in order; the months whose looks are reviewed.
  public let months: [Int]
  /// How many looks are drawn by chance each month.
  public let sample: Int
  /// Looks from this time of day to the other are looks at night; it may pass midnight.
  public let nightFrom: ClockTime
  public let nightTo: ClockTime
  /// So many different files …
  public let manyFiles: Int
  /// … within so many minutes are many.
  public let withinMinutes: Int
  /// So many refusals of one person in a day are told.
  public let deniedPerDay: Int
  /// So many looks in one file in a month without doing anything in it are told.
  public let looksWithoutAct: Int
  /// A round is to be signed within so many days after its month.
  public let dueDays: Int

  public init(
    months: [Int], sample: Int, nightFrom: ClockTime, nightTo: ClockTime, manyFiles: Int,
    withinMinutes: Int, deniedPerDay: Int, looksWithoutAct: Int, dueDays: Int
  ) {
    self.months = Set(months).sorted()
    self.sample = sample
    self.nightFrom = nightFrom
    self.nightTo = nightTo
    self.manyFiles = manyFiles
    self.withinMinutes = withinMinutes
    self.deniedPerDay = deniedPerDay
    self.looksWithoutAct = looksWithoutAct
    self.dueDays = dueDays
  }

  /// Half-open, and round midnight when it ends earlier than it begins.
  public func isNight(_ time: ClockTime) -> Bool {
    nightFrom <= nightTo
      ? nightFrom <= time && time < nightTo
      : nightFrom <= time || time < nightTo
  }

  public func covers(_ month: ReviewMonth) -> Bool { months.contains(month.month) }

  /// The last day for signing the round of `month`: counted from its end, or from when the first plan of
  /// the year was decided when that was later.
  public func due(_ month: ReviewMonth, decided: Day) -> Day {
    max(month.lastDay, decided).adding(days: dueDays)
  }

  /// - Throws: `Refusal.invalid` with everything that cannot be right.
  public func check() throws(Refusal) {
    var checks = Checks()
    checks.require(
      !months.isEmpty && months.allSatisfy((1...12).contains), "months", "Välj minst en månad.")
    checks.number(sample, 1...500, "sample")
    checks.require(
      nightFrom != nightTo, "nightTo", "Natten behöver sluta på ett annat klockslag än den börjar.")
    checks.number(manyFiles, 2...1000, "manyFiles")
    checks.number(withinMinutes, 1...1440, "withinMinutes")
    checks.number(deniedPerDay, 1...1000, "deniedPerDay")
    checks.number(looksWithoutAct, 2...10_000, "looksWithoutAct")
    checks.number(dueDays, 1...365, "dueDays")
    try checks.done()
  }
}

extension Checks {
  fileprivate mutating func number(_ number: Int, _ range: ClosedRange<Int>, _ field: String) {
    require(
      range.contains(number), field,
      "Skriv ett tal från \(range.lowerBound) till \(range.upperBound).")
  }
}

/// How far the round of one month has come.
public enum ReviewRoundState: Sendable, Hashable {
  /// The month is not in the plan.
  case notPlanned
  /// The month is not over.
  case ahead
  /// Can be drawn; the last day for signing.
  case waiting(due: Day)
  /// Drawn, with so many lines left to judge.
  case drawn(left: Int, due: Day)
  case signed(on: Day)

  /// - Parameters:
  ///   - decided: when the first plan of the year was.
  ///   - left: lines left to judge; nil when the round has not been drawn.
  public init(
    _ month: ReviewMonth, in plan: ReviewPlan?, decided: Instant?, drawn left: Int?, signed: Instant?,
    at now: Instant
  ) {
    let day = decided.map { SwedishTime.day($0) } ?? month.lastDay
    let due = plan?.due(month, decided: day) ?? month.lastDay
    if let signed {
      self = .signed(on: SwedishTime.day(signed))
    } else if let left {
      self = .drawn(left: left, due: due)
    } else if plan?.covers(month) ?? false {
      self = month.ends <= now ? .waiting(due: due) : .ahead
    } else {
      self = .notPlanned
    }
  }

  public func isOverdue(on day: Day) -> Bool {
    switch self {
    case .waiting(let due), .drawn(_, let due): due < day
    case .notPlanned, .ahead, .signed: false
    }
  }
}
