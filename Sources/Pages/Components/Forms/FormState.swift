import Domain
import HTML

/// What a form knows when it is drawn: what was typed, what is wrong with it, and the tokens it sends back.
public struct FormState: Sendable {
  /// What was typed or saved as a draft, by field; what was typed is never lost.
  public var values: [String: [String]]
  public var problems: [FieldProblem]
  /// The answer of the rules to the last attempt.
  public var refusal: Refusal?
  /// Where the next step that the refusal offers leads.
  public var next: Link?
  /// Both versions, when somebody else wrote in the same part.
  public var conflict: Conflict?
  public var csrf: String
  /// The same key twice is the same act, done once.
  public var idempotencyKey: String
  /// The version of the file that the page was made from.
  public var basedOn: Int?
  /// The clock time of the last saved draft, as `14.22`.
  public var draftSavedAt: String?
  /// Of the page that the form stands on.
  public var language = OwnLanguage.sv

  public init(
    values: [String: [String]] = [:], problems: [FieldProblem] = [], refusal: Refusal? = nil,
    next: Link? = nil, conflict: Conflict? = nil, csrf: String, idempotencyKey: String,
    basedOn: Int? = nil, draftSavedAt: String? = nil
  ) {
    self.values = values
    self.problems = problems
    self.refusal = refusal
    self.next = next
    self.conflict = conflict
    self.csrf = csrf
    self.idempotencyKey = idempotencyKey
    self.basedOn = basedOn
    self.draftSavedAt = draftSavedAt
    if case .invalid(let found) = refusal, problems.isEmpty { self.problems = found }
  }

  public func value(_ field: String) -> String { values[field]?.first ?? "" }

  /// The first problem of the field; the summary on top tells them all.
  public func problem(_ field: String) -> String? {
    problems.first { $0.field == field }?.message
  }

  /// The rule that asks for what is missing, when it is more than a matter of form.
  func rule(of field: String) -> String? {
    problems.first { $0.field == field }?.rule
  }

  public func isChosen(_ field: String, _ value: String) -> Bool {
    values[field]?.contains(value) ?? false
  }

  /// Gives a field its first value, unless something was already typed there.
  public func proposing(_ field: String, _ proposed: String...) -> FormState {
    if values[field] != nil { return self }
    var state = self
    state.values[field] = proposed
    return state
  }

  /// The same for boxes: once the form has been sent, none ticked is an answer too.
  public func proposingAll(_ field: String, _ proposed: [String]) -> FormState {
    if values[field] != nil || values[FormField.csrf] != nil { return self }
    var state = self
    state.values[field] = proposed
    return state
  }

  /// Should-rules that wait for a reason.
  var advisories: [Advisory] {
    if case .explain(let advisories) = refusal { return advisories }
    return []
  }
}

/// Names of the fields that every form carries.
public enum FormField {
  public static let csrf = "csrf"
  public static let idempotencyKey = "key"
  public static let basedOn = "basedOn"

  /// The reason for one should-rule, as `explain.R-DEC-04`.
  public static func explanation(of rule: Rule) -> String { "explain." + rule.id }
}

/// What the other person wrote while this form was open, beside what was typed here.
public struct Conflict: Sendable {
  /// As "Jonas Ekdahl, SIG-lots".
  public let by: String
  /// As "i dag 14.22".
  public let when: String
  public let rows: [Row]

  public init(by: String, when: String, rows: [Row]) {
    self.by = by
    self.when = when
    self.rows = rows
  }

  public struct Row: Sendable {
    public let label: String
    public let mine: String
    public let theirs: String

    public init(_ label: String, mine: String, theirs: String) {
      self.label = label
      self.mine = mine
      self.theirs = theirs
    }
  }
}
