/// What in a text could lead somebody to a person: found by its form alone, and so only ever a question.
public enum Whereabouts: String, Sendable, Hashable, CaseIterable {
  /// A street with its number, or a postcode with its town.
  case address
  case telephone
  /// The registration of a car.
  case plate

  /// Works on scalars with marks and invisible scalars taken away, so that neither hides a number.
  public static func traces(in text: String) -> Set<Whereabouts> {
    let words = WrittenWords(text)
    var found: Set<Whereabouts> = []
    if words.hasAddress { found.insert(.address) }
    if words.hasTelephone { found.insert(.telephone) }
    if words.hasPlate { found.insert(.plate) }
    return found
  }
}

extension CaseFile {
  /// Where the person is must not stand in the file: protected identity, or a threat that needs protection
  /// as far as it is laid beside the file for the one who writes.
  public var guardsWhereabouts: Bool {
    if (intake.person?.protection ?? .none) != .none { return true }
    guard let latest = safety.latest else { return false }
    return switch latest.body.level {
    case .protectionNeeded, .relocation: true
    case .none, .local: false
    }
  }
}

extension Advice {
  /// R-SAF-08: asked when a text looks as if it tells where a guarded person is. Only a human can say
  /// whether it does, so the rule wants a reason instead of refusing.
  mutating func keepWhereaboutsOut(of texts: [String], _ file: CaseFile) {
    guard file.guardsWhereabouts else { return }
    askAboutAddress(in: texts)
  }

  /// The same where it is asked whoever the person is, as about a placement.
  mutating func askAboutAddress(in texts: [String]) {
    let found = texts.reduce(into: Set<Whereabouts>()) { $0.formUnion(Whereabouts.traces(in: $1)) }
    should(SafetyRules.whereabouts, when: !found.isEmpty, found.question)
  }
}

extension Set<Whereabouts> {
  fileprivate var question: String {
    var names: [String] = []
    if contains(.address) { names.append("en adress") }
    if contains(.telephone) { names.append("ett telefonnummer") }
    if contains(.plate) { names.append("ett registreringsnummer") }
    return "Det ser ut att stå \(names.joined(separator: " och ")) i texten. Skriv det i facket "
      + "Skyddade uppgifter i stället."
  }
}
