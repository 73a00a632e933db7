import CPostgres
import Journal

/// A result in libpq's memory, standing on one of its rows. All columns are in binary format.
final class PostgresResult: ResultRow {
  private let handle: OpaquePointer
  var number = 0

  init(_ handle: OpaquePointer) {
    self.handle = handle
  }

  deinit { PQclear(handle) }

  var count: Int { Int(PQntuples(handle)) }
  var changed: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }
  var tag: String { String(cString: PQcmdStatus(handle)) }

  func isNull(_ column: Int) -> Bool {
    PQgetisnull(handle, Int32(number), Int32(column)) == 1
  }

  func integer(_ column: Int) throws -> Int64 {
    let bytes = try bytes(column, [.int8, .int4, .int2, .bool])
    guard let first = bytes.first else { throw JournalError.wrongColumn(column) }
    if kind(column) == .bool { return Int64(first) }
    return bytes.reduce(Int64(Int8(bitPattern: first) < 0 ? -1 : 0)) { $0 << 8 | Int64($1) }
  }

  func real(_ column: Int) throws -> Double {
    let bytes = try bytes(column, [.float8])
    return Double(bitPattern: bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }

  func text(_ column: Int) throws -> String {
    guard
      let text = String(
        validating: try bytes(column, [.text, .varchar, .name, .unknown]), as: UTF8.self)
    else { throw JournalError.wrongColumn(column) }
    return text
  }

  func blob(_ column: Int) throws -> [UInt8] { Array(try bytes(column, [.bytea])) }

  /// PostgreSQL's numbers of its own types; they never change.
  private enum Kind: Oid {
    case bool = 16, bytea = 17, name = 19, int8 = 20, int2 = 21, int4 = 23, text = 25
    case float8 = 701, unknown = 705, varchar = 1043
  }

  private func kind(_ column: Int) -> Kind? { Kind(rawValue: PQftype(handle, Int32(column))) }

  private func bytes(_ column: Int, _ kinds: Set<Kind>) throws -> UnsafeRawBufferPointer {
    guard !isNull(column), let kind = kind(column), kinds.contains(kind) else {
      throw JournalError.wrongColumn(column)
    }
    return UnsafeRawBufferPointer(
      start: PQgetvalue(handle, Int32(number), Int32(column)),
      count: Int(PQgetlength(handle, Int32(number), Int32(column))))
  }
}
