import Testing

@testable import Domain
@testable import Pages

@Suite("What a version of the plan changed")
struct PlanChangesTests {
  private let today = Day(number: 20_778)

  @Test("R-PLN-04: only what differs is told, goal by goal, with the words before and after")
  func changed() throws {
    let before = goal(1, "Jag har 90 procent närvaro.", by: 10, [activity("Sms", "kl. 7")])
    let after = goal(1, "Jag är i skolan varje dag.", by: 10, [activity("Möta vid dörren", "kl. 8.10")])
    let parts = try changes([before], [after])
    #expect(parts.map(\.heading) == ["Skola och sysselsättning"])
    #expect(parts.first?.changes.map(\.what) == ["Mål", "Det som görs", "Det som görs"])
    #expect(parts.first?.changes.first == PlanChange(what: "Mål", before: before.words, after: after.words))
    #expect(parts.first?.changes[1].before == nil)
    #expect(parts.first?.changes[2].after == nil)
  }

  @Test("a changed activity stands as one change, and a new goal and one that left as one each")
  func came() throws {
    let kept = goal(1, "a", by: 10, [activity("Ringa", "måndag")])
    let later = goal(1, "a", by: 10, [activity("Ringa", "tisdag")])
    let parts = try changes([kept, goal(2, "b", by: 5, [])], [later, goal(3, "c", by: 5, [])])
    #expect(parts.map(\.changes.count) == [1, 1, 1])
    #expect(parts[0].changes[0].before == "Ringa, person, måndag, hemma")
    #expect(parts[0].changes[0].after == "Ringa, person, tisdag, hemma")
    #expect(parts[1].changes[0] == PlanChange(what: "Nytt mål", before: nil, after: "c"))
    #expect(parts[2].changes[0] == PlanChange(what: "Inte med längre", before: "b", after: nil))
  }

  @Test("the same plan has no changes")
  func same() throws {
    let one = goal(1, "a", by: 10, [activity("Ringa", "måndag")])
    #expect(try changes([one], [one]).isEmpty)
  }

  private func changes(_ old: [Goal], _ new: [Goal]) throws -> [PlanChanges.Part] {
    PlanChanges(
      from: Self.plan(old), to: Self.plan(new), today: today, who: { $0.code }
    ).parts
  }

  private static func plan(_ goals: [Goal]) -> PlanMade {
    PlanMade(mattersToMe: "Mamma", participation: "Tillsammans", goals: goals)
  }

  private func goal(_ number: Int, _ words: String, by days: Int, _ activities: [Activity]) -> Goal {
    Goal(
      number: number, area: .occupation, words: words, baseline: "", indicator: "närvaro",
      by: today.adding(days: days), longTerm: false, activities: activities)
  }

  private func activity(_ what: String, _ when: String) -> Activity {
    Activity(what: what, responsible: .giver(.person), when: when, place: "hemma", how: "")
  }
}
