import Domain
import Testing

@Suite("What consent asks in the unusual cases")
struct ConsentExceptionTests {
  // MARK: A second official

  @Test("R-CON-03, B4-06: an oral yes about what could hurt most waits for somebody else to hear it")
  func secondOfficial() throws {
    var work = try Casework.adult(at: .consented)
    work.programme = work.programme.with(second: CategorySet([.health]))
    func oral(_ to: [InformationCategory]) throws -> Int {
      try work.perform(
        Acts.consent(World.school, to: to, from: [], since: work.today, method: .oral(note: "Sa ja.")),
        explaining: [ConsentRules.formReferenced])
      return work.file.consent.consents.last?.sequence ?? 0
    }
    func covers(_ category: InformationCategory) -> Bool {
      work.file.consent.covering(
        from: World.unit.id, to: World.school.id, category: category, at: work.now) != nil
    }
    let consent = try oral([.health, .studies])
    #expect(covers(.studies) && !covers(.health))
    let confirm = ConfirmConsent(consent: consent, words: "Ringde Kim, som sa samma sak.")
    expectNo(ConsentRules.secondOfficial, work.refusal(of: confirm, by: World.lotta))
    expectProblem(at: "words", work.refusal(of: ConfirmConsent(consent: consent, words: " "), by: World.lars))
    expectProblem(at: "consent", work.refusal(of: ConfirmConsent(consent: 1, words: "Ja"), by: World.lars))
    #expect(
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.secondOfficialMissing(consent: consent)))
    try work.perform(confirm, by: World.lars)
    #expect(covers(.health))
    expectProblem(at: "consent", work.refusal(of: confirm, by: World.lars))
    try work.perform(Acts.takeBack(World.school))
    _ = try oral([.studies])
    #expect(covers(.studies), "what is not delicate needs no second")
  }

  @Test("R-CON-03: on paper or on screen nothing waits for a second official")
  func shown() throws {
    for method in [ConsentMethod.form(reference: "Pärm 1"), .onScreen(note: "På kontoret, med Kim.")] {
      var work = try Casework.adult(at: .consented)
      work.programme = work.programme.with(second: .all)
      try work.perform(Acts.consent(World.school, to: [.health], since: work.today, method: method))
      #expect(work.file.consent.consents[1].awaiting.isEmpty)
    }
    let work = try Casework.adult(at: .consented)
    let blank = Acts.consent(World.school, since: work.today, method: .onScreen(note: ""))
    expectProblem(at: "screenNote", work.refusal(of: blank))
  }

  // MARK: Each authority for itself

  @Test("R-ROL-15: an agency confirms for itself, about what it may give and nothing else")
  func ownCoverage() throws {
    var work = try Casework.adult(at: .shared)
    let school = try #require(work.file.givenBy(World.school.id).first)
    func confirm(_ consent: Int, _ reference: String = "Dnr 12/2026") -> ConfirmCoverage {
      ConfirmCoverage(consent: consent, reference: reference)
    }
    expectProblem(at: "reference", work.refusal(of: confirm(school, " "), by: World.siv))
    #expect(problems(work.refusal(of: confirm(school, ""), by: World.siv)).first?.rule == "R-ROL-15")
    expectProblem(at: "consent", work.refusal(of: confirm(school), by: World.pia))
    #expect(work.file.unconfirmedCoverage(of: World.school.id, at: work.now) == [school])
    try work.perform(confirm(school), by: World.siv)
    #expect(work.file.unconfirmedCoverage(of: World.school.id, at: work.now).isEmpty)
    #expect(work.file.consent.coverage.map(\.body.reference) == ["Dnr 12/2026"])
    #expect(!work.file.unconfirmedCoverage(of: World.police.id, at: work.now).isEmpty)
    try work.perform(Acts.takeBack(World.police))
    #expect(work.file.unconfirmedCoverage(of: World.police.id, at: work.now).isEmpty)
  }

  // MARK: Guardians

  private func asideWork(_ born: String = "2010-09-15") throws -> Casework {
    var work = try Casework.young(at: .opened, born: born)
    try work.perform(Acts.suitable(.socialServices))
    return work
  }

  private func aside(
    _ why: GuardianException, _ guardian: Int = 1, reason: String = "Bedömt i samråd."
  ) -> SetGuardianAside {
    SetGuardianAside(guardian: guardian, why: why, reason: reason)
  }

  @Test("R-CON-14: a guardian who is not found can be done without, but not one who has answered")
  func unreachable() throws {
    var work = try asideWork()
    try work.perform(Acts.consent(World.police, since: work.today, givers: [.person, .guardian(0)]))
    #expect(!work.file.consent.reaches(World.police.id, at: work.now))
    expectNo(ConsentRules.minorAndGuardians, work.refusal(of: aside(.unreachable, 0), by: World.bo))
    expectNo(ConsentRules.minorAndGuardians, work.refusal(of: aside(.unreachable), by: World.lotta))
    expectNo(
      ConsentRules.minorAndGuardians, work.refusal(of: aside(.unreachable, reason: " "), by: World.bo))
    expectProblem(at: "guardian", work.refusal(of: aside(.unreachable, 2), by: World.bo))
    let after = work.file.consent.asking(1, false, on: work.today)
    #expect(after.inForce(at: work.now).count == 1, "the effect is known before")
    try work.perform(aside(.unreachable), by: World.bo)
    #expect(work.file.consent.reaches(World.police.id, at: work.now))
    #expect(work.file.consent.inForce(at: work.now) == after.inForce(at: work.now))
    expectProblem(at: "guardian", work.refusal(of: aside(.unreachable), by: World.bo))
    expectProblem(at: "guardian", work.refusal(of: RestoreGuardian(guardian: 0, reason: "Hittad.")))
    try work.perform(RestoreGuardian(guardian: 1, reason: "Ringde själv."))
    #expect(!work.file.consent.reaches(World.police.id, at: work.now))
  }

  @Test("R-CON-14: one who could not be reached may still answer; one who is kept out may not")
  func keptOut() throws {
    for why in GuardianException.allCases {
      var work = try asideWork()
      try work.perform(Acts.consent(World.police, since: work.today, givers: [.person, .guardian(0)]))
      try work.perform(aside(why), by: World.bo)
      let yes = RecordGiverAnswer(
        consent: work.file.consent.consents[0].sequence,
        answer: GiverAnswer(giver: .guardian(1), reply: .yes, on: work.today))
      if why.keepsOut {
        expectNo(ConsentRules.minorAndGuardians, work.refusal(of: yes))
      } else {
        expectYes(work.refusal(of: yes))
      }
    }
  }

  @Test("R-CON-14: there must be another guardian who can be reached, and an age to decide alone")
  func limits() throws {
    var work = try asideWork()
    try work.perform(aside(.secrecy, 0), by: World.bo)
    expectNo(ConsentRules.minorAndGuardians, work.refusal(of: aside(.unreachable), by: World.bo))
    let young = try asideWork("2011-03-10")
    var before = young
    before.comes("2026-03-09")
    expectNo(ConsentRules.minorAndGuardians, before.refusal(of: aside(.maturity), by: World.bo))
    before.comes("2026-03-10")
    expectYes(before.refusal(of: aside(.maturity), by: World.bo))
  }

  @Test("R-CON-15: with the last guardian set aside a child under the own age has nobody who can say yes")
  func nobodyLeft() throws {
    var work = try asideWork("2012-03-10")
    for guardian in 0...1 { try work.perform(aside(.secrecy, guardian), by: World.bo) }
    try work.perform(
      Acts.consent(World.police, since: work.today, givers: [.person], childsView: "Vill ha hjälp."))
    #expect(!work.file.consent.reaches(World.police.id, at: work.now))
    var own = try asideWork()
    for guardian in 0...1 { try own.perform(aside(.secrecy, guardian), by: World.bo) }
    try own.perform(Acts.consent(World.police, since: own.today, givers: [.person]))
    #expect(own.file.consent.reaches(World.police.id, at: own.now), "who is old enough can say yes alone")
  }

  @Test("R-CON-15: once of age nobody is set aside, since nobody else is asked")
  func afterMajority() throws {
    var work = try asideWork("2008-05-20")
    work.comes("2026-05-19")
    expectYes(work.refusal(of: aside(.secrecy), by: World.bo))
    work.comes("2026-05-20")
    expectNo(ConsentRules.atMajority, work.refusal(of: aside(.secrecy), by: World.bo))
  }

  @Test(
    "R-CON-16: the programme says from which age the young person's own yes is needed too",
    arguments: [12, 16])
  func ownAge(own: Int) throws {
    var work = Casework(Programmes.young.with(ages: ConsentAges(own: own, alone: 18)))
    work.directory = Directory(
      agencies: Array(World.directory.agencies.values), principals: [], assignments: [],
      programmes: [work.programme], legalBases: [])
    try work.perform(
      Acts.referral(born: "2012-01-01", programme: Programmes.young, guardians: Acts.guardians))
    let needed = work.file.consent.giversNeeded(at: work.now)
    #expect(needed.contains(.person) == (own == 12))
    #expect(needed.contains(.guardian(0)) && needed.contains(.guardian(1)))
  }

  // MARK: Free, and heard

  @Test("R-CON-22: SIG put as something else than a free choice asks how the freedom was kept")
  func voluntary() throws {
    var work = try Casework.adult(at: .consented)
    func ask(_ presented: Presented?) -> GiveConsent {
      GiveConsent(
        party: World.school.id, toParty: CategorySet([.studies]), fromParty: [], validFrom: work.today,
        validThrough: work.today.adding(days: 30),
        answers: [GiverAnswer(giver: .person, reply: .yes, on: work.today)],
        method: .form(reference: "Pärm"), explained: "Punkt för punkt.", informedOfTakingBack: true,
        copyGivenOn: nil,
        form: ConsentForm(code: "samtycke", version: "2026-11", language: "so"), presentedAs: presented)
    }
    expectYes(work.refusal(of: ask(.freely)))
    expectYes(work.refusal(of: ask(nil)))
    for presented in [Presented.insteadOfPlacement, .inSanction] {
      expectAsks(ConsentRules.voluntary, work, ask(presented))
    }
    try work.perform(ask(.inSanction), explaining: [ConsentRules.voluntary])
    let kept = work.file.consent.consents[1]
    #expect(kept.presentedAs == .inSanction && kept.form?.version == "2026-11" && kept.form?.language == "so")
  }

  @Test("R-CON-23: after the programme's days of silence it is asked whether the consent remains")
  func silence() throws {
    var work = try Casework.adult(at: .granted)
    let last = try #require(work.file.lastSignFromPerson)
    let programme = work.programme.with(silence: 60)
    #expect(work.file.silence(on: last.adding(days: 60), programme: programme) == nil)
    #expect(work.file.silence(on: last.adding(days: 61), programme: programme) == 61)
    #expect(work.file.silence(on: last.adding(days: 61), programme: work.programme) == nil)
    work.now = SwedishTime.start(of: last.adding(days: 61))
    #expect(work.file.reminders(at: work.now, programme: programme).contains(.silence(days: 61)))
    let blank = work.refusal(of: AssessSilence(remains: true, reason: " "))
    #expect(problems(blank).map(\.rule) == ["R-CON-23"])
    try work.perform(AssessSilence(remains: true, reason: "Är på behandlingshem."))
    #expect(work.file.silence(on: work.today.adding(days: 60), programme: programme) == nil)
    #expect(work.file.silence(on: work.today.adding(days: 61), programme: programme) == 122)
    #expect(work.file.consent.reaches(World.police.id, at: work.now), "a judgement takes nothing back")
  }

  @Test("R-CON-24: the family is a party as any other, and is not taken in without the person's consent")
  func family() throws {
    var work = try Casework.adult(at: .granted)
    let family = Agency(
      id: AgencyID(77), name: "Moster Eva", kind: .privateNetwork, area: "", validFrom: World.founded)
    work.directory = World.directory.with(family)
    expectNo(ConsentRules.perParty, work.refusal(of: Acts.member(family)))
    try work.perform(Acts.consent(family, to: [.planning], from: [.family], since: work.today))
    expectYes(work.refusal(of: Acts.member(family)))
    try work.perform(Acts.takeBack(family))
    expectNo(ConsentRules.perParty, work.refusal(of: Acts.member(family)))
  }
}
