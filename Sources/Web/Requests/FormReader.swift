import Domain

/// Reads typed values out of a form and gathers what could not be read, each at its field.
struct FormReader {
  let values: [String: [String]]
  private(set) var problems: [FieldProblem] = []

  init(_ values: [String: [String]], _ problems: [FieldProblem] = []) {
    self.values = values
    self.problems = problems
  }

  func text(_ field: String) -> String { values[field]?.first ?? "" }

  func list(_ field: String) -> [String] { (values[field] ?? []).filter { !$0.isEmpty } }

  /// True when the one box of the field is ticked.
  func isTicked(_ field: String) -> Bool { values[field]?.contains("ja") ?? false }

  mutating func problem(_ field: String, _ message: String) {
    problems.append(FieldProblem(field, message))
  }

  mutating func problem(_ problem: FieldProblem) { problems.append(problem) }

  mutating func day(_ field: String, _ missing: String) -> Day? {
    if text(field).isEmpty {
      problem(field, missing)
      return nil
    }
    return optionalDay(field)
  }

  mutating func optionalDay(_ field: String) -> Day? {
    let text = text(field)
    if text.isEmpty { return nil }
    if let day = Day(text) { return day }
    problem(field, "Datumet finns inte. Skriv det som 2026-11-21.")
    return nil
  }

  mutating func time(_ field: String, _ missing: String) -> ClockTime? {
    if let time = ClockTime(text(field)) { return time }
    problem(field, text(field).isEmpty ? missing : "Klockslaget finns inte. Skriv det som 14.00.")
    return nil
  }

  mutating func number(_ field: String, _ missing: String) -> Int? {
    let bytes = text(field).utf8
    if bytes.count <= 9, !bytes.isEmpty, bytes.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text(field))
    {
      return number
    }
    problem(field, bytes.isEmpty ? missing : "Skriv ett helt tal med siffror.")
    return nil
  }

  /// A whole number, or nothing at all; what is neither is told at its field.
  mutating func optionalNumber(_ field: String) -> Int? {
    text(field).isEmpty ? nil : number(field, "")
  }

  mutating func choice<Value: RawRepresentable>(
    _ field: String, _: Value.Type = Value.self, _ missing: String
  ) -> Value? where Value.RawValue == String {
    if let value = Value(rawValue: text(field)) { return value }
    problem(field, missing)
    return nil
  }

  mutating func id<Subject>(
    _ field: String, _: ID<Subject>.Type = ID<Subject>.self, _ missing: String
  ) -> ID<Subject>? {
    if let id = ID<Subject>(text(field)) { return id }
    problem(field, missing)
    return nil
  }

  mutating func giver(_ field: String, _ missing: String) -> Giver? {
    if let giver = Giver(code: text(field)) { return giver }
    problem(field, missing)
    return nil
  }

  mutating func participant(_ field: String, _ missing: String) -> Participant? {
    if let participant = Participant(code: text(field)) { return participant }
    problem(field, missing)
    return nil
  }

  /// A yes or a no, where neither is chosen beforehand.
  mutating func answer(_ field: String, _ missing: String) -> Bool? {
    switch text(field) {
    case "ja": return true
    case "nej": return false
    default:
      problem(field, missing)
      return nil
    }
  }

  func categories(_ field: String) -> CategorySet {
    CategorySet(list(field).compactMap { InformationCategory(code: $0) })
  }

  /// Reasons for should-rules, by rule id.
  var explanations: [String: String] {
    var found: [String: String] = [:]
    for (name, texts) in values where name.utf8.starts(with: "explain.".utf8) {
      found[String(name.dropFirst(8))] = texts.first ?? ""
    }
    return found
  }
}
