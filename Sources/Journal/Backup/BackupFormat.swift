import Crypto
import Domain
import Foundation

/// How a backup lies on disk: a head in the clear, then frames sealed one by one. A frame is bound to the head and to
/// its own number, and the last one says that it is the last: nothing can be exchanged, left out or cut off unseen.
///
/// Head: the words, 16 bytes that name this backup, the 8 of the root key's name, 8 of the moment in milliseconds; then
/// how many master keys open it, in one byte, and for each its name and the root key as it has wrapped it.
/// Frame: 4 bytes with its length, then nonce, ciphertext and tag. Numbers are big-endian.
enum BackupFormat {
  static let words = Array("samlots backup 1\n".utf8)
  /// About how much is sealed at a time, in bytes.
  static let frameSize = 256 * 1024
  /// No frame is longer; a length beyond it is damage.
  static let longestFrame = 256 * 1024 * 1024

  enum Mark: UInt64 {
    /// The tables and their columns.
    case contents = 1
    /// Rows of one table.
    case rows
    /// How many rows there were of each.
    case end
  }

  /// The shortest head, which has no wrapped root: the master key is then the root.
  static let fixedLength = words.count + 16 + 8 + 8 + 1
  static let wrappedLength = 8 + 60

  static func binding(_ head: [UInt8], frame: Int) -> [UInt8] {
    var bytes = head
    bytes.append(big: UInt64(frame))
    return bytes
  }
}

/// What is in a backup.
public struct BackupSummary: Sendable, Equatable {
  public let at: Instant
  /// Rows by table, in the order of the tables.
  public let rows: [Table]

  public struct Table: Sendable, Equatable {
    public let name: String
    public let count: Int
  }

  public var files: Int { rows.first { $0.name == "case_file" }?.count ?? 0 }
  public var total: Int { rows.reduce(0) { $0 + $1.count } }
}

/// Why a backup could not be made, read or put back. Carries numbers and names of tables only.
public enum BackupError: Error, Sendable, Equatable {
  case cannotWrite
  case fileExists
  case notFound
  case notABackup
  /// It was made with another key.
  case otherKey
  /// The first frame that is not as it was written.
  case damaged(frame: Int)
  /// It ends before its last frame.
  case cutOff
  /// Made by a newer program: it has a table or column that this one does not know.
  case newer(table: String)
  /// The database that it was to be put in is not empty.
  case notEmpty
  /// After it was put back, something was not as it should be.
  case unsound([Fault])
  /// A line of a ledger is not as it was written.
  case damagedLedger(line: Int)
}
