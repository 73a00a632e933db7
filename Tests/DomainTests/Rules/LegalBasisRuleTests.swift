import Testing

@testable import Domain

/// A legal basis is read against the statute before it is used, and a new wording is read by another than who wrote it.
@Suite("Legal bases")
struct LegalBasisRuleTests {
  @Test("R-DEC-01: a grant on a row that nobody has read is refused, with what to do; a read one is not")
  func grant() throws {
    let work = try Casework.adult(at: .concluded)
    let answer = work.refusal(of: Acts.grant(basis: "oläst"), by: World.bo)
    expectNo(DecisionRules.datedBasis, answer)
    guard case .rule(_, let detail, _) = answer else { return }
    #expect(detail.contains(World.unreadBasis.section) && detail.contains("Be administratören"))
    expectYes(work.refusal(of: Acts.grant(), by: World.bo))
  }

  @Test("R-DEC-01: so is a refusal; and what was decided before keeps its row, read or not")
  func refusal() throws {
    var work = try Casework.adult(at: .concluded)
    let act = DecideRefusal(
      basis: "oläst", reasons: "Behovet finns inte.", howToAppeal: "Till förvaltningsrätten.",
      offeredInstead: "Samtal.")
    expectNo(DecisionRules.datedBasis, work.refusal(of: act, by: World.bo))
    try work.perform(Acts.grant(), by: World.bo)
    work.directory = World.nobodyHasRead
    #expect(work.file.decision.grant?.body.basis == World.decisionBasis)
  }

  @Test("R-DOC-04: an entry is not masked on a row that nobody has read")
  func masking() throws {
    var work = try Casework.adult(at: .concluded)
    func answer(_ row: LegalBasis) -> Refusal? {
      var work = work
      work.directory = World.with([row])
      return work.refusal(
        of: MakeExtract(to: .person, masks: [2: row.code], reasons: "Någon annans.", isReviewed: true))
    }
    work.wait(days: 1)
    let row = LegalBasis(
      code: "dölj", use: .masking, statute: "Exempellagen", section: "ett exempel", text: "dölj",
      validFrom: World.founded, validTo: nil, verified: nil)
    expectNo(SharingRules.reviewedBeforeRelease, answer(row))
    expectYes(answer(row.confirmed(.init(by: "Ada Ask", on: World.founded, against: "lagboken"))))
  }

  private static func row(_ from: String, code: String = "bistand") -> LegalBasis {
    LegalBasis(
      code: code, use: .decision, statute: "En nyare exempellag", section: "ett nytt exempel", text: "Nytt.",
      validFrom: day(from), validTo: nil, verified: nil)
  }

  @Test("R-DEC-01: a new row begins after the one it follows, has no yes of its own, and waits for another")
  func proposed() throws {
    func answer(_ row: LegalBasis, reason: String = "Ny lag.") -> Refusal? {
      RegisterRuleTests.refusal(ProposeLegalBasis(basis: row, reason: reason), ProposalRuleTests.given())
    }
    expectNo(OrganisationRules.fourEyes, answer(Self.row("2025-07-01")))
    expectYes(answer(Self.row("2025-07-02")))
    expectProblem(at: "reason", answer(Self.row("2025-07-02"), reason: ""))
    expectNo(
      OrganisationRules.fourEyes,
      answer(Self.row("2026-07-01").confirmed(.init(by: "Jag", on: World.founded))))
    expectYes(answer(Self.row("2020-01-01", code: "helt-ny")))
  }

  @Test("R-DEC-01: approved by another it is confirmed, and the old row ends the day before")
  func approved() throws {
    let drafts = try ProposeLegalBasis(basis: Self.row("2027-01-01"), reason: "Ny lag.")
      .decide(ProposalRuleTests.given())
    guard case .reference(.proposal(let proposal)) = drafts.first else {
      Issue.record("no proposal")
      return
    }
    let act = ApproveProposal(proposal: proposal.id, against: "lagboken", confirms: true)
    let same = ProposalRuleTests.given(ProposalRuleTests.administrator, [proposal])
    expectNo(OrganisationRules.fourEyes, RegisterRuleTests.refusal(act, same))
    let other = ProposalRuleTests.given(ProposalRuleTests.other, [proposal])
    expectProblem(
      at: "against",
      RegisterRuleTests.refusal(ApproveProposal(proposal: proposal.id, confirms: true), other))
    let rows = try act.decide(other)
    guard case .reference(.legalBasis(let old)) = rows[0], case .reference(.legalBasis(let new)) = rows[1]
    else {
      Issue.record("no rows")
      return
    }
    #expect(old.validTo == day("2026-12-31") && old.verified == World.decisionBasis.verified)
    #expect(new.verified?.against == "lagboken" && new.verified?.by.hasPrefix("Olof Ek") == true)
    let later = World.with([old, new])
    #expect(later.legalBasis("bistand", on: day("2026-12-31")) == old)
    #expect(later.legalBasis("bistand", on: day("2027-01-01")) == new)
  }
}

extension World {
  static func with(_ bases: [LegalBasis]) -> Directory {
    Directory(
      agencies: Array(directory.agencies.values), principals: Array(directory.principals.values),
      assignments: Array(directory.assignments.values), programmes: directory.programmes, legalBases: bases)
  }

  static let nobodyHasRead = with([unreadBasis])
}
