/// Anyone who works around a person reports what does not work between the parties, from where it is felt.
public struct ReportDeviation: RegisterAct {
  public static let kind = RegisterActKind.reportDeviation
  public static let readsNames = true
  public let on: Day
  /// From the list of the organisation.
  public let what: String
  public let words: String
  public let effect: String
  public let proposal: String
  /// The unit whose operative group gets it.
  public let unit: AgencyID?

  public init(on: Day, what: String, words: String, effect: String, proposal: String, to unit: AgencyID) {
    self.on = on
    self.what = what
    self.words = words
    self.effect = effect
    self.proposal = proposal
    self.unit = unit
  }

  public func decide(_ given: RegisterCircumstances) throws(Refusal) -> [RegisterDraft] {
    let code = given.directory.deviationKinds(on: given.today).first { $0.code == what }
    var checks = Checks()
    checks.happened(on, "on", today: given.today)
    checks.require(code != nil, "kind", "Välj vad det gäller.")
    checks.require(
      given.directory.unitsWithBooks(on: given.today).contains { $0.id == unit }, "unit",
      "Välj vilken enhets SIG det gäller.")
    checks.text(words, "what", "Skriv vad som inte fungerar.")
    checks.withoutIdentity([("what", words), ("effect", effect), ("proposal", proposal)], given)
    try checks.done()
    guard let code else { return [] }
    return [
      .record(
        given.newID,
        .deviation(
          Deviation(
            on: on, kind: code.code, kindName: code.text, what: words, effect: effect, proposal: proposal,
            from: given.author.agencyName)))
    ]
  }
}

extension Checks {
  /// Neither numbers nor the names of those in the writer's own files (R-FUP-12).
  mutating func withoutIdentity(_ fields: [(String, String)], _ given: RegisterCircumstances) {
    withoutPersons(fields, by: OrganisationRules.deviations)
    for (field, text) in fields where !text.isBlank {
      require(
        !given.names.contains { text.holds(name: $0) }, field,
        "Texten har ett namn som står i ett av dina ärenden. Skriv om samarbetet, inte om personen.",
        by: OrganisationRules.deviations)
    }
  }
}

extension String {
  /// True when a part of the name stands as a word of its own, in any case. Parts of one or two letters are too
  /// common to tell anything.
  func holds(name: String) -> Bool {
    let words = Set(words)
    return name.words.contains { $0.count > 2 && (words.contains($0) || words.contains($0 + "s")) }
  }

  /// Lower-case words; what is no letter parts them.
  private var words: [String] {
    lowercased().split { !$0.isLetter }.map { String($0) }
  }
}
