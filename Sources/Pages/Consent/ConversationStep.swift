import Domain

/// One page of the conversation. Its code stands in the address and says nothing about anybody.
public enum ConversationStep: Sendable, Hashable {
  case who, voluntary, takingBack, others, lots, meetings, officer, parties
  case ask(AgencyID)
  case give(AgencyID)
  case get(AgencyID)
  case until(AgencyID)
  case policeAttends, policeTalks, willing, understanding, offered, summary

  public var code: String {
    switch self {
    case .ask(let party): "fraga.\(party.text)"
    case .give(let party): "lamna.\(party.text)"
    case .get(let party): "fa.\(party.text)"
    case .until(let party): "tills.\(party.text)"
    case .who, .voluntary, .takingBack, .others, .lots, .meetings, .officer, .parties, .policeAttends,
      .policeTalks, .willing, .understanding, .offered, .summary:
      Self.plain.first { $0.step == self }?.code ?? ""
    }
  }

  /// Nil for every code that `code` never gives.
  public init?(code: String) {
    if let plain = Self.plain.first(where: { $0.code == code }) {
      self = plain.step
      return
    }
    let parts = code.utf8.split(separator: 0x2E, omittingEmptySubsequences: false).compactMap { String($0) }
    guard parts.count == 2, let party = AgencyID(parts[1]) else { return nil }
    switch parts[0] {
    case "fraga": self = .ask(party)
    case "lamna": self = .give(party)
    case "fa": self = .get(party)
    case "tills": self = .until(party)
    default: return nil
    }
  }

  private static let plain: [(step: ConversationStep, code: String)] = [
    (.who, "vem"), (.voluntary, "frivilligt"), (.takingBack, "ta-tillbaka"), (.others, "andra"),
    (.lots, "lots"), (.meetings, "moten"), (.officer, "kontaktpolis"), (.parties, "parter"),
    (.policeAttends, "polis-moten"), (.policeTalks, "polis-samtal"), (.willing, "vilja"),
    (.understanding, "forstaelse"), (.offered, "villkor"), (.summary, "summering"),
  ]

  public var topic: ConversationTopic {
    switch self {
    case .who: .who
    case .voluntary: .voluntary
    case .takingBack: .takingBack
    case .others: .others
    case .lots: .lots
    case .meetings: .meetings
    case .officer: .officer
    case .parties: .parties
    case .ask: .ask
    case .give: .give
    case .get: .get
    case .until: .until
    case .policeAttends: .policeAttends
    case .policeTalks: .policeTalks
    case .willing: .willing
    case .understanding: .understanding
    case .offered: .offered
    case .summary: .summary
    }
  }

  /// The party that is asked about.
  public var party: AgencyID? {
    switch self {
    case .ask(let party), .give(let party), .get(let party), .until(let party): party
    case .who, .voluntary, .takingBack, .others, .lots, .meetings, .officer, .parties, .policeAttends,
      .policeTalks, .willing, .understanding, .offered, .summary:
      nil
    }
  }
}

extension ConversationTopic {
  /// How the page is answered.
  public var kind: Kind {
    switch self {
    case .voluntary, .takingBack, .others, .lots, .meetings, .officer: .understood
    case .ask, .policeAttends, .policeTalks, .willing: .yesOrNo
    case .who, .until, .offered: .oneOf
    case .parties, .give, .get, .understanding: .anyOf
    case .summary: .nothing
    }
  }

  public enum Kind: Sendable {
    /// A sentence that is understood, or not yet: then it is explained once more.
    case understood
    case yesOrNo, oneOf, anyOf, nothing
  }
}
