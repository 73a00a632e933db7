import Testing

@testable import Pages

@Suite("What changed, word by word")
struct WordChangeTests {
  @Test("R-PLN-13: what stayed, went and came stands in reading order")
  func runs() throws {
    let change = try #require(WordChange(from: "Jag är i skolan tre dagar", to: "Jag är i skolan varje dag"))
    #expect(change.runs == [.kept("Jag är i skolan"), .gone("tre dagar"), .come("varje dag")])
    let longer = try #require(WordChange(from: "kl. 8.10", to: "kl. 8.10 varje skoldag"))
    #expect(longer.runs == [.kept("kl. 8.10"), .come("varje skoldag")])
    let middle = try #require(
      WordChange(from: "Jag tränar på måndag kväll", to: "Jag tränar på tisdag kväll"))
    #expect(middle.runs == [.kept("Jag tränar på"), .gone("måndag"), .come("tisdag"), .kept("kväll")])
  }

  @Test(
    "R-PLN-13: where little stayed, the old and the new are read each for itself",
    arguments: [("Jag har 90 procent närvaro.", "Jag är i skolan varje dag."), ("", "Nytt"), ("Gammalt", "")])
  func apart(_ old: String, _ new: String) {
    #expect(WordChange(from: old, to: new) == nil)
  }
}
