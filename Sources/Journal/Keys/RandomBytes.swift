import Domain

/// Where keys, nonces and ids come from.
public struct RandomBytes: Sendable {
  private let make: @Sendable (Int) -> [UInt8]

  public init(_ make: @escaping @Sendable (_ count: Int) -> [UInt8]) {
    self.make = make
  }

  /// The operating system's source.
  public static let system = RandomBytes { count in
    var generator = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    while bytes.count < count {
      withUnsafeBytes(of: generator.next() as UInt64) { bytes.append(contentsOf: $0) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  public func callAsFunction(_ count: Int) -> [UInt8] { make(count) }

  public func id<Subject>(_: ID<Subject>.Type = ID<Subject>.self) -> ID<Subject> {
    ID(make(16).reduce(0) { $0 << 8 | UInt128($1) })
  }
}
