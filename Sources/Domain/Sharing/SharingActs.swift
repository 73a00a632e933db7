/// Writes a short message to the group: an entry, and a disclosure to each member whose consent covers it (R-SHR-02, R-SHR-03).
public struct WriteNotice: Act {
  public static let kind = ActKind.writeNotice
  public let text: String
  public let category: InformationCategory
  /// The parties that the sender was shown, by name. When it would reach others, nothing is sent.
  public let seen: [String]?

  public init(text: String, category: InformationCategory, seen: [String]? = nil) {
    self.text = text
    self.category = category
    self.seen = seen
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(text, "text", "Skriv meddelandet.")
    try checks.done()
    let sending = file.sendingNotice(category, from: given.author.agency, at: given.now)
    checks.isStill(seen, sending.receivers.map(\.party.name))
    try checks.done()
    try must(
      SharingRules.withinConsent, !sending.receivers.isEmpty,
      "Inget gällande samtycke täcker det här meddelandet för någon i gruppen.",
      next: NextStep(.giveConsent, "Fråga om samtycke"))
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [text], file)
    advice.keepTreatmentOut(of: category, file, given)
    // Reasons come last: the disclosures point at the notice as the first entry.
    let reasons = try advice.explained()
    return [
      EntryDraft(
        .sharing(.noticeWritten(NoticeWritten(text: text, category: category))),
        nature: .statement)
    ] + sending.disclosures(decidedBy: given.author) + reasons
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
