/// What a file knows that can tie a viewer to it. Lives for one drawing only: nothing of it is stored or shown.
public struct FileTies: Sendable {
  let person: NameKey
  /// The person and the guardians.
  let family: [NameKey]
  let isProtected: Bool
  let closedOn: Day?

  /// Nil for a file that is about nobody, as a compartment.
  public init?(_ file: CaseFile) {
    guard let person = file.intake.person else { return nil }
    self.init(
      person: person.name, guardians: file.intake.guardians.map(\.name),
      isProtected: person.protection != .none, closedOn: file.closing.closed?.on)
  }

  public init(person: String, guardians: [String] = [], isProtected: Bool = false, closedOn: Day? = nil) {
    self.person = NameKey(person)
    family = [NameKey(person)] + guardians.map(NameKey.init)
    self.isProtected = isProtected
    self.closedOn = closedOn
  }
}

/// Who looks, as far as names can tie them to a file.
public struct ViewerTies: Sendable {
  let name: NameKey
  let colleagues: [NameKey]

  /// - Parameter colleagues: names of everyone else with an assignment at the viewer's agency.
  public init(name: String, colleagues: [String]) {
    self.name = NameKey(name)
    self.colleagues = colleagues.map(NameKey.init)
  }
}

/// A name as it is compared: without regard to case, to spaces, or to names in the middle.
struct NameKey: Sendable, Hashable {
  private let first: String
  private let last: String
  /// `Sand-Lund` is both.
  private let surnames: Set<String>

  init(_ name: String) {
    let words = name.unicodeScalars
      .split { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
      .map { word in word.map(\.properties.lowercaseMapping).joined() }
    first = words.first ?? ""
    last = words.last ?? ""
    let parts = last.unicodeScalars.split { $0.properties.isDash }.map { String($0) }
    surnames = words.count > 1 ? Set(parts.filter { $0.unicodeScalars.count > 1 }) : []
  }

  /// Never true of a name that says nothing.
  func isSame(as other: NameKey) -> Bool {
    !surnames.isEmpty && first == other.first && last == other.last
  }

  func sharesSurname(with other: NameKey) -> Bool { !surnames.isDisjoint(with: other.surnames) }
}
