import Domain

extension Instant {
  /// Nil unless `text` is a moment of RFC 3339 in whole seconds or at most milliseconds, 1900–2199:
  /// `2026-11-21T10:00:00Z`, `2026-11-21T11:00:00.001+01:00`.
  init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes.count <= 29, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)), day.components.year >= 1900,
      let hour = number(bytes[11..<13], below: 24), let minute = number(bytes[14..<16], below: 60),
      let second = number(bytes[17..<19], below: 60)
    else { return nil }
    var rest = bytes[19...]
    guard let fraction = takeFraction(&rest), let offset = Self.offset(rest) else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(milliseconds: seconds * 1000 + Int64(fraction) - Int64(offset) * 60_000)
  }

  /// Minutes ahead of UTC.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(bytes)
    if bytes == [0x5A] { return 0 }
    guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D, bytes[3] == 0x3A,
      let hours = number(bytes[1..<3], below: 24), let minutes = number(bytes[4..<6], below: 60)
    else { return nil }
    return (hours * 60 + minutes) * (bytes[0] == 0x2D ? -1 : 1)
  }
}

/// Milliseconds after a full stop, of one to three digits; 0 when there is none.
private func takeFraction(_ rest: inout ArraySlice<UInt8>) -> Int? {
  guard rest.first == 0x2E else { return 0 }
  let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
  guard (1...3).contains(digits.count), let value = number(digits, below: 1000) else { return nil }
  rest = rest.dropFirst(1 + digits.count)
  return value * [100, 10, 1][digits.count - 1]
}

/// ASCII digits and nothing else.
private func number(_ bytes: ArraySlice<UInt8>, below limit: Int) -> Int? {
  var value = 0
  for byte in bytes {
    guard (0x30...0x39).contains(byte) else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return value < limit ? value : nil
}
