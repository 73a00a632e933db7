import Access
import Testing

@testable import Domain

/// What may be done on an own page, for every choice of parts there is. The table is written out again by itself.
@Suite struct OwnActsTests {
  static let always: Set<ActKind> = [
    .takeBackConsent, .recordGiverAnswer, .giveCopy, .reportCommitment, .askToReport,
  ]
  static let inPart: [OwnPart: Set<ActKind>] = [
    .meetings: [.answerInvitation, .askQuestion, .tellHowItFelt], .questionnaire: [.answerQuestionnaire],
    .notices: [.acknowledgeNotice],
  ]

  /// Every choice of parts.
  static let choices: [[OwnPart]] = (0..<(1 << OwnPart.allCases.count)).map { bits in
    OwnPart.allCases.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element)
  }

  @Test("R-ROL-02, R-CON-08: each own act is open where its part is shown, and rights are always there")
  func follows() throws {
    for parts in Self.choices {
      for (giver, principal) in [(Giver.person, 40), (.guardian(0), 41)] as [(Giver, UInt128)] {
        var world = World()
        world.add(
          .group(
            .ownPageOpened(OwnPage(principal: PrincipalID(principal), giver: giver, parts: parts))))
        let role: Role = giver == .person ? .person : .guardian
        let viewer = World.author(principal, World.unit, role)
        let may = parts.reduce(Self.always) { $0.union(Self.inPart[$1] ?? []) }
        let own = Self.inPart.values.reduce(Self.always) { $0.union($1) }
        let view = try Access.view(world.file, for: viewer, at: World.now).get()
        for act in ActKind.allCases where act != .registerReferral && act != .breakGlass {
          let decided = Access.decide(
            act, behalf: .giver(giver), in: world.file, by: viewer, at: World.now)
          switch decided {
          case .success: #expect(may.contains(act), "\(parts) \(act)")
          case .failure(let denial):
            #expect(!may.contains(act), "\(parts) \(act)")
            #expect(denial == (own.contains(act) ? .notThisPart : .notThisAct), "\(parts) \(act)")
          }
          #expect(view.allows(act) == may.contains(act), "the page offers what is decided: \(parts) \(act)")
        }
      }
    }
  }

  @Test("R-FUP-12: what one of the family has said of those who help is not told the others by the log")
  func log() throws {
    var world = World()
    world.give(.firstLots, to: 10)
    world.openOwnPage(.guardian(0), for: 41)
    let looks = ["ask-to-report", "form:ask-to-report", "form:talk-over-shortcoming", "overview"].map {
      RecordedLook(
        at: World.now, name: "N", title: "T", agency: World.unit.agency, agencyName: "U", what: $0,
        outcome: .permitted, ground: "own-page:person")
    }
    let guardian = try Access.view(
      world.file, for: World.author(41, World.unit, .guardian), at: World.now
    ).get()
    #expect(Access.looks(looks, for: guardian).map(\.what) == ["overview"])
    let lots = try Access.view(world.file, for: World.author(10, World.unit, .lots), at: World.now).get()
    #expect(Access.looks(looks, for: lots).count == 4)
  }
}
