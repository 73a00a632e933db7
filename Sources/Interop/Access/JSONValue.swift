/// One JSON value as it was written (RFC 8259), with the fields of an object in their order.
enum JSONValue: Equatable {
  case object([(name: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  /// A whole number.
  case number(Int)
  /// A number with a fraction, an exponent or too many digits: no field takes one.
  case otherNumber
  case bool(Bool)
  case null

  static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.object(let one), .object(let other)):
      one.count == other.count && zip(one, other).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    case (.array(let one), .array(let other)): one == other
    case (.string(let one), .string(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.bool(let one), .bool(let other)): one == other
    case (.otherNumber, .otherNumber), (.null, .null): true
    default: false
    }
  }
}

extension JSONValue {
  /// A text as a JSON string.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
