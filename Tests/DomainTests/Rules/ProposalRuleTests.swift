import Foundation
import Testing

@testable import Domain

/// Programmes and legal bases are changed by two, forward in time, and what was used keeps its meaning.
@Suite("Proposals")
struct ProposalRuleTests {
  static let administrator = author(.administrator, 31, "Ada Ask")
  static let other = author(.administrator, 32, "Olof Ek")
  static let today = RegisterRuleTests.given().today

  private static func author(_ role: Role, _ id: UInt128, _ name: String) -> Author {
    Author(
      principal: PrincipalID(id), assignment: AssignmentID(id + 100), agency: AgencyID(9),
      agencyKind: .cityAdministration, agencyName: "Ekhamn", role: role, name: name, title: "Administratör")
  }

  static func given(
    _ author: Author = administrator, _ proposals: [Proposal] = [], directory: Directory = World.directory,
    on day: Day? = nil
  ) -> RegisterCircumstances {
    RegisterCircumstances(
      now: SwedishTime.instant(day ?? today, clock("09:00")), author: author, directory: directory,
      proposals: proposals, newID: RecordID(7))
  }

  /// The programme of the tests with some of its settings changed, from a day.
  static func version(
    _ from: Day, _ edit: (inout SettingTree) -> Void = { $0["meetingIntervalDays"] = .number(28) }
  ) throws -> Programme {
    var tree = try JSONDecoder().decode(SettingTree.self, from: JSONEncoder().encode(Programmes.young))
    tree["validFrom"] = .text(from.description)
    edit(&tree)
    return try JSONDecoder().decode(Programme.self, from: JSONEncoder().encode(tree))
  }

  static func proposal(
    _ programme: Programme, by author: Author = administrator, directory: Directory = World.directory
  ) throws -> Proposal {
    let drafts = try ProposeProgramme(programme: programme, reason: "Fem veckor är långt.").decide(
      given(author, directory: directory))
    guard case .reference(.proposal(let proposal)) = drafts.first else { throw NoProposal() }
    return proposal
  }

  struct NoProposal: Error {}

  static func refusal(
    _ programme: Programme, _ given: RegisterCircumstances = given(), reason: String = "Därför."
  ) -> Refusal? {
    RegisterRuleTests.refusal(ProposeProgramme(programme: programme, reason: reason), given)
  }

  @Test("R-TGT-03, R-TGT-11: a new version is proposed from today or later, and counts for nothing yet")
  func proposed() throws {
    let proposal = try Self.proposal(Self.version(Self.today))
    #expect(proposal.isOpen && proposal.follows == Programmes.young.validFrom)
    #expect(proposal.proposed.name == "Ada Ask" && proposal.programme?.meetingIntervalDays == 28)
    expectNo(OrganisationRules.fourEyes, Self.refusal(try Self.version(Self.today.adding(days: -1))))
    expectYes(Self.refusal(try Self.version(Self.today.adding(days: 400))))
    expectProblem(at: "reason", Self.refusal(try Self.version(Self.today), reason: " "))
    expectProblem(at: "validFrom", Self.refusal(try Self.version(Self.today) { _ in }))
    expectProblem(at: "code", Self.refusal(try Self.version(Self.today) { $0["code"] = .text("okänt") }))
    expectProblem(
      at: "code", Self.refusal(try Self.version(Self.today), Self.given(Self.administrator, [proposal])))
  }

  @Test(
    "R-TGT-03: a wholly new programme begins as a copy of another, with a code and a name of its own, by two")
  func new() throws {
    func new(_ code: String, _ name: String = "SIG familj") throws -> Programme {
      try Self.version(Self.today) {
        $0["code"] = .text(code)
        $0["name"] = .text(name)
      }
    }
    func refusal(_ programme: Programme, copyOf: String?) -> Refusal? {
      RegisterRuleTests.refusal(
        ProposeProgramme(programme: programme, reason: "Ett eget.", copyOf: copyOf), Self.given())
    }
    let young = Programmes.young.code
    expectYes(refusal(try new("sig-familj"), copyOf: young))
    expectProblem(at: "code", refusal(try new("sig-familj"), copyOf: nil))
    expectProblem(at: "code", refusal(try new("sig-familj"), copyOf: "okänt"))
    for code in ["", "ab", "Sig", "sig familj", "1sig", "sig-å", young] {
      expectProblem(at: "newCode", refusal(try new(code), copyOf: young))
    }
    expectProblem(at: "name", refusal(try new("sig-familj", Programmes.young.name), copyOf: young))
    let drafts = try ProposeProgramme(
      programme: try new("sig-familj"), reason: "Ett eget.", copyOf: young
    ).decide(Self.given())
    guard case .reference(.proposal(let proposal)) = try #require(drafts.first) else { return }
    #expect(proposal.follows == nil)
    let act = ApproveProposal(proposal: proposal.id, confirms: true)
    expectNo(
      OrganisationRules.fourEyes, RegisterRuleTests.refusal(act, Self.given(Self.administrator, [proposal])))
    let rows = try act.decide(Self.given(Self.other, [proposal]))
    #expect(
      rows.contains {
        if case .reference(.programme(let programme)) = $0 { programme.code == "sig-familj" } else { false }
      })
  }

  @Test("R-TGT-03: never approved by the one who proposed it; by another it counts, and the old one ends")
  func fourEyes() throws {
    let from = Self.today.adding(days: 10)
    let proposal = try Self.proposal(Self.version(from))
    let act = ApproveProposal(proposal: proposal.id, confirms: true)
    expectNo(
      OrganisationRules.fourEyes, RegisterRuleTests.refusal(act, Self.given(Self.administrator, [proposal])))
    let drafts = try act.decide(Self.given(Self.other, [proposal]))
    guard case .reference(.programme(let old)) = drafts[0], case .reference(.programme(let new)) = drafts[1],
      case .reference(.proposal(let done)) = drafts[2]
    else { throw Self.NoProposal() }
    #expect(old.validFrom == Programmes.young.validFrom && old.validTo == from.adding(days: -1))
    #expect(old.saysTheSame(as: Programmes.young) && new == proposal.programme)
    #expect(!done.isOpen && done.id == proposal.id)
    // The versions meet without a gap, and a case keeps the one it was registered under.
    let later = Directory(
      agencies: [], principals: [], assignments: [], programmes: [old, new], legalBases: [])
    #expect(later.programme("unga", on: from.adding(days: -1)) == old)
    #expect(later.programme("unga", on: from) == new)
    #expect(later.programme("unga", from: Programmes.young.validFrom) == old)
    expectProblem(at: "proposal", RegisterRuleTests.refusal(act, Self.given(Self.other, [done])))
  }

  @Test("R-TGT-03: not approved unread, after its first day, or over a version that came between")
  func late() throws {
    let from = Self.today.adding(days: 3)
    let proposal = try Self.proposal(Self.version(from))
    let act = ApproveProposal(proposal: proposal.id, confirms: true)
    expectProblem(
      at: "confirms",
      RegisterRuleTests.refusal(
        ApproveProposal(proposal: proposal.id, confirms: false), Self.given(Self.other, [proposal])))
    expectYes(RegisterRuleTests.refusal(act, Self.given(Self.other, [proposal], on: from)))
    expectNo(
      OrganisationRules.fourEyes,
      RegisterRuleTests.refusal(act, Self.given(Self.other, [proposal], on: from.adding(days: 1))))
    let between = Directory(
      agencies: [], principals: [], assignments: [],
      programmes: [Programmes.young, try Self.version(Self.today)], legalBases: [])
    expectNo(
      OrganisationRules.fourEyes,
      RegisterRuleTests.refusal(act, Self.given(Self.other, [proposal], directory: between)))
  }

  @Test("R-TGT-03: taken back by the one who wrote it or by an administrator, with why")
  func withdrawn() throws {
    let proposal = try Self.proposal(Self.version(Self.today), by: World.bo)
    let act = WithdrawProposal(proposal: proposal.id, why: "Inte än.")
    for author in [World.bo, Self.administrator] {
      let drafts = try act.decide(Self.given(author, [proposal]))
      #expect(drafts.count == 1)
    }
    expectProblem(at: "proposal", RegisterRuleTests.refusal(act, Self.given(World.lotta, [proposal])))
    expectProblem(
      at: "why",
      RegisterRuleTests.refusal(
        WithdrawProposal(proposal: proposal.id, why: ""), Self.given(World.bo, [proposal])))
  }

  @Test("R-TGT-11, R-DEC-02, R-ROL-10: figures, names and lists have to be such that the rules work")
  func settings() throws {
    for (path, value, field) in Self.wrong {
      let answer = Self.refusal(try Self.version(Self.today) { $0[path] = value })
      expectProblem(at: field, answer)
    }
    for (path, value) in Self.right {
      expectYes(Self.refusal(try Self.version(Self.today) { $0[path] = value }))
    }
  }

  private static let wrong: [(String, SettingTree, String)] = [
    ("ages.through", .number(11), "ages.through"), ("ages.from", .number(-1), "ages.from"),
    ("consentAges.own", .number(19), "consentAges.alone"),
    ("meetingIntervalDays", .number(0), "meetingIntervalDays"),
    ("consentLongestDays", .number(0), "consentLongestDays"),
    ("consentEndsSoonDays", .number(365), "consentEndsSoonDays"), ("silenceDays", .number(0), "silenceDays"),
    ("lotsTitle", .text(" "), "lotsTitle"), ("source", .text(""), "source"),
    ("deciders", .list([]), "deciders"),
    ("deciders", .list([.text("management")]), "deciders"), ("waysIn", .list([]), "waysIn"),
    ("formsOfGrant", .list([row("a", "Ett"), row("a", "Två")]), "formsOfGrant"),
    ("formsOfGrant", .list([row("a", "Ett"), row("b", "Ett")]), "formsOfGrant"),
    ("criteria", .list([row("brott", "")]), "criteria"),
  ]

  private static let right: [(String, SettingTree)] = [
    ("ages.through", .number(12)), ("consentAges.own", .number(18)), ("meetingIntervalDays", .number(1)),
    ("consentEndsSoonDays", .number(364)), ("lotsTitle", .text("Samordnare")),
    ("formsOfGrant", .list([row("bistand", "Bistånd"), row("service", "Service")])),
  ]

  private static func row(_ code: String, _ text: String) -> SettingTree {
    .fields(["code": .text(code), "text": .text(text)])
  }

  @Test("R-CLO-16: a reworded row keeps its code; a code never comes to mean something else")
  func codes() throws {
    let two = [Self.row("brott", "Begår brott"), Self.row("livsstil", "Kriminell livsstil")]
    func criteria(_ rows: [SettingTree]) throws -> Refusal? {
      Self.refusal(try Self.version(Self.today) { $0["criteria"] = .list(rows) })
    }
    expectYes(try criteria([Self.row("brott", "Har begått brott"), two[1]]))
    expectYes(try criteria([two[0]]))
    expectProblem(
      at: "criteria",
      try criteria([Self.row("brott", "Kriminell livsstil"), Self.row("livsstil", "Begår brott")]))
    // Ended in a version, it may come back as what it was, and not as something else.
    let ended = try Self.version(day("2026-01-01")) { $0["criteria"] = .list([two[0]]) }
    let directory = Directory(
      agencies: [], principals: [], assignments: [], programmes: [Programmes.young, ended], legalBases: [])
    func back(_ text: String) throws -> Refusal? {
      let rows = [two[0], Self.row("livsstil", text)]
      return Self.refusal(
        try Self.version(Self.today) { $0["criteria"] = .list(rows) },
        Self.given(directory: directory))
    }
    expectYes(try back("Kriminell livsstil"))
    expectProblem(at: "criteria", try back("Umgås med andra"))
  }

  @Test("R-CLO-10: a reason that may lead to closing asks the police, also in a new version")
  func closing() throws {
    func reason(_ effect: String, _ demands: [String]) throws -> Refusal? {
      let new: SettingTree = .fields([
        "code": .text("ny"), "text": .text("Ett nytt skäl"), "effect": .text(effect),
        "demands": .list(demands.map(SettingTree.text)), "source": .text("Lokalt val"),
      ])
      return Self.refusal(
        try Self.version(Self.today) {
          $0["closingReasons"] = .list(($0["closingReasons"]?.list ?? []) + [new])
        })
    }
    expectNo(ClosingRules.withPolice, try reason("mayClose", ["reason"]))
    expectNo(ClosingRules.withPolice, try reason("closes", ["assessmentWithPolice"]))
    expectYes(try reason("mayClose", ["assessmentWithPolice"]))
  }
}
