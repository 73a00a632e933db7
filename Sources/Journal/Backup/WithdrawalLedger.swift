import Crypto
import Domain
import Foundation
import Synchronization

/// What has taken away somebody's way to a file, written down beside the database and before it: a consent taken back,
/// a member who left, a closed file. Kept where the backups are not, so that a database put back to what it was
/// yesterday does not open what was shut today (B4-24).
///
/// One line for each, in base64: sealed, and bound to its number and the line before. Each server has a ledger of its own.
public final class WithdrawalLedger: Sendable {
  private struct End {
    var lines: Int
    var hash: [UInt8]
  }

  private let descriptor: Int32
  private let keyRing: KeyRing
  private let end: Mutex<End>

  /// Opens the ledger, or makes it for its owner alone. A last line that a power cut tore is taken away: what it was
  /// about had not been answered.
  /// - Throws: `BackupError.cannotWrite`, `.damagedLedger`.
  public init(path: String, keyRing: KeyRing) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND, 0o600)
    guard descriptor >= 0 else { throw BackupError.cannotWrite }
    self.keyRing = keyRing
    let text = (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()
    let whole = text.lastIndex(of: LedgerLine.newline).map { $0 + 1 } ?? 0
    let lines = text.prefix(whole).split(separator: LedgerLine.newline)
    guard whole == text.count || ftruncate(descriptor, off_t(whole)) == 0 else {
      throw BackupError.cannotWrite
    }
    end = Mutex(End(lines: lines.count, hash: LedgerLine.hash(of: lines.last)))
  }

  deinit { close(descriptor) }

  /// On the disk when it returns. Called before the transaction commits: what then fails is in the ledger all the
  /// same, which shuts rather than opens.
  /// - Throws: `JournalError.unavailable`, and then nothing may be committed.
  func keep(_ entries: [Entry], of file: CaseID) throws {
    guard !entries.isEmpty else { return }
    try end.withLock { end in
      for entry in entries {
        let line = try LedgerLine(file: file, entry: entry).sealed(
          keyRing, number: end.lines + 1, after: end.hash)
        try append(line + [LedgerLine.newline])
        end.lines += 1
        end.hash = LedgerLine.hash(of: Data(line))
      }
      guard fsync(descriptor) == 0 else { throw JournalError.unavailable(code: "ledger \(errno)") }
    }
  }

  private func append(_ bytes: [UInt8]) throws {
    guard write(descriptor, bytes, bytes.count) == bytes.count else {
      throw errno == ENOSPC ? JournalError.full : JournalError.unavailable(code: "ledger \(errno)")
    }
  }

  /// Everything in a ledger, in the order it was written.
  /// - Throws: `BackupError.notFound`, `.damagedLedger` with the first line that is not as it was written.
  public static func read(path: String, keyRing: KeyRing) throws -> [LedgerLine] {
    guard let text = FileManager.default.contents(atPath: path) else { throw BackupError.notFound }
    let whole = text.lastIndex(of: LedgerLine.newline).map { $0 + 1 } ?? 0
    var (found, previous) = ([LedgerLine](), LedgerLine.hash(of: nil))
    for (index, line) in text.prefix(whole).split(separator: LedgerLine.newline).enumerated() {
      guard let opened = LedgerLine(line, keyRing, number: index + 1, after: previous) else {
        throw BackupError.damagedLedger(line: index + 1)
      }
      found.append(opened)
      previous = LedgerLine.hash(of: line)
    }
    return found
  }
}

/// One line of a ledger: an entry, and the file it stands in.
public struct LedgerLine: Sendable {
  let file: CaseID
  let entry: Entry

  static let newline = UInt8(ascii: "\n")

  init(file: CaseID, entry: Entry) {
    self.file = file
    self.entry = entry
  }

  static func hash(of line: Data?) -> [UInt8] {
    Array(SHA256.hash(data: Data("samlots ledger 1".utf8) + (line ?? Data())))
  }

  func sealed(_ keyRing: KeyRing, number: Int, after previous: [UInt8]) throws -> [UInt8] {
    var plain = CBORWriter()
    RowCoding.append(
      [
        .blob(file.bytes), .integer(entry.sequence), .instant(entry.recordedAt),
        .blob(try EntryPayload.encode(entry)),
      ], to: &plain)
    let sealed = try keyRing.seal(
      plain.bytes, for: .ledger, binding: Self.binding(number, previous))
    return Array(Data(sealed).base64EncodedData())
  }

  /// Nil when anything of it is another than when it was written.
  fileprivate init?(_ line: Data, _ keyRing: KeyRing, number: Int, after previous: [UInt8]) {
    guard let sealed = Data(base64Encoded: Data(line)),
      let plain = keyRing.open(
        Array(sealed), for: .ledger, binding: Self.binding(number, previous)),
      let (cells, _) = try? RowCoding.row(CBORReader(bytes: plain), at: 0), cells.count == 4,
      case (.blob(let id), .integer(let sequence), .integer(let at), .blob(let payload)) =
        (cells[0], cells[1], cells[2], cells[3]),
      let file = CaseID(bytes: id)
    else { return nil }
    var authors = EntryPayload.Authors()
    guard
      let entry = try? EntryPayload.decode(
        payload, sequence: Int(sequence), recordedAt: Instant(milliseconds: at), authors: &authors)
    else { return nil }
    self.init(file: file, entry: entry)
  }

  private static func binding(_ number: Int, _ previous: [UInt8]) -> [UInt8] {
    var bytes = previous
    bytes.append(big: UInt64(number))
    return bytes
  }
}
