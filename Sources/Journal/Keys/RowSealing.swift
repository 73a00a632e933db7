import Domain

/// Seals what a row says, bound to its table and to everything that stands in the clear beside it.
struct RowSealing {
  let keyRing: KeyRing
  /// Each kind of row has a key of its own.
  let purpose: KeyRing.Purpose

  func seal(
    _ body: some Encodable, _ table: String, _ clear: [SQLValue]
  ) throws -> SQLValue {
    .blob(
      try keyRing.seal(
        try CBOREncoder.encode(body), for: purpose, binding: Self.context(table, clear)))
  }

  /// - Throws: `JournalError.unreadable` when it is not what was sealed.
  func open<Body: Decodable>(
    _: Body.Type, _ sealed: [UInt8], _ table: String, _ clear: [SQLValue]
  ) throws -> Body {
    guard
      let plain = keyRing.open(sealed, for: purpose, binding: Self.context(table, clear)),
      let body = try? CBORDecoder.decode(Body.self, from: plain)
    else { throw JournalError.unreadable(table: table) }
    return body
  }

  /// Each value with its kind and its length, so that none can be taken for another.
  private static func context(_ table: String, _ clear: [SQLValue]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(text: table)
    for value in clear {
      switch value {
      case .null: bytes.append(0)
      case .integer(let number):
        bytes.append(1)
        bytes.append(big: UInt64(bitPattern: number))
      case .real(let number):
        bytes.append(2)
        bytes.append(big: number.bitPattern)
      case .text(let text):
        bytes.append(3)
        bytes.append(text: text)
      case .blob(let blob):
        bytes.append(4)
        bytes.append(big: UInt64(blob.count))
        bytes += blob
      }
    }
    return bytes
  }
}
