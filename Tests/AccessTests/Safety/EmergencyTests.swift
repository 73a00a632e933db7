import Testing

@testable import Access
@testable import Domain

/// B4-21: what an emergency opens, to whom, for how long, and what it never does.
@Suite struct EmergencyTests {
  private static let begun = World.now
  private static let until = World.now.adding(seconds: 3_600)
  private let karim = World.author(15, World.unit, .lots)

  private func world(opened: Bool = true, protection: Person.Protection = .none) -> World {
    var world = World(protection: protection)
    world.give(.firstLots, to: 10)
    for place in Compartment.allCases { world.seal("hemligt", in: place) }
    if opened {
      world.add(.audit(.glassBroken(GlassBroken(reason: "r", until: Self.until))), by: karim)
    }
    return world
  }

  @Test("B4-21: only a lots or social secretary of the unit, without a part in the case, may begin")
  func whoMayBegin() {
    let act = BreakGlass(reason: "r", dangerToLife: true)
    for role in Role.allCases {
      for unit in [World.unit, World.otherUnit] {
        let author = World.author(15, unit, role)
        let may = unit == World.unit && (role == .lots || role == .socialSecretary)
        let answer = Access.decide(act, in: world(opened: false).file, by: author, at: World.now)
        #expect(((try? answer.get()) != nil) == may, "\(role) \(unit.name)")
      }
    }
    let named = World.author(10, World.unit, .lots)
    let own = Access.decide(act, in: world(opened: false).file, by: named, at: World.now)
    #expect(own.failure == .notThisAct, "whoever has a part in the case needs no emergency")
    let again = Access.decide(act, in: world().file, by: karim, at: World.now)
    #expect(again.failure == .notThisAct, "it is not made longer by being done again")
  }

  @Test("B4-21: it lasts from its first moment to, but not at, its end, and for nobody else")
  func howLong() {
    let file = world().file
    let earlier = Access.view(file, for: karim, at: Self.begun.adding(seconds: -1))
    #expect(earlier.failure == .noRelation)
    for second in [Int64(0), 1, 3_599] {
      let now = Self.begun.adding(seconds: second)
      #expect((try? Access.view(file, for: karim, at: now).get())?.relation == .emergency(file.version))
    }
    let last = Instant(milliseconds: Self.until.milliseconds - 1)
    #expect((try? Access.view(file, for: karim, at: last).get()) != nil)
    #expect(Access.view(file, for: karim, at: Self.until).failure == .noRelation)
    let other = World.author(16, World.unit, .lots)
    #expect(Access.view(file, for: other, at: Self.begun).failure == .noRelation)
  }

  @Test("B4-21: one file is opened, to read and not to write in")
  func onlyReading() throws {
    let file = world().file
    let view = try Access.view(file, for: karim, at: World.now).get()
    for act in ActKind.allCases { #expect(!view.allows(act), "\(act.rawValue)") }
    var beside = World()
    beside.give(.firstLots, to: 10)
    #expect(Access.view(beside.file, for: karim, at: World.now).failure == .noRelation)
    #expect(Access.ground(of: view).code.utf8.starts(with: "emergency:".utf8), "it is seen in the log")
  }

  @Test("B4-21: of the compartments only the threat is read, so never where somebody is")
  func threatOnly() {
    let file = world(protection: .protectedRegistration).file
    for place in Compartment.allCases {
      let view = Access.view(file, for: karim, at: World.now, into: place)
      #expect(((try? view.get()) != nil) == (place == .threat), "\(place)")
    }
  }

  @Test("B4-21: the places of somebody who is protected are not shown in an emergency either")
  func noPlaces() throws {
    for (protection, shown) in [
      (Person.Protection.none, "Rum 3"), (.confidentialityMark, ""), (.protectedRegistration, ""),
    ] {
      var world = world(protection: protection)
      world.add(
        .meetings(
          .called(
            MeetingCalled(
              kind: .network, day: World.today, time: ClockTime("14:00")!, minutes: 60, place: "Rum 3",
              invited: [], agenda: []))))
      world.add(
        .meetings(
          .riskAnalysed(
            MeetingRisk(
              meeting: world.file.version, whenAndWhere: "Rum 3", knownThreat: "k", conflicts: "c",
              mitigation: "m", policeConsulted: "", canBeHeld: true))))
      let activity = Activity(
        what: "w", responsible: .giver(.person), when: "n", place: "Rum 3", how: "h")
      world.add(
        .plan(
          .versionMade(
            PlanMade(
              mattersToMe: "m", participation: "p",
              goals: [
                Goal(
                  number: 1, area: .home, words: "w", baseline: "b", indicator: "i", by: World.today,
                  longTerm: false, activities: [activity])
              ]))))
      let view = try Access.view(world.file, for: karim, at: World.now).get()
      guard case .staff(let whole) = view.content else {
        Issue.record("the file is not open")
        continue
      }
      #expect(whole.file.version == world.file.version)
      #expect(whole.file.meetings.all.map(\.call.place) == [shown])
      #expect(whole.file.meetings.all.map { $0.risk?.whenAndWhere } == [shown])
      #expect(
        whole.file.plan.versions.flatMap { $0.body.goals.flatMap(\.activities) }.map(\.place) == [shown])
      let lots = try Access.view(world.file, for: World.author(10, World.unit, .lots), at: World.now).get()
      guard case .staff(let own) = lots.content else { continue }
      #expect(own.file.meetings.all.map(\.call.place) == ["Rum 3"], "those who work in it still see")
    }
  }
}
