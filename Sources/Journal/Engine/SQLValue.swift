import Domain

/// A value bound to a `$1` placeholder. Nothing is ever written into the text of a statement.
public enum SQLValue: Sendable, Hashable {
  case null
  case integer(Int64)
  case real(Double)
  case text(String)
  case blob([UInt8])

  public static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }

  /// Sixteen bytes, most significant first.
  public static func id<Subject>(_ id: ID<Subject>) -> SQLValue { .blob(id.bytes) }

  public static func id<Subject>(_ id: ID<Subject>?) -> SQLValue { id.map { .blob($0.bytes) } ?? .null }

  public static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

  public static func instant(_ instant: Instant) -> SQLValue { .integer(instant.milliseconds) }

  public static func day(_ day: Day?) -> SQLValue { day.map { .integer($0.number) } ?? .null }
}

extension ID {
  /// Sixteen bytes, most significant first.
  var bytes: [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }

  init?(bytes: some Collection<UInt8>) {
    guard bytes.count == 16 else { return nil }
    self.init(bytes.reduce(0) { $0 << 8 | UInt128($1) })
  }
}
