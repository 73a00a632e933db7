import Domain
import Testing

@Suite("What consent asks")
struct ConsentRuleTests {
  @Test("R-CON-01: no grant without a consent in force with the police, to its last moment")
  func policeBeforeGrant() throws {
    var work = try Casework.adult(at: .concluded)
    let end = SwedishTime.start(of: work.file.consent.consents[0].terms[0].validThrough.adding(days: 1))
    work.now = end.adding(seconds: -1)
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
    work.now = end
    expectNo(ConsentRules.policeBeforeGrant, work.refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-CON-02: nobody is taken in without a consent of its own")
  func perParty() throws {
    let work = try Casework.adult(at: .granted)
    expectNo(ConsentRules.perParty, work.refusal(of: Acts.member(World.jobCentre)))
    expectYes(work.refusal(of: Acts.member(World.police)))
  }

  @Test("R-CON-04: an oral consent asks why no form was used")
  func formReferenced() throws {
    let work = try Casework.adult(at: .consented)
    let oral = Acts.consent(World.school, since: work.today, method: .oral(note: "Sa ja i telefon."))
    expectAsks(ConsentRules.formReferenced, work, oral)
    let blank = Acts.consent(World.school, since: work.today, method: .form(reference: ""))
    expectProblem(at: "reference", work.refusal(of: blank))
  }

  @Test("R-CON-05: until the copy is given the file reminds of it, and the day is kept")
  func copyGiven() throws {
    var work = try Casework.adult(at: .consented)
    try work.perform(Acts.consent(World.school, since: work.today, copy: false))
    let consent = work.file.consent.consents[1]
    func reminds() -> Bool {
      work.file.reminders(at: work.now, programme: work.programme).contains(
        .copyNotGiven(consent: consent.sequence))
    }
    #expect(reminds())
    expectProblem(
      at: "on",
      work.refusal(of: GiveCopy(consent: consent.sequence, to: .person, on: work.today.adding(days: 1))))
    expectProblem(at: "consent", work.refusal(of: GiveCopy(consent: 4711, to: .person, on: work.today)))
    expectProblem(
      at: "to", work.refusal(of: GiveCopy(consent: consent.sequence, to: .guardian(0), on: work.today)))
    try work.perform(GiveCopy(consent: consent.sequence, to: .person, on: work.today))
    #expect(!reminds())
    #expect(work.file.consent.consent(consent.sequence)?.copies == [.person: work.today])
  }

  @Test("R-CON-08: every take-back is assessed, once, with its reason")
  func assessContinuation() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(Acts.takeBack(World.jobCentre))
    let back = work.file.consent.takenBack[0].sequence
    func assess(_ number: Int, reason: String = "Går bra ändå.") -> AssessContinuation {
      AssessContinuation(takenBack: number, canContinue: true, reason: reason)
    }
    #expect(
      work.file.reminders(at: work.now, programme: work.programme)
        .contains(.assessContinuation(takenBack: back, party: World.jobCentre.name)))
    expectProblem(at: "reason", work.refusal(of: assess(back, reason: "")))
    expectProblem(at: "takenBack", work.refusal(of: assess(back + 1)))
    try work.perform(Acts.measures(.enrolment, on: work.today))
    try work.perform(Acts.measures(.exit, on: work.today))
    try work.perform(RateGoal(goal: 1, attainment: .near, words: ""))
    expectNo(ConsentRules.assessContinuation, work.refusal(of: Acts.close()))
    try work.perform(assess(back))
    expectProblem(at: "takenBack", work.refusal(of: assess(back)))
    expectYes(work.refusal(of: Acts.close()))
  }

  @Test("R-CON-09: after the police consent is taken back SIG cannot go on, nor be granted on a new one")
  func policeEndsSIG() throws {
    var work = try Casework.adult(at: .concluded)
    try work.perform(Acts.takeBack(World.police))
    let back = work.file.consent.takenBack[0].sequence
    func assess(_ canContinue: Bool) -> AssessContinuation {
      AssessContinuation(takenBack: back, canContinue: canContinue, reason: "Samtycket är borta.")
    }
    expectNo(ConsentRules.policeEndsSIG, work.refusal(of: assess(true)))
    expectYes(work.refusal(of: assess(false)))
    try work.perform(Acts.consent(World.police, since: work.today))
    expectNo(ConsentRules.policeEndsSIG, work.refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-CON-10: consent to the intervention is apart: neither gives or takes the other")
  func interventionApart() throws {
    var work = try Casework.adult(at: .granted)
    try work.perform(RecordInterventionConsent(consents: false, by: .person, words: "Orkar inte."))
    #expect(work.file.consent.reaches(World.police.id, at: work.now))
    #expect(work.file.closing.led == .interventionConsentTakenBack)
    expectProblem(
      at: "by", work.refusal(of: RecordInterventionConsent(consents: true, by: .guardian(0), words: "")))
    var other = try Casework.adult(at: .granted)
    try other.perform(Acts.takeBack(World.police))
    #expect(other.file.consent.intervention?.consents == true)
  }

  @Test("R-CON-11: to share, to attend and to talk are three answers")
  func policeMeetingApart() throws {
    var work = try Casework.adult(at: .granted)
    try work.perform(RecordPoliceWish(attend: false, talk: true, consultation: "SIG passar ändå."))
    #expect(work.file.consent.policeWish?.attend == false)
    #expect(work.file.consent.policeWish?.talk == true)
    #expect(work.file.consent.reaches(World.police.id, at: work.now))
  }

  @Test(
    "R-CON-13: who will not meet the police leads to a question to the police, and none is invited unasked")
  func consultPolice() throws {
    var work = try Casework.adult(at: .shared)
    expectAsks(
      ConsentRules.consultPolice, work, RecordPoliceWish(attend: false, talk: false, consultation: " "))
    try work.perform(RecordPoliceWish(attend: false, talk: false, consultation: "Passar ändå."))
    let call = Acts.meeting(
      on: work.today.adding(days: 5), invited: [.giver(.person), .agency(World.police.id)])
    expectAsks(ConsentRules.consultPolice, work, call)
    expectYes(work.refusal(of: Acts.meeting(on: work.today.adding(days: 5))))
  }

  @Test("R-CON-14: a minor cannot consent alone because no guardian is named")
  func minorAndGuardians() throws {
    var work = Casework(Programmes.young)
    try work.perform(Acts.referral(born: "2010-09-15", programme: Programmes.young))
    try work.perform(Acts.information())
    try work.perform(Acts.answer(.yes))
    try work.perform(OpenInvestigation(reason: ""))
    try work.perform(Acts.suitable(.socialServices))
    let ask = Acts.consent(World.police, since: work.today)
    expectNo(ConsentRules.minorAndGuardians, work.refusal(of: ask))
    try work.perform(
      CorrectPerson(person: Acts.person(born: "2010-09-15"), guardians: Acts.guardians, reason: "Tillagda."))
    expectYes(work.refusal(of: ask))
    work.comes("2028-09-15")
    expectYes(work.refusal(of: Acts.consent(World.police, since: work.today)))
  }

  @Test("R-CON-17: a consent says who gives whom what, for a time that is ahead and not too long")
  func direction() throws {
    let work = try Casework.adult(at: .consented)
    let today = work.today
    expectNo(
      ConsentRules.direction, work.refusal(of: Acts.consent(World.school, to: [], from: [], since: today)))
    expectProblem(at: "party", work.refusal(of: Acts.consent(World.unit, since: today)))
    let backwards = Acts.consent(
      World.school, since: today.adding(days: 9), days: -1, copy: false, on: today)
    expectProblem(at: "validThrough", work.refusal(of: backwards))
    expectProblem(
      at: "validThrough", work.refusal(of: Acts.consent(World.school, since: today.adding(days: -9), days: 8))
    )
    expectProblem(at: "validThrough", work.refusal(of: Acts.consent(World.school, since: today, days: 366)))
    for (field, act) in [
      ("answers", Acts.consent(World.school, since: today, givers: [])),
      ("answers", Acts.consent(World.school, since: today, givers: [.guardian(0)])),
      ("answers", Acts.consent(World.school, since: today, copy: false, on: today.adding(days: 1))),
      ("copyGivenOn", Acts.consent(World.school, since: today.adding(days: 1), on: today)),
      ("oralNote", Acts.consent(World.school, since: today, method: .oral(note: ""))),
    ] { #expect(problems(work.refusal(of: act)).map(\.field) == [field]) }
    for days in [0, 365] {
      expectYes(work.refusal(of: Acts.consent(World.school, since: today, days: days)))
    }
  }

  @Test("R-CON-18: suitability comes before the question")
  func afterSuitability() throws {
    var work = try Casework.adult(at: .opened)
    expectNo(ConsentRules.afterSuitability, work.refusal(of: Acts.consent(World.police, since: work.today)))
    try work.perform(Acts.suitable(.socialServices))
    expectYes(work.refusal(of: Acts.consent(World.police, since: work.today)))
  }

  @Test("R-CON-20: how it was explained is asked for")
  func understanding() throws {
    let work = try Casework.adult(at: .consented)
    expectAsks(
      ConsentRules.understanding, work, Acts.consent(World.school, since: work.today, explained: ""))
  }

  @Test("R-CON-21: first told that it can be taken back, then asked")
  func toldOfTakingBack() throws {
    let work = try Casework.adult(at: .consented)
    expectNo(
      ConsentRules.toldOfTakingBack,
      work.refusal(of: Acts.consent(World.school, since: work.today, told: false)))
  }

  @Test("R-CHI-08: until the child's own yes is needed, the child's view is written down")
  func childsVoice() throws {
    var work = try Casework.young(at: .opened, born: "2011-03-10")
    try work.perform(Acts.suitable(.socialServices))
    func ask(_ view: String) -> GiveConsent {
      Acts.consent(World.school, since: work.today, givers: [.guardian(0), .guardian(1)], childsView: view)
    }
    work.comes("2026-03-09")
    expectNo(ConsentRules.childsVoice, work.refusal(of: ask(" ")))
    expectYes(work.refusal(of: ask("Vill att skolan vet.")))
    work.comes("2026-03-10")
    expectYes(work.refusal(of: ask("")))
  }

  @Test("R-CHI-09: on the 18th birthday guardians no longer answer, take back, see or are invited")
  func guardiansEndAtMajority() throws {
    var work = try Casework.young(at: .shared, born: "2008-05-20")
    let consent = work.file.consent.consents[0].sequence
    let start = SwedishTime.start(of: day("2026-05-20"))
    func answers() -> [Refusal?] {
      let yes = GiverAnswer(giver: .guardian(0), reply: .yes, on: work.today)
      let soon = work.today.adding(days: 3)
      return [
        work.refusal(of: OpenOwnPage(principal: World.kim.principal, giver: .guardian(0))),
        work.refusal(of: RecordGiverAnswer(consent: consent, answer: yes)),
        work.refusal(of: RecordInterventionConsent(consents: false, by: .guardian(1), words: "")),
        work.refusal(of: Acts.meeting(on: soon, invited: [.giver(.person), .giver(.guardian(0))])),
      ]
    }
    work.now = start.adding(seconds: -1)
    for answer in answers() { expectYes(answer) }
    expectYes(work.refusal(of: Acts.takeBack(World.school, by: .guardian(0))))
    work.now = start
    for answer in answers() { expectNo(ConsentRules.guardiansEndAtMajority, answer) }
    try work.perform(Acts.consent(World.school, since: work.today))
    expectNo(
      ConsentRules.guardiansEndAtMajority, work.refusal(of: Acts.takeBack(World.school, by: .guardian(0))))
    expectYes(work.refusal(of: Acts.takeBack(World.school, by: .person)))
  }
}
