import Access
import Domain
import Testing

/// Who may do what in the organisation's own data, written out by itself apart from Access.
@Suite("Rights in the organisation's own data")
struct RegisterRightsTests {
  private static let unit: Set<Role> = [.lots, .socialSecretary, .workLeader]

  private static func doers(_ act: RegisterActKind) -> Set<Role> {
    switch act {
    case .logOutreach, .logActivity, .reportIncident: unit
    case .reportDeviation: unit.union([.externalActor])
    case .decideDeviation: [.workLeader, .management]
    case .keepAgreement, .keepDocument, .keepForum, .keepForumMember, .writeReport, .recordCompetence,
      .recordTraining, .followUpIncident, .keepProfile, .analyseDeviation, .liftDeviation, .finishDeviation:
      [.workLeader]
    case .writeSteeringWord, .keepTemplate: [.management]
    case .confirmLegalBasis, .proposeLegalBasis, .keepAgency, .mergeAgency, .giveAssignment,
      .changeAssignment:
      [.administrator]
    case .proposeProgramme, .withdrawProposal: [.administrator, .workLeader]
    case .approveProposal: [.administrator, .management]
    }
  }

  private static func readers(_ book: RegisterBook) -> Set<Role> {
    switch book {
    case .outreach, .agreements, .documents, .templates, .forums, .steering, .activities, .profile:
      unit.union([.management])
    case .reports: [.workLeader, .management]
    case .competence, .incidents: unit
    case .deviations: unit.union([.management, .externalActor])
    }
  }

  /// The roles of a unit are those of the social services.
  private static func sits(_ role: Role, _ kind: AgencyKind) -> Bool {
    kind == .socialServices || !unit.contains(role)
  }

  private static func author(_ role: Role, _ kind: AgencyKind, at agency: UInt128 = 1) -> Author {
    Author(
      principal: PrincipalID(1), assignment: AssignmentID(1), agency: AgencyID(agency), agencyKind: kind,
      agencyName: "A", role: role, name: "N", title: "T")
  }

  @Test(
    "each act has its roles, and staff of other kinds of agency have none",
    arguments: RegisterActKind.allCases)
  func acts(_ act: RegisterActKind) {
    for role in Role.allCases {
      for kind in AgencyKind.allCases {
        let isOwn = Self.sits(role, kind)
        let expected = Self.doers(act).contains(role) && isOwn
        let answer = Access.decide(act, by: Self.author(role, kind), at: Instant(milliseconds: 0))
        switch answer {
        case .success(let permit): #expect(expected && permit.act == act, "\(role) \(kind)")
        case .failure(let denial): #expect(!expected && denial == .role, "\(role) \(kind)")
        }
      }
    }
  }

  @Test(
    "each book has its readers; a unit reads its own, and nobody else's", arguments: RegisterBook.allCases)
  func books(_ book: RegisterBook) {
    for role in Role.allCases {
      for kind in AgencyKind.allCases {
        let isOwn = kind == .socialServices || !Self.unit.contains(role)
        let scope = Access.reads(book, Self.author(role, kind))
        #expect((scope != nil) == (Self.readers(book).contains(role) && isOwn), "\(role) \(kind)")
        if Self.unit.contains(role), let scope {
          let own: Set<RegisterBook> = role == .workLeader ? [] : [.competence, .incidents]
          if book == .deviations, role != .workLeader {
            #expect(scope == .written(PrincipalID(1)))
            continue
          }
          #expect(
            scope
              == (book == .steering || book == .templates
                ? .everywhere : own.contains(book) ? .own(AgencyID(1), PrincipalID(1)) : .unit(AgencyID(1))))
        }
      }
    }
  }

  @Test("R-FUP-12: only reports go to another unit's book, and only the steering group answers there")
  func others() {
    let elsewhere = AgencyID(9)
    for act in RegisterActKind.allCases {
      for role in Role.allCases {
        let author = Self.author(role, .socialServices)
        let answer = Access.decide(act, in: elsewhere, by: author, at: Instant(milliseconds: 0))
        let expected =
          (act == .reportDeviation && role == .externalActor)
          || (act == .decideDeviation && role == .management)
        #expect((try? answer.get())?.unit == (expected ? elsewhere : nil), "\(act) \(role)")
      }
    }
  }

  @Test("R-FUP-12: who reports reads their own, the leader the unit's, the management all and the counts")
  func deviations() throws {
    func record(
      _ id: UInt128, _ unit: UInt128, by principal: UInt128, at day: String, _ steps: [Deviation.Step] = []
    ) throws -> RegisterRecord {
      RegisterRecord(
        id: RecordID(id), unit: AgencyID(unit),
        entry: .deviation(
          Deviation(
            on: try #require(Day(day)), kind: "waiting", kindName: "Väntan", what: "A", effect: "",
            proposal: "",
            from: "Polisen", steps: steps)),
        at: SwedishTime.start(of: try #require(Day(day))), by: PrincipalID(principal),
        assignment: AssignmentID(1))
    }
    let decided = Deviation.Step(kind: .decidedOperative, on: try #require(Day("2026-10-11")), text: "B")
    let states = [
      try record(1, 1, by: 1, at: "2026-10-01"), try record(2, 1, by: 5, at: "2026-10-02"),
      try record(3, 2, by: 1, at: "2026-10-03"), try record(4, 1, by: 5, at: "2025-12-31"),
      try record(1, 1, by: 9, at: "2026-10-11", [decided]),
    ]
    func seen(_ role: Role, _ kind: AgencyKind) -> Set<RecordID>? {
      VisibleBook(.deviations, states, for: Self.author(role, kind)).map { Set($0.records.map(\.id)) }
    }
    #expect(seen(.externalActor, .police) == [RecordID(1), RecordID(3)])
    #expect(seen(.lots, .socialServices) == [RecordID(1), RecordID(3)])
    #expect(seen(.workLeader, .socialServices) == [RecordID(1), RecordID(2), RecordID(4)])
    #expect(seen(.management, .cityAdministration)?.count == 4)
    #expect(seen(.person, .socialServices) == nil && seen(.administrator, .cityAdministration) == nil)
    let leader = Self.author(.workLeader, .socialServices)
    let book = try #require(VisibleBook(.deviations, states, for: leader))
    let counts = try #require(VisibleDeviationCounts(book, year: 2026, for: leader))
    #expect(counts.counts == [AgencyID(1): ["waiting": 2]] && counts.days == [10])
    #expect(counts.states == [.decided: 1, .reported: 1])
    let lots = Self.author(.lots, .socialServices)
    let own = try #require(VisibleBook(.deviations, states, for: lots))
    #expect(VisibleDeviationCounts(own, year: 2026, for: lots) == nil)
  }

  @Test("a book in view holds the newest state of each record, and none of another unit's")
  func visible() throws {
    func record(_ id: UInt128, _ unit: UInt128, at second: Int64, _ place: String) -> RegisterRecord {
      let outreach = Outreach(
        on: Day(number: 1), activity: "A", place: place, audience: "B", reached: nil, notes: "")
      return RegisterRecord(
        id: RecordID(id), unit: AgencyID(unit), entry: .outreach(outreach),
        at: Instant(milliseconds: second * 1000), by: PrincipalID(1), assignment: AssignmentID(1))
    }
    let states = [
      record(1, 1, at: 1, "torget"), record(2, 1, at: 2, "skolan"), record(3, 2, at: 3, "annan enhet"),
      record(1, 1, at: 4, "häktet"),
    ]
    let book = try #require(VisibleBook(.outreach, states, for: Self.author(.lots, .socialServices)))
    #expect(book.records == [states[3], states[1]])
    #expect(book.history[RecordID(1)] == [states[0]])
    #expect(VisibleBook(.outreach, states, for: Self.author(.externalActor, .police)) == nil)
    let all = try #require(VisibleBook(.outreach, states, for: Self.author(.management, .cityAdministration)))
    #expect(all.records.count == 3)
  }

  @Test(
    "all reference data, with who has confirmed it, is read by those who answer for it and those who lead by it",
    arguments: Role.allCases)
  func reference(_ role: Role) {
    let answers: Set<Role> = [.administrator, .management]
    #expect(Access.readsReference(Self.author(role, .cityAdministration)) == answers.contains(role))
    #expect(
      Access.readsReference(Self.author(role, .socialServices))
        == (answers.contains(role) || role == .workLeader))
  }

  @Test("how often the rules answered: a leader the own unit's, the management all", arguments: Role.allCases)
  func ruleCounts(_ role: Role) {
    let scope = Access.readsRuleCounts(Self.author(role, .socialServices))
    switch role {
    case .workLeader: #expect(scope == .unit(AgencyID(1)))
    case .management: #expect(scope == .everywhere)
    default: #expect(scope == nil)
    }
    #expect(Access.readsRuleCounts(Self.author(.workLeader, .police)) == nil)
  }

  @Test(
    "R-SAF-05: what happened is read by the leader and by the one who wrote; others count, or see nothing")
  func incidents() throws {
    func record(_ id: UInt128, _ unit: UInt128, by principal: UInt128, at second: Int64) -> RegisterRecord {
      RegisterRecord(
        id: RecordID(id), unit: AgencyID(unit),
        entry: .incident(
          Incident(on: Day("2026-11-01")!, kind: .threat, place: "A", what: "B", measures: "")),
        at: Instant(milliseconds: second * 1000), by: PrincipalID(principal), assignment: AssignmentID(1))
    }
    // The leader has followed up the first one, which stays its writer's.
    let states = [
      record(1, 1, by: 1, at: 1), record(2, 1, by: 5, at: 2), record(3, 2, by: 6, at: 3),
      record(1, 1, by: 9, at: 4),
    ]
    func seen(_ author: Author) -> [RecordID]? {
      VisibleBook(.incidents, states, for: author)?.records.map(\.id)
    }
    #expect(seen(Self.author(.lots, .socialServices)) == [RecordID(1)])
    #expect(seen(Self.author(.workLeader, .socialServices)) == [RecordID(1), RecordID(2)])
    #expect(seen(Self.author(.management, .cityAdministration)) == nil)
    #expect(seen(Self.author(.administrator, .cityAdministration)) == nil)
    func counted(_ role: Role, _ kind: AgencyKind) -> [AgencyID: [Incident.Kind: Int]]? {
      VisibleIncidentCounts(states, year: 2026, for: Self.author(role, kind))?.counts
    }
    #expect(
      counted(.management, .cityAdministration) == [AgencyID(1): [.threat: 2], AgencyID(2): [.threat: 1]])
    #expect(counted(.workLeader, .socialServices) == [AgencyID(1): [.threat: 2]])
    for role in [
      Role.lots, .socialSecretary, .externalActor, .person, .guardian, .logReviewer, .administrator,
    ] {
      #expect(counted(role, .socialServices) == nil, "\(role)")
    }
  }

  @Test("R-CMP-07: what somebody knows is read by the leader and by themselves")
  func competence() throws {
    let states = [UInt128(1), 2].map { principal in
      RegisterRecord(
        id: RecordID(principal), unit: AgencyID(1),
        entry: .competence(
          Competence(
            principal: PrincipalID(principal), requirement: "mi", from: "A", on: Day(number: 1), through: nil)
        ),
        at: Instant(milliseconds: 1), by: PrincipalID(9), assignment: AssignmentID(1))
    }
    let own = VisibleBook(.competence, states, for: Self.author(.lots, .socialServices))
    #expect(own?.records.map(\.id) == [RecordID(1)])
    let leader = VisibleBook(.competence, states, for: Self.author(.workLeader, .socialServices))
    #expect(leader?.records.count == 2)
    let elsewhere = VisibleBook(.competence, states, for: Self.author(.workLeader, .socialServices, at: 2))
    #expect(elsewhere?.records.isEmpty == true)
  }

  @Test("R-ROL-11: how the cases lie is the leader's to see", arguments: Role.allCases)
  func caseload(_ role: Role) {
    let load = UnitCaseload(shares: [], withoutSecond: 1, open: 2)
    #expect((VisibleCaseload(load, for: Self.author(role, .socialServices)) != nil) == (role == .workLeader))
    #expect(VisibleCaseload(load, for: Self.author(role, .police)) == nil)
  }
}
