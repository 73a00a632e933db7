import GRDB
import GRDBSQLite
import Journal

/// A prepared statement, and the row it stands on.
final class SQLiteStatementRun: ResultRow {
  private let statement: Statement
  private let handle: OpaquePointer
  private let parameters: Int

  /// - Throws: `JournalError.misuse` when placeholders are not `$1`, `$2` … first mentioned in that
  ///   order, since SQLite numbers them as they come.
  init(_ statement: Statement) throws {
    self.statement = statement
    handle = statement.sqliteStatement
    parameters = Int(sqlite3_bind_parameter_count(handle))
    for index in 0..<parameters {
      let name = sqlite3_bind_parameter_name(handle, Int32(index + 1)).map { String(cString: $0) }
      guard name == "$\(index + 1)" else { throw JournalError.misuse("placeholder \(index + 1)") }
    }
  }

  var isBusy: Bool { sqlite3_stmt_busy(handle) != 0 }

  func bind(_ values: [SQLValue]) throws {
    guard values.count == parameters else {
      throw JournalError.misuse("\(values.count) values for \(parameters) placeholders")
    }
    for (index, value) in values.enumerated() {
      if case .text(let text) = value, text.utf8.contains(0) {
        throw JournalError.misuse("a text with a zero in it")
      }
      let code = bind(value, at: Int32(index + 1))
      guard code == SQLITE_OK else { throw JournalError(code: code, handle) }
    }
  }

  private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, index)
    case .integer(let number): return sqlite3_bind_int64(handle, index, number)
    case .real(let number): return sqlite3_bind_double(handle, index, number)
    case .text(var text):
      return text.withUTF8 { utf8 in
        utf8.withMemoryRebound(to: CChar.self) { bytes in
          guard let start = bytes.baseAddress, !bytes.isEmpty else {
            return sqlite3_bind_text(handle, index, "", 0, Self.copied)
          }
          return sqlite3_bind_text(handle, index, start, Int32(bytes.count), Self.copied)
        }
      }
    case .blob(let bytes):
      if bytes.isEmpty { return sqlite3_bind_zeroblob(handle, index, 0) }
      return sqlite3_bind_blob(handle, index, bytes, Int32(bytes.count), Self.copied)
    }
  }

  /// - Returns: true when it stands on a row.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw JournalError(code: code, handle)
    }
  }

  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  // MARK: Row

  func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  func integer(_ column: Int) throws -> Int64 {
    try expect(SQLITE_INTEGER, column)
    return sqlite3_column_int64(handle, Int32(column))
  }

  func real(_ column: Int) throws -> Double {
    try expect(SQLITE_FLOAT, column)
    return sqlite3_column_double(handle, Int32(column))
  }

  func text(_ column: Int) throws -> String {
    try expect(SQLITE_TEXT, column)
    let start = sqlite3_column_text(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    let bytes = UnsafeBufferPointer(start: start, count: count)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw JournalError.wrongColumn(column)
    }
    return text
  }

  func blob(_ column: Int) throws -> [UInt8] {
    try expect(SQLITE_BLOB, column)
    let start = sqlite3_column_blob(handle, Int32(column))
    let count = Int(sqlite3_column_bytes(handle, Int32(column)))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  private func expect(_ type: Int32, _ column: Int) throws {
    guard sqlite3_column_type(handle, Int32(column)) == type else {
      throw JournalError.wrongColumn(column)
    }
  }

  /// Tells SQLite to copy what is bound.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}
