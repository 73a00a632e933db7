import Domain
import Testing

@Suite("Taking consent back")
struct TakingBackTests {
  private func categories(_ work: Casework, _ party: Agency = World.school) -> CategorySet {
    work.file.consent.categories(from: World.unit.id, to: party.id, at: work.now)
  }

  @Test("R-CON-06: a part can be taken back, and the rest goes on")
  func partly() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(Acts.takeBack(World.school, [.crime]))
    #expect(categories(work) == CategorySet([.planning, .studies]))
    #expect(work.file.group.isMember(World.school.id))
    #expect(work.file.consent.takenBack[0].body.whole == false)
    expectProblem(at: "categories", work.refusal(of: Acts.takeBack(World.school, [.crime])))
    expectProblem(at: "categories", work.refusal(of: Acts.takeBack(World.school, [])))
    expectProblem(at: "by", work.refusal(of: Acts.takeBack(World.school, by: .guardian(0))))
    let unknown = TakeBackConsent(party: AgencyID(999), by: .person, whole: true, categories: [])
    expectProblem(at: "party", work.refusal(of: unknown))
  }

  @Test("R-CON-06: it can be taken back before it has begun, and while somebody's answer is waited for")
  func anyTime() throws {
    var work = try Casework.adult(at: .consented)
    try work.perform(
      Acts.consent(World.school, since: work.today.adding(days: 5), copy: false, on: work.today))
    try work.perform(Acts.takeBack(World.school))
    work.wait(days: 6)
    #expect(categories(work).isEmpty)
    expectProblem(at: "party", work.refusal(of: Acts.takeBack(World.school)))

    var young = try Casework.young(at: .consented)
    try young.perform(Acts.consent(World.school, since: young.today, givers: [.guardian(0)]))
    try young.perform(Acts.takeBack(World.school, by: .guardian(0)))
    for giver in [Giver.guardian(1), .person] {
      try young.perform(
        RecordGiverAnswer(
          consent: young.file.consent.consents[1].sequence,
          answer: GiverAnswer(giver: giver, reply: .yes, on: young.today)))
    }
    #expect(categories(young).isEmpty)
  }

  @Test("R-CON-06: taking a part back takes no more than that part, also from what is still to begin")
  func noMoreThanAsked() throws {
    var work = try Casework.adult(at: .grouped)
    try work.perform(
      Acts.consent(World.probation, to: [.planning], from: [], since: work.today, days: 10))
    try work.perform(
      Acts.consent(
        World.probation, to: [.planning, .work], from: [], since: work.today.adding(days: 11), copy: false,
        on: work.today))
    try work.perform(Acts.takeBack(World.probation, [.planning]))
    #expect(categories(work, World.probation).isEmpty)
    work.wait(days: 12)
    #expect(categories(work, World.probation) == CategorySet([.work]))
  }

  @Test("R-CON-07: what was said stays readable as it was, with the day it ended beside it")
  func earlierKept() throws {
    var work = try Casework.adult(at: .shared)
    let before = work.file.consent.consents
    try work.perform(Acts.takeBack(World.school))
    #expect(work.file.consent.consents == before)
    #expect(work.file.consent.takenBack.map(\.on) == [work.today])
    #expect(work.file.consent.consent(before[2].sequence)?.explained == "Gick igenom punkt för punkt.")
    #expect(!work.file.consent.inForce(at: work.now).contains(before[2].sequence))
    #expect(work.file.consent.isOver(before[2], at: work.now))
  }

  @Test("R-CON-07: a new yes after the taking back holds again, and leaves the old one ended")
  func again() throws {
    var work = try Casework.adult(at: .shared)
    let old = try #require(
      work.file.consent.covering(
        from: World.unit.id, to: World.school.id, category: .studies, at: work.now))
    try work.perform(Acts.takeBack(World.school))
    try work.perform(Acts.consent(World.school, to: [.studies], from: [], since: work.today))
    let new = work.file.consent.covering(
      from: World.unit.id, to: World.school.id, category: .studies, at: work.now)
    #expect(new == work.file.consent.consents.last?.sequence && new != old)
    #expect(categories(work) == CategorySet([.studies]))
    #expect(!work.file.group.isMember(World.school.id), "a member is taken in anew, by need")
  }

  @Test("R-SHR-04: both directions end, and nobody else's consent does")
  func directions() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(Acts.takeBack(World.school))
    let back = work.file.consent.categories(from: World.school.id, to: World.unit.id, at: work.now)
    #expect(back.isEmpty && !work.file.consent.reaches(World.school.id, at: work.now))
    #expect(!categories(work, World.jobCentre).isEmpty)
  }

  /// A meeting ahead, one that has begun, one cancelled; an open commitment and one that is done.
  private func busy() throws -> Casework {
    var work = try Casework.adult(at: .shared)
    let party = Participant.agency(World.jobCentre.id)
    try work.perform(Acts.meeting(on: work.today, at: "10:00"))
    try work.perform(Acts.meeting(on: work.today.adding(days: 3)))
    try work.perform(Acts.meeting(on: work.today.adding(days: 4)))
    try work.perform(CancelMeeting(meeting: work.file.meetings.all[2].number, reason: "Dubbelt."))
    for what in ["Praktik", "Intyg"] {
      try work.perform(GiveCommitment(what: what, by: party, due: work.today.adding(days: 9)))
    }
    try work.perform(
      ReportCommitment(commitment: work.file.meetings.commitments[0].number, status: .done, words: ""))
    work.now = work.now.adding(seconds: 7200)
    return work
  }

  @Test("R-CON-06: the consequences that are counted before are those that happen")
  func countedIsWhatHappens() throws {
    for categories in [nil, [InformationCategory.planning], [.crime]] {
      let before = try busy()
      var work = before
      let party = Party(World.jobCentre)
      let act = Acts.takeBack(World.jobCentre, categories)
      let told = before.file.consequence(
        ofTakingBack: CategorySet(categories ?? []), whole: categories == nil, towards: party, at: work.now)
      try work.perform(act)
      let new = work.file.entries[before.file.version...].map(\.body)
      #expect(work.file.consent.takenBack[0].body.consequence == told)
      #expect(
        new.count { if case .meetings(.invitationWithdrawn) = $0 { true } else { false } }
          == told.invitations.count)
      #expect(
        new.count { if case .meetings(.commitmentReturned) = $0 { true } else { false } }
          == told.commitments.count)
      #expect(told.alreadyDisclosed == before.file.sharing.disclosures(to: party.agency).count)
      #expect(before.file.group.currentMembers.count - work.file.group.currentMembers.count == told.readers)
      #expect(work.file.group.isMember(party.agency) == !told.endsEverything)
      #expect((work.file.closing.led != nil) == told.leadsToClosing)
      #expect(told.invitations.count == (categories == [.crime] ? 0 : 1))
      #expect(told.commitments.count == (categories == [.crime] ? 0 : 1))
      #expect(told.endsEverything == (categories == nil))
      #expect(
        work.file.meetings.upcoming(inviting: party.agency, at: work.now).count == 1 - told.invitations.count)
    }
  }

  @Test("R-CON-06: who was never a member is not written down as having left")
  func notAMember() throws {
    var work = try Casework.adult(at: .consented)
    try work.perform(Acts.takeBack(World.police))
    #expect(!work.file.entries.contains { if case .group(.memberLeft) = $0.body { true } else { false } })
  }

  @Test("R-CON-09: the police consent taken back ends sharing at once and leads the case to closing")
  func police() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(Acts.takeBack(World.police))
    #expect(work.file.closing.led == .policeConsentTakenBack && work.file.closing.ledFrom == work.today)
    #expect(work.file.stage == .followUp)
    #expect(work.file.reminders(at: work.now, programme: work.programme).first == .ledToClosing)
    #expect(!work.file.consent.reaches(World.police.id, at: work.now))
  }

  @Test("R-CON-09: a part of the police consent, or a question never answered, leads nowhere")
  func policePartly() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(Acts.takeBack(World.police, [.crime]))
    #expect(work.file.closing.led == nil)
    var young = try Casework.young(at: .opened)
    try young.perform(Acts.suitable(.socialServices))
    try young.perform(Acts.consent(World.police, since: young.today, givers: [.person]))
    try young.perform(Acts.takeBack(World.police))
    #expect(young.file.closing.led == nil)
    #expect(young.file.consent.takenBack[0].body.consequence.leadsToClosing == false)
  }
}
