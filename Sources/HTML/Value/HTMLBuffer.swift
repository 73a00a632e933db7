/// The bytes of a page while it is written. Everything but text and attribute values is a literal of
/// the program, so there is no way to put a string here unescaped.
public struct HTMLBuffer: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init(capacity: Int = 0) {
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  @inline(__always)
  mutating func append(_ literal: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func append(finished: [UInt8]) {
    bytes.append(contentsOf: finished)
  }

  @inline(__always)
  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// Writes `string` so that a parser reads the same scalars back, in text and in a quoted attribute.
  ///
  /// Works on UTF-8, never on `Character`: a quote followed by a combining mark is one `Character` and
  /// would equal no key of an escape table. CR is kept as a reference, since parsers turn a bare CR
  /// into LF; NUL, which no document can hold, becomes U+FFFD.
  mutating func append(escaping string: String) {
    var string = string
    string.withUTF8 { source in
      var start = 0
      for index in source.indices where isSpecial(source[index]) {
        bytes.append(contentsOf: source[start..<index])
        append(reference(to: source[index]))
        start = index + 1
      }
      bytes.append(contentsOf: source[start...])
    }
  }

  @inline(__always)
  private func isSpecial(_ byte: UInt8) -> Bool {
    // Bytes above 0x3E, which is most of any text, are settled by one comparison.
    if byte > 0x3E { return false }
    return specials & (1 << UInt64(byte)) != 0
  }

  private func reference(to byte: UInt8) -> StaticString {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27: "&#39;"
    case 0x0D: "&#13;"
    default: "\u{FFFD}"
    }
  }
}

/// One bit per byte value below 64 that is never written as it is: NUL, CR, `"`, `&`, `'`, `<`, `>`.
private let specials: UInt64 =
  1 << 0x00 | 1 << 0x0D | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
