import Foundation
import Synchronization

/// Gives each item of text a word of its own that stands nowhere else, and finds those words in bytes.
final class Canaries: Sendable {
  /// Letters of no language, so that no page has them by chance, and long enough that no random bytes do.
  private static let prefix = "kx7qwv"

  private let names = Mutex<[String]>([])

  /// The word of an item; the same for the same name.
  func callAsFunction(_ item: String) -> String {
    let place = names.withLock { names in
      if let known = names.firstIndex(of: item) { return known }
      names.append(item)
      return names.count - 1
    }
    return Self.prefix + String(place + 1000)
  }

  var items: [String] { names.withLock { $0 } }

  /// The items whose words stand in the bytes as they are.
  func found(in bytes: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    let names = items
    // Its first letter is a capital where it begins a sentence.
    let rest = Array(Self.prefix.utf8.dropFirst())
    for place in bytes.places(of: rest) {
      let digits = bytes.dropFirst(place + rest.count).prefix(4)
      guard let number = Int(String(decoding: digits, as: UTF8.self)) else { continue }
      if names.indices.contains(number - 1000) { found.insert(names[number - 1000]) }
    }
    return found
  }

  /// How any word of theirs would look written in another way: as capitals, in an address, as entities, in
  /// base64 from each of its three places, and in two bytes a letter.
  private static let disguises: [(String, [UInt8])] = {
    let plain = Array(prefix.utf8)
    func each(_ write: (UInt8) -> String) -> [UInt8] { plain.flatMap { Array(write($0).utf8) } }
    let hex = { (byte: UInt8) in String(byte, radix: 16) }
    var found: [(String, [UInt8])] = [
      ("capitals", Array(prefix.uppercased().utf8)),
      ("percent", each { "%" + hex($0) }), ("percent", each { "%" + hex($0).uppercased() }),
      ("entities", each { "&#\($0);" }), ("entities", each { "&#x\(hex($0));" }),
      ("utf-16", plain.flatMap { [$0, 0] }),
    ]
    for shift in 0..<3 {
      let coded = Data(repeating: 0, count: shift) + Data(plain)
      let text = Array(coded.base64EncodedString().utf8.filter { $0 != 0x3D })
      // The letters that are settled by the word alone.
      let first = (shift * 8 + 5) / 6
      let last = (shift + plain.count) * 8 / 6
      found.append(("base64", Array(text[first..<last])))
    }
    return found
  }()

  /// In which other writings a word stands in the bytes.
  func disguised(in bytes: [UInt8]) -> [String] {
    Self.disguises.filter { !bytes.places(of: $0.1).isEmpty }.map(\.0)
  }

  /// Any word at all, however it is written.
  func traces(in bytes: [UInt8]) -> [String] { found(in: bytes).sorted() + disguised(in: bytes) }

  func traces(in text: String) -> [String] { traces(in: Array(text.utf8)) }
}

extension [UInt8] {
  /// Where the needle begins. By the C library where it can, since megabytes are gone through.
  func places(of needle: [UInt8]) -> [Int] {
    holdsZero || needle.holdsZero ? placesAmongZeros(of: needle) : placesInText(of: needle)
  }

  private var holdsZero: Bool {
    withUnsafeBytes { bytes in bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }
  }

  private func placesInText(of needle: [UInt8]) -> [Int] {
    (self + [0]).withUnsafeBytes { hay in
      (needle + [0]).withUnsafeBytes { needle in
        var places: [Int] = []
        guard let start = hay.baseAddress?.assumingMemoryBound(to: CChar.self),
          let word = needle.baseAddress?.assumingMemoryBound(to: CChar.self)
        else { return places }
        var from = start
        while let hit = strstr(from, word) {
          places.append(UnsafePointer(hit) - start)
          from = UnsafePointer(hit) + 1
        }
        return places
      }
    }
  }

  private func placesAmongZeros(of needle: [UInt8]) -> [Int] {
    let (hay, needle) = (Data(self), Data(needle))
    var places: [Int] = []
    var from = 0
    while from < hay.count, let hit = hay.range(of: needle, in: from..<hay.count) {
      places.append(hit.lowerBound)
      from = hit.lowerBound + 1
    }
    return places
  }
}
