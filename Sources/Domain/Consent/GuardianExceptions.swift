/// A guardian is not asked: cannot be reached, must not know, or the young person decides alone (R-CON-14, R-CON-15).
public struct SetGuardianAside: Act {
  public static let kind = ActKind.setGuardianAside
  public let guardian: Int
  public let why: GuardianException
  public let reason: String

  public init(guardian: Int, why: GuardianException, reason: String) {
    self.guardian = guardian
    self.why = why
    self.reason = reason
  }

  public var part: FilePart? { .consent }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.intake.guardians.indices.contains(guardian), "guardian", "Välj vilken vårdnadshavare det gäller.")
    checks.require(
      file.consent.setAside[guardian] == nil, "guardian", "Vårdnadshavaren är redan undantagen.")
    checks.text(reason, "reason", "Skriv vad bedömningen bygger på.", by: ConsentRules.minorAndGuardians)
    try checks.done()
    try must(
      ConsentRules.atMajority, !file.isAdult(at: given.now),
      "Personen är myndig och svarar själv. Vårdnadshavare behövs inte längre.")
    try must(
      ConsentRules.minorAndGuardians, given.programme.deciders.contains(given.author.role),
      "Att undanta en vårdnadshavare bestäms av den som får besluta enligt delegationsordningen.")
    switch why {
    case .unreachable: try mustBeUnheard(file, given)
    case .maturity: try mustBeOldEnough(file, given)
    case .secrecy: break
    }
    return [
      EntryDraft(
        .consent(
          .guardianSetAside(GuardianSetAside(guardian: guardian, why: why, reason: reason))),
        nature: .decision)
    ]
  }

  /// Who has answered can be reached, and a child needs at least one who can.
  private func mustBeUnheard(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    let heard = file.consent.consents.contains {
      $0.answers[.guardian(guardian)].map { $0.reply != .notReached } ?? false
    }
    try must(
      ConsentRules.minorAndGuardians, !heard,
      "Vårdnadshavaren har svarat och går alltså att nå. Ett nej kan inte gås förbi på det sättet.")
    let others = file.intake.guardians.indices.contains {
      $0 != guardian && file.consent.setAside[$0] == nil
    }
    try must(
      ConsentRules.minorAndGuardians, others,
      "Det finns ingen annan vårdnadshavare i akten som kan svara.",
      next: NextStep(.correctPerson, "Lägg till vårdnadshavare"))
  }

  private func mustBeOldEnough(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    let own = given.programme.consentAges.own
    let age = file.intake.person?.born.age(on: given.today) ?? 0
    try must(
      ConsentRules.minorAndGuardians, age >= own,
      "Personen är \(age) år. Först från \(own) år kan den unge råda ensam.")
  }
}

/// The guardian is asked again: found, or the reason is gone.
public struct RestoreGuardian: Act {
  public static let kind = ActKind.restoreGuardian
  public let guardian: Int
  public let reason: String

  public init(guardian: Int, reason: String) {
    self.guardian = guardian
    self.reason = reason
  }

  public var part: FilePart? { .consent }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.consent.setAside[guardian] != nil, "guardian", "Vårdnadshavaren är inte undantagen.")
    checks.text(reason, "reason", "Skriv varför vårdnadshavaren tillfrågas igen.")
    try checks.done()
    return [
      EntryDraft(
        .consent(.guardianRestored(GuardianRestored(guardian: guardian, reason: reason))),
        nature: .decision)
    ]
  }
}
