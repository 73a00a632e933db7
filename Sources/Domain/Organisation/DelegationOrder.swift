/// What somebody decides in a case on the board's behalf.
public enum DelegatedDecision: String, Sendable, Hashable, Codable, CaseIterable {
  case grant, refusal
  /// Support on the way, before SIG itself is decided (R-DEC-13).
  case support
  case change, closing
}

/// Who may decide what, as the board has delegated it. Dated by the programme version that holds it, and each
/// row by itself.
public struct DelegationOrder: Sendable, Hashable, Codable {
  /// As the board calls it; what ships says itself that nobody has adopted it.
  public let name: String
  public let rows: [DelegationRow]

  public init(name: String, rows: [DelegationRow]) {
    self.name = name
    self.rows = rows
  }

  public func rows(for what: DelegatedDecision, on day: Day) -> [DelegationRow] {
    rows.filter { $0.what == what && $0.holds(on: day) }
  }
}

/// One point of the order.
public struct DelegationRow: Sendable, Hashable, Codable {
  /// Its number in the order, as "2.1".
  public let point: String
  public let what: DelegatedDecision
  public let text: String
  public let roles: [Role]
  public let validFrom: Day
  public let validTo: Day?

  public init(
    point: String, what: DelegatedDecision, text: String, roles: [Role], validFrom: Day,
    validTo: Day? = nil
  ) {
    self.point = point
    self.what = what
    self.text = text
    self.roles = roles
    self.validFrom = validFrom
    self.validTo = validTo
  }

  public func holds(on day: Day) -> Bool {
    validFrom <= day && (validTo.map { day <= $0 } ?? true)
  }
}

/// The point that a decision was signed under, as it read that day.
public struct DelegationCited: Sendable, Hashable, Codable {
  public let order: String
  public let point: String
  public let text: String

  public init(order: String, point: String, text: String) {
    self.order = order
    self.point = point
    self.text = text
  }
}

extension Programme {
  /// Roles that may decide it on `day`. A version that was stored before there was an order has its list of
  /// deciders, and says nothing of who closes.
  public func deciders(of what: DelegatedDecision, on day: Day) -> [Role] {
    guard let order = decision?.delegation else {
      return what == .closing ? [.lots, .socialSecretary, .workLeader] : deciders
    }
    return order.rows(for: what, on: day).flatMap(\.roles).reduce(into: []) { roles, role in
      if !roles.contains(role) { roles.append(role) }
    }
  }

  public func mayDecide(_ what: DelegatedDecision, as role: Role, on day: Day) -> Bool {
    deciders(of: what, on: day).contains(role)
  }

  /// The point that gives the role the right; nil where the programme has no order.
  public func delegation(of what: DelegatedDecision, to role: Role, on day: Day) -> DelegationCited? {
    guard let order = decision?.delegation,
      let row = order.rows(for: what, on: day).first(where: { $0.roles.contains(role) })
    else { return nil }
    return DelegationCited(order: order.name, point: row.point, text: row.text)
  }
}

extension Circumstances {
  /// R-DEC-03: checked at the moment of signing, by the role that the author has then.
  func mustHaveDelegation(_ what: DelegatedDecision) throws(Refusal) {
    try must(
      OrganisationRules.delegation, programme.mayDecide(what, as: author.role, on: today),
      "Din roll får inte fatta beslutet enligt programmets delegationsordning.")
  }

  func delegation(of what: DelegatedDecision) -> DelegationCited? {
    programme.delegation(of: what, to: author.role, on: today)
  }
}
