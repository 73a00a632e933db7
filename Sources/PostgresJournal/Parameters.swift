import Journal

/// The values of one execution as libpq wants them. Numbers are sent as text, so that the server may
/// infer any numeric type; texts and bytes are sent as they are.
struct Parameters {
  private var bytes: [UInt8] = []
  /// Where each value begins; nil for null.
  private var starts: [Int?] = []
  private var lengths: [Int32] = []
  private var formats: [Int32] = []

  init(_ values: [SQLValue]) throws {
    for value in values {
      switch value {
      case .null: append(nil, format: 0)
      case .integer(let number): append(Array(String(number).utf8), format: 0)
      case .real(let number): append(Array(String(number).utf8), format: 0)
      case .text(let text):
        guard !text.utf8.contains(0) else { throw JournalError.misuse("a text with a zero in it") }
        append(Array(text.utf8), format: 1)
      case .blob(let blob): append(blob, format: 1)
      }
    }
  }

  private mutating func append(_ value: [UInt8]?, format: Int32) {
    starts.append(value.map { _ in bytes.count })
    lengths.append(Int32(value?.count ?? 0))
    formats.append(format)
    bytes.append(contentsOf: value ?? [])
    bytes.append(0)
  }

  func withPointers<Value>(
    _ body: (
      Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?
    ) -> Value
  ) -> Value {
    bytes.withUnsafeBytes { raw in
      let base = raw.baseAddress?.assumingMemoryBound(to: CChar.self)
      let pointers = starts.map { start in start.flatMap { base?.advanced(by: $0) } }
      return pointers.withUnsafeBufferPointer { values in
        lengths.withUnsafeBufferPointer { lengths in
          formats.withUnsafeBufferPointer { formats in
            body(Int32(values.count), values.baseAddress, lengths.baseAddress, formats.baseAddress)
          }
        }
      }
    }
  }
}
