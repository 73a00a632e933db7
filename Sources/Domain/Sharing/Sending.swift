/// Who would get some items if they were shared now, who would not, and why not. Shown before, and done by the same values.
public struct Sending: Sendable, Equatable {
  public let receivers: [Receiver]
  public let others: [Other]

  public struct Receiver: Sendable, Equatable {
    public let party: Party
    public let names: [String]
    public let items: [ItemRef]
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

  /// Which of the named parties would get which of the items on consent.
  public func sending(
    _ items: [Item], to parties: [Party], purpose: Purpose, at instant: Instant
  ) -> Sending {
    weigh(
      items, parties.map { ($0, group.currentMembers.names(from: $0.agency)) },
      from: items.first?.owner ?? AgencyID(0), purpose, instant)
  }

  /// Weighs each current member, and the own unit when another agency writes, against the consents at `instant`.
  public func sending(
    _ items: [Item], from sender: AgencyID, at instant: Instant
  ) -> Sending {
    weigh(items, possibleReceivers(besides: sender), from: sender, .coordination, instant)
  }

  private func weigh(
    _ items: [Item], _ parties: [(Party, [String])], from sender: AgencyID, _ purpose: Purpose,
    _ instant: Instant
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
        others.append(Sending.Other(party: party, why: whyNot(party, items, from: sender, instant)))
      } else {
        receivers.append(
          Sending.Receiver(party: party, names: names, items: covered.map(\.ref)))
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

  private func whyNot(
    _ party: Party, _ items: [Item], from sender: AgencyID, _ instant: Instant
  ) -> Sending.Why {
    let has = consent.categories(from: sender, to: party.agency, at: instant)
    if has.isEmpty {
      let back = consent.takenBack.last { $0.body.party.agency == party.agency }
      return .noConsent(takenBack: back?.on)
    }
    return .notCovered(CategorySet(items.map(\.category)))
  }
}

extension [GroupState.Member] {
  fileprivate func names(from agency: AgencyID) -> [String] {
    filter { $0.party.agency == agency }.map(\.name)
  }
}
