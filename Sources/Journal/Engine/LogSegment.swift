import Crypto

/// The end of one chain of access records: each connection that writes has a segment of its own, so that
/// writers on many machines need no common counter.
public struct LogSegment: Sendable, Equatable {
  /// Sixteen random bytes, new each time a connection is opened.
  public let id: [UInt8]
  /// How many records it has.
  public internal(set) var length: Int
  /// The hash of the last record.
  public internal(set) var head: [UInt8]

  public init(random: RandomBytes) {
    self.init(id: random(16))
  }

  init(id: [UInt8]) {
    self.id = id
    length = 0
    head = Array(SHA256.hash(data: Array("samlots access segment 1".utf8) + id))
  }
}
