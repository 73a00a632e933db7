import Domain

/// The entries of one made-up file, ready to be copied: where ids and days stand in their bytes is known, so that a
/// copy is written over them without anything being encoded anew.
public struct FileTemplate: Sendable {
  private let lines: [Line]

  private struct Line {
    let entry: Entry
    var bytes: [UInt8]
    var ids: [(place: Int, id: UInt128)] = []
    var days: [(place: Int, day: Day)] = []
    var moments: [(place: Int, milliseconds: Int64)] = []
  }

  public var count: Int { lines.count }
  public let lastHappened: Day

  /// - Parameter fixed: days that stay what they are in every copy, such as those a programme holds from.
  /// - Throws: when an entry without its personal number cannot be read: no copy has one.
  public init(_ entries: [Entry], fixed: Set<Day>) throws {
    lines = try entries.map { entry in
      var line = Line(entry: entry, bytes: try Self.withoutNumbers(EntryPayload.encode(entry)))
      try Self.walk(line.bytes) { place, found in
        switch found {
        case .id(let id): line.ids.append((place, id))
        case .day(let day): if !fixed.contains(day) { line.days.append((place, day)) }
        case .moment(let moment): line.moments.append((place, moment))
        case .number: break
        }
      }
      return line
    }
    lastHappened = entries.last.map { SwedishTime.day($0.recordedAt) } ?? Day(number: 0)
  }

  /// - Parameters:
  ///   - days: how far everything is moved in time.
  ///   - renamed: the id in the copy of each id.
  public func copy(by days: Int, _ renamed: (UInt128) -> UInt128) throws -> [Entry] {
    var authors = EntryPayload.Authors()
    return try lines.enumerated().map { index, line in
      var bytes = line.bytes
      for (place, id) in line.ids { bytes.put(ID<CaseFile>(renamed(id)).text, at: place) }
      for (place, day) in line.days { bytes.put(day.adding(days: days).description, at: place) }
      for (place, moment) in line.moments {
        bytes.put(big: UInt64(moment + Int64(days) * 86_400_000), at: place)
      }
      let entry = try EntryPayload.decode(
        bytes, sequence: index + 1,
        recordedAt: line.entry.recordedAt.adding(seconds: Int64(days) * 86_400), authors: &authors)
      return Entry(
        sequence: entry.sequence, recordedAt: entry.recordedAt, happened: entry.happened.adding(days: days),
        author: entry.author, source: entry.source, nature: entry.nature, corrects: entry.corrects,
        body: entry.body)
    }
  }

  // MARK: Finding

  private enum Found {
    case id(UInt128)
    case day(Day)
    case moment(Int64)
    /// A personal number with its head.
    case number
  }

  /// Puts nothing in the place of each text of twelve digits.
  private static func withoutNumbers(_ bytes: [UInt8]) throws -> [UInt8] {
    var places: [Int] = []
    try walk(bytes) { place, found in
      if case .number = found { places.append(place) }
    }
    var bytes = bytes
    for place in places.reversed() { bytes.replaceSubrange(place - 1..<place + 12, with: [0xf6]) }
    return bytes
  }

  private static func walk(_ bytes: [UInt8], _ take: (Int, Found) -> Void) throws {
    let reader = CBORReader(bytes: bytes)
    guard try reader.end(of: 0) == bytes.count else { throw CBORDamage() }
    var position = 0
    while position < bytes.count {
      let head = try reader.head(at: position)
      switch head.major {
      case 3:
        let range = try reader.content(head)
        if let found = found(in: bytes[range]) { take(range.lowerBound, found) }
        position = range.upperBound
      case 0:
        if head.next == position + 9, (1_400_000_000_000..<2_200_000_000_000).contains(head.value) {
          take(position + 1, .moment(Int64(head.value)))
        }
        position = head.next
      case 2: position = try reader.content(head).upperBound
      default: position = head.next
      }
    }
  }

  private static func found(in bytes: ArraySlice<UInt8>) -> Found? {
    switch bytes.count {
    case 32: return ID<CaseFile>(String(decoding: bytes, as: UTF8.self)).map { .id($0.value) }
    case 10: return Day(String(decoding: bytes, as: UTF8.self)).map { .day($0) }
    case 12: return bytes.allSatisfy { (0x30...0x39).contains($0) } ? .number : nil
    default: return nil
    }
  }
}

extension [UInt8] {
  fileprivate mutating func put(_ text: String, at place: Int) {
    replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
  }

  fileprivate mutating func put(big value: UInt64, at place: Int) {
    Swift.withUnsafeBytes(of: value.bigEndian) { replaceSubrange(place..<place + 8, with: $0) }
  }
}
