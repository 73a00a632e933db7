import Access
import Testing

@testable import Domain

/// R-ROL-21: another unit that has been given the decision reads what it decides on, and signs; and nothing else.
@Suite struct DecidingUnitTests {
  let leader = World.author(70, World.otherUnit, .workLeader)

  private func world(reads: Bool?, closed: Bool = false) -> World {
    var world = World()
    world.add(
      .decision(
        .responsibilitySet(
          Responsibility(
            units: [.decide: World.otherUnit], decidedBy: "Chefen", reason: "", decidingReads: reads))))
    if closed { world.add(.bareClosing) }
    return world
  }

  @Test("R-ROL-21: the leader of the unit that decides opens the file and signs")
  func signs() throws {
    let file = world(reads: true).file
    let view = try Access.view(file, for: leader, at: World.now).get()
    #expect(view.relation == .decidingUnit && Access.ground(of: view).code == "deciding-unit")
    for act in [ActKind.decideGrant, .decideRefusal, .decideSupport, .decideChange] {
      let permit = try Access.decide(act, in: file, by: leader, at: World.now).get()
      #expect(permit.author.agency == World.otherUnit.agency)
    }
  }

  @Test("R-ROL-21: no other act, no compartment, nobody else at the unit")
  func nothingElse() {
    let file = world(reads: true).file
    #expect(refused(Access.decide(.setResponsibility, in: file, by: leader, at: World.now)) == .notThisAct)
    #expect(refused(Access.decide(.writeNote, in: file, by: leader, at: World.now)) == .notThisAct)
    for place in Compartment.allCases {
      #expect(refused(Access.view(file, for: leader, at: World.now, into: place)) == .notReader)
    }
    for role in [Role.lots, .socialSecretary] {
      let other = World.author(71, World.otherUnit, role)
      #expect(refused(Access.view(file, for: other, at: World.now)) == .noRelation)
    }
  }

  @Test("R-ROL-21: not under another authority, not before it is said, and not in a closed case")
  func ends() {
    for reads in [false, nil] as [Bool?] {
      #expect(refused(Access.view(world(reads: reads).file, for: leader, at: World.now)) == .noRelation)
    }
    #expect(refused(Access.view(World().file, for: leader, at: World.now)) == .noRelation)
    #expect(
      refused(Access.view(world(reads: true, closed: true).file, for: leader, at: World.now)) == .closed)
  }

  private func refused<Value>(_ result: Result<Value, Denial>) -> Denial? {
    if case .failure(let denial) = result { denial } else { nil }
  }
}
