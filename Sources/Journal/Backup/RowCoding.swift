/// Rows as CBOR: an array of cells.
enum RowCoding {
  static func append(_ row: [SQLValue], to output: inout CBORWriter) {
    output.head(.array, UInt64(row.count))
    for cell in row {
      switch cell {
      case .null: output.null()
      case .integer(let value): output.integer(value)
      case .real(let value): output.double(value)
      case .text(let value): output.text(value)
      case .blob(let value):
        output.head(.bytes, UInt64(value.count))
        output.bytes.append(contentsOf: value)
      }
    }
  }

  /// - Returns: the row, and where the next one begins.
  static func row(_ reader: CBORReader, at start: Int) throws(CBORDamage) -> ([SQLValue], Int) {
    let head = try reader.head(at: start)
    guard head.major == 4, head.value < 1000 else { throw CBORDamage() }
    var (row, position) = ([SQLValue](), head.next)
    for _ in 0..<head.value {
      row.append(try cell(reader, at: position))
      position = try reader.end(of: position)
    }
    return (row, position)
  }

  private static func cell(_ reader: CBORReader, at start: Int) throws(CBORDamage) -> SQLValue {
    if reader.isNull(at: start) { return .null }
    let head = try reader.head(at: start)
    switch head.major {
    case 0, 1: return .integer(try reader.integer(at: start))
    case 2: return .blob(Array(reader.bytes[try reader.content(head)]))
    case 3: return .text(try reader.text(at: start))
    case 7: return .real(Double(bitPattern: head.value))
    default: throw CBORDamage()
    }
  }
}
