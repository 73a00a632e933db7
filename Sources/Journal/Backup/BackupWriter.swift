import Domain
import Foundation

/// Writes everything that is stored, as it is at one moment, while others go on working.
public enum BackupWriter {
  /// - Parameter path: must not be there yet. Made for its owner alone, and removed again when it fails.
  /// - Throws: `BackupError`, `JournalError`.
  public static func write(
    _ engine: any Engine, _ keyRing: KeyRing, to path: String, _ selection: BackupSelection, now: Instant
  ) async throws -> BackupSummary {
    let file = try BackupFile(creating: path)
    do {
      let summary = try await engine.read { connection in
        let root = try keyRing.rooted(connection)
        guard try KeyCheck.opens(root, connection) else { throw JournalError.wrongKey }
        let writer = FrameWriter(
          file: file, keyRing: root, wrapped: try RootKey.rows(connection), now: now)
        return try copy(connection, StoredTable.all(selection), to: writer, now)
      }
      try file.close()
      return summary
    } catch {
      file.remove(path)
      throw error
    }
  }

  private static func copy(
    _ connection: any Connection, _ tables: [StoredTable], to writer: FrameWriter, _ now: Instant
  ) throws -> BackupSummary {
    try writer.begin()
    try writer.frame(.contents) { output in
      output.head(.array, UInt64(tables.count))
      for table in tables {
        output.head(.array, UInt64(table.columns.count + 1))
        output.text(table.name)
        for column in table.columns { output.text(column.name) }
      }
    }
    var counts: [BackupSummary.Table] = []
    for (index, table) in tables.enumerated() {
      counts.append(.init(name: table.name, count: try rows(of: table, index, connection, writer)))
    }
    try writer.frame(.end) { output in
      output.head(.array, UInt64(counts.count))
      for table in counts { output.integer(Int64(table.count)) }
    }
    return BackupSummary(at: now, rows: counts)
  }

  private static func rows(
    of table: StoredTable, _ index: Int, _ connection: any Connection, _ writer: FrameWriter
  ) throws -> Int {
    var (count, held, rows) = (0, 0, CBORWriter())
    func flush() throws {
      guard held > 0 else { return }
      try writer.frame(.rows) { output in
        output.integer(Int64(index))
        output.integer(Int64(held))
        output.bytes.append(contentsOf: rows.bytes)
      }
      (held, rows) = (0, CBORWriter())
    }
    try connection.stream(table.select) { row in
      RowCoding.append(try table.values(row), to: &rows)
      count += 1
      held += 1
      if rows.bytes.count >= BackupFormat.frameSize { try flush() }
    }
    try flush()
    return count
  }
}

/// Seals and numbers the frames of one backup.
private final class FrameWriter {
  private let file: BackupFile
  private let keyRing: KeyRing
  private let head: [UInt8]
  private var number = 0

  init(file: BackupFile, keyRing: KeyRing, wrapped: [RootKey.Row], now: Instant) {
    self.file = file
    self.keyRing = keyRing
    var head = BackupFormat.words + keyRing.random(16) + keyRing.id
    head.append(big: UInt64(bitPattern: now.milliseconds))
    head.append(UInt8(min(wrapped.count, 255)))
    for row in wrapped.prefix(255) { head += row.master + row.wrapped }
    self.head = head
  }

  func begin() throws { try file.append(head) }

  func frame(_ mark: BackupFormat.Mark, _ fill: (inout CBORWriter) -> Void) throws {
    var plain = CBORWriter()
    plain.head(.unsigned, mark.rawValue)
    fill(&plain)
    let sealed = try keyRing.seal(
      plain.bytes, for: .backup, binding: BackupFormat.binding(head, frame: number))
    try file.append(withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { Array($0) } + sealed)
    number += 1
  }
}

/// A file that is only appended to, and is on the disk when it is closed.
private final class BackupFile: Sendable {
  private let descriptor: Int32

  init(creating path: String) throws(BackupError) {
    descriptor = Foundation.open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? .fileExists : .cannotWrite }
  }

  func append(_ bytes: [UInt8]) throws(BackupError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .cannotWrite }
      rest = rest.dropFirst(count)
    }
  }

  func close() throws(BackupError) {
    guard fsync(descriptor) == 0, Foundation.close(descriptor) == 0 else { throw .cannotWrite }
  }

  func remove(_ path: String) {
    Foundation.close(descriptor)
    unlink(path)
  }
}
