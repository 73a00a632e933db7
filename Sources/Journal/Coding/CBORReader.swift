/// Looks into CBOR bytes without building anything. Every step is checked against the end of the bytes:
/// damaged input is an error, never a trap.
struct CBORReader {
  let bytes: [UInt8]

  struct Head {
    let major: UInt8
    let value: UInt64
    /// Where what follows the head begins.
    let next: Int
  }

  static let deepest = 64

  func head(at start: Int) throws(CBORDamage) -> Head {
    guard start >= 0, start < bytes.count else { throw CBORDamage() }
    let first = bytes[start]
    let low = first & 0x1f
    let major = first >> 5
    if low < 24 { return Head(major: major, value: UInt64(low), next: start + 1) }
    guard low < 28 else { throw CBORDamage() }
    let length = 1 << Int(low - 24)
    guard bytes.count - start > length else { throw CBORDamage() }
    var value: UInt64 = 0
    for index in start + 1...start + length { value = value << 8 | UInt64(bytes[index]) }
    return Head(major: major, value: value, next: start + 1 + length)
  }

  /// The range of a text's or byte string's content.
  func content(_ head: Head) throws(CBORDamage) -> Range<Int> {
    guard head.value <= UInt64(bytes.count - head.next) else { throw CBORDamage() }
    return head.next..<head.next + Int(head.value)
  }

  func text(at start: Int) throws(CBORDamage) -> String {
    let head = try head(at: start)
    guard head.major == 3 else { throw CBORDamage() }
    let range = try content(head)
    guard let text = String(validating: bytes[range], as: UTF8.self) else { throw CBORDamage() }
    return text
  }

  func integer(at start: Int) throws(CBORDamage) -> Int64 {
    let head = try head(at: start)
    guard head.value <= UInt64(Int64.max) else { throw CBORDamage() }
    switch head.major {
    case 0: return Int64(head.value)
    case 1: return -1 - Int64(head.value)
    default: throw CBORDamage()
    }
  }

  func unsigned(at start: Int) throws(CBORDamage) -> UInt64 {
    let head = try head(at: start)
    guard head.major == 0 else { throw CBORDamage() }
    return head.value
  }

  func double(at start: Int) throws(CBORDamage) -> Double {
    let head = try head(at: start)
    guard bytes[start] == 0xfb else { throw CBORDamage() }
    return Double(bitPattern: head.value)
  }

  func bool(at start: Int) throws(CBORDamage) -> Bool {
    switch try head(at: start) {
    case let head where head.major == 7 && head.value == 21: return true
    case let head where head.major == 7 && head.value == 20: return false
    default: throw CBORDamage()
    }
  }

  func isNull(at start: Int) -> Bool { start < bytes.count && bytes[start] == 0xf6 }

  /// Where the value after this one begins.
  func end(of start: Int, depth: Int = 0) throws(CBORDamage) -> Int {
    guard depth < Self.deepest else { throw CBORDamage() }
    let head = try head(at: start)
    switch head.major {
    case 2, 3: return try content(head).upperBound
    case 4: return try end(after: head.value, from: head.next, depth)
    case 5:
      guard head.value <= UInt64(bytes.count) else { throw CBORDamage() }
      return try end(after: head.value * 2, from: head.next, depth)
    case 6: throw CBORDamage()
    default: return head.next
    }
  }

  private func end(after count: UInt64, from start: Int, _ depth: Int) throws(CBORDamage) -> Int {
    guard count <= UInt64(bytes.count - start) else { throw CBORDamage() }
    var position = start
    for _ in 0..<count { position = try end(of: position, depth: depth + 1) }
    return position
  }
}

/// The bytes are not what they should be.
struct CBORDamage: Error {}
