/// What a programme says about decisions, beside the forms of grant and who decides.
/// Everything is optional: a programme version that was stored before a setting existed has none.
public struct DecisionSettings: Sendable, Hashable, Codable {
  /// Who may decide what; nil where the programme's list of deciders is all there is.
  public let delegation: DelegationOrder?
  /// What each form of grant demands (R-DEC-02).
  public let forms: [GrantTerms]?
  /// How decisions on a legal basis are appealed.
  public let appeals: [AppealTerms]?
  /// Decisions before which the person is to have read the material.
  public let materialBefore: [DelegatedDecision]?
  /// Days within which support on the way is decided (R-DEC-13); nil for no limit.
  public let supportWithinDays: Int?
  /// What a change to the person's detriment can rest on.
  public let changeGrounds: [ChangeGround]?

  public init(
    delegation: DelegationOrder? = nil, forms: [GrantTerms]? = nil, appeals: [AppealTerms]? = nil,
    materialBefore: [DelegatedDecision]? = nil, supportWithinDays: Int? = nil,
    changeGrounds: [ChangeGround]? = nil
  ) {
    self.delegation = delegation
    self.forms = forms
    self.appeals = appeals
    self.materialBefore = materialBefore
    self.supportWithinDays = supportWithinDays
    self.changeGrounds = changeGrounds
  }

  public func terms(of form: String) -> GrantTerms? { forms?.first { $0.form == form } }

  public func appeal(of basis: String, on day: Day) -> AppealTerms? {
    appeals?.first { $0.basis == basis && $0.holds(on: day) }
  }
}

/// What a form of grant demands: assistance after individual assessment is documented, appealed and ended in
/// another way than a service (R-DEC-02).
public struct GrantTerms: Sendable, Hashable, Codable {
  /// The code among the programme's forms of grant.
  public let form: String
  public let documentation: String
  public let ending: String
  /// Codes of the legal bases that go with the form; nil for any.
  public let bases: [String]?
  /// True where a grant says on which conditions it is given.
  public let asksConditions: Bool?

  public init(
    form: String, documentation: String, ending: String, bases: [String]? = nil,
    asksConditions: Bool? = nil
  ) {
    self.form = form
    self.documentation = documentation
    self.ending = ending
    self.bases = bases
    self.asksConditions = asksConditions
  }
}

/// How a decision on a legal basis is appealed, dated like the law it comes from.
public struct AppealTerms: Sendable, Hashable, Codable {
  /// The code of the legal basis that the decision rests on.
  public let basis: String
  /// The code of the legal basis that gives the right to appeal.
  public let rule: String
  /// Days from when the person got the decision.
  public let days: Int
  /// How it is done, in the words that the person gets.
  public let text: String
  public let validFrom: Day
  public let validTo: Day?

  public init(
    basis: String, rule: String, days: Int, text: String, validFrom: Day, validTo: Day? = nil
  ) {
    self.basis = basis
    self.rule = rule
    self.days = days
    self.text = text
    self.validFrom = validFrom
    self.validTo = validTo
  }

  public func holds(on day: Day) -> Bool {
    validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }
}

public struct ChangeGround: Sendable, Hashable, Codable {
  public let code: String
  public let text: String
  /// True where only a decision with a reservation can be changed on it (R-DEC-08).
  public let needsReservation: Bool

  public init(code: String, text: String, needsReservation: Bool) {
    self.code = code
    self.text = text
    self.needsReservation = needsReservation
  }
}
