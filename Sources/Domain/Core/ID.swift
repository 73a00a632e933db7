/// A random 128-bit name for one thing of kind `Subject`. Written as 32 lower-case hexadecimal digits.
///
/// Ids say nothing about what they name: they are never numbered in order and never made from a
/// person's data, so one id tells nothing about the next (`docs/threat-model.md`).
public struct ID<Subject>: Hashable, Sendable {
  public let value: UInt128

  public init(_ value: UInt128) {
    self.value = value
  }

  /// Nil unless `text` is exactly 32 lower-case hexadecimal digits.
  public init?(_ text: some StringProtocol) {
    let bytes = text.utf8
    guard bytes.count == Self.digits else { return nil }
    var value: UInt128 = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt128(byte - 0x30)
      case 0x61...0x66: value = value << 4 | UInt128(byte - 0x61 + 10)
      default: return nil
      }
    }
    self.value = value
  }

  /// How many digits it is written with.
  static var digits: Int { 32 }

  public var text: String {
    String(unsafeUninitializedCapacity: Self.digits) { bytes in
      var rest = value
      for place in (0..<Self.digits).reversed() {
        let digit = UInt8(truncatingIfNeeded: rest & 15)
        bytes[place] = digit < 10 ? 0x30 + digit : 0x57 + digit
        rest >>= 4
      }
      return Self.digits
    }
  }
}

extension ID: CustomStringConvertible {
  public var description: String { text }
}

extension ID: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension ID: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = Self(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension ID: CodingKeyRepresentable {
  public var codingKey: any CodingKey { TextKey(text) }

  public init?(codingKey: some CodingKey) {
    self.init(codingKey.stringValue)
  }
}

private struct TextKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(_ text: String) { stringValue = text }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { return nil }
}

public typealias CaseID = ID<CaseFile>
public typealias PrincipalID = ID<Principal>
public typealias AgencyID = ID<Agency>
public typealias AssignmentID = ID<Assignment>
