/// Writes any `Encodable` as CBOR: keyed containers become maps with text keys, in the order they are
/// written. Self-describing, so that an entry can be read without this program.
enum CBOREncoder {
  static func encode(_ value: some Encodable) throws -> [UInt8] {
    var output = CBORWriter()
    try append(value, to: &output)
    return output.bytes
  }

  static func append(_ value: some Encodable, to output: inout CBORWriter) throws {
    let root = CBORNode()
    try NodeEncoder(node: root).store(value)
    root.write(to: &output)
  }
}

private struct NodeEncoder: Encoder {
  let node: CBORNode
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .map = node.content {} else { node.content = .map([]) }
    return KeyedEncodingContainer(MapEncoder<Key>(node: node))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .array = node.content {} else { node.content = .array([]) }
    return ArrayEncoder(node: node)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { ValueEncoder(node: node) }
}

private struct MapEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: CBORNode
  var codingPath: [any CodingKey] { [] }

  private func add(_ key: String) -> CBORNode {
    let child = CBORNode()
    if case .map(var fields) = node.content {
      node.content = .null
      fields.append((key, child))
      node.content = .map(fields)
    }
    return child
  }

  func encodeNil(forKey key: Key) { _ = add(key.stringValue) }

  func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
    try NodeEncoder(node: add(key.stringValue)).store(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(node: add(key.stringValue)).container(keyedBy: Nested.self)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    NodeEncoder(node: add(key.stringValue)).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: add("super")) }
  func superEncoder(forKey key: Key) -> any Encoder { NodeEncoder(node: add(key.stringValue)) }
}

private struct ArrayEncoder: UnkeyedEncodingContainer {
  let node: CBORNode
  var codingPath: [any CodingKey] { [] }
  var count: Int {
    if case .array(let items) = node.content { items.count } else { 0 }
  }

  private func add() -> CBORNode {
    let child = CBORNode()
    if case .array(var items) = node.content {
      node.content = .null
      items.append(child)
      node.content = .array(items)
    }
    return child
  }

  func encodeNil() { _ = add() }
  func encode<T: Encodable>(_ value: T) throws { try NodeEncoder(node: add()).store(value) }

  func nestedContainer<Nested: CodingKey>(keyedBy: Nested.Type) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(node: add()).container(keyedBy: Nested.self)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    NodeEncoder(node: add()).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(node: add()) }
}

private struct ValueEncoder: SingleValueEncodingContainer {
  let node: CBORNode
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { node.content = .null }
  func encode<T: Encodable>(_ value: T) throws { try NodeEncoder(node: node).store(value) }
}

extension NodeEncoder {
  /// The standard library's own types write themselves through a single-value container, which would
  /// come back here for ever: they are written at once.
  func store(_ value: some Encodable) throws {
    switch value {
    case let value as String: node.content = .text(value)
    case let value as Bool: node.content = .bool(value)
    case let value as Int: node.content = .integer(Int64(value))
    case let value as Int64: node.content = .integer(value)
    case let value as Double: node.content = .double(value)
    case let value as Float: node.content = .double(Double(value))
    case let value as Int32: node.content = .integer(Int64(value))
    case let value as Int16: node.content = .integer(Int64(value))
    case let value as Int8: node.content = .integer(Int64(value))
    case let value as UInt: node.content = .unsigned(UInt64(value))
    case let value as UInt64: node.content = .unsigned(value)
    case let value as UInt32: node.content = .unsigned(UInt64(value))
    case let value as UInt16: node.content = .unsigned(UInt64(value))
    case let value as UInt8: node.content = .unsigned(UInt64(value))
    default: try value.encode(to: self)
    }
  }
}
