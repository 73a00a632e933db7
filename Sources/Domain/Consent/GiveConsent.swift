/// Writes down a consent to break secrecy: per party, direction, category and period, with each giver's answer.
public struct GiveConsent: Act {
  public static let kind = ActKind.giveConsent
  public let party: AgencyID
  /// What the own unit may give the party.
  public let toParty: CategorySet
  /// What the party may give the own unit.
  public let fromParty: CategorySet
  public let purpose: Purpose
  public let validFrom: Day
  public let validThrough: Day
  public let answers: [GiverAnswer]
  public let method: ConsentMethod
  public let explained: String
  public let childsView: String
  public let informedOfTakingBack: Bool
  /// The day the givers got their copy; nil when that is still to be done.
  public let copyGivenOn: Day?
  public let form: ConsentForm?
  public let presentedAs: Presented?

  public init(
    party: AgencyID, toParty: CategorySet, fromParty: CategorySet,
    purpose: Purpose = .coordination, validFrom: Day, validThrough: Day, answers: [GiverAnswer],
    method: ConsentMethod, explained: String, childsView: String = "",
    informedOfTakingBack: Bool, copyGivenOn: Day?, form: ConsentForm? = nil,
    presentedAs: Presented? = nil
  ) {
    self.party = party
    self.toParty = toParty
    self.fromParty = fromParty
    self.purpose = purpose
    self.validFrom = validFrom
    self.validThrough = validThrough
    self.answers = answers
    self.method = method
    self.explained = explained
    self.childsView = childsView
    self.informedOfTakingBack = informedOfTakingBack
    self.copyGivenOn = copyGivenOn
    self.form = form
    self.presentedAs = presentedAs
  }

  public var part: FilePart? { .consent }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    try checkInput(file, given)
    guard let owner = file.intake.owner.flatMap(given.directory.party),
      let other = given.directory.party(party)
    else { return [] }
    try must(
      ConsentRules.toldOfTakingBack, informedOfTakingBack,
      "Berätta först att samtycket kan dras tillbaka när som helst, och kryssa i att det är gjort.")
    try must(
      ConsentRules.afterSuitability, file.investigation.suitability[.socialServices] != nil,
      "Socialtjänstens bedömning av om SIG passar är inte antecknad än.",
      next: NextStep(.recordSuitability, "Bedöm om SIG passar"))
    try must(
      ConsentRules.minorAndGuardians, file.isAdult(at: given.now) || !file.intake.guardians.isEmpty,
      "Personen är under \(given.programme.consentAges.alone) år, och ingen vårdnadshavare står i akten.",
      next: NextStep(.correctPerson, "Lägg till vårdnadshavare"))
    if !file.consent.giversNeeded(at: given.now).contains(.person) {
      try must(
        ConsentRules.childsVoice, !childsView.isBlank,
        "Skriv vad barnet själv tycker om att uppgifter delas.")
    }
    var advice = Advice(given)
    if case .oral = method {
      advice.should(ConsentRules.formReferenced, when: true, "Samtycket lämnas muntligt, utan blankett.")
    }
    advice.should(
      ConsentRules.understanding, when: explained.isBlank,
      "Det står inte hur samtycket förklarades.")
    advice.should(
      ConsentRules.voluntary, when: presentedAs.map { $0 != .freely } ?? false,
      "SIG lades inte fram som ett fritt val. Skriv hur frivilligheten säkrades.")
    var drafts = try advice.explained()
    drafts.append(
      EntryDraft(
        .consent(
          .given(
            ConsentGiven(
              terms: terms(from: owner, to: other), answers: answers, method: method,
              explained: explained, childsView: childsView, informedOfTakingBack: true,
              form: form, presentedAs: presentedAs, awaitsSecond: awaitsSecond(given.programme)))),
        nature: .statement))
    let consent = file.version + drafts.count
    if let copyGivenOn {
      for answer in answers where answer.reply == .yes {
        drafts.append(
          EntryDraft(
            .consent(.copyGiven(CopyGiven(consent: consent, to: answer.giver))),
            happened: copyGivenOn))
      }
    }
    return drafts
  }

  /// A consent that nobody can show on paper or screen needs two who heard it, for what could hurt most.
  private func awaitsSecond(_ programme: Programme) -> CategorySet? {
    guard case .oral = method, let delicate = programme.secondOfficialFor else { return nil }
    let waiting = delicate.intersection(toParty.union(fromParty))
    return waiting.isEmpty ? nil : waiting
  }

  private func terms(from owner: Party, to other: Party) -> [ConsentTerm] {
    var terms: [ConsentTerm] = []
    if !toParty.isEmpty { terms.append(term(from: owner, to: other, toParty)) }
    if !fromParty.isEmpty { terms.append(term(from: other, to: owner, fromParty)) }
    return terms
  }

  private func term(from: Party, to: Party, _ categories: CategorySet) -> ConsentTerm {
    ConsentTerm(
      from: from, to: to, categories: categories, purpose: purpose, validFrom: validFrom,
      validThrough: validThrough)
  }

  private func checkInput(_ file: CaseFile, _ given: Circumstances) throws(Refusal) {
    var checks = Checks()
    checks.require(
      given.directory.party(party) != nil && party != file.intake.owner, "party",
      "Välj vilken part samtycket gäller.")
    checks.require(
      !toParty.isEmpty || !fromParty.isEmpty, "categories",
      "Kryssa i minst en sorts uppgift som får delas.", by: ConsentRules.direction)
    checks.require(
      validThrough >= validFrom, "validThrough", "Slutdatumet ligger före startdatumet.")
    checks.require(
      validThrough >= given.today, "validThrough", "Slutdatumet har redan varit.")
    let longest = given.programme.consentLongestDays
    checks.require(
      validFrom.days(until: validThrough) <= longest, "validThrough",
      "Ett samtycke kan gälla högst \(longest) dagar. Fråga igen efter det.")
    checks.optionalText(explained, "explained")
    checks.optionalText(childsView, "childsView")
    checks.require(!answers.isEmpty, "answers", "Anteckna vad var och en svarade.")
    for answer in answers {
      checks.require(
        file.intake.canGive(answer.giver), "answers", "Den som svarar finns inte i akten.")
      checks.happened(answer.on, "answers", today: given.today)
      checks.optionalText(answer.note, "answers")
    }
    switch method {
    case .form(let reference):
      checks.text(
        reference, "reference", "Skriv vilken blankett det är och var den finns.",
        limit: TextLimit.line)
    case .oral(let note):
      checks.text(note, "oralNote", "Skriv hur det muntliga samtycket lämnades.")
    case .onScreen(let note):
      checks.text(note, "screenNote", "Skriv var svaren lämnades på skärm och vem som var med.")
    }
    if let copyGivenOn { checks.happened(copyGivenOn, "copyGivenOn", today: given.today) }
    try checks.done()
  }
}

/// A giver's answer that came later than the question.
public struct RecordGiverAnswer: Act {
  public static let kind = ActKind.recordGiverAnswer
  public let consent: Int
  public let answer: GiverAnswer

  public init(consent: Int, answer: GiverAnswer) {
    self.consent = consent
    self.answer = answer
  }

  public var part: FilePart? { .consent }

  public func behalf(in file: CaseFile) -> Participant? { .giver(answer.giver) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.consent.consent(consent) != nil, "consent", "Samtycket finns inte i akten.")
    checks.require(file.intake.canGive(answer.giver), "giver", "Välj vem som svarar.")
    checks.happened(answer.on, "on", today: given.today)
    checks.optionalText(answer.note, "note")
    try checks.done()
    try file.mustStillSpeak(answer.giver, at: given.now)
    if let asked = file.consent.consent(consent), answer.reply != .yes {
      // Only taking back withdraws what the party was invited to and had promised.
      try must(
        ConsentRules.anyTime, file.consent.standing(of: asked, at: given.now) != .given,
        "Samtycket gäller. Ett nej nu är att dra tillbaka det.",
        next: NextStep(.takeBackConsent, "Dra tillbaka samtycket"))
    }
    return [
      EntryDraft(
        .consent(.answered(GiverAnswered(consent: consent, answer: answer))), happened: answer.on,
        nature: .statement)
    ]
  }
}

/// R-CON-05: the person or guardian has got a copy.
public struct GiveCopy: Act {
  public static let kind = ActKind.giveCopy
  public let consent: Int
  public let to: Giver
  public let on: Day

  public init(consent: Int, to: Giver, on: Day) {
    self.consent = consent
    self.to = to
    self.on = on
  }

  public func behalf(in file: CaseFile) -> Participant? { .giver(to) }

  public func decide(_ file: CaseFile, _ given: Circumstances) throws(Refusal) -> [EntryDraft] {
    try file.mustBeOpen()
    var checks = Checks()
    checks.require(
      file.consent.consent(consent) != nil, "consent", "Samtycket finns inte i akten.")
    checks.require(file.intake.canGive(to), "to", "Välj vem som har fått kopian.")
    checks.happened(on, "on", today: given.today)
    try checks.done()
    return [EntryDraft(.consent(.copyGiven(CopyGiven(consent: consent, to: to))), happened: on)]
  }
}
