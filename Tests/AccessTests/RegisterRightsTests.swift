import Access
import Domain
import Testing

/// Who may do what in the organisation's own data, written out by itself apart from Access.
@Suite("Rights in the organisation's own data")
struct RegisterRightsTests {
  private static let unit: Set<Role> = [.lots, .socialSecretary, .workLeader]

  private static func doers(_ act: RegisterActKind) -> Set<Role> {
    switch act {
    case .logOutreach: unit
    case .confirmLegalBasis: [.administrator]
    }
  }

  private static func readers(_ book: RegisterBook) -> Set<Role> {
    switch book {
    case .outreach: unit.union([.management])
    }
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
        let isOwn = kind == .socialServices || !Self.unit.contains(role)
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
          #expect(scope == .unit(AgencyID(1)))
          #expect(!scope.includes(AgencyID(2)))
        }
      }
    }
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

  @Test("all reference data, with who has confirmed it, is the administrator's", arguments: Role.allCases)
  func reference(_ role: Role) {
    #expect(Access.readsReference(Self.author(role, .cityAdministration)) == (role == .administrator))
  }
}
