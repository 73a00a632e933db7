/// An address that is safe in `href` and `action`: a path on this site, a place on the same page, a
/// telephone number or a mail address. No other scheme can be made.
///
/// Written as a literal; what is put into it is percent-encoded, so it stays one segment or one query
/// value: `"/arenden/\(id)/samtycke"`. Identities of persons never belong here.
public struct Link: Sendable, Hashable {
  public let text: String

  private init(encoded: String) {
    text = encoded
  }

  /// A place on the page where the link stands.
  public static func section(_ id: String) -> Link {
    Link(encoded: "#" + percentEncoded(id))
  }

  /// Digits and a leading plus are kept, all else is left out.
  public static func telephone(_ number: String) -> Link {
    var digits = ""
    for scalar in number.unicodeScalars {
      let isPlus = scalar == "+" && digits.isEmpty
      if isPlus || ("0"..."9").contains(scalar) { digits.unicodeScalars.append(scalar) }
    }
    return Link(encoded: "tel:" + digits)
  }

  /// The same path with one more query value.
  public func adding(_ name: StaticString, _ value: String) -> Link {
    let separator = text.utf8.contains(0x3F) ? "&" : "?"
    return Link(encoded: text + separator + "\(name)=" + Link.percentEncoded(value))
  }

  /// Unreserved characters of RFC 3986 stay, every other byte is encoded.
  static func percentEncoded(_ string: String) -> String {
    // Ids, codes and numbers, which is what most addresses hold, are what they are.
    if string.utf8.allSatisfy(isUnreserved) { return string }
    var bytes: [UInt8] = []
    for byte in string.utf8 {
      if isUnreserved(byte) {
        bytes.append(byte)
      } else {
        bytes += [0x25, hexadecimal(byte >> 4), hexadecimal(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? 0x30 + digit : 0x41 + digit - 10
  }
}

extension Link: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) {
    self.init(encoded: Link.onThisSite(value))
  }

  public init(stringInterpolation: Interpolation) {
    self.init(encoded: Link.onThisSite(stringInterpolation.encoded))
  }

  public struct Interpolation: StringInterpolationProtocol {
    var encoded = ""

    public init(literalCapacity: Int, interpolationCount: Int) {
      encoded.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    public mutating func appendLiteral(_ literal: String) {
      encoded += literal
    }

    public mutating func appendInterpolation(_ value: String) {
      encoded += Link.percentEncoded(value)
    }

    public mutating func appendInterpolation(_ value: Int) {
      encoded += String(value)
    }
  }

  /// One slash first: neither a scheme nor another host (`//host`, `/\host`) can follow.
  private static func onThisSite(_ path: String) -> String {
    var rest = path.utf8[...]
    if rest.first == 0x23 || rest.first == 0x3F { return path }
    let second = rest.dropFirst().first ?? 0x61
    if rest.first == 0x2F, second != 0x2F, second != 0x5C, second > 0x20 { return path }
    while let first = rest.first, first == 0x2F || first == 0x5C || first <= 0x20 {
      rest = rest.dropFirst()
    }
    return "/" + String(Substring(rest))
  }
}
