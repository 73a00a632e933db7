import Testing

@testable import Statistics

@Suite struct LeadTimesTests {
  @Test("R-INV-09: how long urgent support waited is told when it is five or more, and nothing of fewer")
  func leadTimes() {
    let few = LeadTimes("Väst", days: [1, 2, 3, 40], suppression: Suppression())
    #expect(few.count == .hidden && few.middle == nil && few.longest == nil)
    let enough = LeadTimes("Väst", days: [40, 3, 1, 2, 9], suppression: Suppression())
    #expect(enough.count == .shown(5) && enough.middle == 3 && enough.longest == 40)
    let none = LeadTimes("Väst", days: [], suppression: Suppression())
    #expect(none.count == .shown(0) && none.middle == nil && none.longest == nil)
  }

  @Test(
    "R-ORG-16: questions 13, 14 and 16 are n of N, and neither a small part nor a small rest can be worked out",
    arguments: [
      (4, 0, 0, false, false, false), (5, 0, 5, true, true, true), (9, 4, 5, true, false, false),
      (10, 5, 10, true, true, true), (10, 6, 1, true, false, false), (0, 0, 0, true, true, true),
    ])
  func survey(
    _ consented: Int, _ girls: Int, _ planned: Int, _ all: Bool, _ ofThem: Bool, _ withPlan: Bool
  ) {
    let answers = SurveyAnswers(
      consented: consented, girls: girls, planned: planned, suppression: Suppression())
    #expect((answers.consented != .hidden) == all)
    #expect((answers.girls != .hidden) == ofThem)
    #expect((answers.planned != .hidden) == withPlan)
  }

  @Test("R-MOD-08, R-FUP-09: results by model and year hide small groups, and what would tell them")
  func byModel() {
    let groups: [OfferTable.Counts] = [
      [("Pussel 2025", [.completed: 2, .granted: 9]), ("Pussel 2026", [.completed: 8, .granted: 9])]
    ]
    let table = OfferTable([], byModel: groups, suppression: Suppression())
    let place = OfferTable.Outcome.allCases.firstIndex(of: .completed) ?? 0
    #expect(table.byModel.map { $0.cells[place] } == [.hidden, .hidden])
  }
}
