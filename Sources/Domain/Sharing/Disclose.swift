/// Gives items to named parties, on consent or on a dated secrecy-breaking rule with its checklist,
/// weighing and decider (R-SHR-01, R-SHR-06, R-SHR-08).
public struct Disclose: Act {
  public static let kind = ActKind.disclose
  public let items: [ItemRef]
  public let to: [AgencyID]
  /// Code of a legal basis; nil for consent.
  public let basis: String?
  /// Points of the basis' checklist that are so, by code.
  public let checked: [String]
  /// How the interests were weighed, or why it is handed over when nothing has to be weighed.
  public let weighing: String
  public let purpose: Purpose
  /// How it is handed over, as a `DisclosureChannel`; empty in the system.
  public let channel: String
  /// How an individual may use what is handed over; empty where nothing is reserved.
  public let reservation: String
  /// What the sender was shown before the last press. When it is no longer so, nothing is sent.
  public let seen: String?

  public init(
    items: [ItemRef], to: [AgencyID], basis: String?, checked: [String] = [], weighing: String,
    purpose: Purpose = .coordination, channel: String = "", reservation: String = "",
    seen: String? = nil
  ) {
    self.items = items
    self.to = to
    self.basis = basis
    self.checked = checked
    self.weighing = weighing
    self.purpose = purpose
    self.channel = channel
    self.reservation = reservation
    self.seen = seen
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let law = try ground(file, given)
    let sending = try sending(file, given)
    var checks = Checks()
    checks.isStill(seen, sending.mark(on: law, for: purpose))
    try checks.done()
    if law == nil {
      let missing = sending.others.map(\.party)
      try must(
        SharingRules.withinConsent, !sending.receivers.isEmpty,
        "Inget gällande samtycke täcker uppgifterna för \(missing.names).",
        next: NextStep(.giveConsent, "Fråga om samtycke"))
    }
    let stands = law.map { Ground.law($0, weighing: weighing) } ?? .consent
    return sending.receivers.map { disclosed($0.items, to: $0.party, on: stands) }
  }

  /// Who would get what if it were sent now; the act gives exactly that. Refused for the same reasons as
  /// the act, except that nobody may be left who gets anything.
  public func sending(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> Sending {
    let known = items.compactMap { file.sharing.items[$0] }
    let parties = to.compactMap(given.directory.party)
    guard let law = try ground(file, given) else {
      return file.sending(known, to: parties, purpose: purpose, at: given.now)
    }
    try law.mustAllow(self, of: known, to: parties, in: file, given)
    return file.sendingAll(known, to: parties)
  }

  /// The dated row that holds today; nil for consent.
  private func ground(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> LegalBasis? {
    try file.mustBeOpen()
    let law = basis.flatMap { given.directory.legalBasis($0, on: given.today) }
    var checks = Checks()
    checks.require(
      !items.isEmpty && Set(items).count == items.count
        && items.allSatisfy { file.sharing.items[$0] != nil }, "items", "Välj vad som ska lämnas ut.")
    checks.require(
      !items.contains { file.plan.awaitsApproval($0.sequence) }, "items",
      "En version av planen som inte är godkänd lämnas inte ut. Godkänn den först.", by: PlanRules.followedUp)
    checks.require(
      !to.isEmpty && Set(to).count == to.count && to.allSatisfy(file.parties(given).contains), "to",
      "Välj vem som ska få det.")
    checks.require(
      basis == nil || law?.use == .disclosure, "basis", "Välj en bestämmelse som gäller i dag.")
    checks.optionalText(weighing, "weighing")
    checks.optionalText(reservation, "reservation", limit: TextLimit.line)
    checks.require(
      channel.isEmpty || DisclosureChannel(rawValue: channel) != nil, "channel",
      "Välj hur det lämnas.")
    try checks.done()
    return law
  }

  private func disclosed(_ items: [ItemRef], to party: Party, on ground: Ground) -> EntryDraft {
    EntryDraft(
      .sharing(
        .disclosed(
          Disclosed(
            items: items, to: party, ground: ground, purpose: purpose,
            checked: checked.isEmpty ? nil : checked, channel: channel.isEmpty ? nil : channel,
            reservation: reservation.isBlank ? nil : reservation))),
      nature: .decision)
  }
}

/// How something is handed over. In the system a member reads it there; otherwise the file only says
/// that it was done.
public enum DisclosureChannel: String, Sendable, Hashable, CaseIterable {
  case system, telephone, paper, messageFunction
}

extension CaseFile {
  /// Those that something may be handed to at all: parties that the directory knows today, never a free
  /// address and never the own unit (B4-43).
  fileprivate func parties(_ given: Circumstances) -> [AgencyID] {
    let own = intake.owner ?? given.author.agency
    return given.directory.parties(besides: own, on: given.today).map(\.id)
  }

  /// On a ground in law everyone gets all of it.
  fileprivate func sendingAll(_ items: [Item], to parties: [Party]) -> Sending {
    Sending(
      receivers: parties.map { party in
        let names = group.currentMembers.filter { $0.party.agency == party.agency }.map(\.name)
        return Sending.Receiver(party: party, names: names, items: items.map(\.ref), lacks: [])
      }, others: [])
  }
}

extension LegalBasis {
  /// R-SHR-06: each condition that the dated row names.
  fileprivate func mustAllow(
    _ act: Disclose, of items: [Item], to parties: [Party], in file: CaseFile, _ given: Circumstances
  ) throws(Refusal) {
    let found = obstacles(items, to: parties, in: file, decidedBy: given.author, on: given.today)
    if let first = found.first { try must(first.rule, false, first.words) }
    let missing = (checklist ?? []).filter { !act.checked.contains($0.code) }
    let left = missing.map(\.text.withoutFullStop).joined(separator: "; ")
    try must(
      SharingRules.otherGround, missing.isEmpty, "Allt i listan måste stämma. Kvar: \(left).")
    try must(
      SharingRules.otherGround, !act.weighing.isBlank,
      isWeighed == false
        ? "Skriv varför uppgiften lämnas ut." : "Skriv hur intressena har vägts mot varandra.")
  }
}

extension String {
  var withoutFullStop: String {
    unicodeScalars.last == "." ? String(String.UnicodeScalarView(unicodeScalars.dropLast())) : self
  }
}
