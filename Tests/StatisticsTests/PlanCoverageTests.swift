import Statistics
import Testing

@Suite struct PlanCoverageTests {
  @Test(
    "R-PLN-19: all, half or more, fewer than half, none; and hidden where the share would tell of a few",
    arguments: [
      (12, 12, PlanCoverage.Extent.all), (6, 12, .halfOrMore), (5, 12, .lessThanHalf),
      (0, 12, PlanCoverage.Extent.none),
      (3, 12, nil), (10, 12, nil), (0, 4, nil), (4, 4, nil),
    ] as [(Int, Int, PlanCoverage.Extent?)])
  func extent(_ with: Int, _ all: Int, _ extent: PlanCoverage.Extent?) throws {
    let row = try #require(PlanCoverage([("Väst", with, all)], suppression: Suppression()).rows.first)
    #expect(row.extent == extent)
    #expect((row.with == .hidden) == (extent == nil))
    #expect(row.of == (all < 5 ? .hidden : .shown(all)))
  }

  @Test("R-PLN-19: a unit where nobody has SIG has no row")
  func nobody() {
    #expect(PlanCoverage([("Väst", 0, 0)], suppression: Suppression()).rows.isEmpty)
  }
}
