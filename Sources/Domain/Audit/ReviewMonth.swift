/// A calendar month in Sweden: what one round of log review is about. Written `2026-10`.
public struct ReviewMonth: Hashable, Sendable, Comparable {
  public let year: Int
  /// 1–12.
  public let month: Int

  /// Nil when there is no such month, or the year is outside 2000–2190.
  public init?(year: Int, month: Int) {
    guard (2000...2190).contains(year), (1...12).contains(month) else { return nil }
    self.year = year
    self.month = month
  }

  /// Nil unless `text` is `YYYY-MM` in ASCII digits.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == 0x2D, let year = asciiNumber(bytes[0..<4]),
      let month = asciiNumber(bytes[5..<7])
    else { return nil }
    self.init(year: year, month: month)
  }

  public init?(of day: Day) {
    let parts = day.components
    self.init(year: parts.year, month: parts.month)
  }

  /// Months since the year 0, as they are stored.
  public init?(number: Int) {
    guard number >= 0 else { return nil }
    self.init(year: number / 12, month: number % 12 + 1)
  }

  public var number: Int { year * 12 + month - 1 }

  public var firstDay: Day { Day(number: Day.number(year: year, month: month, day: 1)) }

  public var lastDay: Day {
    firstDay.adding(days: Day.length(ofMonth: month, year: year) - 1)
  }

  /// The first moment of the month.
  public var begins: Instant { SwedishTime.start(of: firstDay) }

  /// The first moment after it.
  public var ends: Instant { SwedishTime.start(of: lastDay.adding(days: 1)) }

  public static func < (left: ReviewMonth, right: ReviewMonth) -> Bool { left.number < right.number }
}

extension ReviewMonth: CustomStringConvertible {
  public var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
