/// One requirement that binds behaviour, as a row: what it says, how hard it binds and where it comes from.
public struct Rule: Sendable, Hashable {
  /// `R-CON-07`, as in the requirement catalogue.
  public let id: String
  public let strength: Strength
  public let subject: Subject
  /// One Swedish sentence, shown when the rule answers.
  public let sentence: String
  /// Where the sentence comes from, as staff would find it.
  public let source: String

  public init(
    _ id: String, _ strength: Strength, _ subject: Subject, _ sentence: String, source: String
  ) {
    self.id = id
    self.strength = strength
    self.subject = subject
    self.sentence = sentence
    self.source = source
  }

  public enum Strength: String, Sendable, Codable, CaseIterable {
    /// *Ska*: refuses.
    case must
    /// *Bör*: asks for a reason, which becomes an entry.
    case should
    /// *Kan*: a setting of the programme.
    case could
  }
}

/// The subjects of the house; every target has folders with these names.
public enum Subject: String, Sendable, Codable, CaseIterable {
  case intake, investigation, consent, safety, decision, plan, meetings, sharing, interventions
  case followUp, closing, organisation, access, audit, signIn
}

/// A should-rule that speaks: it is followed, or explained with a reason.
public struct Advisory: Sendable, Hashable {
  public let rule: Rule
  /// What in this file made the rule speak.
  public let detail: String

  public init(_ rule: Rule, _ detail: String) {
    self.rule = rule
    self.detail = detail
  }
}

/// Why an act cannot be done now. Every case explains itself; nothing has been written.
public enum Refusal: Error, Sendable, Equatable {
  /// What was typed cannot be right: each problem names its field.
  case invalid([FieldProblem])
  /// A must-rule says no.
  case rule(Rule, detail: String, next: NextStep?)
  /// Should-rules want a reason before the act is done.
  case explain([Advisory])
  /// Somebody else has written in the same part since the page was opened.
  case changedMeanwhile(part: FilePart, entries: [Int])
}

public struct FieldProblem: Sendable, Hashable, Codable {
  /// The name of the field in the form, which is the name of the property in the act.
  public let field: String
  public let message: String
  /// Id of the rule that asks for it; nil when it is a matter of form.
  public let rule: String?

  public init(_ field: String, _ message: String, by rule: Rule? = nil) {
    self.field = field
    self.message = message
    self.rule = rule?.id
  }
}

/// The way forward that a refusal offers: an act that would clear the way, in words for a button.
public struct NextStep: Sendable, Hashable {
  public let act: ActKind
  public let words: String

  public init(_ act: ActKind, _ words: String) {
    self.act = act
    self.words = words
  }
}
