import Testing

@testable import Domain

/// Units, assignments and lotsar that change over time.
@Suite("The organisation changes")
struct OrganisationChangeTests {
  typealias Rules = RegisterRuleTests
  static let today = Rules.given().today
  static let admin = Author(
    principal: PrincipalID(99), assignment: AssignmentID(199), agency: AgencyID(50),
    agencyKind: .cityAdministration, agencyName: "Staden", role: .administrator, name: "Adda",
    title: "Administratör")

  private static func given(
    _ author: Author = admin, directory: Directory = World.directory, figures: CaseFigures = .none
  ) -> RegisterCircumstances {
    RegisterCircumstances(
      now: Rules.now, author: author, directory: directory, newID: RecordID(7), otherID: RecordID(8),
      figures: figures)
  }

  @Test("R-ORG-12, R-ORG-13: a unit gets another name and keeps its id; a new one begins on its day")
  func names() throws {
    let unit = World.unit
    let renamed = try KeepAgency(
      agency: unit.id, name: "Ekhamn Nordväst", kind: unit.kind, area: unit.area, from: Self.today
    ).decide(Self.given())
    guard case .reference(.agency(let row))? = renamed.first else {
      Issue.record("no row")
      return
    }
    #expect(row.id == unit.id && row.name == "Ekhamn Nordväst" && row.validFrom == unit.validFrom)
    expectProblem(
      at: "kind",
      Rules.refusal(
        KeepAgency(agency: unit.id, name: "A", kind: .police, area: "B", from: Self.today), Self.given()))
    expectProblem(
      at: "name",
      Rules.refusal(
        KeepAgency(agency: nil, name: unit.name, kind: .socialServices, area: unit.area, from: Self.today),
        Self.given()))
    let new = try KeepAgency(
      agency: nil, name: "Ekhamn Syd", kind: .socialServices, area: "Syd", from: Self.today
    ).decide(Self.given())
    #expect(
      new == [
        .reference(
          .agency(
            Agency(
              id: AgencyID(7), name: "Ekhamn Syd", kind: .socialServices, area: "Syd", validFrom: Self.today))
        )
      ])
  }

  /// The directory with a unit and the other under authorities of these names.
  private static func under(_ one: String?, _ other: String?) -> Directory {
    let plain = World.directory
    func at(_ agency: Agency, _ authority: String?) -> Agency {
      Agency(
        id: agency.id, name: agency.name, kind: agency.kind, area: agency.area, validFrom: agency.validFrom,
        authority: authority)
    }
    return Directory(
      agencies: plain.agencies.values.map {
        $0.id == World.unit.id ? at($0, one) : $0.id == World.otherUnit.id ? at($0, other) : $0
      }, principals: Array(plain.principals.values), assignments: Array(plain.assignments.values),
      programmes: plain.programmes, legalBases: plain.legalBases)
  }

  private static let busy = CaseFigures(
    owned: [World.unit.id: 1],
    parts: [
      CaseFigures.Part(World.unit.id, ledBy: World.otherUnit.id): 2,
      CaseFigures.Part(World.unit.id, ledBy: AgencyID(77)): 3,
    ],
    together: [CaseFigures.Pair(World.otherUnit.id, World.unit.id): 2])

  @Test("R-ORG-13: within one authority a unit goes up into another with its cases and its assignments")
  func mergeWithin() throws {
    let act = MergeAgency(agency: World.unit.id, successor: World.otherUnit.id, confirms: true)
    let directory = Self.under("Socialnämnden", "Socialnämnden")
    let told = directory.consequence(
      ofMerging: World.unit.id, into: World.otherUnit.id, Self.busy, on: Self.today)
    #expect(told.carries && told.mayBeDone && told.owned == 1 && told.parts == 5 && told.alreadyThere == 2)
    let drafts = try act.decide(Self.given(directory: directory, figures: Self.busy))
    #expect(drafts.count == 1, "no assignment ends")
    guard case .reference(.agency(let row))? = drafts.first else {
      Issue.record("no row")
      return
    }
    #expect(row.carries == true && row.validTo == Self.today && row.authority == "Socialnämnden")
  }

  @Test(
    "R-ORG-13: under another authority, or one that nobody has written, no case goes along",
    arguments: [("Nämnd A", "Nämnd B"), (nil, "Nämnd B"), ("Nämnd A", nil), (nil, nil)])
  func mergeAcross(_ one: String?, _ other: String?) throws {
    let act = MergeAgency(agency: World.unit.id, successor: World.otherUnit.id, confirms: true)
    let directory = Self.under(one, other)
    expectNo(
      OrganisationRules.unitsOverTime,
      Rules.refusal(act, Self.given(directory: directory, figures: Self.busy)))
    // A party may end: its places are told of in each case, and the person is asked anew.
    let party = CaseFigures(parts: Self.busy.parts)
    let told = directory.consequence(
      ofMerging: World.unit.id, into: World.otherUnit.id, party, on: Self.today)
    #expect(!told.carries && told.mayBeDone)
    let drafts = try act.decide(Self.given(directory: directory, figures: party))
    let ended = drafts.compactMap { draft in
      if case .reference(.assignment(let row)) = draft { row } else { nil }
    }
    #expect(Set(ended.map(\.agency)) == [World.unit.id] && ended.allSatisfy { $0.validTo == Self.today })
    #expect(ended.count == World.everyone.filter { $0.agency == World.unit.id }.count)
    guard case .reference(.agency(let row))? = drafts.last else {
      Issue.record("no row")
      return
    }
    #expect(row.successor == World.otherUnit.id && row.validTo == Self.today && row.name == World.unit.name)
    #expect(row.carries == false)
  }

  @Test("R-ORG-13: what is chosen is read, of one kind, there today, and not one's own")
  func mergeInput() {
    let unread = MergeAgency(agency: World.unit.id, successor: World.otherUnit.id, confirms: false)
    expectProblem(at: "confirms", Rules.refusal(unread, Self.given()))
    for wrong in [World.unit.id, World.police.id] {
      let act = MergeAgency(agency: World.unit.id, successor: wrong, confirms: true)
      expectProblem(at: "successor", Rules.refusal(act, Self.given()))
    }
  }

  private static func give(
    principal: PrincipalID? = nil, name: String = "Nya Nilsson", role: Role = .lots,
    agency: AgencyID = World.unit.id
  ) -> GiveAssignment {
    GiveAssignment(
      principal: principal, name: name, agency: agency, role: role, title: "Samordnare", from: today,
      through: nil)
  }

  @Test("R-ROL-10: a role and a title are two things, and nobody gives themself one")
  func assignments() throws {
    let drafts = try Self.give().decide(Self.given())
    #expect(
      drafts == [
        .reference(.principal(Principal(id: PrincipalID(7), name: "Nya Nilsson"))),
        .reference(
          .assignment(
            Assignment(
              id: AssignmentID(8), principal: PrincipalID(7), agency: World.unit.id, role: .lots,
              title: "Samordnare", validFrom: Self.today))),
      ])
    let lotta = Author(
      principal: World.lotta.principal, assignment: AssignmentID(199), agency: AgencyID(50),
      agencyKind: .cityAdministration, agencyName: "Staden", role: .administrator, name: "L", title: "A")
    expectNo(
      OrganisationRules.rolesApart,
      Rules.refusal(Self.give(principal: World.lotta.principal, role: .workLeader), Self.given(lotta)))
    expectProblem(at: "role", Rules.refusal(Self.give(agency: World.police.id), Self.given()))
    expectProblem(at: "principal", Rules.refusal(Self.give(principal: World.kim.principal), Self.given()))
    expectProblem(at: "principal", Rules.refusal(Self.give(principal: World.lotta.principal), Self.given()))
    expectProblem(at: "name", Rules.refusal(Self.give(name: "19121212-1212"), Self.given()))
    for role in [Role.person, .guardian] {
      expectProblem(at: "role", Rules.refusal(Self.give(role: role), Self.given()))
    }
  }

  @Test("R-ROL-10: whoever leaves has no right from the day after, and what has been stays")
  func leaving() throws {
    func end(_ day: Day?) -> ChangeAssignment {
      ChangeAssignment(assignment: World.lotta.assignment, title: "Lots", through: day)
    }
    let drafts = try end(Self.today).decide(Self.given())
    guard case .reference(.assignment(let row))? = drafts.first else {
      Issue.record("no row")
      return
    }
    #expect(row.holds(on: Self.today) && !row.holds(on: Self.today.adding(days: 1)) && row.title == "Lots")
    expectYes(Rules.refusal(end(Self.today.adding(days: -1)), Self.given()))
    expectProblem(at: "through", Rules.refusal(end(Self.today.adding(days: -2)), Self.given()))
    let person = ChangeAssignment(assignment: World.kim.assignment, title: "A", through: nil)
    expectProblem(at: "assignment", Rules.refusal(person, Self.given()))
  }

  private static func handOver(
    _ role: CaseRole = .firstLots, to author: Author = World.lars, matching: String = "Känner personen",
    talked: Bool = true, first: Day? = nil, through: Day? = nil
  ) -> HandOverLots {
    HandOverLots(
      role: role, assignment: author.assignment, reason: "Slutar", handedOver: "Planen", matching: matching,
      talked: talked, personWords: "", first: first, through: through)
  }

  @Test("R-ROL-27: a case is handed over with what was told, why this lots, and a talk with the person")
  func handOver() throws {
    var work = try Casework.adult(at: .granted)
    expectProblem(at: "matching", work.refusal(of: Self.handOver(matching: " ")))
    expectProblem(at: "assignment", work.refusal(of: Self.handOver(to: World.lotta)))
    expectProblem(at: "assignment", work.refusal(of: Self.handOver(to: World.sara)))
    expectProblem(at: "role", work.refusal(of: Self.handOver(.socialSecretary)))
    expectAsks(OrganisationRules.handOver, work, Self.handOver(talked: false))
    let alone = try Casework.adult(at: .granted, lotsar: 1)
    expectAsks(
      OrganisationRules.handOver, alone, GiveCaseRole(role: .firstLots, assignment: World.lars.assignment))
    try work.perform(Self.handOver())
    // The second lots became the first: the other place is free, and asked for.
    #expect(work.file.group.roles[.firstLots] == World.lars.principal)
    #expect(work.file.group.roles[.secondLots] == nil)
    #expect(work.file.group.caseRole(of: World.lotta.principal) == nil)
    #expect(work.file.reminders(at: work.now, programme: work.programme).contains(.secondLotsMissing))
  }

  @Test("R-ROL-12: a stand-in has a first and a last day, is told until then, and the lots keeps the case")
  func standIn() throws {
    var work = try Casework.adult(at: .granted, lotsar: 1)
    let (first, last) = (work.today.adding(days: 3), work.today.adding(days: 20))
    expectProblem(at: "through", work.refusal(of: Self.handOver(through: work.today.adding(days: -1))))
    expectProblem(at: "through", work.refusal(of: Self.handOver(first: first)))
    expectProblem(at: "through", work.refusal(of: Self.handOver(first: last, through: first)))
    expectProblem(
      at: "first", work.refusal(of: Self.handOver(first: work.today.adding(days: -1), through: last)))
    expectYes(work.refusal(of: Self.handOver(through: work.today)))
    try work.perform(Self.handOver(first: first, through: last))
    #expect(work.file.group.caseRole(of: World.lotta.principal) == .firstLots)
    #expect(work.file.group.caseRole(of: World.lars.principal) == nil)
    let named = try #require(work.file.group.standIns.first)
    let told = Reminder.standsIn(named.sequence, name: World.lars.name, from: first, through: last)
    func reminders(on day: Day) -> [Reminder] {
      work.file.reminders(at: SwedishTime.start(of: day), programme: work.programme)
    }
    #expect(reminders(on: work.today).contains(told) && reminders(on: last).contains(told))
    #expect(!reminders(on: last.adding(days: 1)).contains(told))
    // Who has stood in has had a hand in it (R-DEC-07).
    #expect(work.file.hands(of: World.lars.principal).contains(.carriesOut))
  }

  @Test("R-ROL-12: a stand-in is ended before the time, once, with the reason")
  func endStandIn() throws {
    var work = try Casework.adult(at: .granted, lotsar: 1)
    try work.perform(Self.handOver(through: work.today.adding(days: 20)))
    let named = try #require(work.file.group.standIns.first?.sequence)
    expectProblem(at: "reason", work.refusal(of: EndStandIn(standIn: named, reason: " ")))
    expectProblem(at: "standIn", work.refusal(of: EndStandIn(standIn: named + 1, reason: "Åter")))
    try work.perform(EndStandIn(standIn: named, reason: "Lotta är tillbaka."))
    #expect(work.file.group.standIns(remainingOn: work.today).isEmpty)
    expectProblem(at: "standIn", work.refusal(of: EndStandIn(standIn: named, reason: "Åter")))
  }

  @Test("R-ROL-25: in a school the head teacher is talked with first, or it is said why not")
  func headTeacher() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(EndMembership(agency: World.school.id))
    let without = AddMember(agency: World.school.id, principal: nil, need: "Stöd", contribution: "Schema")
    expectAsks(OrganisationRules.headTeacherFirst, work, without)
    try work.perform(Acts.member(World.school))
    #expect(work.file.group.currentMembers.last?.headTeacher == "Rektorn")
  }

  @Test("R-ORG-15: another form of cooperation is kept once, and ends")
  func otherForm() throws {
    var work = try Casework.adult(at: .granted)
    func form(_ code: String, ended: Bool = false) -> RecordOtherForm {
      RecordOtherForm(form: code, ledBy: "Vården", together: "Ett möte", ended: ended)
    }
    expectProblem(at: "form", work.refusal(of: form("okänd")))
    try work.perform(form("sip"))
    try work.perform(form("sip"))
    #expect(work.file.group.otherForms.map(\.name) == ["SIP"])
    try work.perform(form("sip", ended: true))
    #expect(work.file.group.otherForms.isEmpty)
  }

  @Test("R-SAF-03: two from the unit are at a meeting, or it is said why not")
  func staffing() throws {
    var work = try Casework.adult(at: .shared)
    try work.perform(Acts.meeting(on: work.today.adding(days: 5)))
    let meeting = try #require(work.file.meetings.ahead.first?.number)
    try work.perform(
      AnalyseMeetingRisk(
        meeting: meeting, whenAndWhere: "x", knownThreat: "x", conflicts: "x", mitigation: "x",
        policeConsulted: "", canBeHeld: true))
    expectYes(work.refusal(of: ConfirmMeeting(meeting: meeting)))
    expectAsks(
      MeetingRules.twoAtMeeting, work, ConfirmMeeting(meeting: meeting, staff: [World.lotta.assignment]))
    expectProblem(
      at: "staff", work.refusal(of: ConfirmMeeting(meeting: meeting, staff: [World.pia.assignment])))
    try work.perform(
      ConfirmMeeting(meeting: meeting, staff: [World.lotta.assignment, World.sara.assignment]))
    #expect(work.file.meetings.meeting(meeting)?.staff == [World.lotta.name, World.sara.name])
  }
}
