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
  let colleagues: ColleagueNames

  public init(name: String, colleagues: ColleagueNames) {
    self.name = NameKey(name)
    self.colleagues = colleagues
  }
}

/// The names of everyone with an assignment at an agency, now or before.
public struct ColleagueNames: Sendable {
  private let names: Set<String>

  public init(_ names: some Sequence<String>) {
    self.names = Set(names.compactMap { NameKey($0).whole })
  }

  func include(_ name: NameKey) -> Bool { name.whole.map(names.contains) ?? false }
}

/// A name as it is compared: without regard to case, to spaces, or to names in the middle.
struct NameKey: Sendable, Hashable {
  /// First and last; nil for a name that says too little.
  let whole: String?
  /// `Sand-Lund` is both.
  private let surnames: Set<String>

  init(_ name: String) {
    let words = name.unicodeScalars
      .split { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
      .map { word in word.map(\.properties.lowercaseMapping).joined() }
    let last = words.last ?? ""
    whole = words.count > 1 ? (words.first ?? "") + " " + last : nil
    let parts = last.unicodeScalars.split { $0.properties.isDash }.map { String($0) }
    surnames = words.count > 1 ? Set(parts.filter { $0.unicodeScalars.count > 1 }) : []
  }

  func isSame(as other: NameKey) -> Bool { whole != nil && whole == other.whole }

  func sharesSurname(with other: NameKey) -> Bool { !surnames.isDisjoint(with: other.surnames) }
}
