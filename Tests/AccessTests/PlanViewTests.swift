import Access
import Testing

@testable import Domain

@Suite("Who is shown what of the two plans")
struct PlanViewTests {
  private static let lots = World.author(10, World.unit, .lots)

  /// A long plan of two goals and a short plan with a step to each; everything disclosed to the school.
  private func world(staysWithStaff: Bool? = nil, needsApproval: Bool? = nil) -> World {
    var world = World()
    world.give(.firstLots, to: 10)
    world.join(World.school, principal: 16)
    world.consent(to: World.school, CategorySet([.planning, .studies]))
    world.add(.group(.ownPageOpened(OwnPage(principal: PrincipalID(18), giver: .person))))
    let activity = Activity(
      what: "a", responsible: .giver(.person), when: "n", place: "p", how: "h", expects: "e")
    world.add(
      .plan(
        .versionMade(
          PlanMade(
            mattersToMe: "m", participation: "p",
            goals: [(1, LifeArea.occupation), (2, .health)].map { number, area in
              Goal(
                number: number, area: area, words: "mål \(number)", baseline: "b", indicator: "i",
                by: World.today, longTerm: false, activities: [activity])
            }, staysWithStaff: staysWithStaff))))
    let short = world.add(
      .plan(
        .actionPlanMade(
          ActionPlanMade(
            participation: "p", mode: nil, from: 1,
            steps: [(1, LifeArea.occupation), (2, .health)].map { number, area in
              ActionStep(
                goal: number, goalWords: "mål \(number)", subGoal: nil, area: area, about: nil,
                activity: activity, onFridge: true)
            }, needsApproval: needsApproval))))
    world.add(
      .sharing(
        .disclosed(
          Disclosed(
            items: (0...2).map { ItemRef(sequence: short, part: $0) }, to: World.school, ground: .consent))))
    return world
  }

  private func own(_ world: World) throws -> VisibleOwn {
    let view = try Access.view(world.file, for: World.author(18, World.unit, .person), at: World.now).get()
    guard case .own(let own) = view.content else { throw Wrong() }
    return own
  }

  struct Wrong: Error {}

  @Test("R-PLN-08: the person sees both plans, or the short one in place of the long")
  func person() throws {
    #expect(try own(world()).goals.count == 2 && own(world()).steps.count == 2)
    let short = try own(world(staysWithStaff: true))
    #expect(short.goals.isEmpty && short.steps.map(\.step.goalWords) == ["mål 1", "mål 2"])
    #expect(short.mattersToMe == "m")
  }

  @Test("R-ROL-04: a version that waits to be approved is shown to nobody outside, and the one before is")
  func waits() throws {
    let own = try own(world(staysWithStaff: true, needsApproval: true))
    #expect(own.steps.isEmpty && own.goals.count == 2, "nobody is left without a plan")
  }

  @Test("R-PLN-05: another agency sees the steps that its consent covers, without the file's own numbers")
  func member() throws {
    let author = World.author(16, World.school, .externalActor)
    let view = try Access.view(world().file, for: author, at: World.now).get()
    guard case .disclosed(let disclosed) = view.content else { throw Wrong() }
    #expect(disclosed.steps.map(\.step.goalWords) == ["mål 1"])
    #expect(disclosed.steps.map(\.step.goal) == [0] && disclosed.steps.first?.attainment == nil)
    #expect(disclosed.stepsVersion == 1 && disclosed.goals.isEmpty)
    var ended = world()
    ended.takeBack(World.school, CategorySet([.studies]))
    let after = try Access.view(ended.file, for: author, at: World.now).get()
    guard case .disclosed(let left) = after.content else { throw Wrong() }
    #expect(left.steps.isEmpty)
  }

  /// One place that a version of the plan could reach, and everything that is drawn there.
  struct Reach: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let drawn: @Sendable (VisibleFile) throws -> String
    let viewer: Author

    init(_ name: String, _ viewer: Author, _ drawn: @escaping @Sendable (VisibleFile) throws -> String) {
      testDescription = name
      self.viewer = viewer
      self.drawn = drawn
    }
  }

  static let reaches = [
    Reach("a member, to whom it was disclosed", World.author(16, World.school, .externalActor)) {
      guard case .disclosed(let disclosed) = $0.content else { throw Wrong() }
      return String(describing: disclosed.goals) + String(describing: disclosed.steps)
    },
    Reach("the own page", World.author(18, World.unit, .person)) {
      guard case .own(let own) = $0.content else { throw Wrong() }
      return own.mattersToMe + String(describing: own.goals) + String(describing: own.steps)
    },
    Reach("the wall", lots) { view in
      guard case .staff(let whole) = view.content else { throw Wrong() }
      let meeting = try #require(whole.file.meetings.all.last).number
      return String(describing: view.room(meeting)) + String(describing: view.keptFromRoom(meeting))
    },
    Reach("an extract", World.author(18, World.unit, .person)) { view in
      guard case .own(let own) = view.content else { throw Wrong() }
      return String(describing: try #require(own.extracts.last).file.entries)
    },
  ]

  /// The two plans, and after them a newer version of each with words of its own, disclosed, called to and extracted.
  private func drafted(approved: Bool) throws -> World {
    var world = world()
    let old = world.file.plan
    let goal = try #require(old.current?.body.goals.first)
    let draft = Goal(
      number: 1, area: goal.area, words: "UTKAST", baseline: "b", indicator: "i", by: World.today,
      longTerm: false, activities: goal.activities)
    let long = world.add(
      .plan(
        .versionMade(PlanMade(mattersToMe: "m", participation: "p", goals: [draft], needsApproval: true))))
    let step = try #require(old.currentActionPlan?.body.steps.first)
    let short = world.add(
      .plan(
        .actionPlanMade(
          ActionPlanMade(
            participation: "p", mode: nil, from: 1,
            steps: [
              ActionStep(
                goal: 1, goalWords: "UTKAST", subGoal: nil, area: step.area, about: nil,
                activity: step.activity, onFridge: true)
            ], needsApproval: true))))
    if approved {
      world.add(.plan(.approved(PlanApproved(level: .long, version: 2))))
      world.add(.plan(.approved(PlanApproved(level: .short, version: 2))))
    }
    for made in [long, short] {
      world.add(
        .sharing(
          .disclosed(
            Disclosed(
              items: (0...1).map { ItemRef(sequence: made, part: $0) }, to: World.school, ground: .consent))))
    }
    world.add(
      .meetings(
        .called(
          MeetingCalled(
            kind: .network, day: World.today, time: ClockTime("13:00")!, minutes: 60, place: "p",
            invited: [.giver(.person)], agenda: []))))
    world.add(.sharing(.extractMade(ExtractMade(to: .person, masks: [], told: [], reasons: ""))))
    return world
  }

  @Test(
    "R-ROL-04: a version that nobody has approved reaches nobody, and the same version reaches once it is",
    arguments: PlanViewTests.reaches)
  func waiting(_ reach: Reach) throws {
    for approved in [false, true] {
      let file = try drafted(approved: approved).file
      let view = try Access.view(file, for: reach.viewer, at: World.now).get()
      #expect(try reach.drawn(view).contains("UTKAST") == approved)
    }
  }
}
