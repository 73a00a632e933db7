/// A value while it is being encoded: a tree, since Codable may come back to a container later.
final class CBORNode {
  enum Content {
    case null
    case bool(Bool)
    case integer(Int64)
    case unsigned(UInt64)
    case double(Double)
    case text(String)
    case array([CBORNode])
    case map([(key: String, value: CBORNode)])
  }

  var content: Content

  init(_ content: Content = .null) {
    self.content = content
  }

  func write(to output: inout CBORWriter) {
    switch content {
    case .null: output.null()
    case .bool(let value): output.bool(value)
    case .integer(let value): output.integer(value)
    case .unsigned(let value): output.head(.unsigned, value)
    case .double(let value): output.double(value)
    case .text(let value): output.text(value)
    case .array(let items):
      output.head(.array, UInt64(items.count))
      for item in items { item.write(to: &output) }
    case .map(let fields):
      output.head(.map, UInt64(fields.count))
      for field in fields {
        output.text(field.key)
        field.value.write(to: &output)
      }
    }
  }
}

/// Writes the part of CBOR (RFC 8949) that the journal uses: definite lengths, shortest heads.
struct CBORWriter {
  var bytes: [UInt8] = []

  enum Major: UInt8 { case unsigned = 0, negative, bytes, text, array, map, tag, simple }

  mutating func head(_ major: Major, _ value: UInt64) {
    let top = major.rawValue << 5
    switch value {
    case 0..<24: bytes.append(top | UInt8(value))
    case 24...0xff: bytes.append(contentsOf: [top | 24, UInt8(value)])
    case 0x100...0xffff: big(UInt16(value), top | 25)
    case 0x1_0000...0xffff_ffff: big(UInt32(value), top | 26)
    default: big(value, top | 27)
    }
  }

  private mutating func big(_ value: some FixedWidthInteger, _ first: UInt8) {
    bytes.append(first)
    withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func null() { bytes.append(0xf6) }
  mutating func bool(_ value: Bool) { bytes.append(value ? 0xf5 : 0xf4) }

  mutating func integer(_ value: Int64) {
    value < 0 ? head(.negative, UInt64(-1 - value)) : head(.unsigned, UInt64(value))
  }

  mutating func double(_ value: Double) { big(value.bitPattern, 0xfb) }

  mutating func text(_ value: String) {
    var value = value
    value.withUTF8 {
      head(.text, UInt64($0.count))
      bytes.append(contentsOf: $0)
    }
  }
}
