import Domain
import Pages
import Testing

@testable import Web

/// R-DEC-12: the person's own page tells what has been decided, once it has come to them.
@Suite struct OwnDecisionTests {
  private static let path = Links.ownDecisions.text

  @Test(
    "What was decided, by which unit, why and what it means; the decider's name stands on paper",
    arguments: OwnLanguage.allCases)
  func told(_ language: OwnLanguage) async throws {
    try await Browser.open { browser in
      let visit = try await browser.signIn("Marcus Hedlund").reading(language)
      #expect(try await visit.get("/min-sida").says("href=\"\(Self.path)\""))
      let page = try await visit.get(Self.path)
      #expect(page.status == 200)
      #expect(page.says("Tillfälligt boende") && page.says("Enhetschef"))
      if language == .sv { #expect(page.says("Beslutet är ja till SIG") && page.says("Varför")) }
      #expect(!page.says("Eva Lindmark") && !page.title.utf8Contains("SIG"))
    }
  }

  @Test("Nothing is shown before it has come, and to a guardian only what came to them")
  func notBefore() async throws {
    try await Browser.open { browser in
      let elias = try browser.city.file("Elias Sandvik")
      let got = elias.ownDecisions.filter { elias.hasGot($0.entry, .guardian(0)) }
      let karin = try await browser.signIn("Karin Sandvik")
      #expect(try await karin.get(Self.path).says("Varför") == !got.isEmpty)
      #expect(try await browser.signIn("Mira Holmqvist").get(Self.path).status == 404)
      #expect(try await browser.get(Self.path).location == "/logga-in")
    }
  }
}
