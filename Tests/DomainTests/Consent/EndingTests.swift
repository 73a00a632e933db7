import Domain
import Testing

@Suite("What leads to closing, and what does so no more")
struct EndingTests {
  private func answer(_ yes: Bool, _ giver: Giver) -> RecordInterventionConsent {
    RecordInterventionConsent(consents: yes, by: giver, words: "")
  }

  @Test("R-CON-10: a yes to the intervention given again leads to closing no more")
  func again() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(answer(false, .person))
    #expect(work.file.closing.led == .interventionConsentTakenBack && work.file.stage == .followUp)
    try work.perform(answer(true, .person))
    #expect(work.file.closing.led == nil && work.file.closing.ledFrom == nil)
    #expect(work.file.stage == .carryingOut)
    #expect(!work.file.reminders(at: work.now, programme: work.programme).contains(.ledToClosing))
  }

  @Test("R-CON-10: another's yes does not undo somebody's no, until the person alone decides")
  func others() throws {
    var work = try Casework.young(at: .shared, born: "2008-05-20")
    try work.perform(answer(false, .guardian(0)))
    try work.perform(answer(true, .person))
    #expect(work.file.closing.led == .interventionConsentTakenBack)
    var adult = work
    adult.comes("2026-05-20")
    try adult.perform(answer(true, .person))
    #expect(adult.file.closing.led == nil)
    try work.perform(answer(true, .guardian(0)))
    #expect(work.file.closing.led == nil)
  }

  @Test("R-CON-09: what the police consent led to is not undone by a yes to the intervention")
  func policeStays() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(answer(false, .person))
    try work.perform(Acts.takeBack(World.police))
    try work.perform(answer(true, .person))
    #expect(work.file.closing.causes == [.policeConsentTakenBack])
  }

  private func twoPolice() throws -> (Casework, Agency) {
    var work = try Casework.adult(at: .shared)
    let other = Agency(
      id: AgencyID(78), name: "Polisen Söder", kind: .police, area: "Söder", validFrom: World.founded)
    work.directory = World.directory.with(other)
    try work.perform(Acts.consent(other, to: [.planning], from: [], since: work.today, days: 20))
    return (work, other)
  }

  @Test("R-CON-09: with two police agencies SIG goes on until none of them has a consent")
  func lastPolice() throws {
    var (work, other) = try twoPolice()
    try work.perform(Acts.takeBack(World.police))
    #expect(work.file.closing.led == nil)
    let back = work.file.consent.takenBack[0].sequence
    expectYes(
      work.refusal(of: AssessContinuation(takenBack: back, canContinue: true, reason: "Söder är kvar.")))
    try work.perform(Acts.takeBack(other))
    #expect(work.file.closing.led == .policeConsentTakenBack)
  }

  @Test("R-CON-09: another police consent that has ended holds nothing up")
  func endedPolice() throws {
    var (work, _) = try twoPolice()
    work.wait(days: 21)
    try work.perform(Acts.takeBack(World.police))
    #expect(work.file.closing.led == .policeConsentTakenBack)
  }

  @Test("R-CON-06: messages that the party has not read are counted, and those alone")
  func notices() throws {
    var work = try Casework.adult(at: .shared)
    for (text, category) in [("Ett", InformationCategory.studies), ("Två", .planning)] {
      try work.perform(WriteNotice(text: text, category: category))
    }
    let numbers = work.file.sharing.notices.map(\.sequence)
    func told(_ categories: [InformationCategory]?) -> [Int]? {
      work.file.consequence(
        ofTakingBack: CategorySet(categories ?? []), whole: categories == nil,
        towards: Party(World.school), at: work.now
      ).notices
    }
    #expect(told(nil) == numbers && told([.studies]) == [numbers[0]] && told([.crime]) == [])
    try work.perform(AcknowledgeNotice(notice: numbers[1]), by: World.siv)
    #expect(told(nil) == [numbers[0]])
    try work.perform(Acts.takeBack(World.school))
    #expect(work.file.consent.takenBack[0].body.consequence.notices == [numbers[0]])
    for number in numbers {
      #expect(!work.file.isOpen(ItemRef(sequence: number, part: 0), to: World.school.id, at: work.now))
    }
  }

  @Test("R-SHR-01: a goal that the job centre works with is about work, and one with the school about school")
  func occupation() throws {
    var work = try Casework.adult(at: .grouped)
    func goal(_ responsible: [Agency]) -> Goal {
      Acts.goal(
        by: work.today.adding(days: 60),
        activities: responsible.map { Acts.activity(responsible: .agency($0.id)) })
    }
    try work.perform(
      Acts.plan([
        goal([World.jobCentre]), goal([World.school]), goal([World.jobCentre, World.school]),
        goal([World.unit]),
      ]))
    #expect(work.file.plan.current?.body.goals.map(\.category) == [.work, .studies, .studies, .studies])
    try work.perform(Acts.takeBack(World.jobCentre))
    try work.perform(Acts.consent(World.jobCentre, to: [.work], from: [], since: work.today))
    let version = try #require(work.file.plan.current?.sequence)
    let items = work.file.sharing.items(of: version)
    let covered = work.file.sending(
      items, to: [Party(World.jobCentre)], purpose: .coordination, at: work.now)
    #expect(covered.receivers.first?.items.map(\.part) == [1])
  }
}
