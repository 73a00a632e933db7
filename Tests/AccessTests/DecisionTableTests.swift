import Access
import Testing

@testable import Domain

/// Each relation against each act. The table is written out here by itself, so that a line changed in one
/// place shows.
@Suite struct DecisionTableTests {
  static let everything = Set(ActKind.allCases)
  static let workers = everything.subtracting([
    .registerReferral, .takeOnReferral, .acknowledgeThreat, .nameReader, .removeReader, .judgeEmergency,
    .breakGlass, .confirmCoverage, .recordSupervision, .askToReport,
  ])

  struct Line: Sendable, CustomTestStringConvertible {
    let who: String
    let relation: Relation
    let may: Set<ActKind>
    var testDescription: String { who }
  }

  static let table = [
    Line(who: "lots", relation: .caseWorker(.firstLots), may: workers),
    Line(who: "andra lots", relation: .caseWorker(.secondLots), may: workers),
    Line(who: "vikarie", relation: .standIn(.firstLots, 7), may: workers),
    Line(who: "socialsekreterare", relation: .caseWorker(.socialSecretary), may: workers),
    Line(
      who: "arbetsledare", relation: .unitLeader,
      may: everything.subtracting([
        .registerReferral, .takeOnReferral, .breakGlass, .confirmCoverage, .askToReport,
      ])),
    Line(
      who: "beslutande enhet", relation: .decidingUnit,
      may: [.decideGrant, .decideRefusal, .decideSupport, .decideChange]),
    Line(who: "mottagande enhet", relation: .receivingUnit, may: [.takeOnReferral]),
    Line(
      who: "deltagare", relation: .member(AgencyID(2), consent: 1),
      may: [
        .writeNotice, .acknowledgeNotice, .answerInvitation, .reportCommitment, .recordSuitability,
        .confirmCoverage, .writeSealedNote,
      ]),
    Line(
      who: "personen", relation: .own(.person),
      may: [
        .takeBackConsent, .recordGiverAnswer, .giveCopy, .answerInvitation, .reportCommitment, .askQuestion,
        .tellHowItFelt, .answerQuestionnaire, .acknowledgeNotice, .askToReport,
      ]),
    Line(
      who: "vårdnadshavare", relation: .own(.guardian(0)),
      may: [
        .takeBackConsent, .recordGiverAnswer, .giveCopy, .answerInvitation, .reportCommitment, .askQuestion,
        .tellHowItFelt, .answerQuestionnaire, .acknowledgeNotice, .askToReport,
      ]),
    Line(who: "nödöppnad", relation: .emergency(7), may: []),
  ]

  @Test("R-ROL-19, R-SHR-04: each relation has its acts and no others", arguments: table)
  func allows(_ line: Line) {
    for act in ActKind.allCases {
      #expect(line.relation.allows(act) == line.may.contains(act), "\(line.who) \(act.rawValue)")
    }
  }

  @Test("R-POL-04: of the other agencies only the police are asked whether SIG suits the person")
  func suitability() {
    var world = World()
    for party in [World.police, World.school] {
      world.join(party)
      world.consent(to: party)
    }
    let act = RecordSuitability(by: .police, suitable: true, reason: "r", source: "")
    let answers = [World.police, World.school].map {
      denial(
        Access.decide(
          act, in: world.file, by: World.author(30, $0, .externalActor), at: World.now))
    }
    #expect(answers == [nil, .notThisAct])
  }

  @Test(
    "Roles without files are told no, whatever the file says",
    arguments: [Role.management, .logReviewer, .administrator])
  func rolesWithoutFiles(_ role: Role) {
    let world = World()
    let viewer = World.author(77, World.unit, role)
    #expect(denial(Access.view(world.file, for: viewer, at: World.now)) == .role)
    #expect(denial(Access.decide(note, in: world.file, by: viewer, at: World.now)) == .role)
  }

  @Test("A lots of the unit who is not named in the case sees nothing once it has been taken on")
  func namedOnly() {
    var world = World()
    let stranger = World.author(11, World.unit, .lots)
    guard case .success(let arrived) = Access.view(world.file, for: stranger, at: World.now) else {
      Issue.record("the receiving unit sees the referral")
      return
    }
    guard case .arrived = arrived.content else {
      Issue.record("and no more than that")
      return
    }
    world.give(.firstLots, to: 10)
    #expect(denial(Access.view(world.file, for: stranger, at: World.now)) == .noRelation)
    let lots = World.author(10, World.unit, .lots)
    #expect(denial(Access.view(world.file, for: lots, at: World.now)) == nil)
  }

  @Test("The leader of another unit sees nothing")
  func otherUnit() {
    let viewer = World.author(12, World.otherUnit, .workLeader)
    #expect(denial(Access.view(World().file, for: viewer, at: World.now)) == .noRelation)
  }

  @Test("Another agency acts only in its own place")
  func ownPlace() {
    var world = World()
    world.join(World.school)
    world.consent(to: World.school)
    let school = World.author(30, World.school, .externalActor)
    let own = AnswerInvitation(
      meeting: 9, by: .agency(World.school.agency), coming: true, words: "")
    let anothers = AnswerInvitation(
      meeting: 9, by: .agency(World.police.agency), coming: true, words: "")
    #expect(denial(Access.decide(own, in: world.file, by: school, at: World.now)) == nil)
    #expect(
      denial(Access.decide(anothers, in: world.file, by: school, at: World.now)) == .notInOwnPlace)
  }

  @Test("R-CON-06: a guardian takes back in the guardian's own name, not in the young person's")
  func ownName() {
    var world = World()
    world.consent(to: World.school)
    world.openOwnPage(.guardian(0), for: 40)
    let guardian = World.author(40, World.unit, .guardian)
    func takeBack(_ giver: Giver) -> TakeBackConsent {
      TakeBackConsent(party: World.school.agency, by: giver, whole: true, categories: [])
    }
    #expect(
      denial(Access.decide(takeBack(.guardian(0)), in: world.file, by: guardian, at: World.now))
        == nil)
    #expect(
      denial(Access.decide(takeBack(.person), in: world.file, by: guardian, at: World.now))
        == .notInOwnPlace)
  }

  @Test("Nobody does anything in a file that does not exist")
  func noFile() {
    let empty = CaseFile(id: CaseID(1))
    let lots = World.author(10, World.unit, .lots)
    #expect(denial(Access.decide(note, in: empty, by: lots, at: World.now)) == .unknownFile)
    #expect(denial(Access.view(empty, for: lots, at: World.now)) == .unknownFile)
  }

  private let note = WriteNote(text: "t", happened: World.today, nature: .fact)
}

func denial<Value>(_ result: Result<Value, Denial>) -> Denial? {
  if case .failure(let denial) = result { denial } else { nil }
}
