import Access
import Testing

@testable import Domain

/// A decision stands on an own page from when it has come to its reader, and not before.
@Suite struct OwnDecisionsTests {
  private func world(
    to giver: Giver?, _ how: Telling = .handed, received: Day? = World.today, parts: [OwnPart]? = nil
  ) -> World {
    var world = World()
    for (index, giver) in [Giver.person, .guardian(0)].enumerated() {
      world.add(
        .group(
          .ownPageOpened(
            OwnPage(principal: PrincipalID(40 + UInt128(index)), giver: giver, parts: parts))))
    }
    let basis = LegalBasis(
      code: "b", use: .decision, statute: "S", section: "1", text: "", validFrom: World.today, validTo: nil,
      verified: nil)
    let decision = world.add(
      .decision(
        .refused(
          GrantRefused(
            basis: basis, reasons: "Kriterierna är inte uppfyllda.", howToAppeal: "Ring oss.",
            offeredInstead: "Mentor", appeal: AppealGiven(days: 21, text: "Skriv till nämnden.", rule: nil))))
    )
    if let giver {
      world.add(
        .decision(
          .told(
            DecisionTold(
              decision: decision, to: giver, how: how, receivedOn: received, receipt: "", appealTold: true))))
    }
    return world
  }

  private func decisions(_ world: World, _ principal: UInt128) throws -> [VisibleDecision] {
    let viewer = World.author(principal, World.unit, principal == 40 ? .person : .guardian)
    guard case .own(let own) = try Access.view(world.file, for: viewer, at: World.now).get().content else {
      Issue.record("own")
      return []
    }
    return own.decisions
  }

  @Test("R-DEC-12: told in person, with the organisation's words on how to appeal and the last day")
  func told() throws {
    let decision = try #require(try decisions(world(to: .person), 40).first)
    #expect(decision.what == .refused(offeredInstead: "Mentor"))
    #expect(decision.appeal?.words == ["Skriv till nämnden.", "Ring oss."])
    #expect(decision.appeal?.last == World.today.adding(days: 21))
  }

  @Test("Not before it is told, not while it is in the post, and not when the page does not show decisions")
  func notBefore() throws {
    #expect(try decisions(world(to: nil), 40).isEmpty)
    #expect(try decisions(world(to: .person, .post, received: nil), 40).isEmpty)
    #expect(try decisions(world(to: .person, .digital, received: nil), 40).count == 1)
    #expect(try decisions(world(to: .person, parts: [.plan]), 40).isEmpty)
  }

  @Test("A guardian reads what came to them, and nothing that came to the young person alone")
  func guardian() throws {
    #expect(try decisions(world(to: .person), 41).isEmpty)
    #expect(try decisions(world(to: .guardian(0)), 41).count == 1)
    #expect(try decisions(world(to: .guardian(0)), 40).isEmpty)
  }
}
