/// Takes back a consent towards one party, wholly or for some categories. One act with its whole
/// consequence: reading ends, invitations and commitments are withdrawn, and if it was the police the
/// case is led to closing (R-CON-06 to R-CON-09, R-SHR-04).
public struct TakeBackConsent: Act {
  public static let kind = ActKind.takeBackConsent
  public let party: AgencyID
  public let by: Giver
  public let whole: Bool
  public let categories: CategorySet
  public let words: String

  public init(
    party: AgencyID, by: Giver, whole: Bool, categories: CategorySet, words: String = ""
  ) {
    self.party = party
    self.by = by
    self.whole = whole
    self.categories = categories
    self.words = words
  }

  public func behalf(in file: CaseFile) -> Participant? { .giver(by) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let known = given.directory.party(party)
    checks.require(known != nil, "party", "Välj vilken part det gäller.")
    checks.require(file.intake.canGive(by), "by", "Välj vem som drar tillbaka.")
    checks.require(
      whole || !categories.isEmpty, "categories", "Kryssa i vad som dras tillbaka.")
    checks.optionalText(words, "words")
    let open = file.consent.openCategories(towards: party, at: given.now)
    checks.require(
      !open.isEmpty, "party", "Det finns inget samtycke mot parten att dra tillbaka.")
    checks.require(
      whole || categories.isEmpty || open.isEmpty || !categories.isDisjoint(with: open), "categories",
      "Det som är ikryssat delas inte med parten.")
    try checks.done()
    try file.mustStillSpeak(by, at: given.now)
    guard let known else { return [] }
    let consequence = file.consequence(
      ofTakingBack: whole ? .all : categories, whole: whole, towards: known, at: given.now)
    return drafts(file, known, consequence)
  }

  private func drafts(
    _ file: CaseFile, _ party: Party, _ consequence: TakeBackConsequence
  ) -> [EntryDraft] {
    var drafts = [
      EntryDraft(
        .consent(
          .takenBack(
            ConsentTakenBack(
              party: party, by: by, categories: whole ? .all : categories, whole: whole,
              words: words, consequence: consequence))),
        nature: .statement)
    ]
    drafts += file.withdrawals(
      of: party.agency, invitations: consequence.invitations, commitments: consequence.commitments)
    if consequence.endsEverything, file.group.isMember(party.agency) {
      drafts.append(
        EntryDraft(
          .group(.memberLeft(MemberLeft(agency: party.agency, reason: .consentTakenBack)))))
    }
    if consequence.leadsToClosing {
      drafts.append(
        EntryDraft(
          .closing(.ledToClosing(LedToClosing(cause: .policeConsentTakenBack))),
          nature: .decision))
    }
    return drafts
  }
}

extension CaseFile {
  /// What would happen if it were taken back at `instant`; shown before, and recorded with the act.
  public func consequence(
    ofTakingBack categories: CategorySet, whole: Bool, towards party: Party, at instant: Instant
  ) -> TakeBackConsequence {
    let held = consent.remainingCategories(towards: party.agency, at: instant)
    let left = held.subtracting(whole ? .all : categories)
    let endsEverything = left.isEmpty
    let endsPlanning =
      endsEverything || (held.contains(InformationCategory.planning) && !left.contains(.planning))
    return TakeBackConsequence(
      endsEverything: endsEverything,
      readers: endsEverything ? group.currentMembers.filter { $0.party.agency == party.agency }.count : 0,
      invitations: endsPlanning ? meetings.upcoming(inviting: party.agency, at: instant) : [],
      commitments: endsPlanning ? meetings.openCommitments(of: party.agency) : [],
      alreadyDisclosed: sharing.disclosures(to: party.agency).count,
      leadsToClosing: party.kind == .police && endsEverything && !held.isEmpty
        && !reachesOtherPolice(than: party.agency, at: instant),
      notices: unreadNotices(
        by: party.agency, of: endsEverything ? .all : held.subtracting(left), at: instant))
  }

  /// SIG rests on a consent with the police; it is gone when none of their agencies has one.
  private func reachesOtherPolice(than agency: AgencyID, at instant: Instant) -> Bool {
    let asked = consent.consents.flatMap(\.terms).flatMap { [$0.from, $0.to] }
    return asked.contains {
      $0.kind == .police && $0.agency != agency && consent.reaches($0.agency, at: instant)
    }
  }

  /// Messages that lie open to the agency on consent and that it has not read.
  private func unreadNotices(
    by agency: AgencyID, of categories: CategorySet, at instant: Instant
  ) -> [Int] {
    sharing.notices.filter { notice in
      categories.contains(notice.body.category) && notice.readBy[agency] == nil
        && isOpen(ItemRef(sequence: notice.sequence, part: 0), to: agency, at: instant)
    }.map(\.sequence)
  }
}

extension CaseFile {
  /// Whether something that was handed over on consent may still be read by the agency.
  public func isOpen(_ ref: ItemRef, to agency: AgencyID, at instant: Instant) -> Bool {
    guard let item = sharing.items[ref] else { return false }
    return sharing.disclosures.contains { disclosure in
      guard disclosure.item == ref, disclosure.to.agency == agency else { return false }
      return consent.covering(
        from: item.owner, to: agency, category: item.category, purpose: disclosure.purpose, at: instant)
        != nil
    }
  }
}

extension ConsentState {
  /// Everything that may pass to or from the party now.
  public func remainingCategories(towards agency: AgencyID, at instant: Instant) -> CategorySet {
    windows.reduce(into: CategorySet()) { set, window in
      if window.involves(agency), window.holds(at: instant) { set.formUnion(window.categories) }
    }
  }
}

/// R-CON-08: the assessment that every take-back asks for.
public struct AssessContinuation: Act {
  public static let kind = ActKind.assessContinuation
  public let takenBack: Int
  public let canContinue: Bool
  public let reason: String

  public init(takenBack: Int, canContinue: Bool, reason: String) {
    self.takenBack = takenBack
    self.canContinue = canContinue
    self.reason = reason
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    let back = file.consent.unassessedTakeBacks.first { $0.sequence == takenBack }
    checks.require(back != nil, "takenBack", "Det finns inget återtagande som väntar på bedömning.")
    checks.text(reason, "reason", "Skriv vad bedömningen bygger på.")
    try checks.done()
    if let back, back.body.consequence.leadsToClosing {
      try must(
        ConsentRules.policeEndsSIG, !canContinue,
        "Samtycket mot polisen är återtaget. Insatsen kan inte fortsätta.",
        next: NextStep(.closeFile, "Avsluta ärendet"))
    }
    return [
      EntryDraft(
        .consent(
          .continuationAssessed(
            ContinuationAssessed(takenBack: takenBack, canContinue: canContinue, reason: reason))),
        nature: .judgement)
    ]
  }
}
