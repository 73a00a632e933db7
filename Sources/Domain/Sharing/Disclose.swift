/// Gives items to named parties, on consent or on a dated secrecy-breaking rule with its checklist,
/// weighing and decider (R-SHR-01, R-SHR-06).
public struct Disclose: Act {
  public static let kind = ActKind.disclose
  public let items: [ItemRef]
  public let to: [AgencyID]
  /// Code of a legal basis; nil for consent.
  public let basis: String?
  /// Points of the basis' checklist that are so, by code.
  public let checked: [String]
  public let weighing: String
  public let purpose: Purpose
  /// How it is handed over when not in the system; empty when it is.
  public let channel: String

  public init(
    items: [ItemRef], to: [AgencyID], basis: String?, checked: [String] = [], weighing: String,
    purpose: Purpose = .coordination, channel: String = ""
  ) {
    self.items = items
    self.to = to
    self.basis = basis
    self.checked = checked
    self.weighing = weighing
    self.purpose = purpose
    self.channel = channel
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let known = items.compactMap { file.sharing.items[$0] }
    let parties = to.compactMap(given.directory.party)
    let law = basis.flatMap { given.directory.legalBasis($0, on: given.today) }
    var checks = Checks()
    checks.require(
      !items.isEmpty && known.count == items.count, "items", "Välj vad som ska lämnas ut.")
    checks.require(!to.isEmpty && parties.count == to.count, "to", "Välj vem som ska få det.")
    checks.require(
      basis == nil || law?.use == .disclosure, "basis", "Välj en bestämmelse som gäller i dag.")
    checks.optionalText(weighing, "weighing")
    checks.optionalText(channel, "channel", limit: TextLimit.line)
    try checks.done()
    if let law {
      try law.mustAllow(self, of: known, to: parties, in: file, given)
      return parties.map { disclosed(items, to: $0, on: .law(law, weighing: weighing)) }
    }
    let sending = file.sending(known, to: parties, purpose: purpose, at: given.now)
    try must(
      SharingRules.withinConsent, !sending.receivers.isEmpty,
      "Inget gällande samtycke täcker uppgifterna för \(parties.map(\.name).joined(separator: ", ")).",
      next: NextStep(.giveConsent, "Fråga om samtycke"))
    return sending.receivers.map { disclosed($0.items, to: $0.party, on: .consent) }
  }

  private func disclosed(_ items: [ItemRef], to party: Party, on ground: Ground) -> EntryDraft {
    EntryDraft(
      .sharing(
        .disclosed(
          Disclosed(
            items: items, to: party, ground: ground, purpose: purpose,
            checked: checked.isEmpty ? nil : checked, channel: channel.isBlank ? nil : channel))),
      nature: .decision)
  }
}

extension LegalBasis {
  /// R-SHR-06: each condition that the dated row names.
  fileprivate func mustAllow(
    _ act: Disclose, of items: [Item], to parties: [Party], in file: CaseFile, _ given: Circumstances
  ) throws(Refusal) {
    let rule = SharingRules.otherGround
    try must(
      rule, items.allSatisfy { $0.owner == given.author.agency },
      "Bestämmelsen gäller bara era egna uppgifter. Varje myndighet lämnar ut sina.")
    try must(
      rule, parties.allSatisfy { receivers?.contains($0.kind) ?? true },
      "Bestämmelsen gäller inte utlämnande till \(parties.map(\.name).joined(separator: ", ")).")
    let age = file.intake.person?.born.age(on: given.today) ?? 0
    try must(
      rule, youngerThan.map { age < $0 } ?? true,
      "Bestämmelsen gäller bara den som är yngre än \(youngerThan ?? 0) år.")
    try must(
      rule, deciders?.contains(given.author.role) ?? true,
      "Utlämnande på den grunden bestäms av någon annan enligt delegationsordningen.")
    let missing = (checklist ?? []).filter { !act.checked.contains($0.code) }
    try must(
      rule, missing.isEmpty,
      "Allt i listan måste stämma. Kvar: \(missing.map(\.text).joined(separator: " "))")
    try must(
      rule, isWeighed == false || !act.weighing.isBlank,
      "Skriv hur intressena har vägts mot varandra.")
  }
}
