/// A Swedish personnummer or samordningsnummer, as twelve digits, with a date that exists and a right check digit.
///
/// Never a key: numbers change (domain-facts, section 6).
public struct PersonalNumber: Sendable, Hashable {
  /// `YYYYMMDDNNNC`.
  public let digits: String
  public let kind: Kind
  public let born: Day

  public enum Kind: String, Sendable, Hashable, Codable {
    case personal, coordination
  }

  public enum Fault: Error, Sendable, Hashable {
    case form, date, checkDigit, future
  }

  /// Reads twelve digits, or ten with `-` or `+` (`+` from the year the person turns 100).
  /// Only ASCII digits count.
  /// - Parameter today: decides the century of a ten-digit number, and what is in the future.
  public init(_ text: some StringProtocol, today: Day) throws(Fault) {
    let digits = try Self.twelveDigits(Array(text.utf8.filter { $0 != 0x20 }), today: today)
    let numbers = digits.map { Int($0 - 0x30) }
    let year = numbers[0] * 1000 + numbers[1] * 100 + numbers[2] * 10 + numbers[3]
    let month = numbers[4] * 10 + numbers[5]
    let writtenDay = numbers[6] * 10 + numbers[7]
    kind = writtenDay > 60 ? .coordination : .personal
    guard let born = Day(year: year, month: month, day: kind == .personal ? writtenDay : writtenDay - 60)
    else { throw .date }
    guard Self.checkDigit(of: numbers[2..<11]) == numbers[11] else { throw .checkDigit }
    guard born <= today else { throw .future }
    self.born = born
    self.digits = String(decoding: digits, as: UTF8.self)
  }

  /// With a hyphen before the last four, as it is written on forms.
  public var formatted: String { "\(digits.prefix(8))-\(digits.suffix(4))" }

  private static func twelveDigits(_ bytes: [UInt8], today: Day) throws(Fault) -> [UInt8] {
    func isDigits(_ slice: ArraySlice<UInt8>) -> Bool {
      slice.allSatisfy { (0x30...0x39).contains($0) }
    }
    switch bytes.count {
    case 12 where isDigits(bytes[...]):
      return bytes
    case 13 where isDigits(bytes[..<8]) && bytes[8] == 0x2D && isDigits(bytes[9...]):
      return Array(bytes[..<8] + bytes[9...])
    case 10 where isDigits(bytes[...]):
      return century(of: bytes[...], hundred: false, today: today) + bytes
    case 11 where isDigits(bytes[..<6]) && (bytes[6] == 0x2D || bytes[6] == 0x2B) && isDigits(bytes[7...]):
      return century(of: bytes[..<6], hundred: bytes[6] == 0x2B, today: today)
        + bytes[..<6] + bytes[7...]
    default: throw .form
    }
  }

  private static func century(
    of bytes: ArraySlice<UInt8>, hundred: Bool, today: Day
  ) -> [UInt8] {
    let year = Int(bytes[0] - 0x30) * 10 + Int(bytes[1] - 0x30)
    let thisYear = today.components.year
    var full = thisYear / 100 * 100 + year
    if full > thisYear { full -= 100 }
    if hundred { full -= 100 }
    return Array(String(full / 100).utf8)
  }

  /// Luhn over nine digits, weights 2 and 1 in turn.
  private static func checkDigit(of digits: ArraySlice<Int>) -> Int {
    let sum = digits.enumerated().reduce(0) { sum, pair in
      let product = pair.element * (pair.offset % 2 == 0 ? 2 : 1)
      return sum + product / 10 + product % 10
    }
    return (10 - sum % 10) % 10
  }
}

extension PersonalNumber: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      // Stored numbers were checked against the day they were written.
      try self.init(text, today: Day(number: 84_000))
    } catch {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a personal number")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(digits)
  }
}
