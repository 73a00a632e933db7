/// Why a line is not JSON, and after how many bytes that showed.
struct JSONFault: Error, Equatable {
  let at: Int
}

/// Reads one value out of bytes. Takes any bytes whatever and never traps.
struct JSONReader {
  private let bytes: [UInt8]
  private var at = 0
  /// Deeper than any line has reason to be.
  private static let deepest = 32

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The one value that the bytes hold.
  static func value(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.at == bytes.count else { throw JSONFault(at: reader.at) }
    return value
  }

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth < Self.deepest else { throw JSONFault(at: at) }
    skipSpace()
    switch next {
    case 0x7B: return .object(try fields(depth: depth + 1))
    case 0x5B: return .array(try elements(depth: depth + 1))
    case 0x22: return .string(try text())
    case 0x74: return try word("true", .bool(true))
    case 0x66: return try word("false", .bool(false))
    case 0x6E: return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault) -> JSONValue {
    let end = at + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[at..<end].elementsEqual(word.description.utf8) else {
      throw JSONFault(at: at)
    }
    at = end
    return value
  }

  private mutating func fields(depth: Int) throws(JSONFault) -> [(name: String, value: JSONValue)] {
    at += 1
    var fields: [(name: String, value: JSONValue)] = []
    skipSpace()
    if take(0x7D) { return fields }
    repeat {
      skipSpace()
      guard next == 0x22 else { throw JSONFault(at: at) }
      let name = try text()
      skipSpace()
      guard take(0x3A) else { throw JSONFault(at: at) }
      fields.append((name, try value(depth: depth)))
      skipSpace()
    } while take(0x2C)
    guard take(0x7D) else { throw JSONFault(at: at) }
    return fields
  }

  private mutating func elements(depth: Int) throws(JSONFault) -> [JSONValue] {
    at += 1
    var elements: [JSONValue] = []
    skipSpace()
    if take(0x5D) { return elements }
    repeat {
      elements.append(try value(depth: depth))
      skipSpace()
    } while take(0x2C)
    guard take(0x5D) else { throw JSONFault(at: at) }
    return elements
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = at
    let isNegative = take(0x2D)
    let digits = try takeDigits()
    if digits.count > 1, digits.first == 0x30 { throw JSONFault(at: start) }
    var isWhole = digits.count <= 15
    if take(0x2E) {
      _ = try takeDigits()
      isWhole = false
    }
    if take(0x65) || take(0x45) {
      if !take(0x2B) { _ = take(0x2D) }
      _ = try takeDigits()
      isWhole = false
    }
    guard isWhole else { return .otherNumber }
    let size = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return .number(isNegative ? -size : size)
  }

  private mutating func takeDigits() throws(JSONFault) -> ArraySlice<UInt8> {
    let start = at
    while let byte = next, (0x30...0x39).contains(byte) { at += 1 }
    guard at > start else { throw JSONFault(at: at) }
    return bytes[start..<at]
  }
}

// MARK: Text

extension JSONReader {
  private mutating func text() throws(JSONFault) -> String {
    at += 1
    var read: [UInt8] = []
    while let byte = next {
      at += 1
      switch byte {
      case 0x22:
        guard let text = String(validating: read, as: UTF8.self) else { throw JSONFault(at: at) }
        return text
      case 0x5C: read.append(contentsOf: try escaped())
      case 0x00...0x1F: throw JSONFault(at: at - 1)
      default: read.append(byte)
      }
    }
    throw JSONFault(at: at)
  }

  private mutating func escaped() throws(JSONFault) -> [UInt8] {
    guard let byte = next else { throw JSONFault(at: at) }
    at += 1
    switch byte {
    case 0x22, 0x5C, 0x2F: return [byte]
    case 0x62: return [0x08]
    case 0x66: return [0x0C]
    case 0x6E: return [0x0A]
    case 0x72: return [0x0D]
    case 0x74: return [0x09]
    case 0x75: return Array(String(Character(try scalar())).utf8)
    default: throw JSONFault(at: at - 1)
    }
  }

  /// Four hexadecimal digits, or two such when the first are the high half of a pair.
  private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
    let high = try hexadecimal()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard high < 0xDC00, take(0x5C), take(0x75) else { throw JSONFault(at: at) }
    let low = try hexadecimal()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw JSONFault(at: at) }
    return scalar
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = next else { throw JSONFault(at: at) }
      let digit: UInt32
      switch byte {
      case 0x30...0x39: digit = UInt32(byte - 0x30)
      case 0x41...0x46: digit = UInt32(byte - 0x41 + 10)
      case 0x61...0x66: digit = UInt32(byte - 0x61 + 10)
      default: throw JSONFault(at: at)
      }
      value = value << 4 | digit
      at += 1
    }
    return value
  }
}
