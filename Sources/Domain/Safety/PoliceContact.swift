/// R-POL-13: a contact with the police, as the person's file tells it: who, when and what about. What the
/// police know about crime or threat stands in a compartment, never here.
public struct PoliceContacted: Sendable, Equatable, Codable {
  public let party: Party
  public let officer: String
  public let about: String
  public let ground: PoliceGround
}

public struct RecordPoliceContact: Act {
  public static let kind = ActKind.recordPoliceContact
  public let police: AgencyID
  public let officer: String
  public let about: String
  public let ground: AskedPoliceGround
  public let happened: Day

  public init(
    police: AgencyID, officer: String, about: String, ground: AskedPoliceGround = .consent, happened: Day
  ) {
    self.police = police
    self.officer = officer
    self.about = about
    self.ground = ground
    self.happened = happened
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    let party = given.directory.police(police)
    var checks = Checks()
    checks.require(party != nil, "police", "Välj vilken polis det gäller.")
    checks.text(
      officer, "officer", "Skriv vem hos polisen.", limit: TextLimit.line, by: SafetyRules.ongoing)
    checks.text(about, "about", "Skriv vad ni talade om.", by: SafetyRules.ongoing)
    checks.happened(happened, "happened", today: given.today)
    try checks.done()
    guard let party else { return [] }
    let settled = try ground.settled(
      telling: party, on: happened, by: InvestigationRules.policeAfterConsent, file, given)
    var advice = Advice(given)
    advice.keepWhereaboutsOut(of: [about], file)
    return try advice.explained() + [
      EntryDraft(
        .safety(
          .policeContacted(
            PoliceContacted(party: party, officer: officer, about: about, ground: settled))),
        happened: happened, nature: .fact)
    ]
  }
}

extension Directory {
  /// The agency as a party, when it is of the police.
  func police(_ id: AgencyID) -> Party? { party(id).flatMap { $0.kind == .police ? $0 : nil } }
}

/// R-SAF-07: the case was gone through with the work leader.
public struct Reconciled: Sendable, Hashable, Codable {
  public let with: String
  public let words: String
  public let next: Day
}

public struct ReconcileCase: Act {
  public static let kind = ActKind.reconcileCase
  public let with: String
  public let words: String
  public let next: Day
  public let happened: Day

  public init(with: String, words: String, next: Day, happened: Day) {
    self.with = with
    self.words = words
    self.next = next
    self.happened = happened
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.text(with, "with", "Skriv vem som var med.", limit: TextLimit.line)
    checks.text(words, "words", "Skriv vad ni kom fram till.")
    checks.happened(happened, "happened", today: given.today)
    checks.require(next > given.today, "next", "Välj en kommande dag för nästa avstämning.")
    try checks.done()
    var advice = Advice(given)
    if let longest = given.programme.safety?.reconciliationDays {
      advice.should(
        SafetyRules.reconcile, when: happened.days(until: next) > longest,
        "Det blir \(happened.days(until: next)) dagar till nästa avstämning. Programmet säger högst \(longest)."
      )
    }
    advice.keepWhereaboutsOut(of: [words], file)
    return try advice.explained() + [
      EntryDraft(
        .safety(.reconciled(Reconciled(with: with, words: words, next: next))), happened: happened)
    ]
  }
}
