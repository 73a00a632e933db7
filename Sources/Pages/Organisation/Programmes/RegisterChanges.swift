import Access
import Domain
import HTML

extension RegisterScene {
  /// What is proposed, and what it would mean.
  public struct Changes: Sendable {
    public let proposals: [Proposal]
    /// By `SettingTree.key`.
    public let trees: [String: SettingTree]
    /// Open cases by programme, without persons; nil where the number is hidden, missing where there are none.
    public let underWay: [String: Int?]

    public init(proposals: [Proposal], trees: [String: SettingTree], underWay: [String: Int?]) {
      self.proposals = proposals
      self.trees = trees
      self.underWay = underWay
    }
  }

  /// What waits for a second pair of eyes.
  var waiting: [Proposal] { changes?.proposals.filter(\.isOpen) ?? [] }

  /// The proposal that the address or the form names.
  public var proposal: Proposal? {
    guard let id = asked["proposal"]?.first.flatMap({ ProposalID($0) }) else { return nil }
    return changes?.proposals.first { $0.id == id }
  }

  /// The version that a new one is written from: the latest.
  public var base: Programme? { asked["code"]?.first.flatMap { directory.versions(of: $0).last } }

  /// Whether it is a wholly new programme that is written, with another's settings to begin with.
  var copies: Bool { asked[ProposedSettings.copy]?.first == "ja" }

  public func tree(_ programme: Programme) -> SettingTree? { changes?.trees[SettingTree.key(programme)] }

  /// Whether the reader may be the second pair of eyes for it.
  func mayApprove(_ proposal: Proposal) -> Bool {
    offers(.approveProposal) && proposal.proposed.principal != author.principal
  }

  func mayWithdraw(_ proposal: Proposal) -> Bool {
    offers(.withdrawProposal)
      && (author.role == .administrator || proposal.proposed.principal == author.principal)
  }

  func signature(_ hand: Proposal.Hand) -> String {
    "\(hand.name), \(hand.title), \(dates.moment(hand.at))"
  }

  /// As "Gäller ärenden som registreras från och med den 1 januari 2027. 24 pågående ärenden behåller sin version."
  func meaning(_ code: String, from day: Day) -> String {
    let from = "Gäller ärenden som registreras från och med \(dates.full(day))."
    switch changes?.underWay[code] {
    case .none: return from + " Inga ärenden pågår nu."
    case .some(.none): return from + " De få ärenden som pågår behåller sin version."
    case .some(.some(let number)):
      return
        "\(from) \(Numbers.count(number, "pågående ärende", "pågående ärenden")) behåller sin version."
    }
  }
}
