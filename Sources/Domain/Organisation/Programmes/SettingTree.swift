/// Settings as a form and a comparison see them: by path, whatever they are about. A programme becomes one and comes
/// back from one through its stored form, so that a setting of any subject can be shown, compared and edited
/// without this knowing it.
public enum SettingTree: Sendable, Hashable {
  case yes(Bool)
  case number(Int)
  case text(String)
  case list([SettingTree])
  case fields([String: SettingTree])
}

extension SettingTree {
  /// What a version's settings are kept under.
  public static func key(_ programme: Programme) -> String { "\(programme.code) \(programme.validFrom)" }

  /// What stands at a path as `ages.from`; setting nil takes it away.
  public subscript(path: String) -> SettingTree? {
    get { self[path.utf8.split(separator: 0x2E).compactMap { String($0) }[...]] }
    set { self[path.utf8.split(separator: 0x2E).compactMap { String($0) }[...]] = newValue }
  }

  private subscript(keys: ArraySlice<String>) -> SettingTree? {
    get {
      guard let key = keys.first else { return self }
      guard case .fields(let fields) = self else { return nil }
      return fields[key]?[keys.dropFirst()]
    }
    set {
      guard let key = keys.first, case .fields(var fields) = self else { return }
      if keys.count == 1 {
        fields[key] = newValue
      } else {
        var inner = fields[key] ?? .fields([:])
        inner[keys.dropFirst()] = newValue
        fields[key] = inner
      }
      self = .fields(fields)
    }
  }

  public var number: Int? { if case .number(let number) = self { number } else { nil } }
  public var text: String? { if case .text(let text) = self { text } else { nil } }
  public var yes: Bool? { if case .yes(let yes) = self { yes } else { nil } }
  public var list: [SettingTree]? { if case .list(let list) = self { list } else { nil } }
  public var keys: [String] { if case .fields(let fields) = self { fields.keys.sorted() } else { [] } }

  /// The rows of a list of codes and texts; nil when it is something else.
  public var codes: [Code]? {
    guard let list else { return nil }
    let rows = list.compactMap { row -> Code? in
      guard let code = row["code"]?.text, let text = row["text"]?.text else { return nil }
      return Code(code, text)
    }
    return rows.count == list.count ? rows : nil
  }
}

extension SettingTree: Codable {
  public init(from decoder: any Decoder) throws {
    if let fields = try? decoder.container(keyedBy: Key.self) {
      self = .fields(
        try Dictionary(
          uniqueKeysWithValues: fields.allKeys.filter { try !fields.decodeNil(forKey: $0) }.map {
            ($0.stringValue, try fields.decode(SettingTree.self, forKey: $0))
          }))
      return
    }
    let single = try decoder.singleValueContainer()
    if let yes = try? single.decode(Bool.self) {
      self = .yes(yes)
    } else if let number = try? single.decode(Int.self) {
      self = .number(number)
    } else if let text = try? single.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try single.decode([SettingTree].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .fields(let fields):
      var container = encoder.container(keyedBy: Key.self)
      for (key, value) in fields { try container.encode(value, forKey: Key(stringValue: key)) }
    case .list(let list):
      var container = encoder.singleValueContainer()
      try container.encode(list)
    case .yes(let yes):
      var container = encoder.singleValueContainer()
      try container.encode(yes)
    case .number(let number):
      var container = encoder.singleValueContainer()
      try container.encode(number)
    case .text(let text):
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
