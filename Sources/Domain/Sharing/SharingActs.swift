/// Writes a short message to the group: an entry, and a disclosure to each member whose consent covers it (R-SHR-02, R-SHR-03).
public struct WriteNotice: Act {
  public static let kind = ActKind.writeNotice
  public let text: String
  public let category: InformationCategory

  public init(text: String, category: InformationCategory) {
    self.text = text
    self.category = category
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(text, "text", "Skriv meddelandet.")
    try checks.done()
    let sending = file.sendingNotice(category, from: given.author.agency, at: given.now)
    try must(
      SharingRules.withinConsent, !sending.receivers.isEmpty,
      "Inget gällande samtycke täcker det här meddelandet för någon i gruppen.",
      next: NextStep(.giveConsent, "Fråga om samtycke"))
    return [
      EntryDraft(
        .sharing(.noticeWritten(NoticeWritten(text: text, category: category))),
        nature: .statement)
    ] + sending.disclosures(decidedBy: given.author)
  }
}

public struct AcknowledgeNotice: Act {
  public static let kind = ActKind.acknowledgeNotice
  public let notice: Int

  public init(notice: Int) {
    self.notice = notice
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let found = file.sharing.notices.first { $0.sequence == notice }
    checks.require(found != nil, "notice", "Meddelandet finns inte.")
    try checks.done()
    guard found?.readBy[given.author.agency] == nil else { return [] }
    return [EntryDraft(.sharing(.noticeRead(NoticeRead(notice: notice))))]
  }
}

/// Gives one item to one party, on consent or on a dated secrecy-breaking rule with its weighing.
public struct Disclose: Act {
  public static let kind = ActKind.disclose
  public let item: ItemRef
  public let to: AgencyID
  /// Code of a legal basis; nil for consent.
  public let basis: String?
  public let weighing: String

  public init(item: ItemRef, to: AgencyID, basis: String?, weighing: String) {
    self.item = item
    self.to = to
    self.basis = basis
    self.weighing = weighing
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let known = file.sharing.items[item]
    let party = given.directory.party(to)
    let law = basis.flatMap { given.directory.legalBasis($0, on: given.today) }
    var checks = Checks()
    checks.require(known != nil, "item", "Välj vad som ska lämnas ut.")
    checks.require(party != nil, "to", "Välj vem som ska få det.")
    checks.require(
      basis == nil || law?.use == .disclosure, "basis", "Välj en bestämmelse som gäller i dag.")
    try checks.done()
    guard let known, let party else { return [] }
    let covered =
      file.consent.covering(
        from: known.owner, to: to, category: known.category, at: given.now) != nil
    try must(
      SharingRules.withinConsent, covered || basis != nil,
      "Samtycket täcker inte uppgiften för \(party.name).",
      next: NextStep(.giveConsent, "Fråga om samtycke"))
    try must(
      SharingRules.otherGround, basis == nil || !weighing.isBlank,
      "Skriv hur intressena har vägts mot varandra.")
    let ground = law.map { Ground.law($0, weighing: weighing) } ?? .consent
    return [
      EntryDraft(
        .sharing(.disclosed(Disclosed(items: [item], to: party, ground: ground))),
        nature: .decision)
    ]
  }
}
