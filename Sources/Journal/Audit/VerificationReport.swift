import Domain

/// What `samlots verify` found. Empty of faults means that every stored byte is what was written.
///
/// Not found without a checkpoint kept elsewhere: that the last entries of a file, or the last records
/// of a segment, were removed together with everything that counts them.
public struct VerificationReport: Sendable, Equatable {
  public internal(set) var files = 0
  public internal(set) var entries = 0
  public internal(set) var accessRecords = 0
  public internal(set) var faults: [Fault] = []

  public var isSound: Bool { faults.isEmpty }
}

/// One thing that is not as it was written. Ids, numbers and names of tables only.
public enum Fault: Error, Sendable, Equatable, CustomStringConvertible {
  /// The first broken entry of a file; 0 is the file's own row.
  case entry(case: CaseID, sequence: Int, JournalError.Damage)
  /// Rows of a file that there is no file row for.
  case withoutFile(case: CaseID, table: String)
  case keyMissing(case: CaseID)
  /// The rows in a read model are not those that the entries give.
  case readModel(case: CaseID, table: String)
  /// The counts over all files are not what the files give.
  case counts
  /// The first broken record of a segment of the access log; the segment as hexadecimal digits.
  case accessRecord(segment: String, number: Int)
  case referenceRow(number: Int)
  /// The key is not the one the database was made with.
  case wrongKey
  /// A row could not even be read.
  case unreadable(table: String)

  public var description: String {
    switch self {
    case .entry(let file, let sequence, let damage):
      "file \(file) entry \(sequence): \(damage.rawValue)"
    case .withoutFile(let file, let table): "file \(file): rows in \(table) but no file row"
    case .keyMissing(let file): "file \(file): its key is missing or damaged"
    case .readModel(let file, let table): "file \(file): \(table) differs from its entries"
    case .counts: "the counts differ from the files"
    case .accessRecord(let segment, let number): "access log segment \(segment) record \(number)"
    case .referenceRow(let number): "reference row \(number)"
    case .wrongKey: "the key is not the one of this database"
    case .unreadable(let table): "a row of \(table) cannot be read"
    }
  }
}

extension Fault {
  var isOfReadModel: Bool {
    if case .readModel = self { true } else { false }
  }
}
