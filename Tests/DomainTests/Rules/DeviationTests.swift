import Domain
import Testing

/// R-FUP-12: what is reported, what is refused, and in which order it is dealt with.
@Suite("Shortcomings in the cooperation")
struct DeviationTests {
  typealias Rules = RegisterRuleTests
  static let today = Rules.given().today

  private static func given(
    _ author: Author = World.lotta, earlier: RegisterRecord? = nil, names: Set<String> = []
  ) -> RegisterCircumstances {
    RegisterCircumstances(
      now: Rules.now, author: author, directory: World.directory, earlier: earlier, newID: RecordID(7),
      names: names)
  }

  private static func report(
    _ words: String = "Ingen kom från Jobbtorg.", kind: String = "attendance", on: Day = today,
    to unit: AgencyID = World.unit.id
  ) -> ReportDeviation {
    ReportDeviation(on: on, what: kind, words: words, effect: "", proposal: "", to: unit)
  }

  private static func refusal<A: RegisterAct>(_ act: A, _ given: RegisterCircumstances) -> Refusal? {
    do throws(Refusal) {
      _ = try act.decide(given)
      return nil
    } catch { return error }
  }

  @Test("R-FUP-12: a report says what, when and to which unit, and from where it comes")
  func reported() throws {
    let drafts = try Self.report().decide(Self.given())
    guard case .record(RecordID(7), .deviation(let deviation)) = try #require(drafts.first) else {
      Issue.record("no deviation")
      return
    }
    #expect(deviation.state == .reported && deviation.from == World.lotta.agencyName)
    #expect(deviation.kindName == "Någon kom inte till mötet")
    expectProblem(at: "what", Self.refusal(Self.report(" "), Self.given()))
    expectProblem(at: "kind", Self.refusal(Self.report(kind: "okänt"), Self.given()))
    expectProblem(at: "on", Self.refusal(Self.report(on: Self.today.adding(days: 1)), Self.given()))
    expectProblem(at: "unit", Self.refusal(Self.report(to: World.police.id), Self.given()))
  }

  @Test(
    "R-FUP-12: neither a number nor a name from one's own files may stand in it",
    arguments: [
      ("Gäller 19121212-1212.", false), ("Elias kom inte.", false), ("ELIAS väntar.", false),
      ("Mötet med Elias' mentor.", false), ("Eliass mentor", false), ("Sandviks mamma", false),
      ("Skolan svarade inte.", true), ("Eliasson på Jobbtorg ringde aldrig.", true), ("Nu väntar vi.", true),
    ])
  func withoutIdentity(_ words: String, _ isFine: Bool) {
    let given = Self.given(names: ["Elias Sandvik", "Bo Nu"])
    let refusal = Self.refusal(Self.report(words), given)
    if isFine {
      expectYes(refusal)
    } else {
      #expect(problems(refusal).map(\.rule) == ["R-FUP-12"])
    }
    // Each later step too.
    let earlier = Self.record([])
    let analysed = Self.refusal(
      AnalyseDeviation(RecordID(3), text: words), Self.given(World.bo, earlier: earlier, names: given.names))
    #expect((analysed == nil) == isFine)
  }

  private static func record(_ steps: [Deviation.Step.Kind]) -> RegisterRecord {
    let deviation = Deviation(
      on: today, kind: "waiting", kindName: "Väntan", what: "A", effect: "", proposal: "", from: "Polisen",
      steps: steps.map { Deviation.Step(kind: $0, on: today, text: "B") })
    return RegisterRecord(
      id: RecordID(3), unit: World.unit.id, entry: .deviation(deviation), at: Rules.now,
      by: World.lotta.principal, assignment: World.lotta.assignment)
  }

  private static var management: Author {
    Author(
      principal: PrincipalID(900), assignment: AssignmentID(900), agency: AgencyID(900),
      agencyKind: .cityAdministration, agencyName: "Staden", role: .management, name: "G", title: "T")
  }

  @Test(
    "R-FUP-12: analysed before it is decided, lifted after that, and followed up last",
    arguments: [
      ([], [true, false, false, false]), ([Deviation.Step.Kind.analysed], [true, true, true, false]),
      ([.analysed, .lifted], [false, false, false, false]),
      ([.analysed, .decidedOperative], [false, true, false, true]),
      ([.analysed, .lifted, .decidedSteering], [false, true, false, true]),
      ([.analysed, .decidedOperative, .finished], [false, false, false, false]),
    ])
  func order(_ steps: [Deviation.Step.Kind], _ may: [Bool]) {
    let given = Self.given(World.bo, earlier: Self.record(steps))
    let id = RecordID(3)
    let asked = [
      Self.refusal(AnalyseDeviation(id, text: "A"), given), Self.refusal(LiftDeviation(id, asks: "A"), given),
      Self.refusal(DecideDeviation(id, text: "A", responsible: "Chef", due: nil), given),
      Self.refusal(FinishDeviation(id, text: "A"), given),
    ]
    #expect(asked.map { $0 == nil } == may)
    for refusal in asked where refusal != nil { #expect(problems(refusal).map(\.field) == ["record"]) }
    if steps.isEmpty { #expect(problems(asked[2]).map(\.rule) == ["R-FUP-12"]) }
  }

  @Test("R-FUP-12: the steering group decides what was lifted to it, and nothing else")
  func steering() throws {
    let act = DecideDeviation(
      RecordID(3), text: "Avtal med boendet", responsible: "Avdelningschef", due: Self.today,
      unit: World.unit.id)
    let lifted = Self.given(Self.management, earlier: Self.record([.analysed, .lifted]))
    let drafts = try act.decide(lifted)
    guard case .record(_, .deviation(let deviation)) = try #require(drafts.first) else { return }
    #expect(deviation.decision?.kind == .decidedSteering && deviation.state == .decided)
    expectProblem(
      at: "record", Self.refusal(act, Self.given(Self.management, earlier: Self.record([.analysed]))))
    expectProblem(at: "record", Self.refusal(act, Self.given(Self.management)))
    let late = DecideDeviation(
      RecordID(3), text: "A", responsible: "B", due: Self.today.adding(days: -1), unit: World.unit.id)
    expectProblem(at: "due", Self.refusal(late, lifted))
  }

  @Test("R-FUP-12: the leader is reminded of what waits, and not of what the steering group has")
  func reminders() {
    func reminded(_ steps: [Deviation.Step.Kind], _ days: Int) -> Bool {
      World.directory.unitReminders(
        of: World.unit.id, [Self.record(steps)], on: Self.today.adding(days: days)
      ).contains { if case .deviationWaits = $0 { true } else { false } }
    }
    #expect(reminded([], 0))
    #expect(!reminded([.analysed], 29) && reminded([.analysed], 30))
    #expect(!reminded([.analysed, .lifted], 300))
    #expect(!reminded([.analysed, .decidedOperative, .finished], 300))
  }
}
