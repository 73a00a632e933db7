import Domain

/// What is sealed of an entry: everything but its number, its time and its subject.
///
/// Stored as a CBOR array: version, author, happened, nature, source, corrects, body. A version is
/// never changed once written anywhere.
enum EntryPayload {
  private static let version: Int64 = 1

  static func encode(_ entry: Entry) throws -> [UInt8] {
    var output = CBORWriter()
    output.head(.array, 7)
    output.integer(version)
    try CBOREncoder.append(entry.author, to: &output)
    output.integer(Int64(entry.happened.number))
    output.text(entry.nature.rawValue)
    if let source = entry.source { output.text(source) } else { output.null() }
    if let corrects = entry.corrects { output.integer(Int64(corrects)) } else { output.null() }
    try CBOREncoder.append(entry.body, to: &output)
    return output.bytes
  }

  /// Most entries of a file have one of a few authors: those already read are not read again.
  struct Authors {
    private var known: [(bytes: ArraySlice<UInt8>, author: Author)] = []

    fileprivate mutating func author(
      _ reader: CBORReader, _ range: Range<Int>
    ) throws -> Author {
      let bytes = reader.bytes[range]
      if let found = known.last(where: { $0.bytes.elementsEqual(bytes) }) { return found.author }
      let author = try CBORDecoder.decode(Author.self, reader, at: range.lowerBound)
      known.append((ArraySlice(Array(bytes)), author))
      return author
    }
  }

  static func decode(
    _ bytes: [UInt8], sequence: Int, recordedAt: Instant, authors: inout Authors
  ) throws -> Entry {
    let reader = CBORReader(bytes: bytes)
    let parts = try split(reader)
    guard try reader.integer(at: parts[0]) == version,
      let happened = Int(exactly: try reader.integer(at: parts[2])),
      let nature = Entry.Nature(rawValue: try reader.text(at: parts[3]))
    else { throw CBORDamage() }
    return Entry(
      sequence: sequence, recordedAt: recordedAt, happened: Day(number: happened),
      author: try authors.author(reader, parts[1]..<parts[2]),
      source: reader.isNull(at: parts[4]) ? nil : try reader.text(at: parts[4]), nature: nature,
      corrects: reader.isNull(at: parts[5]) ? nil : Int(try reader.integer(at: parts[5])),
      body: try CBORDecoder.decode(EntryBody.self, reader, at: parts[6]))
  }

  /// Where each of the seven parts begins; also makes sure that all of it is well formed.
  private static func split(_ reader: CBORReader) throws -> [Int] {
    let head = try reader.head(at: 0)
    guard head.major == 4, head.value == 7 else { throw CBORDamage() }
    var starts: [Int] = []
    var position = head.next
    for _ in 0..<7 {
      starts.append(position)
      position = try reader.end(of: position)
    }
    guard position == reader.bytes.count else { throw CBORDamage() }
    return starts
  }
}
