import Foundation

/// The fields of a form, as `application/x-www-form-urlencoded`.
struct FormBody: Sendable {
  let values: [String: [String]]

  enum Fault: Error, Sendable {
    /// A percent sign without two hexadecimal digits, bytes that are not UTF-8, or a control character.
    case unreadable
  }

  /// Line ends become `\n`, and letters their composed form, so that what is compared and stored is one thing.
  init(_ bytes: [UInt8]) throws(Fault) {
    var values: [String: [String]] = [:]
    for pair in bytes.split(separator: 0x26) {
      let parts = pair.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false)
      let name = try Self.decode(parts[0])
      let value = parts.count == 2 ? try Self.decode(parts[1]) : ""
      values[name, default: []].append(value)
    }
    self.values = values
  }

  private static func decode(_ encoded: ArraySlice<UInt8>) throws(Fault) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(encoded.count)
    var index = encoded.startIndex
    while index < encoded.endIndex {
      let byte = encoded[index]
      if byte == 0x25 {
        guard index + 2 < encoded.endIndex, let high = hexadecimal(encoded[index + 1]),
          let low = hexadecimal(encoded[index + 2])
        else { throw .unreadable }
        bytes.append(high << 4 | low)
        index += 3
      } else {
        bytes.append(byte == 0x2B ? 0x20 : byte)
        index += 1
      }
    }
    return try text(bytes)
  }

  private static func text(_ bytes: [UInt8]) throws(Fault) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0D {
        if index + 1 == bytes.count || bytes[index + 1] != 0x0A { lines.append(0x0A) }
      } else if byte < 0x20, byte != 0x0A, byte != 0x09 {
        throw .unreadable
      } else {
        lines.append(byte)
      }
    }
    guard let text = String(validating: lines, as: UTF8.self) else { throw .unreadable }
    return text.precomposedStringWithCanonicalMapping
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
