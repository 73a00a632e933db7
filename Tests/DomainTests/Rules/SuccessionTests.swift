import Testing

@testable import Domain

/// R-ORG-13: who has whose place on which day, and as whom somebody comes to a file.
@Suite("Agencies that take over from each other")
struct SuccessionTests {
  private static let start = day("2026-05-04")
  private static let a = World.school
  private static let b = party(60, "Bskolan")
  private static let c = party(61, "Cskolan")

  private static func party(_ id: UInt128, _ name: String) -> Agency {
    Agency(id: AgencyID(id), name: name, kind: .school, area: "Norr", validFrom: World.founded)
  }

  private static func took(_ from: Agency, _ to: Agency, _ since: Day = start, carries: Bool = true)
    -> Succession
  {
    Succession(from: Party(from), to: Party(to), since: since, carries: carries)
  }

  @Test("R-ORG-13: nobody the day before, the successor on the day itself")
  func theDay() {
    let rows = [Self.took(Self.a, Self.b)]
    #expect(rows.predecessors(of: Self.b.id, on: Self.start.adding(days: -1)).isEmpty)
    #expect(rows.predecessors(of: Self.b.id, on: Self.start) == [Self.a.id])
    #expect(rows.heir(of: Self.a.id, on: Self.start.adding(days: -1)) == Self.a.id)
    #expect(rows.heir(of: Self.a.id, on: Self.start) == Self.b.id)
  }

  @Test("R-ORG-13: one after the other, each from its own day, and a ring has an end")
  func chain() {
    let later = Self.start.adding(days: 10)
    let rows = [Self.took(Self.a, Self.b), Self.took(Self.b, Self.c, later)]
    #expect(rows.heir(of: Self.a.id, on: later.adding(days: -1)) == Self.b.id)
    #expect(rows.heir(of: Self.a.id, on: later) == Self.c.id)
    #expect(rows.predecessors(of: Self.c.id, on: later) == [Self.a.id, Self.b.id])
    let ring = [Self.took(Self.a, Self.b), Self.took(Self.b, Self.a)]
    #expect(ring.predecessors(of: Self.a.id, on: later) == [Self.b.id])
  }

  @Test("R-ORG-13: another authority has nobody's place, not even at the end of a chain")
  func otherAuthority() {
    let rows = [Self.took(Self.a, Self.b, carries: false), Self.took(Self.b, Self.c)]
    #expect(rows.predecessors(of: Self.b.id, on: Self.start).isEmpty)
    #expect(rows.predecessors(of: Self.c.id, on: Self.start) == [Self.b.id])
    #expect(rows.heir(of: Self.a.id, on: Self.start) == Self.a.id)
  }

  @Test("R-ORG-13: an agency has one successor, so after a split the other part is a stranger")
  func split() {
    var ended = Self.a
    ended = Agency(
      id: ended.id, name: ended.name, kind: ended.kind, area: ended.area, validFrom: ended.validFrom,
      validTo: Self.start.adding(days: -1), successor: Self.b.id, carries: true)
    let directory = Directory(
      agencies: [ended, Self.b, Self.c], principals: [], assignments: [], programmes: [], legalBases: [])
    #expect(
      directory.successions.map(\.to.agency) == [Self.b.id] && directory.successions[0].since == Self.start)
    #expect(directory.successions.predecessors(of: Self.c.id, on: Self.start).isEmpty)
  }

  @Test(
    "R-ORG-13: a consent is honoured for the successor from its day, unless the person has answered about it")
  func seat() throws {
    var work = try Casework.adult(at: .grouped)
    let asked = work.file
    work.file.lay([Self.took(Self.a, Self.b, work.today)])
    #expect(work.file.seat(of: Self.b.id, at: work.now) == Self.a.id)
    #expect(work.file.seat(of: Self.c.id, at: work.now) == Self.c.id)
    let before = SwedishTime.start(of: work.today).adding(seconds: -1)
    #expect(work.file.seat(of: Self.b.id, at: before) == Self.b.id)
    #expect(work.file.entries == asked.entries, "nothing is rewritten")

    // A no to the successor stands, whatever was said to the one before.
    work.file.apply(
      Entry(
        EntryDraft(
          .bareConsent(
            [
              ConsentTerm(
                from: Party(World.unit), to: Party(Self.b), categories: .all, purpose: .coordination,
                validFrom: work.today, validThrough: work.today.adding(days: 90))
            ], [GiverAnswer(giver: .person, reply: .no, on: work.today)], awaits: [])),
        sequence: work.file.version + 1, at: work.now, by: World.lotta))
    #expect(work.file.seat(of: Self.b.id, at: work.now) == Self.b.id)
    #expect(work.file.succession(of: Self.a.id, at: work.now)?.carries == false)
  }

  @Test("R-ORG-13: the unit that leads a case is never missing, also where its successor was a party")
  func owner() throws {
    var work = try Casework.adult(at: .grouped)
    work.file.lay([Self.took(World.unit, World.otherUnit, work.today)])
    #expect(work.file.seat(of: World.otherUnit.id, at: work.now) == World.unit.id)
    let seated = work.file.seated(World.author(70, "Nya", .workLeader, World.otherUnit), at: work.now)
    #expect(seated.agency == World.unit.id && seated.principal == PrincipalID(70))
  }

  @Test("R-ORG-13: the person is told of who took over, and asked anew where nobody did")
  func reminders() throws {
    var work = try Casework.adult(at: .grouped)
    let told = { (carried: Bool) in
      Reminder.partyEnded(
        party: Self.a.name, successor: Self.b.name, on: work.today.adding(days: -1), carried: carried)
    }
    work.wait(days: 1)
    work.file.lay([Self.took(Self.a, Self.b, work.today.adding(days: -1))])
    if work.file.group.isMember(Self.a.id) {
      #expect(work.file.reminders(at: work.now, programme: work.programme).contains(told(true)))
      work.file.lay([Self.took(Self.a, Self.b, work.today.adding(days: -1), carries: false)])
      #expect(work.file.reminders(at: work.now, programme: work.programme).contains(told(false)))
    }
  }

  @Test(
    "R-ORG-13: in the directory of a file the successor goes by the party's id, with those who work there")
  func directory() throws {
    var work = try Casework.adult(at: .grouped)
    let ended = Agency(
      id: World.unit.id, name: World.unit.name, kind: .socialServices, area: World.unit.area,
      validFrom: World.founded, validTo: work.today.adding(days: -1), successor: World.otherUnit.id,
      carries: true)
    let plain = World.directory
    let directory = Directory(
      agencies: plain.agencies.values.map { $0.id == ended.id ? ended : $0 },
      principals: Array(plain.principals.values), assignments: Array(plain.assignments.values),
      programmes: plain.programmes, legalBases: plain.legalBases)
    // An assignment goes on at the one that took over, from its day.
    #expect(directory.author(World.bo.assignment, on: work.today.adding(days: -1))?.agency == World.unit.id)
    #expect(directory.author(World.bo.assignment, on: work.today)?.agency == World.otherUnit.id)
    #expect(directory.staff(of: World.otherUnit.id, on: work.today).contains { $0.name == World.bo.name })
    work.file.lay(directory.successions)
    let seated = directory.seated(in: work.file, at: work.now)
    #expect(seated.agency(World.unit.id)?.name == World.otherUnit.name)
    #expect(seated.agency(World.otherUnit.id) == nil)
    #expect(seated.staff(of: World.unit.id, on: work.today).contains { $0.name == World.bo.name })
  }
}
