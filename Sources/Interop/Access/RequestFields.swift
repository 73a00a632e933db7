import Domain

/// What is wrong with a request, and in which of its fields.
struct RequestFault: Error, Equatable {
  let field: String
  let words: String
}

/// A value together with where in the request it stands, so that a fault can name its field.
struct RequestValue {
  let value: JSONValue
  let path: String

  func fault(_ words: String) -> RequestFault { RequestFault(field: path, words: words) }

  func text() throws(RequestFault) -> String {
    guard case .string(let text) = value, !text.isEmpty, text.utf8.count <= 100 else {
      throw fault("Här ska stå en text på 1 till 100 byte.")
    }
    return text
  }

  func flag() throws(RequestFault) -> Bool {
    guard case .bool(let flag) = value else { throw fault("Här ska stå true eller false.") }
    return flag
  }

  func whole(_ range: ClosedRange<Int>) throws(RequestFault) -> Int {
    guard case .number(let number) = value, range.contains(number) else {
      throw fault("Här ska stå ett heltal från \(range.lowerBound) till \(range.upperBound).")
    }
    return number
  }

  func list() throws(RequestFault) -> [RequestValue] {
    guard case .array(let values) = value, values.count <= 1000 else {
      throw fault("Här ska stå en lista med högst 1000 delar.")
    }
    return values.enumerated().map { RequestValue(value: $0.element, path: "\(path)[\($0.offset)]") }
  }

  /// Names and values of an object whose names are chosen by the asker.
  func entries() throws(RequestFault) -> [(name: String, value: RequestValue)] {
    guard case .object(let fields) = value, fields.count <= 1000 else {
      throw fault("Här ska stå ett objekt.")
    }
    var names: Set<String> = []
    var entries: [(name: String, value: RequestValue)] = []
    for field in fields {
      guard names.insert(field.name).inserted else { throw fault("Samma namn står två gånger.") }
      entries.append((field.name, RequestValue(value: field.value, path: "\(path).\(field.name)")))
    }
    return entries
  }

  func fields() throws(RequestFault) -> RequestFields {
    RequestFields(path: path, values: try entries())
  }

  /// One of the words of a list.
  func word<Word: CaseIterable & RawRepresentable>(
    _: Word.Type = Word.self
  ) throws(RequestFault) -> Word where Word.RawValue == String {
    guard case .string(let text) = value, let word = Word(rawValue: text) else {
      throw fault("Här ska stå ett av: " + Word.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
    return word
  }

  func day() throws(RequestFault) -> Day {
    guard case .string(let text) = value, let day = Day(text) else {
      throw fault("Här ska stå en dag som finns, ÅÅÅÅ-MM-DD, från 1800 till 2199.")
    }
    return day
  }

  func instant() throws(RequestFault) -> Instant {
    guard case .string(let text) = value, let instant = Instant(iso: text) else {
      throw fault("Här ska stå en tidpunkt, som 2026-11-21T10:00:00.000Z, från 1900 till 2199.")
    }
    return instant
  }

  func giver() throws(RequestFault) -> Giver {
    guard case .string(let text) = value, let giver = Giver(code: text), giver.isWithinReason else {
      throw fault("Här ska stå person, eller guardian-0 till guardian-99.")
    }
    return giver
  }

  func categories() throws(RequestFault) -> CategorySet {
    var found: [InformationCategory] = []
    for each in try list() { found.append(try each.category()) }
    return CategorySet(found)
  }

  func category() throws(RequestFault) -> InformationCategory {
    guard case .string(let text) = value, let category = InformationCategory(code: text) else {
      let words = InformationCategory.allCases.map(\.code).joined(separator: ", ")
      throw fault("Här ska stå ett av: \(words).")
    }
    return category
  }
}

extension Giver {
  fileprivate var isWithinReason: Bool {
    switch self {
    case .person: true
    case .guardian(let number): number <= 99
    }
  }
}

/// The fields of one object. Each is taken once; a field that nobody took is a fault, since a misspelt name
/// would otherwise silently count as left out.
struct RequestFields {
  let path: String
  private let values: [(name: String, value: RequestValue)]
  private var taken: Set<String> = []

  init(path: String, values: [(name: String, value: RequestValue)]) {
    self.path = path
    self.values = values
  }

  /// A field that may be left out or be null.
  mutating func optional(_ name: String) -> RequestValue? {
    taken.insert(name)
    guard let found = values.first(where: { $0.name == name })?.value, found.value != .null else {
      return nil
    }
    return found
  }

  mutating func required(_ name: String) throws(RequestFault) -> RequestValue {
    guard let found = optional(name) else {
      throw RequestFault(field: path.isEmpty ? name : "\(path).\(name)", words: "Fältet saknas.")
    }
    return found
  }

  mutating func list(_ name: String) throws(RequestFault) -> [RequestValue] {
    try optional(name)?.list() ?? []
  }

  mutating func flag(_ name: String, default value: Bool) throws(RequestFault) -> Bool {
    try optional(name)?.flag() ?? value
  }

  func done() throws(RequestFault) {
    if let unknown = values.first(where: { !taken.contains($0.name) }) {
      throw unknown.value.fault("Fältet finns inte i formatet.")
    }
  }
}
