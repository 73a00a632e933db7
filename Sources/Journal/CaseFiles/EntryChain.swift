import Crypto
import Domain

/// An entry as it is stored: sealed, numbered and chained.
struct StoredEntry {
  let sequence: Int
  let recordedAt: Instant
  let subject: String
  let nonce: [UInt8]
  let ciphertext: [UInt8]
  let previous: [UInt8]
  let hash: [UInt8]
}

/// The hash chain of one file: each entry's hash takes in the one before.
enum EntryChain {
  /// What the first entry is chained to.
  static func start(of file: CaseID) -> [UInt8] {
    Array(SHA256.hash(data: Array("samlots case file 1".utf8) + file.bytes))
  }

  /// SHA-256 over every stored column. Numbers have a fixed width and texts their length before them,
  /// so that no two rows give the same bytes.
  static func hash(
    of file: CaseID, sequence: Int, recordedAt: Instant, subject: String, nonce: [UInt8],
    ciphertext: [UInt8], after previous: [UInt8]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(previous.count + ciphertext.count + 96)
    bytes.append(contentsOf: previous)
    bytes.append(contentsOf: context(file, sequence, recordedAt, subject))
    bytes.append(lengthOf: nonce)
    bytes.append(contentsOf: nonce)
    bytes.append(lengthOf: ciphertext)
    bytes.append(contentsOf: ciphertext)
    return Array(SHA256.hash(data: bytes))
  }

  /// What is in the clear beside the ciphertext, bound to it as associated data too.
  static func context(
    _ file: CaseID, _ sequence: Int, _ recordedAt: Instant, _ subject: String
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(56)
    bytes.append(contentsOf: file.bytes)
    bytes.append(big: UInt64(bitPattern: Int64(sequence)))
    bytes.append(big: UInt64(bitPattern: recordedAt.milliseconds))
    let subject = Array(subject.utf8)
    bytes.append(lengthOf: subject)
    bytes.append(contentsOf: subject)
    return bytes
  }
}

extension [UInt8] {
  mutating func append(big value: UInt64) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }

  mutating func append(lengthOf other: [UInt8]) { append(big: UInt64(other.count)) }
}
