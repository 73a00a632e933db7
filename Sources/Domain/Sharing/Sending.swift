/// Who would get some items if they were shared now, who would not, and why not. Shown before, and done by the same values.
public struct Sending: Sendable, Equatable {
  public let receivers: [Receiver]
  public let others: [Other]

  public struct Receiver: Sendable, Equatable {
    public let party: Party
    public let names: [String]
    public let items: [ItemRef]
    /// What else was to be shared, and is not covered.
    public let lacks: [Item]
  }

  public struct Other: Sendable, Equatable {
    public let party: Party
    public let why: Why
  }

  public enum Why: Sendable, Equatable {
    /// Nothing at all may pass to the party: taken back on a day, or never given.
    case noConsent(takenBack: Day?)
    /// There is a consent, but it does not cover these categories.
    case notCovered(CategorySet)
  }

  /// Without those whom the sender leaves out.
  public func leaving(out parties: Set<AgencyID>) -> Sending {
    Sending(receivers: receivers.filter { !parties.contains($0.party.agency) }, others: others)
  }

  /// The same for the same receivers of the same things, and for no others: what a form carries back to
  /// show that its sender has seen who gets it.
  public var mark: String {
    receivers.map { receiver in
      ([receiver.party.agency.text] + receiver.items.map { "\($0.sequence).\($0.part)" })
        .joined(separator: " ")
    }.joined(separator: ",")
  }

  /// The same, with the ground that it was shown on.
  public func mark(on law: LegalBasis?, for purpose: Purpose) -> String {
    "\(law.map { "\($0.code) \($0.validFrom)" } ?? "") \(purpose.rawValue),\(mark)"
  }

  /// The same for the same receivers, whatever they get.
  public var partiesMark: String {
    receivers.map(\.party.agency.text).joined(separator: ",")
  }

  /// The disclosures as entries, one per receiver.
  func disclosures(decidedBy author: Author) -> [EntryDraft] {
    receivers.map { receiver in
      EntryDraft(
        .sharing(.disclosed(Disclosed(items: receiver.items, to: receiver.party, ground: .consent))),
        nature: .decision)
    }
  }
}

extension CaseFile {
  /// Who would get a notice of this category from `sender`.
  public func sendingNotice(
    _ category: InformationCategory, from sender: AgencyID, at instant: Instant
  ) -> Sending {
    let item = Item(
      ref: ItemRef(sequence: version + 1, part: 0), owner: sender, category: category)
    return sending([item], from: sender, at: instant)
  }

  /// Who gets what belongs to the plan, as soon as it is saved.
  public func sharedWhenSaved(by author: Author, at instant: Instant) -> Sending {
    sendingNotice(.planning, from: intake.owner ?? author.agency, at: instant)
  }

  func sharedWhenSaved(_ given: Circumstances) -> Sending {
    sharedWhenSaved(by: given.author, at: given.now)
  }

  /// Which of the named parties would get which of the items on consent.
  public func sending(
    _ items: [Item], to parties: [Party], purpose: Purpose, at instant: Instant
  ) -> Sending {
    weigh(
      items, parties.map { ($0, group.currentMembers.names(from: $0.agency)) },
      purpose, instant)
  }

  /// Weighs each current member, and the own unit when another agency writes, against the consents at `instant`.
  public func sending(
    _ items: [Item], from sender: AgencyID, at instant: Instant
  ) -> Sending {
    weigh(items, possibleReceivers(besides: sender), .coordination, instant)
  }

  private func weigh(
    _ items: [Item], _ parties: [(Party, [String])], _ purpose: Purpose, _ instant: Instant
  ) -> Sending {
    var receivers: [Sending.Receiver] = []
    var others: [Sending.Other] = []
    for (party, names) in parties {
      let covered = items.filter {
        consent.covering(
          from: $0.owner, to: party.agency, category: $0.category, purpose: purpose, at: instant)
          != nil
      }
      if covered.isEmpty {
        others.append(Sending.Other(party: party, why: whyNot(party, items, purpose, instant)))
      } else {
        receivers.append(
          Sending.Receiver(
            party: party, names: names, items: covered.map(\.ref),
            lacks: items.filter { !covered.contains($0) }))
      }
    }
    return Sending(receivers: receivers, others: others)
  }

  private func possibleReceivers(besides sender: AgencyID) -> [(Party, [String])] {
    var parties: [(Party, [String])] = []
    if let owner = intake.ownerParty, owner.agency != sender {
      parties.append((owner, [owner.name]))
    }
    for member in group.currentMembers where member.party.agency != sender {
      if let index = parties.firstIndex(where: { $0.0.agency == member.party.agency }) {
        parties[index].1.append(member.name)
      } else {
        parties.append((member.party, [member.name]))
      }
    }
    return parties
  }

  /// Nothing may pass from any of those whose things they are, or something may, but not these.
  private func whyNot(
    _ party: Party, _ items: [Item], _ purpose: Purpose, _ instant: Instant
  ) -> Sending.Why {
    let hasNothing = items.allSatisfy {
      consent.categories(from: $0.owner, to: party.agency, at: instant).isEmpty
    }
    if hasNothing {
      let back = consent.takenBack.last { $0.body.party.agency == party.agency }
      return .noConsent(takenBack: back?.on)
    }
    return .notCovered(CategorySet(items.map(\.category)))
  }
}

extension Checks {
  /// Nothing is sent to others than those who were shown (R-SHR-01). Nil when nobody was asked to look.
  mutating func isStill<Mark: Equatable>(_ seen: Mark?, _ now: Mark) {
    require(
      seen.map { $0 == now } ?? true, "seen",
      "Något har ändrats sedan du såg vilka som får det. Inget är skickat. Se efter igen.",
      by: SharingRules.withinConsent)
  }
}

extension [GroupState.Member] {
  fileprivate func names(from agency: AgencyID) -> [String] {
    filter { $0.party.agency == agency }.map(\.name)
  }
}
