/// Writes a short message to the group: an entry, and a disclosure to each chosen member whose consent covers it
/// (R-SHR-02, R-SHR-03).
public struct WriteNotice: Act {
  public static let kind = ActKind.writeNotice
  public let text: String
  public let category: InformationCategory
  /// The parties that the sender was shown, by name. When it would reach others, nothing is sent.
  public let seen: [String]?
  /// Those among them that the sender has left out.
  public let leftOut: Set<AgencyID>
  /// Code of the template that it was written from.
  public let template: String?
  /// The notice that it answers.
  public let answers: Int?
  /// Guardians who are told; nil when nobody was asked about them.
  public let guardians: [Int]?
  /// That the person gets it on the own page.
  public let person: Bool
  /// That it is about a suspicion the person has not been told of.
  public let unserved: Bool

  public init(
    text: String, category: InformationCategory, seen: [String]? = nil, leftOut: Set<AgencyID> = [],
    template: String? = nil, answers: Int? = nil, guardians: [Int]? = nil, person: Bool = false,
    unserved: Bool = false
  ) {
    self.text = text
    self.category = category
    self.seen = seen
    self.leftOut = leftOut
    self.template = template
    self.answers = answers
    self.guardians = guardians
    self.person = person
    self.unserved = unserved
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    try checkInput(file, given)
    try must(
      SharingRules.assessedFirst, !unserved,
      "Ett meddelande läggs i akten, som personen kan få ut. En misstanke som inte är delgiven lämnas i det skyddade facket.",
      next: NextStep(.writeSealedNote, "Lämna uppgift till skyddat fack"))
    let possible = file.sendingNotice(category, from: given.author.agency, at: given.now)
    var checks = Checks()
    checks.isStill(seen, possible.receivers.map(\.party.name))
    try checks.done()
    let isTold = person || !(guardians ?? []).isEmpty
    try must(
      SharingRules.withinConsent, !possible.receivers.isEmpty || isTold,
      "Inget gällande samtycke täcker det här meddelandet för någon i gruppen.",
      next: NextStep(.giveConsent, "Fråga om samtycke"))
    let sending = possible.leaving(out: leftOut)
    checks.require(
      !sending.receivers.isEmpty || isTold, "to", "Välj minst en som ska få meddelandet.")
    try checks.done()
    let reasons = try advice(file, given)
    // The disclosures point at the notice as the first entry; reasons come last.
    return [EntryDraft(.sharing(.noticeWritten(body(file, given))), nature: .statement)]
      + sending.disclosures(decidedBy: given.author) + reasons
  }

  private func checkInput(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    var checks = Checks()
    checks.text(text, "text", "Skriv meddelandet.")
    checks.require(
      answers.map { file.mayAnswer($0, given.author, at: given.now) } ?? true, "answers",
      "Meddelandet som det svarar på finns inte.")
    let possible = file.guardiansToTell(by: given.author, at: given.now).map(\.guardian)
    checks.require(
      (guardians ?? []).allSatisfy(possible.contains), "guardians",
      "Vårdnadshavaren ska inte få meddelandet.", by: SharingRules.guardiansTold)
    checks.require(
      !person || file.reachesPerson(from: given.author, at: given.now), "person",
      "Personens egen sida visar inte meddelanden. Berätta när ni ses.")
    try checks.done()
  }

  private func advice(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [text], file)
    advice.keepTreatmentOut(of: category, file, given)
    let everyday = given.programme.between?.guardianCategories?.contains(category) ?? false
    advice.should(
      SharingRules.guardiansTold,
      when: everyday && answers == nil && guardians?.isEmpty == true
        && !file.guardiansToTell(by: given.author, at: given.now).isEmpty,
      "Ingen vårdnadshavare får veta det här.")
    return try advice.explained()
  }

  private func body(_ file: CaseFile, _ given: Circumstances) -> NoticeWritten {
    let told = guardians ?? []
    let byLots = file.guardiansToTell(by: given.author, at: given.now)
      .filter { !$0.isReached && told.contains($0.guardian) }.map(\.guardian)
    let chosen = given.programme.between?.templates?.first { $0.code == template }
    return NoticeWritten(
      text: text, category: category, template: chosen?.code,
      answerBy: chosen?.answerMinutes.map { given.now.adding(seconds: Int64($0) * 60) },
      answers: answers, guardians: told.isEmpty ? nil : told, byLots: byLots.isEmpty ? nil : byLots,
      person: person ? true : nil)
  }
}

/// A guardian of a minor, and whether a notice can come to them (R-SHR-03).
public struct GuardianToTell: Sendable, Hashable {
  public let guardian: Int
  public let name: String
  /// They have an own page to read it on. Others are told by the lots.
  public let isReached: Bool
}

extension CaseFile {
  /// Guardians who may be told of a minor's everyday: those who still speak, told by the own unit only, since each
  /// authority answers for its own secrecy.
  public func guardiansToTell(by author: Author, at now: Instant) -> [GuardianToTell] {
    guard author.agency == intake.owner, !isAdult(at: now) else { return [] }
    return intake.guardians.indices.filter { consent.setAside[$0].map { !$0.why.keepsOut } ?? true }.map {
      index in
      GuardianToTell(
        guardian: index, name: intake.name(of: .guardian(index)),
        isReached: shows(.notices, to: .guardian(index), at: now))
    }
  }

  /// Whether a message comes to the person on the own page: from the own unit, and where messages are shown.
  public func reachesPerson(from author: Author, at now: Instant) -> Bool {
    author.agency == intake.owner && shows(.notices, to: .person, at: now)
  }

  /// Whether the author's agency wrote the notice, or was given it and may still read it.
  func mayAnswer(_ notice: Int, _ author: Author, at now: Instant) -> Bool {
    guard let found = sharing.notices.first(where: { $0.sequence == notice }) else { return false }
    return author.agency == intake.owner || found.by.agency == author.agency
      || isOpen(ItemRef(sequence: notice, part: 0), to: author.agency, at: now)
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
    let giver = file.group.ownPage(of: given.author.principal)?.giver
    checks.require(
      giver.flatMap { found?.isFor($0) } ?? true, "notice", "Meddelandet finns inte.")
    try checks.done()
    if let giver {
      guard found?.readByGivers[giver] == nil else { return [] }
    } else {
      guard found?.readBy[given.author.agency] == nil else { return [] }
    }
    return [EntryDraft(.sharing(.noticeRead(NoticeRead(notice: notice, giver: giver))))]
  }
}
