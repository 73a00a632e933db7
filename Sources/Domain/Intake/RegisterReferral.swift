/// An act that says itself under which programme it is done, since there is no file yet to know it.
public protocol ChoosesProgramme {
  var programme: String { get }
}

/// Opens a file: someone has been recommended for, or asks for, a social insatsgrupp.
public struct RegisterReferral: Act, ChoosesProgramme {
  public static let kind = ActKind.registerReferral
  /// The social-services unit that shall own the file.
  public let owner: AgencyID
  public let programme: String
  public let person: Person
  public let guardians: [GuardianPerson]
  public let referral: Referral
  public let belonging: Belonging
  public let programmeReason: String

  public init(
    owner: AgencyID, programme: String, person: Person, guardians: [GuardianPerson], referral: Referral,
    belonging: Belonging = .clear, programmeReason: String = ""
  ) {
    self.owner = owner
    self.programme = programme
    self.person = person
    self.guardians = guardians
    self.referral = referral
    self.belonging = belonging
    self.programmeReason = programmeReason
  }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    let party = given.directory.party(owner)
    try checkInput(file, given, owner: party)
    guard let party else { return [] }
    let age = person.born.age(on: given.today)
    try must(
      IntakeRules.ages, given.programme.ages.contains(age),
      "Personen är \(age) år. \(given.programme.name) tar emot \(given.programme.ages.words).")
    var advice = Advice(given)
    advice.should(
      IntakeRules.comingRelease,
      when: given.programme.asks(.release, of: referral.wayIn) && referral.expectedRelease == nil,
      "Ingen dag för frigivningen är antecknad.")
    advice.keepIntelligenceOut(of: referral, given.programme)
    // The file begins with who it is about; what was explained comes after.
    let reasons = try advice.explained()
    return [
      EntryDraft(
        .intake(
          .referralRegistered(
            ReferralRegistered(
              owner: party, programme: given.programme.code,
              programmeFrom: given.programme.validFrom, programmeReason: programmeReason,
              consentAges: given.programme.consentAges, person: person, guardians: guardians,
              referral: referral, belonging: belonging))),
        happened: referral.received, source: referral.from)
    ] + reasons
  }

  private func checkInput(
    _ file: CaseFile, _ given: Circumstances, owner party: Party?
  ) throws(Refusal) {
    var checks = Checks()
    checks.require(file.version == 0, "owner", "Ärendet är redan registrerat.")
    checks.require(
      party?.kind == .socialServices, "owner", "Välj vilken enhet som tar emot.")
    checks.person(person, guardians, today: given.today)
    checks.require(
      given.programme.waysIn.contains { $0.code == referral.wayIn }, "wayIn",
      "Välj hur personen kom hit.", by: IntakeRules.wayIn)
    checks.text(
      referral.from, "from", "Skriv vem som tog kontakt.", limit: TextLimit.line,
      by: IntakeRules.wayIn)
    checks.happened(referral.received, "received", today: given.today)
    checks.text(referral.why, "why", "Skriv kort varför SIG kan vara rätt.")
    checks.optionalText(programmeReason, "programmeReason")
    checkChoice(of: given.programme, age: person.born.age(on: given.today), &checks)
    checks.belonging(belonging, owner: "belongingOwner", deadline: "belongingDeadline", given.today)
    try checks.done()
  }

  /// An adult in a programme for the young needs its reason.
  private func checkChoice(of programme: Programme, age: Int, _ checks: inout Checks) {
    let alone = programme.consentAges.alone
    checks.require(
      age < alone || !programme.ages.contains(age) || programme.ages.from >= alone
        || !programmeReason.isBlank,
      "programmeReason", "Personen är \(age) år och myndig. Skriv varför \(programme.name) är rätt.",
      by: IntakeRules.programmeChoice)
  }
}

extension Checks {
  /// Unclear belonging has somebody who looks into it, and an end (R-INT-08).
  mutating func belonging(
    _ belonging: Belonging, owner: String, deadline field: String, _ today: Day
  ) {
    guard case .unclear(let name, let deadline) = belonging else { return }
    text(
      name, owner, "Skriv vem som utreder vart personen hör.", limit: TextLimit.line,
      by: IntakeRules.belonging)
    require(deadline >= today, field, "Slutdatumet har redan varit.", by: IntakeRules.belonging)
  }

  mutating func person(_ person: Person, _ guardians: [GuardianPerson], today: Day) {
    text(person.name, "name", "Skriv personens namn.", limit: TextLimit.line)
    happened(person.born, "born", today: today)
    if let number = person.number {
      require(
        number.born == person.born, "born", "Födelsedatumet stämmer inte med personnumret.")
    }
    optionalText(person.language, "language", limit: TextLimit.line)
    optionalText(person.adaptation, "adaptation")
    for guardian in guardians {
      text(guardian.name, "guardians", "Skriv vårdnadshavarens namn.", limit: TextLimit.line)
      optionalText(guardian.relation, "guardians", limit: TextLimit.line)
    }
    require(
      Set(guardians.map(\.name)).count == guardians.count, "guardians",
      "Samma vårdnadshavare står två gånger.")
  }
}

extension AgeSpan {
  /// `12–20 år`, or `från 18 år`.
  public var words: String {
    through.map { "\(from)–\($0) år" } ?? "från \(from) år"
  }
}
