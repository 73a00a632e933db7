/// Reads what `CBOREncoder` has written. A missing key and a null are the same to an optional.
enum CBORDecoder {
  static func decode<Value: Decodable>(_: Value.Type, from bytes: [UInt8]) throws -> Value {
    let reader = CBORReader(bytes: bytes)
    guard try reader.end(of: 0) == bytes.count else { throw CBORDamage() }
    return try decode(Value.self, reader, at: 0)
  }

  /// - Precondition: `reader.end(of: start)` has been walked, so that the depth is bounded.
  static func decode<Value: Decodable>(
    _: Value.Type, _ reader: CBORReader, at start: Int
  ) throws -> Value {
    try ReaderDecoder(reader: reader, start: start).load(Value.self)
  }
}

private struct ReaderDecoder: Decoder {
  let reader: CBORReader
  let start: Int
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy: Key.Type) throws -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(try MapDecoder<Key>(reader, start))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try ArrayDecoder(reader, start)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { ValueDecoder(decoder: self) }

  /// The standard library's own types would come back through a single-value container: they are read at once.
  func load<T: Decodable>(_: T.Type) throws -> T {
    if T.self == String.self { return try same(reader.text(at: start)) }
    if T.self == Int.self { return try same(whole(Int.self)) }
    if T.self == Int64.self { return try same(reader.integer(at: start)) }
    if T.self == Bool.self { return try same(reader.bool(at: start)) }
    return try other(T.self)
  }

  private func other<T: Decodable>(_: T.Type) throws -> T {
    if T.self == Double.self { return try same(reader.double(at: start)) }
    if T.self == Float.self { return try same(Float(try reader.double(at: start))) }
    if T.self == Int32.self { return try same(whole(Int32.self)) }
    if T.self == Int16.self { return try same(whole(Int16.self)) }
    if T.self == Int8.self { return try same(whole(Int8.self)) }
    if T.self == UInt.self { return try same(unsigned(UInt.self)) }
    if T.self == UInt64.self { return try same(reader.unsigned(at: start)) }
    if T.self == UInt32.self { return try same(unsigned(UInt32.self)) }
    if T.self == UInt16.self { return try same(unsigned(UInt16.self)) }
    if T.self == UInt8.self { return try same(unsigned(UInt8.self)) }
    return try T(from: self)
  }

  /// The value, which is known to be of the type asked for.
  private func same<T>(_ value: some Any) throws -> T {
    guard let value = value as? T else { throw CBORDamage() }
    return value
  }

  private func whole<N: FixedWidthInteger>(_: N.Type) throws -> N {
    guard let number = N(exactly: try reader.integer(at: start)) else { throw CBORDamage() }
    return number
  }

  private func unsigned<N: FixedWidthInteger>(_: N.Type) throws -> N {
    guard let number = N(exactly: try reader.unsigned(at: start)) else { throw CBORDamage() }
    return number
  }
}

private struct MapDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private struct Field {
    let key: Range<Int>
    let value: Int
  }

  private let reader: CBORReader
  private var fields: [Field] = []
  var codingPath: [any CodingKey] { [] }

  init(_ reader: CBORReader, _ start: Int) throws {
    self.reader = reader
    let head = try reader.head(at: start)
    guard head.major == 5, head.value <= UInt64(reader.bytes.count) else { throw CBORDamage() }
    var position = head.next
    fields.reserveCapacity(Int(head.value))
    for _ in 0..<head.value {
      let key = try reader.head(at: position)
      guard key.major == 3 else { throw CBORDamage() }
      let range = try reader.content(key)
      fields.append(Field(key: range, value: range.upperBound))
      position = try reader.end(of: range.upperBound)
    }
  }

  private func find(_ key: Key) -> Int? {
    let utf8 = key.stringValue.utf8
    let count = utf8.count
    for field in fields where field.key.count == count {
      if reader.bytes[field.key].elementsEqual(utf8) { return field.value }
    }
    return nil
  }

  private func decoder(_ key: Key) throws -> ReaderDecoder {
    guard let start = find(key) else {
      throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: "missing"))
    }
    return ReaderDecoder(reader: reader, start: start)
  }

  var allKeys: [Key] {
    fields.compactMap {
      String(validating: reader.bytes[$0.key], as: UTF8.self).flatMap(Key.init(stringValue:))
    }
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  func decodeNil(forKey key: Key) throws -> Bool {
    reader.isNull(at: try decoder(key).start)
  }

  func decode<T: Decodable>(_: T.Type, forKey key: Key) throws -> T {
    try decoder(key).load(T.self)
  }

  func decode(_: String.Type, forKey key: Key) throws -> String {
    try reader.text(at: decoder(key).start)
  }

  func decodeIfPresent<T: Decodable>(_: T.Type, forKey key: Key) throws -> T? {
    guard let start = find(key), !reader.isNull(at: start) else { return nil }
    return try ReaderDecoder(reader: reader, start: start).load(T.self)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try decoder(key).container(keyedBy: Nested.self)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try decoder(key).unkeyedContainer()
  }

  func superDecoder() throws -> any Decoder { throw CBORDamage() }
  func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }
}

private struct ArrayDecoder: UnkeyedDecodingContainer {
  private let reader: CBORReader
  private let items: Int
  private var position: Int
  private(set) var currentIndex = 0
  var codingPath: [any CodingKey] { [] }
  var count: Int? { items }
  var isAtEnd: Bool { currentIndex >= items }

  init(_ reader: CBORReader, _ start: Int) throws {
    self.reader = reader
    let head = try reader.head(at: start)
    guard head.major == 4, head.value <= UInt64(reader.bytes.count) else { throw CBORDamage() }
    items = Int(head.value)
    position = head.next
  }

  private mutating func next() throws -> ReaderDecoder {
    guard !isAtEnd else { throw CBORDamage() }
    let decoder = ReaderDecoder(reader: reader, start: position)
    position = try reader.end(of: position)
    currentIndex += 1
    return decoder
  }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd else { throw CBORDamage() }
    guard reader.isNull(at: position) else { return false }
    _ = try next()
    return true
  }

  mutating func decode<T: Decodable>(_: T.Type) throws -> T { try next().load(T.self) }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try next().container(keyedBy: Nested.self)
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try next().unkeyedContainer()
  }

  mutating func superDecoder() throws -> any Decoder { try next() }
}

private struct ValueDecoder: SingleValueDecodingContainer {
  let decoder: ReaderDecoder
  var codingPath: [any CodingKey] { [] }

  func decodeNil() -> Bool { decoder.reader.isNull(at: decoder.start) }
  func decode<T: Decodable>(_: T.Type) throws -> T { try decoder.load(T.self) }
  func decode(_: String.Type) throws -> String { try decoder.reader.text(at: decoder.start) }
}
