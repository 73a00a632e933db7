import Domain
import Testing

@testable import Journal

@Suite("How entries are written")
struct CodingTests {
  private func decoded(_ bytes: [UInt8]) throws -> Entry {
    var authors = EntryPayload.Authors()
    return try EntryPayload.decode(bytes, sequence: 1, recordedAt: Sample.now, authors: &authors)
  }

  @Test("every entry comes back as it was", arguments: [UInt64.random(in: 0 ... .max), 4])
  func roundTrip(_ seed: UInt64) throws {
    var random = Seeded(seed)
    var authors = EntryPayload.Authors()
    for entry in Sample.history(300, &random) + [Sample.entry(1, Sample.closed(.completed))] {
      let bytes = try EntryPayload.encode(entry)
      let back = try EntryPayload.decode(
        bytes, sequence: entry.sequence, recordedAt: entry.recordedAt, authors: &authors)
      #expect(back == entry, "seed \(seed)")
    }
  }

  @Test(
    "damaged bytes are an error or another entry, never a trap",
    arguments: [UInt64.random(in: 0 ... .max), 5])
  func damage(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let whole = try EntryPayload.encode(Sample.entry(1, Sample.referral()))
    for _ in 0..<20_000 {
      var bytes = whole
      for _ in 0...Int.random(in: 0...3, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0...bytes.count, using: &random)) }
      _ = try? decoded(bytes)
    }
    for depth in [10, 1000, 100_000] {
      #expect(throws: (any Error).self) { try decoded([UInt8](repeating: 0x81, count: depth)) }
      #expect(throws: (any Error).self) { try decoded([0x87, 1] + [UInt8](repeating: 0xa1, count: depth)) }
    }
    #expect(throws: (any Error).self) { try decoded([]) }
    #expect(throws: (any Error).self) { try decoded([0x9b] + [UInt8](repeating: 0xff, count: 8)) }
    #expect(throws: (any Error).self) { try decoded(whole + [0]) }
  }

  struct Every: Codable, Equatable {
    var int = Int.min
    var big = UInt64.max
    var small: Int8 = -128
    var double = -0.1
    var flag = true
    var text = "å\u{301}"
    var none: String?
    var some: Int? = 24
    var list = [[1, 2], [], [65_536]]
    var keyed = ["a": 1, "å": 256]
    var ids = [AgencyID(1): "x"]
    var kind = AgencyKind.police
    var nested = Belonging.unclear(owner: "x", deadline: Day(number: -1))
    var optionals: [Int?] = [nil, 4_294_967_296]
  }

  @Test("every kind of value that an entry may hold")
  func every() throws {
    let bytes = try CBOREncoder.encode(Every())
    #expect(try CBORDecoder.decode(Every.self, from: bytes) == Every())
    for plain in [0, 23, 24, 255, 256, 65_535, 65_536, Int.max, -1, -24, -25, Int.min] {
      #expect(try CBORDecoder.decode(Int.self, from: CBOREncoder.encode(plain)) == plain)
    }
    #expect(throws: (any Error).self) { try CBORDecoder.decode(Int8.self, from: CBOREncoder.encode(300)) }
    #expect(throws: (any Error).self) { try CBORDecoder.decode(String.self, from: CBOREncoder.encode(3)) }
  }

  /// Written by the first release. If this fails, files in use can no longer be read.
  @Test("an entry written by version 1 is read for ever")
  func frozen() throws {
    let entry = Sample.entry(1, Sample.note("Å 😀"))
    let hex = try EntryPayload.encode(entry).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == Self.version1)
    #expect(try decoded(Self.bytes(Self.version1)).body == entry.body)
  }

  private static let version1 = """
    8701a8697072696e636970616c7820303030303030303030303030303030303030303030303030303030303030\
    30316a61737369676e6d656e747820303030303030303030303030303030303030303030303030303030303031\
    3031666167656e6379782030303030303030303030303030303030303030303030303030303030303061316a61\
    67656e63794b696e646e736f6369616c53657276696365736a6167656e63794e616d65781a456b68616d6e7320\
    736f6369616c746ac3a46e7374204e6f727264726f6c65646c6f7473646e616d65694c6f7661204c696e646574\
    69746c65685349472d6c6f74731951276466616374f6f6a3617601617366696e74616b656162a16b6e6f746557\
    72697474656ea1625f30a1647465787467c38520f09f9880
    """

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).map { index in
      UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) ?? 0
    }
  }
}
