import Domain
import Testing

@Suite("When a consent holds")
struct ConsentTimeTests {
  private func covers(_ work: Casework, at instant: Instant, _ party: Agency = World.school) -> Bool {
    work.file.consent.covering(from: World.unit.id, to: party.id, category: .studies, at: instant) != nil
  }

  @Test(
    "R-CON-03: it holds from the first moment of its first day to the last of its last, also over a time change",
    arguments: [
      ("2026-03-10", "2026-03-10"), ("2026-03-28", "2026-03-29"), ("2026-03-29", "2026-03-29"),
      ("2026-10-24", "2026-10-25"), ("2026-10-25", "2026-10-25"), ("2026-12-31", "2027-01-01"),
    ])
  func halfOpen(from: String, through: String) throws {
    var work = try Casework.adult(at: .consented)
    try work.perform(
      Acts.consent(
        World.school, since: day(from), days: day(from).days(until: day(through)), copy: false, on: work.today
      ))
    let start = SwedishTime.start(of: day(from))
    let end = SwedishTime.start(of: day(through).adding(days: 1))
    #expect(!covers(work, at: start.before) && covers(work, at: start) && covers(work, at: start.after))
    #expect(covers(work, at: end.before) && !covers(work, at: end) && !covers(work, at: end.after))
    #expect(work.file.consent.end(towards: World.school.id, at: start) == end)
    #expect(work.file.consent.end(towards: World.school.id, at: end) == nil)
    let asked = work.file.consent.consents[1]
    #expect(!work.file.consent.isOver(asked, at: end.before) && work.file.consent.isOver(asked, at: end))
    #expect(!work.file.consent.openCategories(towards: World.school.id, at: end.before).isEmpty)
    #expect(work.file.consent.openCategories(towards: World.school.id, at: end).isEmpty)
  }

  @Test("R-CON-03: the spring day has 23 hours and the autumn day 25")
  func lengthOfDay() {
    func hours(_ text: String) -> Int64 {
      let start = SwedishTime.start(of: day(text))
      let end = SwedishTime.start(of: day(text).adding(days: 1))
      return (end.milliseconds - start.milliseconds) / 3_600_000
    }
    #expect([hours("2026-03-29"), hours("2026-10-25"), hours("2026-07-01")] == [23, 25, 24])
  }

  @Test(
    "R-CON-15: a minor's consent ends at Swedish midnight as the 18th birthday begins",
    arguments: ["2008-05-20", "2008-03-29", "2008-10-25", "2008-10-26", "2008-03-30"])
  func lapsesAtMajority(born: String) throws {
    var work = try Casework.young(at: .opened, born: "2008-12-01")
    try work.perform(
      CorrectPerson(person: Acts.person(born: born), guardians: Acts.guardians, reason: "Rättat."))
    try work.perform(Acts.suitable(.socialServices))
    try work.perform(
      Acts.consent(World.school, since: work.today, days: 364, givers: [.guardian(0), .guardian(1), .person]))
    let consent = work.file.consent.consents[0]
    let birthday = SwedishTime.start(of: day(born).adding(years: 18))
    #expect(
      covers(work, at: birthday.before) && !covers(work, at: birthday) && !covers(work, at: birthday.after))
    #expect(work.file.consent.standing(of: consent, at: birthday.before) == .given)
    #expect(work.file.consent.standing(of: consent, at: birthday) == .lapsedAtMajority)
    #expect(work.file.consent.giversNeeded(at: birthday) == [.person])
    #expect(!work.file.isAdult(at: birthday.before) && work.file.isAdult(at: birthday))
    work.now = birthday
    try work.perform(Acts.consent(World.school, since: work.today, givers: [.person]))
    #expect(covers(work, at: work.now))
  }

  @Test("R-CON-15: a late yes to a question from before the birthday does not revive it")
  func lateYes() throws {
    var work = try Casework.young(at: .opened, born: "2008-05-20")
    try work.perform(Acts.suitable(.socialServices))
    try work.perform(Acts.consent(World.school, since: work.today, givers: [.guardian(0), .guardian(1)]))
    let consent = work.file.consent.consents[0].sequence
    work.comes("2026-05-20")
    try work.perform(
      RecordGiverAnswer(consent: consent, answer: GiverAnswer(giver: .person, reply: .yes, on: work.today)))
    #expect(!covers(work, at: work.now))
  }

  @Test("R-CON-16: under 15 the guardians' yes is enough; on the 15th birthday the own yes is needed too")
  func ownYesFromFifteen() throws {
    var work = try Casework.young(at: .opened, born: "2011-04-01")
    try work.perform(Acts.suitable(.socialServices))
    try work.perform(
      Acts.consent(
        World.school, since: work.today, givers: [.guardian(0), .guardian(1)], childsView: "Det är bra."))
    let consent = work.file.consent.consents[0]
    let birthday = SwedishTime.start(of: day("2026-04-01"))
    #expect(covers(work, at: birthday.before) && !covers(work, at: birthday))
    #expect(work.file.consent.standing(of: consent, at: birthday) == .waiting([.person]))
    work.now = birthday
    try work.perform(
      RecordGiverAnswer(
        consent: consent.sequence, answer: GiverAnswer(giver: .person, reply: .yes, on: work.today)))
    #expect(covers(work, at: birthday))
  }

  @Test(
    "R-CON-15, R-CON-16: whose yes is needed at each age",
    arguments: [
      ("2025-03-01", [Giver.guardian(0), .guardian(1)]),
      ("2025-09-14", [.guardian(0), .guardian(1)]), ("2025-09-15", [.guardian(0), .guardian(1), .person]),
      ("2027-09-15", [.guardian(0), .guardian(1), .person]),
      ("2028-09-14", [.guardian(0), .guardian(1), .person]), ("2028-09-15", [.person]),
    ])
  func giversByAge(on: String, givers: [Giver]) throws {
    let work = try Casework.young(at: .registered)
    #expect(work.file.consent.giversNeeded(at: SwedishTime.instant(day(on), clock("12:00"))) == givers)
  }

  @Test("R-CON-14: a guardian who is named later is asked too before anything passes")
  func guardianNamedLater() throws {
    var work = try Casework.young(at: .consented)
    #expect(work.file.consent.reaches(World.police.id, at: work.now))
    let third = GuardianPerson(name: "Ola Ek", relation: "särskilt förordnad")
    try work.perform(
      CorrectPerson(
        person: Acts.person(born: "2010-09-15"), guardians: Acts.guardians + [third], reason: "Ny dom."))
    #expect(!work.file.consent.reaches(World.police.id, at: work.now))
    let fewer = CorrectPerson(person: Acts.person(born: "2010-09-15"), guardians: [third], reason: "Ny dom.")
    expectProblem(at: "guardians", work.refusal(of: fewer))
  }

  @Test("R-CON-14: somebody found to be a minor, with no guardian named, no longer consents alone")
  func foundToBeMinor() throws {
    var work = try Casework.adult(at: .consented)
    try work.perform(CorrectPerson(person: Acts.person(born: "2009-05-04"), guardians: [], reason: "Fel år."))
    #expect(!work.file.consent.reaches(World.police.id, at: work.now))
    let consent = work.file.consent.consents[0]
    #expect(work.file.consent.standing(of: consent, at: work.now) == .waiting([.guardian(0)]))
  }
}

extension Instant {
  var before: Instant { Instant(milliseconds: milliseconds - 1) }
  var after: Instant { Instant(milliseconds: milliseconds + 1) }
}
