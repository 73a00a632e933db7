import Domain
import Pages
import Testing

@testable import Web

/// R-FUP-12 as whole requests: from where it is felt, to the operative group, up, and back.
@Suite struct DeviationPagesTests {
  static func sent(_ unit: AgencyID, _ words: String = "Kallelsen kom dagen före mötet.") -> [String: String]
  {
    ["unit": unit.text, "kind": "information", "on": "2026-11-16", "what": words]
  }

  @Test("R-FUP-12: a name in one's own file is refused at its field, and what was typed stands there")
  func name() async throws {
    try await Browser.open { browser in
      let before = try await browser.city.count("register")
      let unit = try browser.city.author("Eva Lindmark").agency
      let anders = try await browser.signIn("Anders Bräck")
      let day = try await anders.get("/min-dag")
      #expect(day.says("Rapportera en brist i samverkan"))
      let path = Links.register(.reportDeviation).text
      let answer = try await anders.post(path, one: Self.sent(unit, "Elias fick vänta i tre veckor."))
      #expect(answer.status == 422 && answer.says("Elias fick vänta i tre veckor.</textarea>"))
      #expect(answer.says("Texten har ett namn som står i ett av dina ärenden."))
      #expect(try await browser.city.count("register") == before)
    }
  }

  @Test(
    "R-FUP-12: the police report, the leader analyses and lifts, the management decides, the police see it")
  func whole() async throws {
    try await Browser.open { browser in
      let unit = try browser.city.author("Eva Lindmark").agency
      let page = Links.register(.deviations).text
      let anders = try await browser.signIn("Anders Bräck")
      let done = try await anders.post(Links.register(.reportDeviation).text, one: Self.sent(unit))
      #expect(done.location == page + "?gjort=report-deviation")
      #expect(try await anders.get(page).says("Kallelsen kom dagen före mötet."))
      // Nobody else among those who work reads it; not those of another unit either.
      for name in ["Mira Holmqvist", "Leila Ahmadi"] {
        let others = try await browser.signIn(name)
        #expect(try await !others.get(page).says("Kallelsen kom dagen före mötet."), "\(name)")
      }
      let eva = try await browser.signIn("Eva Lindmark")
      let listed = try await eva.get(page)
      #expect(listed.says("Kallelsen kom dagen före mötet."))
      let id = String(
        try #require(listed.text.firstMatch(of: #/analyse-deviation\?record=([0-9a-f]{32})/#)?.output.1))
      func step(_ visit: Visit, _ act: RegisterActKind, _ fields: [String: String]) async throws -> Int {
        let sent = fields.merging(["record": id]) { one, _ in one }
        return try await visit.post(Links.register(act).text, one: sent).status
      }
      #expect(try await step(eva, .decideDeviation, ["text": "A", "responsible": "B"]) == 422)
      #expect(try await step(eva, .analyseDeviation, ["text": "Ingen rutin för kallelser."]) == 303)
      let gunilla = try await browser.signIn("Gunilla Ask")
      #expect(try await step(gunilla, .decideDeviation, ["text": "A", "responsible": "B"]) == 422)
      #expect(try await step(eva, .liftDeviation, ["text": "En gemensam kalender."]) == 303)
      let decided = ["text": "Kalendern köps in.", "responsible": "Avdelningschefen"]
      #expect(try await step(gunilla, .decideDeviation, decided) == 303)
      let back = try await anders.get(page)
      #expect(back.says("Kalendern köps in.") && back.says("Avdelningschefen ser till det."))
      #expect(try await step(anders, .finishDeviation, ["text": "A"]) == 404)
      #expect(try await step(eva, .finishDeviation, ["text": "Kallelser kommer i tid."]) == 303)
      #expect(try await gunilla.get(page).says("har ett beslut. Från rapport till beslut:"))
    }
  }
}
