/// On what the police are told something about a person: a consent in force, or a dated rule that breaks
/// secrecy, with its checklist and weighing as they stood.
public enum PoliceGround: Sendable, Equatable, Codable {
  /// The entry that gave the consent.
  case consent(Int)
  case law(LegalBasis, checked: [String], weighing: String)
}

/// The same as it is asked for in a form.
public struct AskedPoliceGround: Sendable, Hashable {
  /// Code of a legal basis; nil for consent.
  public let basis: String?
  public let checked: [String]
  public let weighing: String

  public init(basis: String? = nil, checked: [String] = [], weighing: String = "") {
    self.basis = basis
    self.checked = checked
    self.weighing = weighing
  }

  public static let consent = AskedPoliceGround()

  /// The ground as it holds for telling `party` on `day`.
  func settled(
    telling party: Party, on day: Day, by rule: Rule, _ file: CaseFile, _ given: Circumstances
  ) throws(Refusal) -> PoliceGround {
    guard let basis else {
      let consent = file.consentThen(towards: party.agency, on: day, given.now)
      try must(
        rule, consent != nil, "Inget samtycke mot \(party.name) gällde \(day).",
        next: NextStep(.giveConsent, "Fråga om samtycke"))
      return .consent(consent ?? 0)
    }
    let law = given.directory.legalBasis(basis, on: day)
    var checks = Checks()
    checks.require(law?.use == .disclosure, "ground", "Välj en bestämmelse som gällde den dagen.")
    checks.optionalText(weighing, "weighing")
    try checks.done()
    guard let law else { return .consent(0) }
    let found = law.obstacles([], to: [party], in: file, decidedBy: given.author, on: given.today)
    if let first = found.first { try must(rule, false, first.words) }
    let missing = (law.checklist ?? []).filter { !checked.contains($0.code) }
    try must(
      rule, missing.isEmpty,
      "Allt i listan måste stämma. Kvar: \(missing.points).")
    try must(rule, !weighing.isBlank, "Skriv hur intressena har vägts mot varandra.")
    return .law(
      law, checked: checked.filter { code in law.checklist?.contains { $0.code == code } ?? false },
      weighing: weighing)
  }
}

extension CaseFile {
  /// The consent that let something pass between the agency and somebody on `day`: as the file has it, or
  /// as it was known that day. What was lawful then is written down even when it has been taken back since.
  public func consentThen(towards agency: AgencyID, on day: Day, _ now: Instant) -> Int? {
    let today = SwedishTime.day(now)
    let instant =
      day >= today ? now : SwedishTime.start(of: day.adding(days: 1)).adding(seconds: -1)
    if let holds = consent.consentReaching(agency, at: instant) { return holds }
    guard day < today else { return nil }
    var then = CaseFile(id: id)
    for entry in entries where entry.recordedAt <= instant { then.apply(entry) }
    return then.consent.consentReaching(agency, at: instant)
  }
}

extension [Code] {
  /// One after the other, for before a full stop.
  var points: String { map(\.text.withoutFullStop).joined(separator: "; ") }
}
