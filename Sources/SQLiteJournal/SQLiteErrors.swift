import GRDB
import GRDBSQLite
import Journal

extension JournalError {
  init(_ error: DatabaseError) {
    self.init(
      code: error.extendedResultCode.rawValue, message: error.message ?? "",
      isClosed: error.resultCode == .SQLITE_MISUSE)
  }

  init(code: Int32, _ statement: OpaquePointer) {
    let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(statement)))
    self.init(code: code, message: message, isClosed: false)
  }

  /// SQLite's messages name tables and columns, never values.
  private init(code: Int32, message: String, isClosed: Bool) {
    if isClosed {
      self = .closed
      return
    }
    self =
      switch code & 0xff {
      case SQLITE_BUSY, SQLITE_LOCKED: .busy
      case SQLITE_FULL: .full
      case SQLITE_READONLY: .readOnly
      case SQLITE_CONSTRAINT: .constraint(message)
      case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_NOMEM, SQLITE_CORRUPT, SQLITE_NOTADB:
        .unavailable(code: "\(code)")
      default: .engine(code: "\(code)")
      }
  }
}
