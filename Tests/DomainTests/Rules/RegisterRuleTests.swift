import Domain
import Testing

/// Acts in the organisation's own data, each against its rule.
@Suite("The organisation's own data")
struct RegisterRuleTests {
  static let now = SwedishTime.instant(day("2026-11-18"), clock("09:00"))

  static func given(
    _ author: Author = World.lotta, directory: Directory = World.directory, earlier: RegisterRecord? = nil
  ) -> RegisterCircumstances {
    RegisterCircumstances(
      now: now, author: author, directory: directory, earlier: earlier, newID: RecordID(7))
  }

  static func refusal(_ act: some RegisterAct, _ given: RegisterCircumstances = given()) -> Refusal? {
    do {
      _ = try act.decide(given)
      return nil
    } catch { return error }
  }

  private static func outreach(
    on day: Day? = nil, activity: String = "Besök", place: String = "Häktet", audience: String = "Unga män",
    reached: Int? = nil, notes: String = ""
  ) -> Outreach {
    Outreach(
      on: day ?? given().today, activity: activity, place: place, audience: audience, reached: reached,
      notes: notes)
  }

  @Test("R-INT-03: outreach is written as what, where and for whom")
  func outreach() throws {
    let drafts = try LogOutreach(Self.outreach(reached: 6)).decide(Self.given())
    #expect(drafts == [.record(RecordID(7), .outreach(Self.outreach(reached: 6)))])
    expectProblem(at: "activity", Self.refusal(LogOutreach(Self.outreach(activity: " "))))
    expectProblem(at: "place", Self.refusal(LogOutreach(Self.outreach(place: ""))))
    expectProblem(at: "audience", Self.refusal(LogOutreach(Self.outreach(audience: ""))))
    expectProblem(at: "reached", Self.refusal(LogOutreach(Self.outreach(reached: 100_001))))
    expectYes(Self.refusal(LogOutreach(Self.outreach(reached: 100_000))))
    let tomorrow = Self.given().today.adding(days: 1)
    expectProblem(at: "on", Self.refusal(LogOutreach(Self.outreach(on: tomorrow))))
  }

  @Test(
    "R-INT-03: what is written as a personal number is refused at its field",
    arguments: [
      ("191212121212", true), ("19121212-1212", true), ("121212-1212", true), ("träffade 121212+1212.", true),
      ("1212121212", true), ("12121212", false), ("08-123 45 67", false), ("2026-11-18", false),
      ("121212121", false), ("12121212121", false), ("", false),
    ])
  func withoutPersons(_ text: String, _ isNumber: Bool) {
    let answer = Self.refusal(LogOutreach(Self.outreach(notes: text)))
    #expect((answer != nil) == isNumber, "\(text)")
    if isNumber { expectProblem(at: "notes", answer) }
  }

  @Test("a note is corrected where it stands, and never one of another unit")
  func corrected() throws {
    let known = RegisterRecord(
      id: RecordID(3), unit: World.unit.id, entry: .outreach(Self.outreach()), at: Self.now,
      by: World.lotta.principal, assignment: World.lotta.assignment)
    let act = LogOutreach(Self.outreach(place: "Skolan"), correcting: known.id)
    let drafts = try act.decide(Self.given(earlier: known))
    #expect(drafts == [.record(known.id, .outreach(Self.outreach(place: "Skolan")))])
    expectProblem(at: "record", Self.refusal(act))
    let others = RegisterRecord(
      id: known.id, unit: World.otherUnit.id, entry: known.entry, at: known.at, by: known.by,
      assignment: known.assignment)
    expectProblem(at: "record", Self.refusal(act, Self.given(earlier: others)))
  }

  @Test("R-DEC-01: a legal basis is confirmed once, against something, by someone who says so")
  func confirmed() throws {
    let basis = World.unreadBasis
    let act = ConfirmLegalBasis(
      code: basis.code, validFrom: basis.validFrom, against: "lagboken", confirms: true)
    let drafts = try act.decide(Self.given(World.bo))
    guard case .reference(.legalBasis(let row))? = drafts.first else {
      Issue.record("no row")
      return
    }
    #expect(row.verified?.on == Self.given().today && row.verified?.against == "lagboken")
    #expect(row.code == basis.code && row.validFrom == basis.validFrom && row.text == basis.text)

    expectNo(
      DecisionRules.datedBasis,
      Self.refusal(
        ConfirmLegalBasis(
          code: basis.code, validFrom: basis.validFrom, against: "lagboken", confirms: false)))
    expectProblem(
      at: "against",
      Self.refusal(
        ConfirmLegalBasis(code: basis.code, validFrom: basis.validFrom, against: " ", confirms: true)))
    expectProblem(
      at: "code",
      Self.refusal(
        ConfirmLegalBasis(
          code: basis.code, validFrom: basis.validFrom.adding(days: 1), against: "lagboken", confirms: true)))
    let known = Directory(
      agencies: [], principals: [], assignments: [], programmes: [], legalBases: [row])
    expectNo(DecisionRules.datedBasis, Self.refusal(act, Self.given(directory: known)))
  }
}
