import Access
import Testing

@testable import Domain

/// What an own page shows, part by part.
@Suite struct OwnPartsTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let what: String
    var giver = Giver.person
    /// The young person is fifteen on 1 June 2026.
    var born = "2011-06-01"
    var opened: [OwnPart]? = [.plan, .meetings]
    var older: [OwnPart]? = [.meetings]
    var chosen: [OwnPart]?
    var chosenOn = "2026-05-01"
    var on = "2026-11-21"
    let shows: Set<OwnPart>
    var testDescription: String { what }
  }

  static let table = [
    Line(
      what: "a page from before there was a choice shows all", opened: nil, older: nil,
      shows: Set(OwnPart.allCases)),
    Line(what: "what it was opened with", shows: [.plan, .meetings]),
    Line(what: "what was chosen takes its place", chosen: [.looks], shows: [.looks]),
    Line(what: "nothing chosen is nothing shown", chosen: [], shows: []),
    Line(
      what: "the person's page is not cut by age", chosen: [.plan, .looks], shows: [.plan, .looks]),
    Line(
      what: "a guardian's page the day before fifteen", giver: .guardian(0), on: "2026-05-31",
      shows: [.plan, .meetings]),
    Line(what: "a guardian's page the day itself", giver: .guardian(0), on: "2026-06-01", shows: [.meetings]),
    Line(
      what: "a choice from before fifteen is cut", giver: .guardian(0), chosen: [.plan, .meetings, .looks],
      shows: [.meetings]),
    Line(
      what: "a choice made on the day is not", giver: .guardian(0), chosen: [.plan, .looks],
      chosenOn: "2026-06-01", shows: [.plan, .looks]),
  ]

  private func world(_ line: Line) throws -> World {
    var world = World(born: try #require(Day(line.born)))
    world.add(
      .group(
        .ownPageOpened(
          OwnPage(
            principal: PrincipalID(40), giver: line.giver, parts: line.opened, partsOfOlder: line.older))))
    if let chosen = line.chosen {
      world.add(
        .followUp(.ownPartsChosen(OwnPageParts(giver: line.giver, parts: chosen, words: ""))),
        at: SwedishTime.instant(try #require(Day(line.chosenOn)), ClockTime("12:00")!))
    }
    return world
  }

  @Test(
    "R-ROL-02, R-ROL-07: an own page shows what was chosen, and a guardian's less as the young grow",
    arguments: table)
  func shows(_ line: Line) throws {
    let now = SwedishTime.instant(try #require(Day(line.on)), ClockTime("12:00")!)
    #expect(try world(line).file.ownParts(of: line.giver, at: now) == line.shows)
  }

  @Test("A part that is not shown holds nothing, for each part", arguments: OwnPart.allCases)
  func empty(_ part: OwnPart) throws {
    var world = World()
    world.add(
      .group(
        .ownPageOpened(
          OwnPage(
            principal: PrincipalID(40), giver: .person, parts: OwnPart.allCases.filter { $0 != part }))))
    let offered = world.add(
      .followUp(
        .questionnaireOffered(
          QuestionnaireOffered(
            giver: .person, questionnaire: "q", version: World.today, reply: .onOwnPage))))
    #expect(offered > 0)
    world.add(
      .sharing(.noticeWritten(NoticeWritten(text: "Vi ses.", category: .planning, person: true))))
    world.add(.meetings(.around(.questionAsked(QuestionAsked(by: .person, words: "Får jag gå?")))))
    let viewer = World.author(40, World.unit, .person)
    let view = try Access.view(world.file, for: viewer, at: World.now).get()
    guard case .own(let own) = view.content else {
      Issue.record("an own page")
      return
    }
    #expect(own.decisions.isEmpty)
    #expect(own.offers.isEmpty == (part == .questionnaire))
    #expect(own.told.isEmpty == (part == .notices))
    #expect(own.around.questions.isEmpty == (part == .meetings))
    let look = RecordedLook(
      at: World.now, name: "N", title: "T", agency: World.unit.agency, agencyName: "U", what: "overview",
      outcome: .permitted, ground: "unit-leader")
    #expect(Access.looks([look], for: view).isEmpty == (part == .looks))
  }

  @Test("R-FUP-07: nobody reads another's answers, and those who work only what is shared")
  func answers() throws {
    var world = World()
    world.give(.firstLots, to: 10)
    for (giver, principal) in [(Giver.person, 40), (.guardian(0), 41)] as [(Giver, UInt128)] {
      world.openOwnPage(giver, for: principal)
    }
    for (giver, shared) in [(Giver.person, false), (.guardian(0), true)] {
      world.add(
        .followUp(
          .questionnaireAnswered(
            QuestionnaireAnswered(
              giver: giver, questionnaire: "q", version: World.today,
              answers: [.init(question: "a", option: "b")], shared: shared, way: .ownPage))))
    }
    func view(_ author: Author) throws -> VisibleFile {
      try Access.view(world.file, for: author, at: World.now).get()
    }
    for (principal, role, giver) in [(40, Role.person, Giver.person), (41, .guardian, .guardian(0))]
      as [(UInt128, Role, Giver)]
    {
      guard case .own(let own) = try view(World.author(principal, World.unit, role)).content else {
        Issue.record("an own page")
        continue
      }
      #expect(own.answers.map(\.body.giver) == [giver] && own.answers.first?.body.answers.count == 1)
    }
    for author in [World.author(10, World.unit, .lots), World.author(12, World.unit, .workLeader)] {
      guard case .staff(let whole) = try view(author).content else {
        Issue.record("the whole file")
        continue
      }
      #expect(whole.file.followUp.answers.map(\.body.answers.count) == [0, 1])
    }
  }

  @Test("R-FUP-01: the leader's talk is the leader's to write, and nobody else is reminded of it")
  func supervision() {
    let reminder = Reminder.supervision(due: World.today)
    for relation in [Relation.caseWorker(.firstLots), .member(AgencyID(2), consent: 1), .own(.person)] {
      #expect(!relation.allows(.recordSupervision) && !reminder.isFor(relation))
    }
    #expect(Relation.unitLeader.allows(.recordSupervision) && reminder.isFor(.unitLeader))
  }
}
