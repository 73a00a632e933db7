/// What somebody has had a hand in, of what should lie in different hands (R-DEC-07).
public enum Hand: Sendable, Hashable, CaseIterable {
  case received, investigated, decided, carriesOut
}

extension CaseFile {
  /// In the order of the case.
  public func hands(of principal: PrincipalID) -> [Hand] {
    Hand.allCases.filter { hand in
      switch hand {
      case .received: entries.first?.author.principal == principal
      case .investigated: investigation.investigators.contains(principal)
      case .decided: decision.grant?.by.principal == principal
      case .carriesOut:
        group.roles[.firstLots] == principal || group.roles[.secondLots] == principal
          || group.standIns.contains { $0.principal == principal }
      }
    }
  }

  /// Who both received the referral and has investigated, while the decision is still to come (R-DEC-07): told in the
  /// investigation, so that somebody else can take a part before the decision asks.
  public var receivedAndInvestigated: Author? {
    guard let first = entries.first?.author, decision.grant == nil, decision.refusal == nil,
      investigation.investigators.contains(first.principal)
    else { return nil }
    return first
  }

  /// True when the author has had a hand in the case that decides it.
  public func sameHands(as author: Author) -> Bool {
    hands(of: author.principal).contains { $0 != .decided }
  }

  func askAboutHands(of author: Author, _ advice: inout Advice) {
    let earlier = hands(of: author.principal).filter { $0 != .decided }
    advice.should(
      DecisionRules.differentHands, when: !earlier.isEmpty,
      "Du har själv \(Hand.listed(earlier)).")
  }

  /// Somebody who investigated or decided is made lots: asked when the role is given.
  func askAboutHands(ofNewLots chosen: Author, _ advice: inout Advice) {
    let earlier = hands(of: chosen.principal).filter { $0 == .investigated || $0 == .decided }
    advice.should(
      DecisionRules.differentHands, when: !earlier.isEmpty,
      "\(chosen.name) har \(Hand.listed(earlier)).")
  }
}

extension Hand {
  fileprivate static func listed(_ hands: [Hand]) -> String {
    let words = hands.map(\.words)
    guard let last = words.last, words.count > 1 else { return words.last ?? "" }
    return words.dropLast().joined(separator: ", ") + " och " + last
  }

  private var words: String {
    switch self {
    case .received: "tagit emot ärendet"
    case .investigated: "utrett det"
    case .decided: "fattat beslutet"
    case .carriesOut: "uppdraget som lots i det"
    }
  }
}
