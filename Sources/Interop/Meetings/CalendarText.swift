/// How text is written in an iCalendar file (RFC 5545, 3.1 and 3.3.11). Looks at scalars and bytes.
enum CalendarText {
  /// Longest line in octets, without its line end.
  static let longestLine = 75

  /// A value of type TEXT. A line end becomes `\n`; other control characters cannot be written and are left out.
  static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",":
        escaped.append("\\")
        escaped.append(scalar)
      case "\n" where afterReturn: break
      case "\n", "\r": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\t": escaped.append(scalar)
      default:
        if scalar.value >= 0x20, scalar.value != 0x7F { escaped.append(scalar) }
      }
      afterReturn = scalar == "\r"
    }
    return String(escaped)
  }

  /// The line broken so that no part is longer than 75 octets and no letter is split between two parts.
  static func folded(_ line: String) -> String {
    var folded = String.UnicodeScalarView()
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > longestLine {
        folded.append(contentsOf: "\r\n ".unicodeScalars)
        octets = 1
      }
      folded.append(scalar)
      octets += width
    }
    return String(folded)
  }
}
