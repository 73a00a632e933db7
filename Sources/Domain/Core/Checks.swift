/// Collects what is wrong with an act's input, so that everything is told at once and at its field.
public struct Checks {
  public private(set) var problems: [FieldProblem] = []

  public init() {}

  public mutating func require(
    _ holds: Bool, _ field: String, _ message: String, by rule: Rule? = nil
  ) {
    if !holds { problems.append(FieldProblem(field, message, by: rule)) }
  }

  /// A text that must be there, at most `limit` characters; longer is refused, never cut.
  public mutating func text(
    _ text: String, _ field: String, _ missing: String, limit: Int = TextLimit.note,
    by rule: Rule? = nil
  ) {
    require(!text.isBlank, field, missing, by: rule)
    optionalText(text, field, limit: limit)
  }

  public mutating func optionalText(
    _ text: String, _ field: String, limit: Int = TextLimit.note
  ) {
    let length = text.unicodeScalars.count
    require(
      length <= limit, field,
      "Texten är \(length) tecken. Högst \(limit) får plats. Inget är sparat eller kortat.")
  }

  /// A day on which something is said to have happened: not in the future, and within a long life.
  public mutating func happened(_ day: Day, _ field: String, today: Day) {
    require(day <= today, field, "Datumet har inte varit än. Välj i dag eller tidigare.")
    require(day >= today.adding(years: -120), field, "Datumet ligger för långt tillbaka i tiden.")
  }

  public func done() throws(Refusal) {
    if !problems.isEmpty { throw .invalid(problems) }
  }
}

/// Longest texts, in Unicode scalars. Technical limits, not rules of the guideline.
public enum TextLimit {
  public static let line = 300
  public static let note = 250_000
}

extension String {
  /// True when there is nothing to read: only white space, invisible scalars or control characters. Looks
  /// at scalars, since a combining mark would hide a space from `Character`.
  public var isBlank: Bool {
    unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
        || $0.properties.generalCategory == .control
    }
  }
}

/// Should-rules that speak about an act. Each is explained in `given`, or stops the act until it is.
public struct Advice {
  private let given: Circumstances
  private var advisories: [Advisory] = []

  public init(_ given: Circumstances) {
    self.given = given
  }

  public mutating func should(_ rule: Rule, when speaks: Bool, _ detail: String) {
    if speaks { advisories.append(Advisory(rule, detail)) }
  }

  /// The explanations as entries.
  /// - Throws: `Refusal.explain` with every advisory when any lacks its reason; `Refusal.invalid` when
  ///   a reason is too long.
  public func explained() throws(Refusal) -> [EntryDraft] {
    var drafts: [EntryDraft] = []
    for advisory in advisories {
      guard let reason = given.explanations[advisory.rule.id], !reason.isBlank else {
        throw .explain(advisories)
      }
      var checks = Checks()
      checks.optionalText(reason, "explain.\(advisory.rule.id)")
      try checks.done()
      drafts.append(
        EntryDraft(
          .audit(.explained(Explained(rule: advisory.rule.id, detail: advisory.detail, reason: reason))),
          nature: .judgement))
    }
    return drafts
  }
}

/// Refuses with a must-rule unless it holds.
public func must(
  _ rule: Rule, _ holds: Bool, _ detail: String, next: NextStep? = nil
) throws(Refusal) {
  if !holds { throw .rule(rule, detail: detail, next: next) }
}
