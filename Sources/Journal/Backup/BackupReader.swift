import Domain
import Foundation

/// Reads a backup frame by frame. Nothing of a frame is given before all of it is known to be as it was written.
public struct BackupReader: Sendable {
  private let path: String
  private let master: KeyRing

  public init(path: String, master: KeyRing) {
    self.path = path
    self.master = master
  }

  /// Goes through all of it without putting it anywhere.
  /// - Throws: `BackupError`.
  public func check() throws -> BackupSummary {
    var file = try opened()
    while try file.next() != nil {}
    return try file.summary()
  }

  func opened() throws -> OpenBackup { try OpenBackup(path, master) }
}

/// A backup being read, from its first frame to its last.
struct OpenBackup {
  struct Batch {
    let table: StoredTable
    let columns: [String]
    let rows: [[SQLValue]]
  }

  let at: Instant
  /// The keys that everything in it is sealed with.
  let keyRing: KeyRing
  /// The root as the master key has wrapped it; nil when that key is itself the root.
  let root: RootKey.Row?
  private let data: Data
  private let head: [UInt8]
  private var position: Int
  private var number = 0
  private var tables: [(table: StoredTable, columns: [String])] = []
  private var counts: [Int] = []
  private var isAtEnd = false

  init(_ path: String, _ master: KeyRing) throws {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped) else {
      throw BackupError.notFound
    }
    guard let head = BackupHead(data) else { throw BackupError.notABackup }
    root = head.wrapped.first { $0.master == master.id }
    keyRing = try root.map { try $0.opened(by: master) } ?? master
    guard head.root == keyRing.id else { throw BackupError.otherKey }
    at = head.at
    self.head = head.bytes
    position = head.bytes.count
    self.data = data
    try readContents()
  }

  /// False when it was made before a table or column of today: the read models then lack something.
  var isOfToday: Bool {
    StoredTable.all(.lasting).allSatisfy { table in
      tables.contains { $0.table == table && $0.columns.count == table.columns.count }
    }
  }

  /// The next rows, or nil when the last frame has said that there are no more.
  mutating func next() throws -> Batch? {
    guard !isAtEnd else { return nil }
    let reader = CBORReader(bytes: try frame())
    do {
      switch BackupFormat.Mark(rawValue: try reader.unsigned(at: 0)) {
      case .rows: return try batch(reader)
      case .end:
        try finish(reader)
        return nil
      case .contents, nil: throw CBORDamage()
      }
    } catch is CBORDamage {
      throw BackupError.damaged(frame: number - 1)
    }
  }

  /// Known when everything has been read.
  func summary() throws -> BackupSummary {
    guard isAtEnd else { throw BackupError.cutOff }
    return BackupSummary(
      at: at, rows: zip(tables, counts).map { .init(name: $0.table.name, count: $1) })
  }

  private mutating func frame() throws(BackupError) -> [UInt8] {
    guard data.count - position >= 4 else { throw .cutOff }
    let length = data[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
    guard length <= BackupFormat.longestFrame else { throw .damaged(frame: number) }
    guard data.count - position - 4 >= length else { throw .cutOff }
    let sealed = Array(data[position + 4..<position + 4 + length])
    guard
      let plain = keyRing.open(
        sealed, for: .backup, binding: BackupFormat.binding(head, frame: number))
    else { throw .damaged(frame: number) }
    position += 4 + length
    number += 1
    return plain
  }

  private mutating func readContents() throws {
    let reader = CBORReader(bytes: try frame())
    do {
      guard try reader.unsigned(at: 0) == BackupFormat.Mark.contents.rawValue else { throw CBORDamage() }
      let list = try reader.head(at: 1)
      guard list.major == 4, list.value < 10_000 else { throw CBORDamage() }
      var place = list.next
      for _ in 0..<list.value {
        let (cells, next) = try RowCoding.row(reader, at: place)
        try add(cells)
        place = next
      }
    } catch is CBORDamage {
      throw BackupError.damaged(frame: 0)
    }
    counts = tables.map { _ in 0 }
  }

  private mutating func add(_ cells: [SQLValue]) throws {
    let words = try cells.map { cell in
      guard case .text(let word) = cell else { throw CBORDamage() }
      return word
    }
    guard let name = words.first else { throw CBORDamage() }
    let columns = Array(words.dropFirst())
    guard let table = StoredTable.every.first(where: { $0.name == name }),
      Set(columns).isSubset(of: table.columns.map(\.name))
    else { throw BackupError.newer(table: name) }
    tables.append((table, columns))
  }

  private mutating func batch(_ reader: CBORReader) throws -> Batch {
    let index = try reader.integer(at: 1)
    var place = try reader.end(of: 1)
    let count = try reader.integer(at: place)
    place = try reader.end(of: place)
    guard tables.indices.contains(Int(index)), count >= 0 else { throw CBORDamage() }
    let (table, columns) = tables[Int(index)]
    var rows: [[SQLValue]] = []
    for _ in 0..<count {
      let (row, next) = try RowCoding.row(reader, at: place)
      guard row.count == columns.count else { throw CBORDamage() }
      rows.append(row)
      place = next
    }
    guard place == reader.bytes.count else { throw CBORDamage() }
    counts[Int(index)] += rows.count
    return Batch(table: table, columns: columns, rows: rows)
  }

  /// The last frame counts what there was, and is the last.
  private mutating func finish(_ reader: CBORReader) throws {
    let (cells, _) = try RowCoding.row(reader, at: 1)
    guard cells == counts.map({ .integer($0) }), position == data.count else {
      throw BackupError.damaged(frame: number - 1)
    }
    isAtEnd = true
  }
}

/// The head of a backup, which is read before any key is.
private struct BackupHead {
  let bytes: [UInt8]
  let root: [UInt8]
  let at: Instant
  let wrapped: [RootKey.Row]

  init?(_ data: Data) {
    let fixed = BackupFormat.fixedLength
    guard data.count >= fixed, data.starts(with: BackupFormat.words) else { return nil }
    let start = Array(data.prefix(fixed))
    let count = Int(start[fixed - 1])
    let length = fixed + count * BackupFormat.wrappedLength
    guard data.count >= length else { return nil }
    bytes = Array(data.prefix(length))
    root = Array(start[(fixed - 17)..<(fixed - 9)])
    at = Instant(
      milliseconds: start[(fixed - 9)..<(fixed - 1)].reduce(Int64(0)) { $0 << 8 | Int64($1) })
    wrapped = (0..<count).map { index in
      let row = Array(data.prefix(length)).dropFirst(fixed + index * BackupFormat.wrappedLength)
        .prefix(BackupFormat.wrappedLength)
      return RootKey.Row(master: Array(row.prefix(8)), wrapped: Array(row.dropFirst(8)))
    }
  }
}

extension RootKey.Row {
  fileprivate func opened(by master: KeyRing) throws -> KeyRing {
    guard let root = master.open(wrapped, for: .root, binding: self.master) else {
      throw BackupError.otherKey
    }
    return try KeyRing(master: root, random: master.random)
  }
}
