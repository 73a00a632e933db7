/// A cooperation agreement: with whom, for how long, and what it makes clear (R-ORG-08, R-ORG-09).
public struct Agreement: Sendable, Hashable, Codable {
  public let name: String
  /// Parties as they were called when it was written down.
  public let parties: [Party]
  /// Parties that are not among the city's agencies, in words.
  public let others: String
  public let from: Day
  /// Last day; nil until further notice.
  public let through: Day?
  /// What it says about who is responsible for what.
  public let clarifies: String
  /// The action plan that follows from it.
  public let actionPlan: String
  public let followUp: Day?
  /// Where the signed agreement is.
  public let kept: String

  public init(
    name: String, parties: [Party], others: String, from: Day, through: Day?, clarifies: String,
    actionPlan: String, followUp: Day?, kept: String
  ) {
    self.name = name
    self.parties = parties
    self.others = others
    self.from = from
    self.through = through
    self.clarifies = clarifies
    self.actionPlan = actionPlan
    self.followUp = followUp
    self.kept = kept
  }

  public func holds(on day: Day) -> Bool {
    from <= day && (through.map { day <= $0 } ?? true)
  }
}

/// Writes an agreement down, or changes what is written about it.
public struct KeepAgreement: RegisterAct {
  public static let kind = RegisterActKind.keepAgreement
  public let agreement: Agreement
  public let record: RecordID?

  public init(_ agreement: Agreement, correcting record: RecordID? = nil) {
    self.agreement = agreement
    self.record = record
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    var checks = Checks()
    checks.text(
      agreement.name, "name", "Skriv vad överenskommelsen heter.", limit: TextLimit.line)
    checks.require(
      !agreement.parties.isEmpty || !agreement.others.isBlank, "parties",
      "Välj minst en part, eller skriv vilka de är.")
    checks.require(
      agreement.parties.allSatisfy { given.directory.agency($0.agency) != nil }, "parties",
      "En av parterna finns inte.")
    checks.optionalText(agreement.others, "others", limit: TextLimit.line)
    checks.period(agreement.from, agreement.through)
    checks.optionalText(agreement.kept, "kept", limit: TextLimit.line)
    checks.withoutPersons([
      ("name", agreement.name), ("others", agreement.others), ("clarifies", agreement.clarifies),
      ("actionPlan", agreement.actionPlan), ("kept", agreement.kept),
    ])
    try checks.mustBeOwn(given, record)
    return [.record(record ?? given.newID, .agreement(agreement))]
  }
}

extension Checks {
  /// A last day is never before the first.
  mutating func period(_ from: Day, _ through: Day?, _ field: String = "through") {
    require(through.map { from <= $0 } ?? true, field, "Sista dagen ligger före den första.")
  }

  /// Long texts that hold neither a personal number nor the number of a file.
  mutating func withoutPersons(
    _ fields: [(String, String)], by rule: Rule = OrganisationRules.registersWithoutPersons
  ) {
    for (field, text) in fields {
      optionalText(text, field)
      require(
        !text.holdsPersonalNumber, field, "Det ser ut som ett personnummer. Inga personer skrivs här.",
        by: rule)
      require(
        !text.holdsFileNumber, field, "Det ser ut som numret på en akt. Inga ärenden skrivs här.",
        by: rule)
    }
  }
}

extension String {
  /// True when as many hexadecimal digits stand together as in the number of a file.
  var holdsFileNumber: Bool {
    var run = 0
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: run += 1
      default: run = 0
      }
      if run == CaseID.digits { return true }
    }
    return false
  }
}
